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

interface Recipe {
  readonly text: string
  readonly lang: Language
  readonly size: number
}

/** What a label may be, the best first: an important one rather shorter than small, another rather small than shorter. */
function recipesOf(node: GraphNode, weight: number, content: Content): Recipe[] {
  const { text, lang } = content.phrase(node.label)
  const size = labelFontSize(weight)
  const short = lang === 'en' ? [] : shortNames(node, text).map((name) => content.passage(name))
  const full = (at: number): Recipe => ({ text, lang, size: at })
  const shorter = (at: number): Recipe[] => short.map((name) => ({ text: name, lang, size: at }))
  const found =
    weight >= BOLD
      ? [full(size), full(size - 1.5), ...shorter(size), full(SMALL_FONT), ...shorter(SMALL_FONT)]
      : [full(size), full(SMALL_FONT), ...shorter(LABEL_FONT_SIZE), ...shorter(SMALL_FONT)]
  return found.filter((recipe) => recipe.size >= SMALL_FONT)
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
  const recipes: (Recipe[] | undefined)[] = []
  const made: (LabelText | null)[][] = []
  const make = (node: number, variant: number): LabelText | null => {
    recipes[node] ??= recipesOf(document.nodes[node]!, scene.weight[node]!, content)
    const recipe = recipes[node][variant]
    if (!recipe) return null
    const { lines, lineHeight, height, fontSize } = labelBox(recipe.text, recipe.lang, recipe.size)
    const font = `${scene.weight[node]! >= BOLD ? 600 : 400} ${fontSize}px ${families[recipe.lang]}`
    const width = lines.reduce((most, line) => Math.max(most, measure(line, font)), 0)
    return { lines, font, lineHeight, width, height }
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
  }
}
