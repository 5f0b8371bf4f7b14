/**
 * Graphology's serialised graph, for `graph.import()` and every tool on top of it (Gephi Lite, Sigma).
 *
 * Attributes are flat, so that those tools can filter and colour by them: texts by language are `label_en`, `gloss_zh-Hant` and so on,
 * `label` is the one in the language of the text. What is a list in the document stays one.
 */
import type { GraphDocument, GraphEdge, GraphNode, Label } from '../schema/index.ts'
import { aspectOf, edgeKind, labelIn, languages, normalise } from '../schema/index.ts'
import type { Format } from './format.ts'

type Attributes = Record<string, unknown>

/** What `Graph.export()` gives: type and options of the graph, its attributes, nodes and edges by key. */
interface SerialisedGraph {
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: true }
  readonly attributes: Attributes
  readonly nodes: readonly { readonly key: string; readonly attributes: Attributes }[]
  readonly edges: readonly {
    readonly key: string
    readonly source: string
    readonly target: string
    readonly attributes: Attributes
  }[]
}

const byLanguage = (name: string, label: Label | undefined): Attributes =>
  Object.fromEntries(languages.flatMap((l) => (label?.[l] === undefined ? [] : [[`${name}_${l}`, label[l]]])))

const provenance = ({ origin, review, evidence }: GraphNode | GraphEdge): Attributes => ({
  origin: origin.by,
  ...(origin.rule !== undefined && { rule: origin.rule }),
  ...(origin.confidence !== undefined && { confidence: origin.confidence }),
  review,
  evidence,
})

/** A document as graphology serialises it. */
function serialisedGraph(document: GraphDocument): SerialisedGraph {
  const { source, nodes, edges, layout, format } = normalise(document)
  const { language } = source
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: { format, ...source },
    nodes: nodes.map((node) => {
      const { id, kind, label, aliases, gloss, actor } = node
      const position = layout && Object.hasOwn(layout.positions, id) ? layout.positions[id] : undefined
      return {
        key: id,
        attributes: {
          label: labelIn(label, language),
          kind,
          aspect: aspectOf(kind),
          ...byLanguage('label', label),
          ...(aliases && { aliases }),
          ...byLanguage('gloss', gloss),
          ...(actor && { actor }),
          ...provenance(node),
          ...position,
        },
      }
    }),
    edges: edges.map((edge) => {
      const { id, kind, source: from, target: to, order, modality, polarity, raci, support, note } = edge
      return {
        key: id,
        source: from,
        target: to,
        attributes: {
          label: edgeKind(kind).label[language],
          kind,
          ...(order !== undefined && { order }),
          modality: modality ?? 'fact',
          ...(polarity && { polarity }),
          ...(raci && { raci }),
          support: support ?? 'stated',
          ...byLanguage('note', note),
          ...provenance(edge),
        },
      }
    }),
  }
}

export const graphology = {
  id: 'graphology',
  label: { 'zh-Hant': 'Graphology（JSON）', 'zh-Hans': 'Graphology（JSON）', en: 'Graphology (JSON)' },
  says: 'a serialised graph for graphology, Sigma and Gephi Lite, with the text as a graph attribute',
  extension: 'graphology.json',
  mediaType: 'application/json',
  write: (document) => `${JSON.stringify(serialisedGraph(document), null, 2)}\n`,
} as const satisfies Format
