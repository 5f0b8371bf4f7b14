/**
 * The one table of what can stand in the window. A view, a tool or the search appears when it has an entry here; each is loaded
 * when it is first shown. A panel takes no properties: it reads the store.
 */
import type { ComponentType } from 'react'
import type { IconName } from './controls/index.ts'
import type { Tool, View } from './state/index.ts'

export type Load = () => Promise<{ default: ComponentType }>

export interface ViewPanel {
  readonly id: View
  readonly load: Load
  /** Once shown it stays, out of sight: to make it anew costs more than to keep it. */
  readonly stays?: true
}

export interface ToolPanel {
  readonly kind: Tool['kind']
  readonly icon?: IconName
  readonly load: Load
}

/** In the order of the switch. The first one that exists stands in for a view that does not. */
export const viewPanels: readonly ViewPanel[] = [
  { id: 'graph', load: async () => ({ default: (await import('./graph/index.ts')).GraphPanel }), stays: true },
  { id: 'outline', load: async () => ({ default: (await import('./outline/index.ts')).OutlinePanel }) },
  {
    id: 'responsibilities',
    load: async () => ({ default: (await import('./responsibilities/index.ts')).ResponsibilitiesPanel }),
  },
  { id: 'table', load: async () => ({ default: (await import('./table/index.ts')).TablePanel }) },
]

/** Tools that take the column of the details while they are open. */
export const toolPanels: readonly ToolPanel[] = [
  { kind: 'path', icon: 'path', load: async () => ({ default: (await import('./tools/index.ts')).PathTool }) },
  { kind: 'compare', icon: 'compare', load: async () => ({ default: (await import('./tools/index.ts')).CompareTool }) },
  { kind: 'audit', icon: 'audit', load: async () => ({ default: (await import('./tools/index.ts')).AuditTool }) },
  { kind: 'tour', icon: 'tour', load: async () => ({ default: (await import('./tools/index.ts')).TourTool }) },
  {
    kind: 'importance',
    icon: 'importance',
    load: async () => ({ default: (await import('./tools/index.ts')).ImportanceTool }),
  },
]

/** The search in the header. */
export const searchPanel: Load | null = async () => ({ default: (await import('./search/index.ts')).SearchBox })
