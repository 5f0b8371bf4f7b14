/** The menus of the header: theme, export, and, where there is no room, everything in one. */
import type { ReactNode, RefObject } from 'react'
import { useEffect, useState } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import type { Format } from '../../formats/index.ts'
import type { Wording } from '../../i18n/index.ts'
import { intakeMessages, shellMessages, termMessages } from '../../i18n/index.ts'
import type { Language } from '../../schema/index.ts'
import { languages } from '../../schema/index.ts'
import { Icon } from '../controls/index.ts'
import { askForText, chooseFile } from '../files/index.ts'
import { viewPanels } from '../panels.ts'
import type { Theme, View } from '../state/index.ts'
import { actions, useApp, useLanguage, useWords } from '../state/index.ts'
import type { MenuName } from './choices.ts'
import { takeLanguage, takeTheme, themeIcon, themes } from './choices.ts'
import { runExport } from './export.ts'

interface Closing {
  readonly onClose: () => void
}

type Words = Wording<(typeof shellMessages)['zh-Hant']>

/** The formats, loaded when a menu that lists them is opened. */
function useFormats(): readonly Format[] {
  const [formats, setFormats] = useState<readonly Format[]>([])
  useEffect(() => {
    let current = true
    import('../../formats/index.ts').then(
      (module) => current && setFormats(module.formats),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [])
  return formats
}

/** Items for a menu whose `onAction` is `runExport`. */
function exportItems(words: Words, language: Language, formats: readonly Format[]): ReactNode {
  const part = (scope: 'all' | 'shown', name: string) =>
    formats.length > 0 && (
      <MenuSection className="menu-section">
        <Header>{name}</Header>
        {formats.map(({ id, label }) => (
          <MenuItem key={id} id={`${scope}:${id}`} className="menu-item" textValue={label[language]}>
            {label[language]}
          </MenuItem>
        ))}
      </MenuSection>
    )
  return (
    <>
      {part('all', words.exportAll)}
      {part('shown', words.exportShown)}
      <MenuSection className="menu-section" aria-label={words.copyLink}>
        <MenuItem id="link" className="menu-item" textValue={words.copyLink}>
          <Icon name="link" />
          {words.copyLink}
        </MenuItem>
      </MenuSection>
    </>
  )
}

function themeItems(words: Words): ReactNode {
  return themes.map((id) => (
    <MenuItem key={id} id={id} className="menu-item" textValue={words.themes[id]}>
      <Icon name={themeIcon[id]} />
      {words.themes[id]}
    </MenuItem>
  ))
}

function ThemeMenu({ onClose }: Closing) {
  const words = useWords(shellMessages)
  const theme = useApp((s) => s.theme)
  return (
    <Menu
      className="menu"
      aria-label={words.theme}
      onClose={onClose}
      autoFocus="first"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => {
        if (keys !== 'all') for (const key of keys) takeTheme(key as Theme)
      }}
    >
      {themeItems(words)}
    </Menu>
  )
}

function ViewsMenu({ onClose }: Closing) {
  const words = useWords(shellMessages)
  const terms = useWords(termMessages)
  const view = useApp((s) => s.view)
  return (
    <Menu
      className="menu"
      aria-label={words.views}
      onClose={onClose}
      autoFocus="first"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        if (keys !== 'all') for (const key of keys) actions.setView(key as View)
      }}
    >
      {viewPanels.map(({ id }) => (
        <MenuItem key={id} id={id} className="menu-item" textValue={terms.viewLong[id]}>
          {terms.viewLong[id]}
        </MenuItem>
      ))}
    </Menu>
  )
}

function ExportMenu({ onClose }: Closing) {
  const words = useWords(shellMessages)
  const language = useLanguage()
  const formats = useFormats()
  return (
    <Menu
      className="menu"
      aria-label={words.export}
      onClose={onClose}
      autoFocus="first"
      onAction={(key) => void runExport(String(key))}
    >
      {exportItems(words, language, formats)}
    </Menu>
  )
}

function MoreMenu({ onClose, onHelp }: Closing & { onHelp: () => void }) {
  const words = useWords(shellMessages)
  const intakeWords = useWords(intakeMessages)
  const terms = useWords(termMessages)
  const language = useLanguage()
  const theme = useApp((s) => s.theme)
  const formats = useFormats()
  return (
    <Menu
      className="menu"
      aria-label={words.more}
      onClose={onClose}
      autoFocus="first"
      onAction={(key) => {
        if (key === 'open') chooseFile()
        else if (key === 'draft') askForText()
        else if (key === 'help') onHelp()
        else void runExport(String(key))
      }}
    >
      <MenuSection
        className="menu-section"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[language]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') for (const key of keys) takeLanguage(key as Language)
        }}
      >
        <Header>{words.language}</Header>
        {languages.map((id) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={terms.language[id]}>
            <span lang={id}>{terms.language[id]}</span>
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection
        className="menu-section"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[theme]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') for (const key of keys) takeTheme(key as Theme)
        }}
      >
        <Header>{words.theme}</Header>
        {themeItems(words)}
      </MenuSection>
      <Separator className="menu-rule" />
      <MenuItem id="open" className="menu-item" textValue={words.openFile}>
        <Icon name="open" />
        {words.openFile}
      </MenuItem>
      <MenuItem id="draft" className="menu-item" textValue={intakeWords.open}>
        <Icon name="write" />
        {intakeWords.open}
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

interface MenuPopoverProps {
  readonly menu: MenuName
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
  readonly onHelp: () => void
}

/** A menu below its button; choosing or leaving closes it. */
export function MenuPopover({ menu, trigger, onClose, onHelp }: MenuPopoverProps) {
  const words = useWords(shellMessages)
  return (
    <Popover
      className="popover"
      aria-label={words[menu]}
      placement="bottom end"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      {menu === 'theme' && <ThemeMenu onClose={onClose} />}
      {menu === 'views' && <ViewsMenu onClose={onClose} />}
      {menu === 'export' && <ExportMenu onClose={onClose} />}
      {menu === 'more' && <MoreMenu onClose={onClose} onHelp={onHelp} />}
    </Popover>
  )
}
