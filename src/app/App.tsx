import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { shellMessages } from '../i18n/index.ts'
import { chooseFile } from './files/index.ts'
import { Shell, tell } from './shell/index.ts'
import { brokenLink, foreignLink, openShowpiece } from './start.ts'
import { app, useWords } from './state/index.ts'

/** The application from its first moment; `arrival` settles when the built-in article is open. */
export function App({ arrival }: { arrival: Promise<void> }) {
  const [waiting, setWaiting] = useState(arrival)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let current = true
    waiting.then(
      () => {
        const words = shellMessages[app.getState().language]
        if (foreignLink()) tell(words.otherDocument)
        else if (brokenLink()) tell(words.lostInLink)
      },
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [waiting])
  return (
    <>
      <Shell />
      {failed && (
        <Failure
          onRetry={() => {
            setFailed(false)
            setWaiting(openShowpiece())
          }}
        />
      )}
    </>
  )
}

function Failure({ onRetry }: { onRetry: () => void }) {
  const words = useWords(shellMessages)
  return (
    <div className="notice over" role="alert">
      <h2>{words.failedToLoad}</h2>
      <p>{words.failedToLoadHint}</p>
      <p className="notice-actions">
        <Button className="button primary" onPress={onRetry}>
          {words.retry}
        </Button>
        <Button className="button" onPress={chooseFile}>
          {words.openFile}
        </Button>
      </p>
    </div>
  )
}
