/** Problems in data, in the reader's language. A code that is not in the table is told in its English default. */
import type { Tongue } from './translated.ts'

/** What of an issue is put into words. */
export interface ToldIssue {
  readonly code: string
  readonly message: string
  readonly remedy?: string | undefined
  readonly values?: Readonly<Record<string, string | number>> | undefined
}

export interface IssueText {
  readonly message: string
  readonly remedy: string | null
  /** False if the words are the English default. */
  readonly translated: boolean
}

/** By code: message and remedy, 繁 and 简; `{name}` stands for a value. */
type Entry = readonly [hant: string, hantRemedy: string, hans: string, hansRemedy: string]

const entries: Readonly<Record<string, Entry>> = {
  'file.size': [
    '文件有 {size} MB；最多只讀 {limit} MB。',
    '請開啟其中較小的一部分，或改用命令列。',
    '文件有 {size} MB；最多只读 {limit} MB。',
    '请打开其中较小的一部分，或改用命令行。',
  ],
  'file.encoding': ['文件不是 UTF-8 編碼。', '請另存為 UTF-8。', '文件不是 UTF-8 编码。', '请另存为 UTF-8。'],
  'file.crash': ['讀取中斷了。', '請確認文件無誤後再試。', '读取中断了。', '请确认文件无误后再试。'],
}

const fill = (template: string, values: ToldIssue['values']): string | null => {
  let whole = true
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values && Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) whole = false
    return String(value)
  })
  return whole ? text : null
}

/** An issue's message and remedy. */
export function issueText(issue: ToldIssue, tongue: Tongue): IssueText {
  const entry = tongue !== 'en' && Object.hasOwn(entries, issue.code) ? entries[issue.code] : undefined
  if (entry) {
    const [message, remedy] = tongue === 'zh-Hant' ? [entry[0], entry[1]] : [entry[2], entry[3]]
    const told = fill(message, issue.values)
    if (told !== null) return { message: told, remedy: fill(remedy, issue.values), translated: true }
  }
  return { message: issue.message, remedy: issue.remedy ?? null, translated: tongue === 'en' }
}

/** Codes that have words in Chinese, for the test that no code lacks them. */
export const translatedIssueCodes: readonly string[] = Object.keys(entries)
