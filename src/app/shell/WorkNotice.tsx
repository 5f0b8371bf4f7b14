/** What is going on or was just done: a file that is being read, with the way out of it; or a short word. */
import { Button, ProgressBar } from 'react-aria-components'
import { useStore } from 'zustand'
import { shellMessages } from '../../i18n/index.ts'
import { Icon } from '../controls/index.ts'
import { work } from '../files/index.ts'
import { useWords } from '../state/index.ts'
import { notice } from './notice.ts'

export function WorkNotice() {
  const words = useWords(shellMessages)
  const current = useStore(work, (s) => s.current)
  const word = useStore(notice, (s) => s.text)
  // The live region says the word; here it is only seen.
  if (!current)
    return word === null ? null : (
      <div className="work-notice" aria-hidden="true">
        <Icon name="check" size={16} />
        <span className="work-name">{word}</span>
      </div>
    )
  const label = current.phase === 'reading' ? words.reading(current.name) : words.checking(current.name)
  return (
    <div className="work-notice" role="status">
      <ProgressBar className="progress" aria-label={label} isIndeterminate>
        <span className="progress-track" />
      </ProgressBar>
      <span className="work-name">{label}</span>
      <Button className="button" onPress={current.cancel}>
        {words.cancel}
      </Button>
    </div>
  )
}
