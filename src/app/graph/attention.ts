/** What a tool asks the graph to show. No DOM. */
import { shortestPaths } from '../../analysis/index.ts'
import type { AppState } from '../state/index.ts'

/** As many paths as the tool tells. */
const PATHS = 50

/** Nodes and edges of all shortest paths, or of the two concepts that are compared with what ties them; empty otherwise. */
export function shownByTool({ open, tool, visible, selection }: AppState): readonly string[] {
  if (!open || !tool) return []
  // Who has chosen a relation, or one of the paths, wants to see that.
  if (selection.some((id) => open.index.edge(id) !== null)) return []
  if (tool.kind === 'path') {
    if (tool.to === null) return [tool.from]
    const { paths } = shortestPaths(open.index, tool.from, tool.to, {
      limit: PATHS,
      allowed: (edge) => visible.edges.has(edge.id),
    })
    const ids = new Set<string>([tool.from, tool.to])
    for (const path of paths) {
      for (const id of path.nodes) ids.add(id)
      for (const hop of path.hops) for (const { edge } of hop.relations) ids.add(edge.id)
    }
    return [...ids]
  }
  if (tool.kind === 'compare' && tool.second !== null) {
    const ids = new Set<string>([tool.first, tool.second])
    for (const id of [tool.first, tool.second])
      for (const edge of [...open.index.outgoing(id), ...open.index.incoming(id)]) ids.add(edge.id)
    return [...ids]
  }
  return []
}
