/** The text of each node's label in the chosen language, broken into lines; made when first asked for. */
import { LABEL_FONT_SIZE, labelBox, labelFontSize } from '../../layout/index.ts'
import type { GraphDocument, GraphNode, Language } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import type { Scene } from './scene.ts'
import type { LabelText } from './sprites.ts'

/** CSS font families by the language of a text. */
export type Families = Readonly<Record<Language, string>>

/** Importance from which a label is set in bold. */
const BOLD = 0.62

/** Font size of a label that would find no room at its own size, in pixels. */
const SMALL_FONT = 11

/** Only an alias that is shorter than this share of the label stands in for it. */
const SHORTER = 0.75

/** Most aliases that are tried. */
const MOST_SHORT = 2

export interface Names {
  /** A node's label: as it should be (0), smaller, and by shorter names that the text itself uses; null after the last. */
  variant(node: number, variant: number): LabelText | null
  /** The whole text in one line. */
  full(node: number): string
}

/** Shorter names of a concept, the longest first, in the language of its text. */
function shortNames(node: GraphNode, label: string): string[] {
  const most = [...label].length * SHORTER
  return (node.aliases ?? [])
    .filter(({ type, text }) => (type === 'variant' || type === 'abbreviation') && text.length > 1)
    .map(({ text }) => text)
    .filter((text) => [...text].length <= most)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SHORT)
}

/**
 * Names of a document's nodes as `content` speaks. Layouts reckon with widths of their own; where a browser's font is wider, the label is.
 * @param measure width of a line in pixels
 */
export function namesOf(
  document: GraphDocument,
  scene: Scene,
  content: Content,
  families: Families,
  measure: (text: string, font: string) => number,
): Names {
  const made: (LabelText | null)[][] = []
  const set = (words: string, lang: Language, size: number, weight: number): LabelText => {
    const { lines, lineHeight, height, fontSize } = labelBox(words, lang, size)
    const font = `${weight} ${fontSize}px ${families[lang]}`
    const width = lines.reduce((most, line) => Math.max(most, measure(line, font)), 0)
    return { lines, font, lineHeight, width, height }
  }
  const make = (node: number, variant: number): LabelText | null => {
    const statement = document.nodes[node]!
    const { text, lang } = content.phrase(statement.label)
    const size = labelFontSize(scene.weight[node]!)
    const weight = scene.weight[node]! >= BOLD ? 600 : 400
    const small = variant % 2 === 1
    if (variant < 2) return set(text, lang, small ? Math.min(size, SMALL_FONT) : size, weight)
    const name = lang === 'en' ? undefined : shortNames(statement, text)[(variant >> 1) - 1]
    if (name === undefined) return null
    return set(content.passage(name), lang, small ? SMALL_FONT : Math.min(size, LABEL_FONT_SIZE + 1), weight)
  }
  return {
    variant(node, variant) {
      made[node] ??= []
      let text = made[node][variant]
      if (text === undefined) {
        text = make(node, variant)
        made[node][variant] = text
      }
      return text
    },
    full: (node) => content.phrase(document.nodes[node]!.label).text,
  }
}
