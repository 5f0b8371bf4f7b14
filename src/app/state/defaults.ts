/** Where a visit starts when neither the address nor an earlier visit says otherwise. */
import { emptyFilter } from '../../graph/index.ts'
import type { AppState, Filter, Place, Visible } from './types.ts'

export { emptyFilter }

export const defaultPlace: Place = {
  view: 'graph',
  layout: 'force',
  shown: { duties: 'all', order: 'text', rows: 'nodes' },
  selection: [],
  focus: null,
  filter: emptyFilter,
  tool: null,
  camera: null,
  language: 'zh-Hant',
  theme: 'system',
}

export const nothingVisible: Visible = { nodes: new Set(), edges: new Set() }

export const emptyState: AppState = {
  ...defaultPlace,
  open: null,
  refused: null,
  hover: null,
  visible: nothingVisible,
  positions: {},
  reveal: { serial: 0, passage: null, ids: [] },
  announcement: '',
}

/** Whether a filter lets everything through. */
export const isEmptyFilter = (filter: Filter): boolean =>
  filter.minDegree === 0 &&
  filter.nodeKinds.length === 0 &&
  filter.edgeKinds.length === 0 &&
  filter.aspects.length === 0 &&
  filter.sections.length === 0 &&
  filter.voices.length === 0 &&
  filter.modalities.length === 0 &&
  filter.supports.length === 0 &&
  filter.reviews.length === 0
