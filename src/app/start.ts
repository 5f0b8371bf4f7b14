/** How a visit starts: from the address, then from what was remembered, then from the browser; the showpiece comes at the same time. */
import showpieceUrl from '../../data/yubei-shuangpeiyu/graph.json?url'
import type { GraphDocument } from '../schema/index.ts'
import { prepareContent } from './content/index.ts'
import { fetchKept, mark } from './files/index.ts'
import type { AppState, Place } from './state/index.ts'
import { actions, app, bindAddress, readAddress, startLanguage, startTheme } from './state/index.ts'

/** The name of the built-in document. */
const showpiece = 'yubei-shuangpeiyu'

let builtIn: GraphDocument | null = null

/** What an address says about the document: nothing for the built-in one. */
const documentOf = ({ open }: AppState): string | null =>
  open === null || open.document === builtIn ? null : mark(open.document)

async function fetchShowpiece(): Promise<GraphDocument> {
  const response = await fetch(showpieceUrl)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  // Checked when the application was built.
  return (await response.json()) as GraphDocument
}

/** Fetch the document that an address belongs to. @returns what shows it, or null if this browser does not have it */
async function fetchOf(document: string | null, place?: Partial<Place>): Promise<(() => void) | null> {
  if (document !== null) return fetchKept(document, place ?? {})
  builtIn ??= await fetchShowpiece()
  await prepareContent(app.getState().language, builtIn.source.language)?.catch(() => undefined)
  const shown = builtIn
  return () => actions.show(shown, showpiece, place)
}

/** Open the built-in article. */
export async function openShowpiece(): Promise<void> {
  const show = await fetchOf(null)
  show?.()
}

/** Whether the link that led here belongs to a document that this browser does not have. */
let foreign = false
export const foreignLink = (): boolean => foreign

/** Whether the link that led here points to something that the open document does not hold. */
export function brokenLink(): boolean {
  const { open } = app.getState()
  const { place } = arrived
  if (!open || !place) return false
  const ids = [...(place.selection ?? []), ...(place.focus ? [place.focus.id] : [])]
  return ids.some((id) => !open.index.node(id) && !open.index.edge(id))
}
const arrived: { place: Partial<Place> | null } = { place: null }

/**
 * Set language and theme, follow the address, and fetch its document: the showpiece, or one that was opened here before.
 * @returns what the fetching comes to
 */
export async function start(): Promise<void> {
  const { place, document } = readAddress(location.hash)
  arrived.place = place
  app.setState({
    language: place.language ?? startLanguage(navigator.languages),
    theme: place.theme ?? startTheme(),
  })
  bindAddress(app, window, { documentOf, fetchOf })
  const show = await fetchOf(document, place)
  if (show) return show()
  foreign = true
  await openShowpiece()
}
