/** From a graph document as a person writes it to a complete one: what can be found or follows is filled in, nothing is guessed. */
import type { GraphDocument, Issue, Result } from '../schema/index.ts'
import {
  compareIds,
  edgeId,
  edgeKind,
  isEdgeKind,
  migrate,
  readDocument,
  sha256Hex,
  zoneSchema,
} from '../schema/index.ts'
import type { TextQuote } from '../text/index.ts'
import { anchor, Offsets, read, reanchor, sourceOf } from '../text/index.ts'

type Json = Record<string, unknown>

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const optional = (value: unknown) => (typeof value === 'string' ? value : undefined)

export interface Completed {
  readonly result: Result<GraphDocument>
  /** Quotes that were given a place, or another than they had. */
  readonly placed: number
}

/** The same document over the article as it is now, if it was complete over another; null if it was not. */
function moved(json: string, article: string): Completed | null {
  const before = readDocument(json)
  if (!before.ok || before.value.source.text === article) return null
  const { document, orphans } = reanchor(before.value, article)
  const places = new Map<unknown, Issue['path']>()
  for (const group of ['nodes', 'edges'] as const) {
    before.value[group].forEach(({ evidence }, i) => {
      for (const [j, quote] of evidence.entries()) places.set(quote, [group, i, 'evidence', j])
    })
  }
  const issues = orphans.map(({ id, quote, issue }): Issue => ({ ...issue, path: places.get(quote) ?? [], ids: [id] }))
  const quotes = [...document.nodes, ...document.edges].reduce((sum, { evidence }) => sum + evidence.length, 0)
  return {
    result: issues.length > 0 ? { ok: false, issues } : { ok: true, value: document, issues: before.issues },
    placed: quotes,
  }
}

/** What the article says about itself, and over it what the person says. */
function completeSource(source: Json, article: string, id: string, sameText: boolean): Json {
  const given = sameText ? source.zones : undefined
  const zones = zoneSchema.array().safeParse(given)
  const found = sourceOf(article, { id }, read(article, zones.success ? zones.data : undefined))
  return { ...found, ...source, text: article, sha256: found.sha256, zones: given ?? found.zones }
}

/** What follows for a relation: its id, and the order of its ends if the kind has no direction. */
function completeEdge(edge: Json): Json {
  const { id, kind, source, target } = edge
  if (id !== undefined || typeof source !== 'string' || typeof target !== 'string') return edge
  if (typeof kind !== 'string' || !isEdgeKind(kind)) return edge
  const swap = edgeKind(kind).symmetric && compareIds(source, target) > 0
  const [from, to] = swap ? [target, source] : [source, target]
  return { ...edge, id: edgeId(kind, from, to), source: from, target: to }
}

/**
 * Complete a document by its article.
 *
 * Filled in where it is missing: everything about the source that the article shows, the place of each quote (by `start`,
 * `prefix` and `suffix` if they are there, else it must stand in the article once), the ids of relations, `origin` (the
 * curator) and `review` (unreviewed). A document that was complete over another version of the article is put over this one.
 * Linear, but for each quote without a right place: one search in the article.
 *
 * @param json the text of the file
 * @param article the text of the article
 * @param name the id of the source, if the file gives none
 * @returns problems have their paths in `json`
 */
export function complete(json: string, article: string, name: string): Completed {
  const over = moved(json, article)
  if (over) return over
  let raw: unknown
  try {
    raw = migrate(JSON.parse(json.replace(/^\ufeff/, '')))
  } catch {
    return { result: readDocument(json), placed: 0 }
  }
  if (!isRecord(raw)) return { result: readDocument(json), placed: 0 }

  const source = isRecord(raw.source) ? raw.source : {}
  const hash = optional(source.sha256)
  const sameText = hash === undefined || hash === sha256Hex(article)
  const offsets = new Offsets(article)
  const issues: Issue[] = []
  let placed = 0

  const completeQuote = (entry: unknown, path: Issue['path'], id: unknown): unknown => {
    if (!isRecord(entry) || typeof entry.quote !== 'string') return entry
    const { prefix, suffix, ...quote } = entry
    const start = sameText && Number.isInteger(entry.start) ? (entry.start as number) : undefined
    const wanted: TextQuote = { quote: entry.quote, prefix: optional(prefix), suffix: optional(suffix), start }
    const found = anchor(article, wanted, offsets)
    if (!found.ok) {
      issues.push({ ...found.issue, path, ...(typeof id === 'string' && { ids: [id] }) })
      return entry
    }
    if (found.span.start !== entry.start || found.span.end !== entry.end) placed++
    return { ...quote, ...found.span }
  }
  const completeStatement = (group: 'nodes' | 'edges') => (entry: unknown, i: number) => {
    if (!isRecord(entry)) return entry
    const statement = group === 'edges' ? completeEdge(entry) : entry
    const { evidence } = statement
    return {
      origin: { by: 'curator' },
      review: 'unreviewed',
      ...statement,
      ...(Array.isArray(evidence) && {
        evidence: evidence.map((q, j) => completeQuote(q, [group, i, 'evidence', j], statement.id)),
      }),
    }
  }
  const list = (group: 'nodes' | 'edges') => {
    const entries = raw[group]
    return Array.isArray(entries) ? { [group]: entries.map(completeStatement(group)) } : {}
  }
  const whole = {
    ...raw,
    ...((raw.source === undefined || isRecord(raw.source)) && {
      source: completeSource(source, article, name, sameText),
    }),
    ...list('nodes'),
    ...list('edges'),
  }
  const result = readDocument(JSON.stringify(whole))
  if (issues.length === 0) return { result, placed }
  // A quote that has no place is one problem, not three.
  const told = new Set(issues.map(({ path }) => path.join('/')))
  const others = result.issues.filter(({ path }) => !told.has(path.slice(0, 4).join('/')))
  return { result: { ok: false, issues: [...issues, ...others] }, placed }
}
