/** The facets of the filter, as data: their values, what each is called, and how many statements have it. */
import type { DocumentIndex } from '../../graph/index.ts'
import { visible } from '../../graph/index.ts'
import { legendMessages, termMessages } from '../../i18n/index.ts'
import type { GraphEdge, GraphNode, Language } from '../../schema/index.ts'
import { aspectOf, aspects, edgeKinds, modalities, nodeKinds, supports } from '../../schema/index.ts'
import type { Filter, Focus } from '../state/index.ts'
import { emptyFilter } from '../state/index.ts'

/** Facets that are lists of values; `minDegree` is a number and stands apart. */
export type FacetKey = Exclude<keyof Filter, 'minDegree'>
type Value = string | number

export interface Facet {
  readonly key: FacetKey
  /** Whether nodes or edges have its values. */
  readonly of: 'node' | 'edge'
  values(index: DocumentIndex): readonly Value[]
  label(value: Value, language: Language): string
  valuesOf(statement: GraphNode | GraphEdge, index: DocumentIndex): readonly Value[]
}

const term = (group: 'voice' | 'modality' | 'support' | 'review', value: Value, language: Language): string =>
  (termMessages[language][group] as Readonly<Record<string, string>>)[value] ?? String(value)

const ontology = (
  table: readonly { id: string; label: Readonly<Record<Language, string>> }[],
  value: Value,
  language: Language,
): string => table.find((k) => k.id === value)?.label[language] ?? String(value)

export const facets: readonly Facet[] = [
  {
    key: 'aspects',
    of: 'node',
    values: () => aspects.map((a) => a.id),
    label: (value, language) => ontology(aspects, value, language),
    valuesOf: (n) => ('source' in n ? [] : [aspectOf(n.kind)]),
  },
  {
    key: 'nodeKinds',
    of: 'node',
    values: () => nodeKinds.map((k) => k.id),
    label: (value, language) => ontology(nodeKinds, value, language),
    valuesOf: (n) => [n.kind],
  },
  {
    key: 'edgeKinds',
    of: 'edge',
    values: () => edgeKinds.map((k) => k.id),
    label: (value, language) => ontology(edgeKinds, value, language),
    valuesOf: (e) => [e.kind],
  },
  {
    key: 'sections',
    of: 'node',
    values: (index) => [...new Set(index.sections.map((s) => s.number))],
    label: (value, language) => legendMessages[language].section(Number(value)),
    valuesOf: (s, index) => index.sectionsOf(s.id),
  },
  {
    key: 'voices',
    of: 'node',
    values: () => ['newsroom', 'author'],
    label: (value, language) => term('voice', value, language),
    valuesOf: (s, index) => index.voicesOf(s.id),
  },
  {
    key: 'modalities',
    of: 'edge',
    values: () => modalities,
    label: (value, language) => term('modality', value, language),
    valuesOf: (e) => ('source' in e ? [e.modality ?? 'fact'] : []),
  },
  {
    key: 'supports',
    of: 'edge',
    values: () => supports,
    label: (value, language) => term('support', value, language),
    valuesOf: (e) => ('source' in e ? [e.support ?? 'stated'] : []),
  },
  {
    key: 'reviews',
    of: 'node',
    values: () => ['accepted', 'unreviewed', 'rejected'],
    label: (value, language) => term('review', value, language),
    valuesOf: (s) => [s.review],
  },
]

export const facetOf = (key: FacetKey): Facet => facets.find((f) => f.key === key)!

/** How many nodes or edges have each value, everything else in the filter being as it is. */
export type Counts = Readonly<Record<FacetKey, ReadonlyMap<Value, number>>>

/** Counts for all facets: one pass of the filter for each. */
export function countFacets(index: DocumentIndex, filter: Filter, focus: Focus | null): Counts {
  const shared = visible(index, filter, focus)
  const out = {} as Record<FacetKey, Map<Value, number>>
  for (const facet of facets) {
    const { key } = facet
    const left = filter[key].length === 0 ? shared : visible(index, { ...filter, [key]: [] }, focus)
    const counts = new Map<Value, number>()
    for (const id of facet.of === 'node' ? left.nodes : left.edges) {
      const statement = facet.of === 'node' ? index.node(id) : index.edge(id)
      if (!statement) continue
      for (const value of facet.valuesOf(statement, index)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    out[key] = counts
  }
  return out
}

/** One condition of the filter in words, and the filter without it. */
export interface Condition {
  readonly key: FacetKey | 'minDegree'
  readonly text: string
  readonly without: Filter
}

/** The conditions of a filter in the order of the facets; an empty filter has none. */
export function conditionsOf(filter: Filter, language: Language): Condition[] {
  const words = legendMessages[language]
  const out: Condition[] = []
  for (const { key, label } of facets) {
    const values = filter[key]
    if (values.length === 0) continue
    out.push({
      key,
      text: values.map((v) => label(v, language)).join(words.join),
      without: { ...filter, [key]: emptyFilter[key] },
    })
  }
  if (filter.minDegree > 0) {
    out.push({
      key: 'minDegree',
      text: words.degreeAtLeast(filter.minDegree),
      without: { ...filter, minDegree: 0 },
    })
  }
  return out
}

/** The filter with one value of a facet turned on or off. */
export function toggled(filter: Filter, key: FacetKey, value: Value): Partial<Filter> {
  const values: readonly Value[] = filter[key]
  return { [key]: values.includes(value) ? values.filter((v) => v !== value) : [...values, value] }
}
