/** The facets of the filter, as data: their values, and what each is called. */
import type { Count, DocumentIndex, FacetCounts, Facet as FacetKey } from '../../graph/index.ts'
import { legendMessages, termMessages } from '../../i18n/index.ts'
import type { Language } from '../../schema/index.ts'
import { aspects, edgeKinds, modalities, nodeKinds, supports } from '../../schema/index.ts'
import type { Filter } from '../state/index.ts'
import { emptyFilter } from '../state/index.ts'

export type { FacetKey }

type Value = string | number

export interface Facet {
  readonly key: FacetKey
  /** Whether nodes or edges have its values. */
  readonly of: 'node' | 'edge'
  values(index: DocumentIndex): readonly Value[]
  label(value: Value, language: Language): string
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
  },
  {
    key: 'nodeKinds',
    of: 'node',
    values: () => nodeKinds.map((k) => k.id),
    label: (value, language) => ontology(nodeKinds, value, language),
  },
  {
    key: 'edgeKinds',
    of: 'edge',
    values: () => edgeKinds.map((k) => k.id),
    label: (value, language) => ontology(edgeKinds, value, language),
  },
  {
    key: 'sections',
    of: 'node',
    values: (index) => [...new Set(index.sections.map((s) => s.number))],
    label: (value, language) => legendMessages[language].section(Number(value)),
  },
  {
    key: 'voices',
    of: 'node',
    values: () => ['newsroom', 'author'],
    label: (value, language) => term('voice', value, language),
  },
  {
    key: 'modalities',
    of: 'edge',
    values: () => modalities,
    label: (value, language) => term('modality', value, language),
  },
  {
    key: 'supports',
    of: 'edge',
    values: () => supports,
    label: (value, language) => term('support', value, language),
  },
  {
    key: 'reviews',
    of: 'node',
    values: () => ['accepted', 'unreviewed', 'rejected'],
    label: (value, language) => term('review', value, language),
  },
]

export const facetOf = (key: FacetKey): Facet => facets.find((f) => f.key === key)!

/** How many nodes, or edges, would be left with a value. */
export const countOf = (counts: FacetCounts, { key, of }: Facet, value: Value): number =>
  (counts[key] as ReadonlyMap<Value, Count>).get(value)?.[of === 'node' ? 'nodes' : 'edges'] ?? 0

/** Whether a value occurs in the document at all. */
export const occurs = (counts: FacetCounts, { key }: Facet, value: Value): boolean =>
  (counts[key] as ReadonlyMap<Value, Count>).has(value)

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
