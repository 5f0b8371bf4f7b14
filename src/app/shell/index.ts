export { tell } from './notice.ts'
export { Shell } from './Shell.tsx'
