/** The details of what is selected; of the whole article if nothing is. */
import { useEffect, useRef } from 'react'
import { useApp } from '../state/index.ts'
import { ConceptDetails } from './ConceptDetails.tsx'
import { Overview } from './Overview.tsx'
import { RelationDetails } from './RelationDetails.tsx'
import { SelectionDetails } from './SelectionDetails.tsx'
import './inspector.css'

export function Inspector() {
  const open = useApp((s) => s.open)
  const selection = useApp((s) => s.selection)
  const scroller = useRef<HTMLDivElement>(null)
  const last = selection.at(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is read from its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [last, selection.length])
  if (!open) return <div className="inspector" />
  const node = last === undefined ? null : open.index.node(last)
  const edge = last === undefined ? null : open.index.edge(last)
  return (
    <div className="inspector" ref={scroller}>
      {selection.length > 1 ? (
        <SelectionDetails open={open} selection={selection} />
      ) : node ? (
        <ConceptDetails key={node.id} open={open} node={node} />
      ) : edge ? (
        <RelationDetails key={edge.id} open={open} edge={edge} />
      ) : (
        <Overview open={open} />
      )}
    </div>
  )
}
