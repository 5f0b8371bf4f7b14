/** A divider that is dragged, or moved with the arrow keys. */
import { useRef } from 'react'
import { useMove } from 'react-aria/useMove'

interface SplitterProps {
  readonly label: string
  /** Which way the divider moves. */
  readonly axis: 'x' | 'y'
  /** Size in pixels of the panel that it belongs to. */
  readonly value: number
  readonly min: number
  readonly max: number
  /** 1 if moving right or down makes the panel larger, -1 if smaller. */
  readonly sense: 1 | -1
  readonly onChange: (value: number) => void
  readonly onReset: () => void
  readonly controls: string
}

export function Splitter({ label, axis, value, min, max, sense, onChange, onReset, controls }: SplitterProps) {
  const dragged = useRef(value)
  const clamp = (n: number) => Math.round(Math.min(max, Math.max(min, n)))
  const { moveProps } = useMove({
    onMoveStart() {
      dragged.current = value
    },
    onMove(event) {
      const delta = (axis === 'x' ? event.deltaX : event.deltaY) * sense
      const step = event.pointerType === 'keyboard' ? delta * (event.shiftKey ? 64 : 16) : delta
      dragged.current += step
      onChange(clamp(dragged.current))
    },
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter is a focusable separator, not a rule
    <div
      {...moveProps}
      className="splitter"
      data-axis={axis}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={Math.max(min, max)}
      aria-controls={controls}
      onDoubleClick={onReset}
    />
  )
}
