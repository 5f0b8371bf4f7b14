import type { NodeKind } from '../../schema/index.ts'
import { aspectOf } from '../../schema/index.ts'
import { shapeOf, shapePath } from '../theme/index.ts'

const drawn = new Map<string, string>()

function pathOf(kind: NodeKind): string {
  let path = drawn.get(kind)
  if (path === undefined) {
    path = shapePath(shapeOf[kind])
    drawn.set(kind, path)
  }
  return path
}

/** The sign of a node kind, as on the graph: shape by kind, hue by aspect. Decorative: its name stands beside it. */
export function KindIcon({ kind, size = 12 }: { kind: NodeKind; size?: number }) {
  return (
    <svg
      className="kind-icon"
      data-aspect={aspectOf(kind)}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={pathOf(kind)} fillRule="evenodd" />
    </svg>
  )
}
