export { askForText, closeIntake, intake, takeFile } from './intake.ts'
export { chooseFile, openFile } from './open.ts'
export type { Work } from './work.ts'
export { work } from './work.ts'
