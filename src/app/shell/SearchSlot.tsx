/**
 * The search, loaded when a hand comes near it. Until it is there a plain field of the same look takes what is typed, so that
 * neither the first click nor the first word is lost, and hands it over.
 */
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { searchMessages } from '../../i18n/index.ts'
import { Icon, SearchKeys } from '../controls/index.ts'
import { searchPanel } from '../panels.ts'
import { useWords } from '../state/index.ts'
import { Lazy } from './Lazy.tsx'

/** Milliseconds between looks for the search field while it is loaded. */
const patience = 30

export function SearchSlot() {
  const words = useWords(searchMessages)
  const [wanted, setWanted] = useState(false)
  const [there, setThere] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const standIn = useRef<HTMLInputElement>(null)
  // A word that an input method is putting together cannot be handed over: the field stays until it is done.
  const composing = useRef(false)
  const entered = useRef(false)

  useEffect(() => {
    if (there) return
    const listen = (event: KeyboardEvent) => {
      const command = (event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'k'
      const slash =
        event.key === '/' &&
        !(event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=textbox]'))
      if (!command && !slash) return
      event.preventDefault()
      standIn.current?.focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [there])

  useEffect(() => {
    if (!wanted || there) return
    const timer = setInterval(() => {
      const input = panel.current?.querySelector('input')
      // A failure to load is told in place of the field, with a way to try again.
      const failed = panel.current?.querySelector('[role=alert]')
      if ((!input && !failed) || composing.current) return
      clearInterval(timer)
      const typed = standIn.current?.value
      const focused = document.activeElement === standIn.current
      flushSync(() => setThere(true))
      if (!input || !focused) return
      input.focus()
      if (!typed) return
      document.execCommand('insertText', false, typed)
      if (!entered.current) return
      setTimeout(() => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })))
    }, patience)
    return () => clearInterval(timer)
  }, [wanted, there])

  if (!searchPanel) return null
  return (
    <div className="search-slot" onPointerEnter={() => setWanted(true)}>
      {wanted && (
        <div className="search-panel" ref={panel} hidden={!there}>
          <Lazy load={searchPanel} />
        </div>
      )}
      {!there && (
        <label className="search-stand-in">
          <Icon name="search" size={16} />
          <input
            ref={standIn}
            aria-label={words.search}
            placeholder={words.placeholder}
            autoComplete="off"
            spellCheck={false}
            onFocus={() => setWanted(true)}
            onKeyDown={(event) => {
              entered.current = event.key === 'Enter' && !event.nativeEvent.isComposing
            }}
            onCompositionStart={() => {
              composing.current = true
            }}
            onCompositionEnd={() => {
              composing.current = false
            }}
          />
          <SearchKeys />
        </label>
      )}
    </div>
  )
}
