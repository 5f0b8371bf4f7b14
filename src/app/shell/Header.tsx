/** The line above the panels: what is open, what can be seen of it, in which language, and what can be done with it. */
import {
  Button,
  Menu,
  Header as MenuHeader,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'
import { shellMessages, termMessages } from '../../i18n/index.ts'
import type { Language } from '../../schema/index.ts'
import { languages } from '../../schema/index.ts'
import type { IconName } from '../controls/index.ts'
import { Icon } from '../controls/index.ts'
import { chooseFile } from '../files/index.ts'
import { viewPanels } from '../panels.ts'
import type { Theme, View } from '../state/index.ts'
import { actions, remember, useApp, useContent, useWords } from '../state/index.ts'
import { exportItems, runExport, useFormats } from './ExportItems.tsx'
import type { Mode } from './mode.ts'
import { SearchSlot } from './SearchSlot.tsx'

const short: Record<Language, string> = { 'zh-Hant': '繁', 'zh-Hans': '简', en: 'EN' }
const themes: readonly Theme[] = ['system', 'light', 'dark']
const themeIcon: Record<Theme, IconName> = { system: 'system', light: 'light', dark: 'dark' }

function takeLanguage(language: Language): void {
  remember('language', language)
  actions.setLanguage(language)
}

function takeTheme(theme: Theme): void {
  remember('theme', theme)
  actions.setTheme(theme)
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
          {terms.view[id]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
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

function ThemeMenu() {
  const words = useWords(shellMessages)
  const theme = useApp((s) => s.theme)
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={`${words.theme}: ${words.themes[theme]}`}>
        <Icon name={themeIcon[theme]} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={words.theme}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onSelectionChange={(keys) => {
            if (keys !== 'all') for (const key of keys) takeTheme(key as Theme)
          }}
        >
          {themes.map((id) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={words.themes[id]}>
              <Icon name={themeIcon[id]} />
              {words.themes[id]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function ExportList() {
  const words = useWords(shellMessages)
  const language = useApp((s) => s.language)
  const formats = useFormats()
  return (
    <Menu className="menu" aria-label={words.export} onAction={(key) => void runExport(String(key))}>
      {exportItems(words, language, formats)}
    </Menu>
  )
}

function ExportMenu() {
  const words = useWords(shellMessages)
  const disabled = useApp((s) => s.open === null)
  return (
    <MenuTrigger>
      <Button className="button" isDisabled={disabled}>
        <Icon name="export" />
        {words.export}
        <Icon name="chevron" size={14} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <ExportList />
      </Popover>
    </MenuTrigger>
  )
}

/** Everything in one menu, where there is no room for more. */
function MoreList({ onHelp }: { onHelp: () => void }) {
  const words = useWords(shellMessages)
  const terms = useWords(termMessages)
  const language = useApp((s) => s.language)
  const theme = useApp((s) => s.theme)
  const formats = useFormats()
  return (
    <Menu
      className="menu"
      aria-label={words.more}
      onAction={(key) => {
        if (key === 'open') chooseFile()
        else if (key === 'help') onHelp()
        else void runExport(String(key))
      }}
    >
      <MenuSection
        className="menu-section row"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[language]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') for (const key of keys) takeLanguage(key as Language)
        }}
      >
        <MenuHeader>{words.language}</MenuHeader>
        {languages.map((id) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={terms.language[id]}>
            <span lang={id}>{terms.language[id]}</span>
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection
        className="menu-section row"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[theme]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') for (const key of keys) takeTheme(key as Theme)
        }}
      >
        <MenuHeader>{words.theme}</MenuHeader>
        {themes.map((id) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={words.themes[id]}>
            {words.themes[id]}
          </MenuItem>
        ))}
      </MenuSection>
      <Separator className="menu-rule" />
      <MenuItem id="open" className="menu-item" textValue={words.openFile}>
        <Icon name="open" />
        {words.openFile}
      </MenuItem>
      <MenuItem id="help" className="menu-item" textValue={words.help}>
        <Icon name="help" />
        {words.help}
      </MenuItem>
      <Separator className="menu-rule" />
      {exportItems(words, language, formats)}
    </Menu>
  )
}

function MoreMenu({ onHelp }: { onHelp: () => void }) {
  const words = useWords(shellMessages)
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={words.more}>
        <Icon name="more" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <MoreList onHelp={onHelp} />
      </Popover>
    </MenuTrigger>
  )
}

export function Header({ mode, onHelp }: { mode: Mode; onHelp: () => void }) {
  const words = useWords(shellMessages)
  const title = useApp((s) => s.open?.document.source.title ?? null)
  const content = useContent()
  return (
    <header className="header">
      <p className="brand" title={words.meaning}>
        {words.name}
      </p>
      <p className="header-title" lang={content.textLang}>
        {title === null ? '' : content.passage(title) || words.untitled}
      </p>
      <SearchSlot />
      {mode !== 'narrow' && <ViewSwitch />}
      {mode === 'narrow' ? (
        <MoreMenu onHelp={onHelp} />
      ) : (
        <div className="header-tools">
          <LanguageSwitch />
          <ThemeMenu />
          <Button className="icon-button" aria-label={words.openFile} onPress={chooseFile}>
            <Icon name="open" />
          </Button>
          <ExportMenu />
          <Button className="icon-button" aria-label={words.help} onPress={onHelp}>
            <Icon name="help" />
          </Button>
        </div>
      )}
    </header>
  )
}
