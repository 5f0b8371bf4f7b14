import './theme/tokens.css'
import './theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { start } from './start.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root')

const arrival = start()
createRoot(root).render(
  <StrictMode>
    <App arrival={arrival} />
  </StrictMode>,
)
