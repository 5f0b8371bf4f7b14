import './theme/tokens.css'
import './theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { keepOffline } from './offline/keep.ts'
import { start } from './start.ts'
import { LanguageShown } from './state/index.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root')

const arrival = start()
// App shows it; until it is there, nobody else is alarmed.
arrival.catch(() => undefined)
arrival.then(keepOffline, () => undefined)
createRoot(root).render(
  <StrictMode>
    <LanguageShown>
      <App arrival={arrival} />
    </LanguageShown>
  </StrictMode>,
)
