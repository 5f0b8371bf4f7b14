/** Units while they are put together: in UTF-16 code units, and open to change. */
import type { Unit, UnitKind } from './types.ts'

/** In UTF-16 code units. */
export interface Stretch {
  start: number
  end: number
}

export interface Growing extends Stretch {
  kind: UnitKind
  number: number
  level?: number
  marker?: Stretch
  heading?: Stretch
  halves?: Stretch[]
  children: Growing[]
}

/** A leaf has no children of its own: one list for all. Nothing is ever added to it. */
const childless: Growing[] = []

export const leaf = (kind: UnitKind, start: number, end: number): Growing => ({
  kind,
  start,
  end,
  number: 0,
  children: childless,
})

export const holder = (kind: UnitKind, start: number, end: number, children: Growing[] = []): Growing => ({
  kind,
  start,
  end,
  number: 0,
  children,
})

/** Numbers siblings of each kind from 1, all the way down, but for items, which know their place in their list. */
export function numbered(units: Growing[]): void {
  let sections = 0
  let others = 0
  for (const unit of units) {
    if (unit.kind === 'section') unit.number = ++sections
    else if (unit.kind !== 'item') unit.number = ++others
    if (unit.children.length) numbered(unit.children)
  }
}

/** Turns positions into code points, in place. */
export function moved(units: Growing[], toPoint: (unit: number) => number): readonly Unit[] {
  const move = (span: Stretch) => {
    span.start = toPoint(span.start)
    span.end = toPoint(span.end)
  }
  for (const unit of units) {
    move(unit)
    if (unit.marker) move(unit.marker)
    if (unit.heading) move(unit.heading)
    unit.halves?.forEach(move)
    if (unit.children.length) moved(unit.children, toPoint)
  }
  return units
}
