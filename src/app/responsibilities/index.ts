export { ResponsibilitiesPanel } from './ResponsibilitiesPanel.tsx'
