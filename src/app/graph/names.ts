/** The text of each node's label in the chosen language, broken into lines; made when first asked for. */
import { labelBox, labelFontSize } from '../../layout/index.ts'
import type { GraphDocument, Language } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import type { Scene } from './scene.ts'
import type { LabelText } from './sprites.ts'

/** CSS font families by the language of a text. */
export type Families = Readonly<Record<Language, string>>

/** Importance from which a label is set in bold. */
const BOLD = 0.62

export interface Names {
  /** The label of a node. */
  of(node: number): LabelText
  /** The whole text in one line. */
  full(node: number): string
}

/** Names of a document's nodes as `content` speaks. */
export function namesOf(document: GraphDocument, scene: Scene, content: Content, families: Families): Names {
  const made: (LabelText | undefined)[] = []
  const phrase = (node: number) => content.phrase(document.nodes[node]!.label)
  return {
    of(node) {
      let text = made[node]
      if (!text) {
        const { text: words, lang } = phrase(node)
        const weight = scene.weight[node]!
        const box = labelBox(words, lang, labelFontSize(weight))
        text = {
          lines: box.lines,
          font: `${weight >= BOLD ? 600 : 400} ${box.fontSize}px ${families[lang]}`,
          lineHeight: box.lineHeight,
          width: box.width,
          height: box.height,
        }
        made[node] = text
      }
      return text
    },
    full: (node) => phrase(node).text,
  }
}
