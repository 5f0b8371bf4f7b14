/** The column of the details: a bar of tools, and under it the tool that is open, or else what is selected. */
import { lazy, Suspense } from 'react'
import { ToggleButton } from 'react-aria-components'
import { shellMessages } from '../../i18n/index.ts'
import { Icon } from '../controls/index.ts'
import { Inspector } from '../inspector/index.ts'
import { toolPanels } from '../panels.ts'
import type { Tool } from '../state/index.ts'
import { actions, app, useApp, useWords } from '../state/index.ts'
import { Lazy } from './Lazy.tsx'

const ToolHead = lazy(async () => ({ default: (await import('./ToolHead.tsx')).ToolHead }))

/** A tool at its start: what is selected is what it is about. */
function started(kind: Tool['kind']): Tool {
  const { open, selection } = app.getState()
  const nodes = selection.filter((id) => open?.index.node(id))
  const [first = '', second = null] = nodes.slice(-2)
  switch (kind) {
    case 'path':
      return { kind, from: first, to: second }
    case 'compare':
      return { kind, first, second }
    case 'tour':
      return { kind, step: 0 }
    default:
      return { kind }
  }
}

function ToolBar({ current }: { current: Tool['kind'] | null }) {
  const words = useWords(shellMessages)
  const disabled = useApp((s) => s.open === null)
  return (
    <div className="tool-bar" role="toolbar" aria-label={words.toolBar}>
      {toolPanels.map(({ kind, icon }) => (
        <ToggleButton
          key={kind}
          className="tool-button"
          isDisabled={disabled}
          isSelected={kind === current}
          onChange={(on) => actions.setTool(on ? started(kind) : null)}
        >
          {icon && <Icon name={icon} size={17} />}
          {words.tools[kind]}
        </ToggleButton>
      ))}
    </div>
  )
}

export function Details() {
  const kind = useApp((s) => s.tool?.kind ?? null)
  const tool = toolPanels.find((p) => p.kind === kind)
  return (
    <>
      {toolPanels.length > 0 && <ToolBar current={tool ? kind : null} />}
      {tool ? (
        <div className="tool-scroll">
          <Suspense>
            <ToolHead kind={tool.kind} />
          </Suspense>
          <Lazy key={tool.kind} load={tool.load} />
        </div>
      ) : (
        <Inspector />
      )}
    </>
  )
}
