/** The article that is being taken in: what was pasted or opened, before it is a document. */
import { createStore } from 'zustand/vanilla'

export interface Intake {
  /** `closed`, asking for the text, or asking about its parts. */
  readonly stage: 'closed' | 'text' | 'zones'
  readonly name: string
  readonly text: string
  /** A file that is still to be decoded. */
  readonly file: File | null
}

const closed: Intake = { stage: 'closed', name: '', text: '', file: null }

export const intake = createStore<Intake>(() => closed)

/** Ask for a text. */
export const askForText = (): void => intake.setState({ ...closed, stage: 'text' })

/** Take a file in that is no graph document: a text, or a web page. */
export const takeFile = (file: File): void => intake.setState({ ...closed, stage: 'text', name: file.name, file })

export const closeIntake = (): void => intake.setState(closed)

/** Whether a file may be a graph document: by its name, its type, or its first character. */
export async function isDocument(file: File): Promise<boolean> {
  if (/\.json$/i.test(file.name) || file.type === 'application/json') return true
  if (/\.(?:txt|text|md|html?|xhtml)$/i.test(file.name) || /^text\//.test(file.type)) return false
  const head = new Uint8Array(await file.slice(0, 64).arrayBuffer())
  const first = head.find((b) => b > 0x20 && b !== 0xef && b !== 0xbb && b !== 0xbf)
  return first === undefined || first === 0x7b || first === 0x5b
}
