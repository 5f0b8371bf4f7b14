import { draft } from '../../../src/draft/index.ts'
import { labelIn } from '../../../src/schema/index.ts'

/** What a text says, as `source kind target` with the labels that the text has, in order. */
export function says(text: string): string[] {
  // A second sentence keeps the reader from taking a lone line for a title.
  const result = draft(`${text}。天气晴好。`)
  if (!result.ok) throw new Error('no draft')
  const { nodes, edges } = result.value
  const names = new Map(nodes.map((n) => [n.id, labelIn(n.label, 'zh-Hans')]))
  return edges.map((e) => `${names.get(e.source)} ${e.kind} ${names.get(e.target)}`).sort()
}
