/** The formats that a document can be written in. A new one is an entry here. */
import type { Format } from './format.ts'
import { graphology } from './graphology.ts'
import { json } from './json.ts'

export const formats = [json, graphology] as const satisfies readonly Format[]

export type FormatId = (typeof formats)[number]['id']

/** The format of a name, or null. */
export const formatOf = (id: string): Format | null => formats.find((f) => f.id === id) ?? null
