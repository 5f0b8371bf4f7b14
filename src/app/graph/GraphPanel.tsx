/** The graph with its few buttons. React draws these; the picture itself is drawn by `GraphCanvas`, past React. */
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { Button, ProgressBar, ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components'
import { graphMessages } from '../../i18n/index.ts'
import { layouts } from '../../layout/index.ts'
import type { IconName } from '../controls/index.ts'
import { Icon } from '../controls/index.ts'
import type { LayoutName } from '../state/index.ts'
import { actions, app, useApp, useLanguage, useWords } from '../state/index.ts'
import { arrangeWhatIsMissing, layAgain, stopLayout, useLayout } from './arrange.ts'
import type { Connection, Status } from './connect.ts'
import { register, unregister } from './current.ts'
import './graph.css'

/** Sigma needs WebGL 2 when it is loaded; it comes while the page is still being put together. */
const load = async () => await import('./connect.ts')
const supported = typeof WebGL2RenderingContext !== 'undefined'
if (supported) load().catch(() => undefined)

type Phase = 'loading' | 'failed' | Status

interface ToolProps {
  readonly name: string
  readonly icon: IconName
  readonly onPress: () => void
}

function Tool({ name, icon, onPress }: ToolProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button className="icon-button" aria-label={name} onPress={onPress}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  )
}

function LayoutChoice() {
  const words = useWords(graphMessages)
  const language = useLanguage()
  const layout = useApp((s) => s.layout)
  const { busy } = useLayout()
  return (
    <div className="graph-tools graph-layouts">
      <ToggleButtonGroup
        className="segments"
        aria-label={words.layout}
        disallowEmptySelection
        selectedKeys={[layout]}
        onSelectionChange={(keys) => {
          for (const key of keys) actions.setLayout(key as LayoutName)
        }}
      >
        {layouts.map(({ id, label, says }) => (
          <TooltipTrigger key={id} delay={500}>
            <ToggleButton id={id}>{label[language]}</ToggleButton>
            <Tooltip className="tooltip" offset={6}>
              {says[language]}
            </Tooltip>
          </TooltipTrigger>
        ))}
      </ToggleButtonGroup>
      {!busy && <Tool name={words.again} icon="again" onPress={layAgain} />}
    </div>
  )
}

function LayoutNotice() {
  const words = useWords(graphMessages)
  const { busy, share, failed } = useLayout()
  if (failed)
    return (
      <div className="graph-work" role="alert">
        <span>{words.notArranged}</span>
        <Button className="button" onPress={layAgain}>
          {words.retry}
        </Button>
      </div>
    )
  if (!busy) return null
  return (
    <div className="graph-work" role="status">
      <ProgressBar className="progress" aria-label={words.arranging} value={share * 100}>
        {({ percentage }) => (
          <span className="graph-track">
            <span style={{ inlineSize: `${percentage ?? 0}%` }} />
          </span>
        )}
      </ProgressBar>
      <span>{words.arranging}</span>
      <Button className="button" onPress={stopLayout}>
        {words.cancel}
      </Button>
    </div>
  )
}

interface NoticeProps {
  readonly phase: Exclude<Phase, 'drawn'>
  readonly onRetry: () => void
}

function Notice({ phase, onRetry }: NoticeProps) {
  const words = useWords(graphMessages)
  if (phase === 'loading') return <div className="notice quiet graph-notice">{words.opening}</div>
  const title = { missing: words.missing, lost: words.lost, failed: words.failed }[phase]
  const hint = { missing: words.missingHint, lost: words.lostHint, failed: null }[phase]
  return (
    <div className="notice graph-notice" role="alert">
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      <p className="notice-actions">
        {phase !== 'missing' && (
          <Button className="button primary" onPress={onRetry}>
            {phase === 'lost' ? words.redraw : words.retry}
          </Button>
        )}
        <Button className="button" onPress={() => actions.setView('outline')}>
          {words.toOutline}
        </Button>
        <Button className="button" onPress={() => actions.setView('table')}>
          {words.toTable}
        </Button>
      </p>
    </div>
  )
}

export function GraphPanel() {
  const words = useWords(graphMessages)
  const stage = useRef<HTMLDivElement>(null)
  const region = useRef<HTMLDivElement>(null)
  const connection = useRef<Connection | null>(null)
  const [phase, setPhase] = useState<Phase>(supported ? 'loading' : 'missing')
  const [attempt, setAttempt] = useState(0)
  const hint = useId()
  const { busy, failed } = useLayout()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    const element = region.current
    if (!supported || !element) return
    let ended = false
    load()
      .then(({ connect }) => {
        if (ended || !stage.current) return
        connection.current = connect(stage.current, app, (status) => {
          if (!ended) setPhase(status)
        })
        register(element, connection.current.canvas)
      })
      .catch((error: unknown) => {
        if (!ended) setPhase('failed')
        reportError(error)
      })
    return () => {
      ended = true
      if (connection.current) unregister(element)
      connection.current?.end()
      connection.current = null
    }
  }, [attempt])

  // Out of sight nothing is arranged.
  const shown = useApp((s) => s.view === 'graph')
  useEffect(() => (shown ? arrangeWhatIsMissing() : undefined), [shown])

  const retry = () => {
    if (phase === 'lost') connection.current?.canvas.rebuild()
    else {
      setPhase('loading')
      setAttempt(attempt + 1)
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== region.current || !connection.current?.walker.press(event.nativeEvent)) return
    event.preventDefault()
  }

  const drawn = phase === 'drawn'
  return (
    <div className="graph-view" data-phase={phase}>
      <div
        ref={region}
        className="graph-region"
        role="application"
        aria-label={words.graph}
        aria-roledescription={words.kind}
        aria-describedby={hint}
        tabIndex={drawn ? 0 : -1}
        onKeyDown={onKeyDown}
        onBlur={() => connection.current?.walker.leave()}
      >
        <div ref={stage} className="graph-stage" aria-hidden="true" />
      </div>
      <p id={hint} className="visually-hidden">
        {words.hint}
      </p>
      {phase !== 'drawn' && !((busy || failed) && phase === 'loading') && <Notice phase={phase} onRetry={retry} />}
      <LayoutNotice />
      {drawn && (
        <>
          <LayoutChoice />
          <div className="graph-tools graph-zoom">
            <Tool name={words.zoomIn} icon="zoomIn" onPress={() => connection.current?.canvas.zoomBy(1.5)} />
            <Tool name={words.zoomOut} icon="zoomOut" onPress={() => connection.current?.canvas.zoomBy(1 / 1.5)} />
            <Tool name={words.fit} icon="fit" onPress={() => connection.current?.showAll()} />
          </div>
        </>
      )}
    </div>
  )
}
