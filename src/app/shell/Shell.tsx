/** The window: header, panels and what lies over them. */
import { Activity, lazy, Suspense, useDeferredValue, useEffect, useState } from 'react'
import { I18nProvider, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useStore } from 'zustand'
import { shellMessages } from '../../i18n/index.ts'
import { Splitter } from '../controls/index.ts'
import { intake } from '../files/index.ts'
import { Legend, NothingMatches } from '../legend/index.ts'
import { viewPanels } from '../panels.ts'
import { Reader } from '../reader/index.ts'
import type { View } from '../state/index.ts'
import { app, recall, remember, useApp, useLanguage, useWords } from '../state/index.ts'
import { useTone } from '../theme/index.ts'
import { announceChanges, nameOf } from './announcements.ts'
import { Details } from './Details.tsx'
import { DropTarget } from './DropTarget.tsx'
import { Header, ViewMenu, ViewSwitch } from './Header.tsx'
import { answerKey } from './keyboard.ts'
import { Lazy } from './Lazy.tsx'
import type { Mode } from './mode.ts'
import { useMode } from './mode.ts'
import type { Sizes } from './sizes.ts'
import { startSizes, useSizes } from './sizes.ts'
import { WorkNotice } from './WorkNotice.tsx'
import './shell.css'

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }))
const IntakeDialog = lazy(async () => ({ default: (await import('../intake/index.ts')).IntakeDialog }))
const RefusalDialog = lazy(async () => ({ default: (await import('./RefusalDialog.tsx')).RefusalDialog }))

function ViewPanels() {
  // A view that is large is put together in pieces, while the old one still answers.
  const chosen = useApp((s) => s.view)
  const view = useDeferredValue(chosen)
  const panel = viewPanels.find((p) => p.id === view) ?? viewPanels[0]
  const opened = useApp((s) => s.open !== null)
  const [seen, setSeen] = useState<readonly View[]>([])
  if (opened && panel && panel.id === chosen && !seen.includes(panel.id)) setSeen([...seen, panel.id])
  return viewPanels
    .filter((p) => p === panel || seen.includes(p.id))
    .map((p) =>
      p.stays ? (
        <div key={p.id} className="view-kept" inert={p !== panel}>
          <Lazy load={p.load} />
        </div>
      ) : (
        // Out of sight it keeps what was opened and scrolled, and follows nothing.
        <Activity key={p.id} mode={p === panel ? 'visible' : 'hidden'}>
          <Lazy load={p.load} />
        </Activity>
      ),
    )
}

/** Keeps the page's own attributes in step: language, tone and title. */
function usePage(): void {
  const words = useWords(shellMessages)
  const language = useLanguage()
  const theme = useApp((s) => s.theme)
  const title = useApp((s) => s.open?.document.source.title)
  const tone = useTone(theme)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    document.documentElement.dataset.theme = tone
    const bar = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')
    if (bar) bar.content = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()
  }, [tone])
  useEffect(() => {
    document.title = title ? `${title} · ${words.name}` : words.name
  }, [title, words])
}

function useKeys(help: () => void, singleKeys: boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answerKey(event, app, singleKeys, help)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [help, singleKeys])
}

function LiveRegion() {
  const announcement = useApp((s) => s.announcement)
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {announcement}
    </div>
  )
}

type SheetTab = 'reader' | 'inspector'

/** The head of the sheet on a phone: which of the two it shows, and the views above it. */
function SheetHead({ tab, onTab }: { tab: SheetTab; onTab: (tab: SheetTab) => void }) {
  const words = useWords(shellMessages)
  const language = useLanguage()
  const name = useApp((s) => {
    const last = s.selection.at(-1)
    return last === undefined ? null : nameOf(s, last)
  })
  return (
    <div className="sheet-head">
      <ToggleButtonGroup
        className="segments"
        aria-label={words.sheet}
        disallowEmptySelection
        selectedKeys={[tab]}
        onSelectionChange={(keys) => {
          for (const key of keys) onTab(key as SheetTab)
        }}
      >
        <ToggleButton id="reader">{words.reader}</ToggleButton>
        <ToggleButton id="inspector">
          <span className="sheet-name">{name ?? words.inspector}</span>
        </ToggleButton>
      </ToggleButtonGroup>
      {language === 'en' ? <ViewMenu /> : <ViewSwitch />}
    </div>
  )
}

interface PanelsProps {
  readonly mode: Mode
  readonly sizes: Sizes
  readonly onSizes: (change: Partial<Sizes>) => void
}

