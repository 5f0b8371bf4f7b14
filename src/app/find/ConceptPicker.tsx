/** Choose one concept by typing any of its names. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { GraphNode } from '../../schema/index.ts'
import { ConceptName, Icon } from '../controls/index.ts'
import { useApp, useContent } from '../state/index.ts'
import { useConceptSearch } from './useConceptSearch.ts'

interface ConceptPickerProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** Most concepts offered at once. */
const OFFERED = 40

export function ConceptPicker({ label, placeholder, value, onChange }: ConceptPickerProps) {
  const open = useApp((s) => s.open)
  const content = useContent()
  const [typed, setTyped] = useState<string | null>(null)
  const search = useConceptSearch(typed !== null)
  const chosen = value ? (open?.index.node(value) ?? null) : null
  const hits = useMemo(
    () =>
      open && search && typed?.trim()
        ? search.search(typed, OFFERED).flatMap((h) => open.index.node(h.id) ?? [])
        : null,
    [open, typed, search],
  )
  const most = useMemo(
    () =>
      open ? [...open.document.nodes].sort((a, b) => b.evidence.length - a.evidence.length).slice(0, OFFERED) : [],
    [open],
  )
  const take = (id: string) => {
    setTyped(null)
    onChange(id)
  }

  // Enter that came before the index was ready is answered when it is.
  const awaited = useRef(false)
  useEffect(() => {
    if (!awaited.current || !hits) return
    awaited.current = false
    if (hits[0]) take(hits[0].id)
  })

  return (
    <ComboBox
      className="picker"
      items={hits ?? most}
      inputValue={typed ?? (chosen ? content.label(chosen.label) : '')}
      onInputChange={setTyped}
      selectedKey={value}
      onSelectionChange={(key) => {
        setTyped(null)
        if (key !== null) onChange(String(key))
      }}
      onBlur={() => {
        awaited.current = false
        setTyped(null)
        // A field that was emptied is left empty.
        if (typed?.trim() === '' && value) onChange(null)
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="picker-field">
        <Input
          placeholder={placeholder}
          onKeyDownCapture={(event) => {
            // Enter takes the first of what was typed, unless the cursor is in the list or a word is being composed.
            const inList = event.currentTarget.hasAttribute('aria-activedescendant')
            if (event.key !== 'Enter' || inList || typed === null || event.nativeEvent.isComposing) return
            if (!typed.trim()) {
              if (value) onChange(null)
              setTyped(null)
              return
            }
            event.preventDefault()
            event.stopPropagation()
            if (hits?.[0]) take(hits[0].id)
            else awaited.current = hits === null
          }}
        />
        <Button className="icon-button" aria-label={label}>
          <Icon name="chevron" size={14} />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<GraphNode> className="listbox">
          {(node) => (
            <ListBoxItem id={node.id} textValue={content.label(node.label)} className="listbox-item">
              <ConceptName node={node} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
