/** The first article's graph, from the folder of articles. */
import { readFile } from 'node:fs/promises'
import type { GraphDocument } from '../../src/schema/index.ts'
import { readDocument } from '../../src/schema/index.ts'

const file = new URL('../../data/yubei-shuangpeiyu/graph.json', import.meta.url)

export async function firstArticle(): Promise<GraphDocument> {
  const read = readDocument(await readFile(file, 'utf8'))
  if (!read.ok) throw new Error(`${file.pathname}: ${read.issues[0]?.message}`)
  return read.value
}
