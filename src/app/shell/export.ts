/** Carrying away, as an item of a menu asks for it. */
import { shellMessages } from '../../i18n/index.ts'
import { app } from '../state/index.ts'
import { copyText } from './copy.ts'
import { tell } from './notice.ts'

/** Do what an item says (`link`, or scope and format: `shown:json`), and tell how it went. */
export async function runExport(key: string): Promise<void> {
  const words = shellMessages[app.getState().language]
  if (key === 'link') {
    tell((await copyText(location.href)) ? words.linkCopied : words.linkNotCopied)
    return
  }
  try {
    const { carry } = await import('../files/carry.ts')
    const scope = key.startsWith('shown:') ? 'shown' : 'all'
    const name = carry(app.getState(), key.slice(key.indexOf(':') + 1), scope)
    tell(words.saved(name))
  } catch {
    tell(words.notSaved)
  }
}
