/** The search, loaded when a hand comes near it. Until then its place is held by a button of the same look. */
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { searchMessages } from '../../i18n/index.ts'
import { Icon } from '../controls/index.ts'
import { searchPanel } from '../panels.ts'
import { useWords } from '../state/index.ts'
import { Lazy } from './Lazy.tsx'

/** Milliseconds between looks for the search field after it was asked for. */
const patience = 30

export function SearchSlot() {
  const words = useWords(searchMessages)
  const [wanted, setWanted] = useState(false)
  const slot = useRef<HTMLDivElement>(null)
  const focusWhenThere = useRef(false)
  // What was typed before the field was there.
  const ahead = useRef('')

  useEffect(() => {
    if (wanted) return
    const listen = (event: KeyboardEvent) => {
      const command = (event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'k'
      const slash =
        event.key === '/' &&
        !(event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=textbox]'))
      if (!command && !slash) return
      event.preventDefault()
      focusWhenThere.current = true
      setWanted(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [wanted])

  useEffect(() => {
    if (!wanted) return
    const listen = (event: KeyboardEvent) => {
      const plain = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
      if (!focusWhenThere.current || !plain) return
      event.preventDefault()
      event.stopPropagation()
      ahead.current += event.key
    }
    const stop = () => {
      clearInterval(timer)
      document.removeEventListener('keydown', listen, true)
    }
    const timer = setInterval(() => {
      const input = slot.current?.querySelector('input')
      if (!input) return
      stop()
      if (!focusWhenThere.current) return
      input.focus()
      if (ahead.current) document.execCommand('insertText', false, ahead.current)
    }, patience)
    document.addEventListener('keydown', listen, true)
    return stop
  }, [wanted])

  if (!searchPanel) return null
  return (
    <div
      className="search-slot"
      ref={slot}
      onPointerEnter={() => setWanted(true)}
      onPointerDown={() => (focusWhenThere.current = true)}
    >
      {wanted ? (
        <Lazy load={searchPanel} />
      ) : (
        <Button
          className="search-stand-in"
          onPress={() => {
            focusWhenThere.current = true
            setWanted(true)
          }}
        >
          <Icon name="search" size={16} />
          <span>{words.search}</span>
          <kbd>⌘K</kbd>
        </Button>
      )}
    </div>
  )
}
