/** What can be carried away, as items of a menu. */
import type { ReactNode } from 'react'
import { Header, MenuItem, MenuSection } from 'react-aria-components'
import type { Wording } from '../../i18n/index.ts'
import { shellMessages } from '../../i18n/index.ts'
import { Icon } from '../controls/index.ts'
import { actions, app } from '../state/index.ts'
import { copyText } from './copy.ts'

type Words = Wording<(typeof shellMessages)['zh-Hant']>

const all = 'all:'
const shown = 'shown:'

/** Formats offered, by their key in the registry of `formats/`. */
const offered = ['json', 'graphology'] as const

const nameOf = (format: (typeof offered)[number], words: Words): string =>
  format === 'json' ? words.exportJson : 'Graphology JSON'

/** Items for a menu whose `onAction` is `runExport`. */
export function ExportItems(words: Words): ReactNode {
  const items = (scope: string) =>
    offered.map((format) => (
      <MenuItem key={scope + format} id={scope + format} className="menu-item" textValue={nameOf(format, words)}>
        {nameOf(format, words)}
      </MenuItem>
    ))
  return (
    <>
      <MenuSection className="menu-section">
        <Header>{words.exportAll}</Header>
        {items(all)}
      </MenuSection>
      <MenuSection className="menu-section">
        <Header>{words.exportShown}</Header>
        {items(shown)}
      </MenuSection>
      <MenuSection className="menu-section" aria-label={words.copyLink}>
        <MenuItem id="link" className="menu-item" textValue={words.copyLink}>
          <Icon name="link" />
          {words.copyLink}
        </MenuItem>
      </MenuSection>
    </>
  )
}

/** Do what an item says, and announce how it went. */
export async function runExport(key: string): Promise<void> {
  const words = shellMessages[app.getState().language]
  if (key === 'link') {
    actions.announce((await copyText(location.href)) ? words.linkCopied : words.linkNotCopied)
    return
  }
  try {
    const { carry } = await import('../files/carry.ts')
    const scope = key.startsWith(shown) ? 'shown' : 'all'
    const name = carry(app.getState(), key.slice(key.indexOf(':') + 1), scope)
    actions.announce(words.saved(name))
  } catch {
    actions.announce(words.notSaved)
  }
}
