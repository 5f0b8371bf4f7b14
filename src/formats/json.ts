/** The graph document itself, in normal form. */
import { serialise } from '../schema/index.ts'
import type { Format } from './format.ts'

export const json = {
  id: 'json',
  label: { 'zh-Hant': '綱目文件（JSON）', 'zh-Hans': '纲目文件（JSON）', en: 'Gangmu document (JSON)' },
  says: 'the whole document with its text, in normal form; opens again here',
  extension: 'json',
  mediaType: 'application/json',
  write: serialise,
} as const satisfies Format