function Panels({ mode, sizes, onSizes }: PanelsProps) {
  const words = useWords(shellMessages)
  const tool = useApp((s) => s.tool?.kind ?? null)
  const [tab, setTab] = useState<SheetTab>(tool ? 'inspector' : 'reader')
  // A tool that opens, by a button or by a link, is what one wants to see.
  const [known, setKnown] = useState(tool)
  if (known !== tool) {
    setKnown(tool)
    if (tool) setTab('inspector')
  }
  const height = globalThis.innerHeight
  const sheetPixels = (sizes.sheet / 100) * height
  return (
    <main
      className="panels"
      data-mode={mode}
      style={{
        ['--reader' as string]: `${sizes.reader}px`,
        ['--inspector' as string]: `${sizes.inspector}px`,
        ['--details' as string]: `${sizes.details}px`,
        ['--sheet' as string]: `${sizes.sheet}dvh`,
      }}
    >
      <section
        id="reader"
        tabIndex={-1}
        className="panel reader-panel"
        aria-label={words.reader}
        hidden={mode === 'narrow' && tab !== 'reader'}
      >
        <Reader />
      </section>
      {mode !== 'narrow' && (
        <Splitter
          label={words.resizeReader}
          axis="x"
          value={sizes.reader}
          min={260}
          max={Math.round(globalThis.innerWidth * 0.6)}
          sense={1}
          controls="reader"
          onChange={(reader) => onSizes({ reader })}
          onReset={() => onSizes({ reader: startSizes.reader })}
        />
      )}
      <section id="centre" tabIndex={-1} className="panel centre-panel" aria-label={words.centre}>
        <Legend />
        <div className="view-slot">
          <ViewPanels />
          <NothingMatches />
        </div>
      </section>
      {mode === 'wide' && (
        <Splitter
          label={words.resizeInspector}
          axis="x"
          value={sizes.inspector}
          min={240}
          max={Math.round(globalThis.innerWidth * 0.45)}
          sense={-1}
          controls="inspector"
          onChange={(inspector) => onSizes({ inspector })}
          onReset={() => onSizes({ inspector: startSizes.inspector })}
        />
      )}
      {mode === 'medium' && (
        <Splitter
          label={words.resizeSheet}
          axis="y"
          value={sizes.details}
          min={120}
          max={Math.round(height * 0.6)}
          sense={-1}
          controls="inspector"
          onChange={(details) => onSizes({ details })}
          onReset={() => onSizes({ details: startSizes.details })}
        />
      )}
      {mode === 'narrow' && (
        <>
          <Splitter
            label={words.resizeSheet}
            axis="y"
            value={sheetPixels}
            min={Math.round(height * 0.12)}
            max={Math.round(height * 0.8)}
            sense={-1}
            controls={tab}
            onChange={(pixels) => onSizes({ sheet: (pixels / height) * 100 })}
            onReset={() => onSizes({ sheet: startSizes.sheet })}
          />
          <SheetHead tab={tab} onTab={setTab} />
        </>
      )}
      <section
        id="inspector"
        tabIndex={-1}
        className="panel inspector-panel"
        aria-label={words.inspector}
        hidden={mode === 'narrow' && tab !== 'inspector'}
      >
        <Details />
      </section>
    </main>
  )
}

export function Shell() {
  const words = useWords(shellMessages)
  const language = useLanguage()
  const mode = useMode()
  const [sizes, changeSizes] = useSizes()
  const [help, setHelp] = useState(false)
  const refused = useApp((s) => s.refused !== null)
  const takingIn = useStore(intake, (s) => s.stage !== 'closed')
  const [singleKeys, setSingleKeys] = useState(() => recall('single-keys') !== 'off')
  const [showHelp] = useState(() => () => setHelp(true))
  usePage()
  useKeys(showHelp, singleKeys)
  useEffect(() => announceChanges(app), [])
  return (
    <I18nProvider locale={language}>
      <div className="shell">
        <nav className="skip-links" aria-label={words.skipToText}>
          <a href="#reader">{words.skipToText}</a>
          <a href="#centre">{words.skipToGraph}</a>
          <a href="#inspector">{words.skipToInspector}</a>
        </nav>
        <Header mode={mode} onHelp={showHelp} />
        <Panels mode={mode} sizes={sizes} onSizes={changeSizes} />
        <LiveRegion />
        <WorkNotice />
        <DropTarget />
        <Suspense>
          {takingIn && <IntakeDialog />}
          {refused && <RefusalDialog />}
          {help && (
            <KeysDialog
              onClose={() => setHelp(false)}
              singleKeys={singleKeys}
              onSingleKeys={(on) => {
                remember('single-keys', on ? 'on' : 'off')
                setSingleKeys(on)
              }}
            />
          )}
        </Suspense>
      </div>
    </I18nProvider>
  )
}
