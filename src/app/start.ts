/** How a visit starts: from the address, then from what was remembered, then from the browser; the showpiece comes at the same time. */
import showpieceUrl from '../../data/yubei-shuangpeiyu/graph.json?url'
import type { GraphDocument } from '../schema/index.ts'
import { prepareContent } from './content/index.ts'
import type { AppState, Place } from './state/index.ts'
import { actions, app, bindAddress, readAddress, startLanguage, startTheme } from './state/index.ts'

/** The name of the built-in document. */
const showpiece = 'yubei-shuangpeiyu'

const mark = (document: GraphDocument): string => document.source.sha256.slice(0, 8)

/** What an address says about the document: nothing for the built-in one. */
const documentOf = ({ open }: AppState): string | null =>
  open === null || open.name === showpiece ? null : mark(open.document)

async function fetchShowpiece(): Promise<GraphDocument> {
  const response = await fetch(showpieceUrl)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  // Checked when the application was built.
  return (await response.json()) as GraphDocument
}

/** Open the built-in article; `place` is where to start in it. */
export async function openShowpiece(place?: Partial<Place>): Promise<void> {
  const document = await fetchShowpiece()
  await prepareContent(app.getState().language, document.source.language)?.catch(() => undefined)
  actions.show(document, showpiece, place)
}

/** Whether the link that led here belongs to another document than the one that is open. */
let foreign: string | null = null
export const foreignLink = (): boolean => foreign !== null

/**
 * Set language and theme, follow the address, and fetch the showpiece.
 * @returns what the fetching comes to
 */
export function start(): Promise<void> {
  const { place, document } = readAddress(location.hash)
  foreign = document
  app.setState({
    language: place.language ?? startLanguage(navigator.languages),
    theme: place.theme ?? startTheme(),
  })
  bindAddress(app, window, documentOf)
  return openShowpiece(foreign === null ? place : undefined)
}
