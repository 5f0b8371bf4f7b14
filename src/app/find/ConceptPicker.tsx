/** Choose one concept by typing any of its names. */
import { useMemo, useState } from 'react'
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
  const items = useMemo((): readonly GraphNode[] => {
    if (!open) return []
    if (typed?.trim() && search) return search.search(typed, OFFERED).flatMap((h) => open.index.node(h.id) ?? [])
    return [...open.document.nodes].sort((a, b) => b.evidence.length - a.evidence.length).slice(0, OFFERED)
  }, [open, typed, search])

  return (
    <ComboBox
      className="picker"
      items={items}
      inputValue={typed ?? (chosen ? content.label(chosen.label) : '')}
      onInputChange={setTyped}
      selectedKey={value}
      onSelectionChange={(key) => {
        setTyped(null)
        if (key !== null) onChange(String(key))
      }}
      onBlur={() => setTyped(null)}
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
            const first = items[0]
            if (event.key !== 'Enter' || inList || !typed?.trim() || !first || event.nativeEvent.isComposing) return
            event.preventDefault()
            event.stopPropagation()
            setTyped(null)
            onChange(first.id)
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
