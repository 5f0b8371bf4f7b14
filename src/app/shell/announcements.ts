/** What a screen reader is told when the state changes. */
import { sentence, shellMessages, termMessages } from '../../i18n/index.ts'
import { contentFor } from '../content/index.ts'
import type { AppState, AppStore } from '../state/index.ts'

/** The name of a concept, or the sentence of a relation, in the language of the state. */
export function nameOf(state: AppState, id: string): string {
  const { open, language } = state
  if (!open) return ''
  const content = contentFor(language, open.document.source.language)
  const node = open.index.node(id)
  if (node) return content.label(node.label)
  const edge = open.index.edge(id)
  if (!edge) return ''
  const end = (nodeId: string) => {
    const n = open.index.node(nodeId)
    return n ? content.label(n.label) : nodeId
  }
  return sentence(edge, end(edge.source), end(edge.target), language)
}

/** The message for the step from one state to the next, or null if there is nothing to say. */
export function announcementFor(now: AppState, before: AppState): string | null {
  const words = shellMessages[now.language]
  if (!now.open) return null
  const { nodes, edges } = now.visible
  if (now.open !== before.open) {
    const { document } = now.open
    return words.opened(document.source.title, document.nodes.length, document.edges.length)
  }
  if (now.focus !== before.focus) {
    return now.focus ? words.focused(nameOf(now, now.focus.id), now.focus.depth, nodes.size) : words.unfocused
  }
  if (now.filter !== before.filter) return words.filtered(nodes.size, edges.size)
  if (now.selection !== before.selection) {
    const last = now.selection.at(-1)
    if (last === undefined) return words.deselected
    return now.selection.length === 1 ? words.selected(nameOf(now, last)) : words.selectedMany(now.selection.length)
  }
  if (now.view !== before.view) return words.shownView(termMessages[now.language].viewLong[now.view])
  return null
}

/** Announce what happens in a store; returns a function that ends it. */
export const announceChanges = (store: AppStore): (() => void) =>
  store.subscribe((now, before) => {
    const message = announcementFor(now, before)
    if (message !== null && message !== now.announcement) store.actions.announce(message)
  })
