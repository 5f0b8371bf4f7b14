/**
 * A `Place` as the fragment of an address, and back: `#v=1&view=outline&focus=role.shuji:2:both&kind=goal,role`.
 * Readable, defaults left out. Reading tolerates anything: what is not understood is skipped, never guessed.
 */
import { aspects, edgeKinds, modalities, nodeKinds, supports } from '../../schema/index.ts'
import { defaultPlace, emptyFilter } from './defaults.ts'
import type { Camera, Filter, Focus, Place, Tool } from './types.ts'
import { duties, layouts, orders, rows, views } from './types.ts'

/** Version of the address format; a later version reads the earlier ones. */
export const ADDRESS_VERSION = 1

/** What an address says. `document` is the start of the hash of the text that the place belongs to, if it is said. */
export interface Address {
  readonly place: Partial<Place>
  readonly document: string | null
}

const maxIds = 500
const voices = ['newsroom', 'author'] as const
const reviews = ['accepted', 'rejected', 'unreviewed'] as const
const languages = ['zh-Hant', 'zh-Hans', 'en'] as const
const themes = ['light', 'dark', 'system'] as const
const directions = ['out', 'in', 'both'] as const

const encode = (text: string): string => encodeURIComponent(text)
const list = (values: readonly (string | number)[]): string => values.map((v) => encode(String(v))).join(',')
const short = (n: number): string => String(Number(n.toPrecision(5)))

/** The parts of the filter by their key in the address. */
const facets = [
  ['kind', 'nodeKinds', nodeKinds.map((k) => k.id)],
  ['edge', 'edgeKinds', edgeKinds.map((k) => k.id)],
  ['aspect', 'aspects', aspects.map((a) => a.id)],
  ['voice', 'voices', voices],
  ['modality', 'modalities', modalities],
  ['support', 'supports', supports],
  ['review', 'reviews', reviews],
] as const

function writeTool(tool: Tool): string {
  switch (tool.kind) {
    case 'path':
      return ['path', tool.from, tool.to ?? ''].map(encode).join(':')
    case 'compare':
      return ['compare', tool.first, tool.second ?? ''].map(encode).join(':')
    case 'tour':
      return `tour:${tool.step}`
    default:
      return tool.kind
  }
}

/** The fragment (without `#`) that restores a place. */
export function writeAddress(place: Place, document: string | null = null): string {
  const parts: string[] = [`v=${ADDRESS_VERSION}`]
  const add = (key: string, value: string) => {
    if (value) parts.push(`${key}=${value}`)
  }
  if (document) add('doc', encode(document))
  if (place.view !== defaultPlace.view) add('view', place.view)
  if (place.layout !== defaultPlace.layout) add('layout', place.layout)
  for (const key of ['duties', 'order', 'rows'] as const)
    if (place.shown[key] !== defaultPlace.shown[key]) add(key, place.shown[key])
  add('select', list(place.selection))
  if (place.focus) add('focus', `${encode(place.focus.id)}:${place.focus.depth}:${place.focus.direction}`)
  for (const [key, name] of facets) add(key, list(place.filter[name]))
  add('section', list(place.filter.sections))
  if (place.filter.minDegree > 0) add('degree', String(place.filter.minDegree))
  if (place.tool) add('tool', writeTool(place.tool))
  if (place.camera) add('camera', [place.camera.x, place.camera.y, place.camera.ratio].map(short).join(','))
  add('lang', place.language)
  if (place.theme !== defaultPlace.theme) add('theme', place.theme)
  return parts.join('&')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const oneOf = <T extends string>(values: readonly T[], text: string | undefined): T | null =>
  values.find((v) => v === text) ?? null

const someOf = <T extends string>(values: readonly T[], text: string | undefined): T[] => {
  const asked = new Set((text ?? '').split(',').map(decode))
  return values.filter((v) => asked.has(v))
}

const readIds = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(',', maxIds)
      .map(decode)
      .filter((id) => id !== ''),
  ),
]

function readFocus(text: string | undefined): Focus | null {
  const [id, depth, direction] = (text ?? '').split(':').map(decode)
  const steps = Number(depth)
  if (!id || (steps !== 1 && steps !== 2 && steps !== 3 && steps !== 4 && steps !== 5)) return null
  return { id, depth: steps, direction: oneOf(directions, direction) ?? 'both' }
}

function readTool(text: string | undefined): Tool | null {
  const [kind, first, second] = (text ?? '').split(':').map(decode)
  // Either end may still be open.
  if (kind === 'path') return { kind, from: first ?? '', to: second || null }
  if (kind === 'compare') return { kind, first: first ?? '', second: second || null }
  if (kind === 'tour') return { kind, step: readCount(first, 10_000) }
  if (kind === 'audit' || kind === 'importance') return { kind }
  return null
}

function readCount(text: string | undefined, max: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Math.min(Number(text), max) : 0
}

function readCamera(text: string | undefined): Camera | null {
  const numbers = (text ?? '').split(',').map((t) => (/^-?\d/.test(t) ? Number(t) : Number.NaN))
  const [x, y, ratio] = numbers
  if (numbers.length !== 3 || x === undefined || y === undefined || ratio === undefined) return null
  const sane = Math.abs(x) <= 1000 && Math.abs(y) <= 1000 && ratio >= 1e-4 && ratio <= 1e4
  return sane ? { x, y, ratio } : null
}

function readFilter(of: ReadonlyMap<string, string>): Filter {
  const filter: { -readonly [K in keyof Filter]: Filter[K] } = { ...emptyFilter }
  for (const [key, name, values] of facets) {
    Object.assign(filter, { [name]: someOf<string>(values, of.get(key)) })
  }
  const sections = (of.get('section') ?? '').split(',', maxIds).filter((s) => /^\d{1,5}$/.test(s))
  filter.sections = [...new Set(sections.map(Number))].sort((a, b) => a - b)
  filter.minDegree = readCount(of.get('degree'), 100_000)
  return filter
}

/**
 * What a fragment says (with or without `#`). Everything but language and theme is always given, so that going back to an
 * address without a focus takes the focus away. An empty or foreign fragment says nothing.
 */
export function readAddress(fragment: string): Address {
  const of = new Map<string, string>()
  for (const part of fragment.replace(/^#/, '').slice(0, 100_000).split('&')) {
    const at = part.indexOf('=')
    if (at > 0 && !of.has(part.slice(0, at))) of.set(part.slice(0, at), part.slice(at + 1))
  }
  if (!of.has('v')) return { place: {}, document: null }
  const language = oneOf(languages, of.get('lang'))
  const theme = oneOf(themes, of.get('theme'))
  return {
    document: decode(of.get('doc') ?? '') || null,
    place: {
      view: oneOf(views, of.get('view')) ?? defaultPlace.view,
      layout: oneOf(layouts, of.get('layout')) ?? defaultPlace.layout,
      shown: {
        duties: oneOf(duties, of.get('duties')) ?? defaultPlace.shown.duties,
        order: oneOf(orders, of.get('order')) ?? defaultPlace.shown.order,
        rows: oneOf(rows, of.get('rows')) ?? defaultPlace.shown.rows,
      },
      selection: readIds(of.get('select')),
      focus: readFocus(of.get('focus')),
      filter: readFilter(of),
      tool: readTool(of.get('tool')),
      camera: readCamera(of.get('camera')),
      ...(language && { language }),
      ...(theme && { theme }),
    },
  }
}
