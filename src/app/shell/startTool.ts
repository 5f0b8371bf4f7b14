/** A tool at its start: what is selected is what it is about. */
import type { AppStore, Tool } from '../state/index.ts'

export function startTool(store: AppStore, kind: Tool['kind']): void {
  const { open, selection, tool } = store.getState()
  const chosen = tool?.kind === 'tour' ? [] : selection
  const nodes = chosen.filter((id) => open?.index.node(id))
  const [first = '', second = null] = nodes.slice(-2)
  store.actions.setTool(toolOf(kind, first, second))
}

function toolOf(kind: Tool['kind'], first: string, second: string | null): Tool {
  switch (kind) {
    case 'path':
      return { kind, from: first, to: second }
    case 'compare':
      return { kind, first, second }
    case 'tour':
      return { kind, step: 0 }
    default:
      return { kind }
  }
}
