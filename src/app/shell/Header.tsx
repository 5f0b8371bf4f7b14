/** The line above the panels: what is open, what can be seen of it, in which language, and what can be done with it. */
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { intakeMessages, shellMessages, termMessages } from '../../i18n/index.ts'
import type { Language } from '../../schema/index.ts'
import { languages } from '../../schema/index.ts'
import { Icon } from '../controls/index.ts'
import { askForText, chooseFile } from '../files/index.ts'
import { viewPanels } from '../panels.ts'
import type { View } from '../state/index.ts'
import { actions, useApp, useContent, useLanguage, useWords } from '../state/index.ts'
import { takeLanguage, themeIcon } from './choices.ts'
import { MenuButton } from './MenuButton.tsx'
import type { Mode } from './mode.ts'
import { SearchSlot } from './SearchSlot.tsx'

const short: Record<Language, string> = { 'zh-Hant': '繁', 'zh-Hans': '简', en: 'EN' }
/** The name of a view: one character, or the whole where there is room; in English there is one form. */
function ViewName({ id }: { id: View }) {
  const terms = useWords(termMessages)
  const language = useLanguage()
  if (language === 'en') return terms.view[id]
  return (
    <>
      <span className="short-word">{terms.view[id]}</span>
      <span className="long-word">{terms.viewLong[id]}</span>
    </>
  )
}

export function ViewSwitch() {
  const words = useWords(shellMessages)
  const terms = useWords(termMessages)
  const view = useApp((s) => s.view)
  if (viewPanels.length < 2) return null
  const shown = viewPanels.some((p) => p.id === view) ? view : viewPanels[0]?.id
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={words.views}
      disallowEmptySelection
      selectedKeys={shown ? [shown] : []}
      onSelectionChange={(keys) => {
        for (const key of keys) actions.setView(key as View)
      }}
    >
      {viewPanels.map(({ id }) => (
        <ToggleButton key={id} id={id} aria-label={terms.viewLong[id]}>
          <ViewName id={id} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

/** The views in a menu, where their names are too long to stand side by side. */
export function ViewMenu() {
  const terms = useWords(termMessages)
  const words = useWords(shellMessages)
  const view = useApp((s) => s.view)
  return (
    <MenuButton menu="views" className="button" label={`${words.views}: ${terms.view[view]}`}>
      {terms.view[view]}
      <Icon name="chevron" size={14} />
    </MenuButton>
  )
}

function LanguageSwitch() {
  const words = useWords(shellMessages)
  const terms = useWords(termMessages)
  const language = useApp((s) => s.language)
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={words.language}
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={(keys) => {
        for (const key of keys) takeLanguage(key as Language)
      }}
    >
      {languages.map((id) => (
        <ToggleButton key={id} id={id} aria-label={terms.language[id]}>
          <span lang={id}>{short[id]}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function ThemeButton({ onHelp }: { onHelp: () => void }) {
  const words = useWords(shellMessages)
  const theme = useApp((s) => s.theme)
  return (
    <MenuButton menu="theme" className="icon-button" label={`${words.theme}: ${words.themes[theme]}`} onHelp={onHelp}>
      <Icon name={themeIcon[theme]} />
    </MenuButton>
  )
}

function ExportButton({ onHelp }: { onHelp: () => void }) {
  const words = useWords(shellMessages)
  const nothing = useApp((s) => s.open === null)
  return (
    <MenuButton menu="export" className="button" isDisabled={nothing} onHelp={onHelp}>
      <Icon name="export" />
      {words.export}
      <Icon name="chevron" size={14} />
    </MenuButton>
  )
}

export function Header({ mode, onHelp }: { mode: Mode; onHelp: () => void }) {
  const words = useWords(shellMessages)
  const intakeWords = useWords(intakeMessages)
  const title = useApp((s) => s.open?.document.source.title ?? null)
  const content = useContent()
  return (
    <header className="header">
      <p className="brand" title={words.meaning}>
        {words.name}
      </p>
      <h1 className="header-title" lang={content.textLang}>
        {title === null ? words.name : content.passage(title) || words.untitled}
      </h1>
      <SearchSlot />
      {mode !== 'narrow' && <ViewSwitch />}
      {mode === 'narrow' ? (
        <MenuButton menu="more" className="icon-button" label={words.more} onHelp={onHelp}>
          <Icon name="more" />
        </MenuButton>
      ) : (
        <div className="header-tools">
          <LanguageSwitch />
          <ThemeButton onHelp={onHelp} />
          <Button className="icon-button" aria-label={intakeWords.open} onPress={askForText}>
            <Icon name="write" />
            <span className="long-word">{intakeWords.openShort}</span>
          </Button>
          <Button className="icon-button" aria-label={words.openFile} onPress={chooseFile}>
            <Icon name="open" />
            <span className="long-word">{words.openShort}</span>
          </Button>
          <ExportButton onHelp={onHelp} />
          <Button className="icon-button" aria-label={words.help} onPress={onHelp}>
            <Icon name="help" />
          </Button>
        </div>
      )}
    </header>
  )
}
