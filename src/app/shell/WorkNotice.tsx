/** A file that is being read, and the way out of it. */
import { Button, ProgressBar } from 'react-aria-components'
import { useStore } from 'zustand'
import { shellMessages } from '../../i18n/index.ts'
import { work } from '../files/index.ts'
import { useWords } from '../state/index.ts'

export function WorkNotice() {
  const words = useWords(shellMessages)
  const current = useStore(work, (s) => s.current)
  if (!current) return null
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
