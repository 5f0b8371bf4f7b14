import type { GraphNode } from '../../schema/index.ts'
import { useContent } from '../state/index.ts'
import { KindIcon } from './KindIcon.tsx'

/** A concept by its sign and its label, in the chosen language and marked with the language that it is in. */
export function ConceptName({ node, size = 12 }: { node: GraphNode; size?: number }) {
  const { text, lang } = useContent().phrase(node.label)
  return (
    <>
      <KindIcon kind={node.kind} size={size} />
      <span lang={lang}>{text}</span>
    </>
  )
}
