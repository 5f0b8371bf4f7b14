/** Circles in a directed graph. */

interface Arc {
  readonly source: string
  readonly target: string
}

/**
 * One cycle for each group of nodes that reach each other, as the arcs in walking order: enough to say where a
 * hierarchy goes round, and linear, where listing all cycles is not. Loops of one node are none.
 *
 * A depth-first walk with an explicit stack; an arc back to a node on the current path closes a cycle. A node whose walk has
 * ended, or that lies on a cycle already found, is not walked again.
 */
export function cyclesOf<A extends Arc>(arcs: readonly A[]): A[][] {
  const outgoing = new Map<string, A[]>()
  for (const arc of arcs) {
    const list = outgoing.get(arc.source)
    if (list) list.push(arc)
    else outgoing.set(arc.source, [arc])
  }
  const cycles: A[][] = []
  for (const group of strongGroups(outgoing)) {
    // Within a group every walk comes back: follow the first arc that stays inside until a node repeats.
    const inside = new Set(group)
    const step = new Map<string, number>()
    const walk: A[] = []
    let at = group[0]!
    while (!step.has(at)) {
      step.set(at, walk.length)
      const arc = outgoing.get(at)!.find((a) => inside.has(a.target) && a.target !== at)!
      walk.push(arc)
      at = arc.target
    }
    cycles.push(walk.slice(step.get(at)!))
  }
  return cycles
}

/** Strongly connected components of at least two nodes (Tarjan 1972), without recursion. */
function strongGroups(outgoing: ReadonlyMap<string, readonly Arc[]>): string[][] {
  const groups: string[][] = []
  const number = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  for (const root of outgoing.keys()) {
    if (number.has(root)) continue
    const path: { node: string; next: number }[] = []
    const enter = (node: string) => {
      number.set(node, number.size)
      low.set(node, number.get(node)!)
      open.push(node)
      isOpen.add(node)
      path.push({ node, next: 0 })
    }
    enter(root)
    while (path.length > 0) {
      const top = path.at(-1)!
      const arc = outgoing.get(top.node)?.[top.next++]
      if (arc) {
        if (!number.has(arc.target)) enter(arc.target)
        else if (isOpen.has(arc.target)) low.set(top.node, Math.min(low.get(top.node)!, number.get(arc.target)!))
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above) low.set(above.node, Math.min(low.get(above.node)!, low.get(top.node)!))
      if (low.get(top.node) !== number.get(top.node)) continue
      const group = open.splice(open.lastIndexOf(top.node))
      for (const node of group) isOpen.delete(node)
      if (group.length > 1) groups.push(group)
    }
  }
  return groups
}
