/** The column of the details: a bar of tools, and under it the tool that is open, or else what is selected. */
import { lazy, Suspense } from 'react'
import { ToggleButton, Toolbar } from 'react-aria-components'
import { shellMessages } from '../../i18n/index.ts'
import { Icon } from '../controls/index.ts'
import { Inspector } from '../inspector/index.ts'
import { toolPanels } from '../panels.ts'
import type { Tool } from '../state/index.ts'
import { actions, app, useApp, useWords } from '../state/index.ts'
import { Lazy } from './Lazy.tsx'
import { startTool } from './startTool.ts'

const ToolHead = lazy(async () => ({ default: (await import('./ToolHead.tsx')).ToolHead }))

function ToolBar({ current }: { current: Tool['kind'] | null }) {
  const words = useWords(shellMessages)
  const disabled = useApp((s) => s.open === null)
  const overview = useApp((s) => s.tool === null && s.selection.length === 0)
  return (
    <Toolbar className="tool-bar" aria-label={words.toolBar}>
      <ToggleButton
        className="tool-button"
        isDisabled={disabled}
        isSelected={overview}
        onChange={() => {
          actions.setTool(null)
          actions.select([])
        }}
      >
        <Icon name="overview" size={17} />
        {words.overview}
      </ToggleButton>
      {toolPanels.map(({ kind, icon }) => (
        <ToggleButton
          key={kind}
          className="tool-button"
          isDisabled={disabled}
          isSelected={kind === current}
          onChange={(on) => (on ? startTool(app, kind) : actions.setTool(null))}
        >
          {icon && <Icon name={icon} size={17} />}
          {words.tools[kind]}
        </ToggleButton>
      ))}
    </Toolbar>
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
