export { IntakeDialog } from './IntakeDialog.tsx'
