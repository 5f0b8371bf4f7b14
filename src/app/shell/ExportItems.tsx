/** What can be carried away, as items of a menu. */
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Header, MenuItem, MenuSection } from 'react-aria-components'
import type { Format } from '../../formats/index.ts'
import type { Wording } from '../../i18n/index.ts'
import { shellMessages } from '../../i18n/index.ts'
import type { Language } from '../../schema/index.ts'
import { Icon } from '../controls/index.ts'
import { actions, app } from '../state/index.ts'
import { copyText } from './copy.ts'

type Words = Wording<(typeof shellMessages)['zh-Hant']>

const all = 'all:'
const shown = 'shown:'

/** The formats, loaded when a menu that lists them is opened. */
export function useFormats(): readonly Format[] {
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
export function exportItems(words: Words, language: Language, formats: readonly Format[]): ReactNode {
  const items = (scope: string) =>
    formats.map(({ id, label }) => (
      <MenuItem key={scope + id} id={scope + id} className="menu-item" textValue={label[language]}>
        {label[language]}
      </MenuItem>
    ))
  return (
    <>
      {formats.length > 0 && (
        <MenuSection className="menu-section">
          <Header>{words.exportAll}</Header>
          {items(all)}
        </MenuSection>
      )}
      {formats.length > 0 && (
        <MenuSection className="menu-section">
          <Header>{words.exportShown}</Header>
          {items(shown)}
        </MenuSection>
      )}
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
