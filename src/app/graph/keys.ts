/**
 * Walking through the graph by keys. A node is under the keys (the cursor), or one of its edges; what is under them is hovered for all
 * panels, and said to a screen reader.
 */
import { graphMessages, sentence } from '../../i18n/index.ts'
import { nodeKind } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import type { AppStore, Focus } from '../state/index.ts'
import type { GraphCanvas } from './canvas.ts'
import { edgesOf } from './emphasis.ts'
import type { Scene } from './scene.ts'
import type { Way } from './walk.ts'
import { edgeAfter, nodeByRank, nodeTowards } from './walk.ts'

const arrows: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export class Walker {
  private readonly canvas: GraphCanvas
  private readonly store: AppStore
  private readonly content: () => Content
  private readonly showAll: () => void
  private cursor: string | null = null
  private edge: string | null = null

  constructor(canvas: GraphCanvas, store: AppStore, content: () => Content, showAll: () => void) {
    this.canvas = canvas
    this.store = store
    this.content = content
    this.showAll = showAll
  }

  /** Answer a key; true if it was one of ours. */
  press(event: KeyboardEvent): boolean {
    if (!this.canvas.drawn) return false
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return false
    const { key } = event
    const way = arrows[key]
    if (way) return this.towards(way)
    switch (key) {
      case 'Tab':
        return this.cursor !== null && this.byRank(event.shiftKey ? -1 : 1)
      case 'Home':
        return this.go(nodeByRank(this.scene, -1, 1))
      case 'End':
        return this.go(nodeByRank(this.scene, -1, -1))
      case 'Enter':
      case ' ':
        return this.choose(event.shiftKey)
      case 'f':
      case 'F':
        return this.focus(this.store.getState().focus?.depth ?? 1)
      case '1':
      case '2':
      case '3':
      case '4':
      case '5':
        return this.focus(Number(key) as Focus['depth'])
      case '+':
      case '=':
        this.canvas.zoomBy(1.5)
        return true
      case '-':
      case '_':
        this.canvas.zoomBy(1 / 1.5)
        return true
      case '0':
        // While something is in focus, 0 ends that, and the whole picture comes with it.
        if (this.store.getState().focus) return false
        this.showAll()
        return true
      case '[':
        return this.alongEdges(-1)
      case ']':
        return this.alongEdges(1)
      case 'Escape':
        return this.back()
      default:
        return false
    }
  }

  /** Leave the graph: nothing is under the keys any more. */
  leave(): void {
    if (this.cursor === null) return
    this.cursor = null
    this.edge = null
    this.canvas.update({ cursor: null })
    this.store.actions.hoverOver(null)
  }

  private get scene(): Scene {
    return this.canvas.drawn!
  }

  private indexOf(id: string | null): number {
    const { scene } = this
    const node = id === null ? undefined : scene.nodeAt.get(id)
    return node === undefined || scene.nodeHidden[node] ? -1 : node
  }

  /** Where one begins: at what was chosen last, at the focus, or at the most important concept. */
  private start(): number {
    const { selection, focus } = this.store.getState()
    for (const id of [...selection].reverse()) {
      const node = this.indexOf(id)
      if (node >= 0) return node
    }
    const node = this.indexOf(focus?.id ?? null)
    return node >= 0 ? node : nodeByRank(this.scene, -1, 1)
  }

  private go(node: number): boolean {
    if (node < 0) return true
    const { scene } = this
    const id = scene.nodeIds[node]!
    this.cursor = id
    this.edge = null
    const { open, language } = this.store.getState()
    const statement = open?.index.node(id)
    if (statement) {
      const words = graphMessages[language]
      const kind = nodeKind(statement.kind).label[language]
      this.store.actions.announce(
        words.concept(this.content().label(statement.label), kind, edgesOf(scene, node).length),
      )
    }
    this.canvas.update({ cursor: id })
    this.store.actions.hoverOver({ ids: [id], from: 'graph' })
    this.canvas.reveal([id])
    return true
  }

  private towards(way: Way): boolean {
    const at = this.indexOf(this.cursor)
    if (at < 0) return this.go(this.start())
    const next = nodeTowards(this.scene, at, way)
    if (next >= 0) return this.go(next)
    this.store.actions.announce(graphMessages[this.store.getState().language].noneThere)
    return true
  }

  /** The next by importance; at the end the key is not ours, and leads out of the graph. */
  private byRank(step: 1 | -1): boolean {
    const next = nodeByRank(this.scene, this.indexOf(this.cursor), step)
    if (next >= 0) return this.go(next)
    this.leave()
    return false
  }

  private alongEdges(step: 1 | -1): boolean {
    const { scene } = this
    const at = this.indexOf(this.cursor)
    if (at < 0) return this.go(this.start())
    const before = this.edge === null ? -1 : (scene.edgeAt.get(this.edge) ?? -1)
    const next = edgeAfter(scene, at, before, step)
    if (next < 0) return true
    const id = scene.edgeIds[next]!
    this.edge = id
    this.store.actions.hoverOver({ ids: [id], from: 'graph' })
    const { open, language } = this.store.getState()
    const statement = open?.index.edge(id)
    if (open && statement) {
      const name = (node: string) => this.content().label(open.index.node(node)?.label ?? {})
      this.store.actions.announce(sentence(statement, name(statement.source), name(statement.target), language))
    }
    return true
  }

  private choose(add: boolean): boolean {
    const id = this.edge ?? this.cursor
    if (id === null) return this.go(this.start())
    const { selection } = this.store.getState()
    const chosen = selection.length === 1 && selection[0] === id
    if (chosen && !add && this.edge === null) return this.focus(this.store.getState().focus?.depth ?? 1)
    this.store.actions.select([id], add ? 'toggle' : 'replace')
    return true
  }

  private focus(depth: Focus['depth']): boolean {
    if (this.indexOf(this.cursor) < 0) return false
    const { focus } = this.store.getState()
    this.store.actions.setFocus({ id: this.cursor!, depth, direction: focus?.direction ?? 'both' })
    return true
  }

  /** From an edge to its node, from a node to none; then the key is not ours. */
  private back(): boolean {
    if (this.cursor === null) return false
    if (this.edge === null) this.leave()
    else this.go(this.indexOf(this.cursor))
    return true
  }
}
