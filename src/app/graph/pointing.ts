/** What a hand does: points, clicks, takes a node along. */
import type { LabelLayer } from './labelLayer.ts'
import type { LiftLayer } from './liftLayer.ts'
import { RIBBON_LIMIT } from './measures.ts'
import type { Model } from './model.ts'
import { edgeUnder, labelUnder, mouseReach, nodeUnder, touchReach } from './picking.ts'
import type { CanvasEvents } from './picture.ts'
import type { Pointer, PointerEventName, View } from './stage.ts'

/** Pixels that a pointer must go before it takes a node along. */
const DRAG = 4

/** In a larger view than this a thicket of lines is not pointed at one by one. */
const THICKET_RATIO = 0.35

export interface PointingContext {
  readonly model: Model
  readonly labels: LabelLayer
  readonly lift: LiftLayer
  readonly events: CanvasEvents
  readonly view: () => View
  /** A node is being moved. */
  readonly drag: (node: number, x: number, y: number) => void
  /** A hand is on the camera. */
  readonly take: () => void
  readonly cursor: (style: string) => void
}

export class Pointing {
  private readonly context: PointingContext
  private pressed = false
  private dragged = -1
  private moved = false
  private from = { x: 0, y: 0 }
  private under = ''
  /** What the last click was on. */
  private clicked = ''

  constructor(context: PointingContext) {
    this.context = context
  }

  /** Id of what lies under a pointer; empty for the ground. Labels belong to their nodes. */
  private pick(pointer: Pointer, edges: boolean): string {
    const { model, labels, lift } = this.context
    const { scene } = model
    const view = this.context.view()
    const reach = pointer.touch ? touchReach : mouseReach
    const { x, y } = pointer
    const node = [
      nodeUnder(scene, view, x, y, reach.node),
      labelUnder(lift.lift.labels, view, x, y),
      labelUnder(labels.placed, view, x, y),
    ].find((i) => i >= 0)
    if (node !== undefined) return scene.nodeIds[node]!
    if (!edges || (model.visibleEdges > RIBBON_LIMIT && view.ratio > THICKET_RATIO)) return ''
    const edge = edgeUnder(scene, view, x, y, reach.edge)
    return edge >= 0 ? scene.edgeIds[edge]! : ''
  }

  answer(name: PointerEventName, pointer: Pointer): void {
    switch (name) {
      case 'move':
        if (!this.pressed) this.pointAt(this.pick(pointer, true))
        return
      case 'leave':
        if (!this.pressed) this.pointAt('')
        return
      case 'wheel':
        this.context.take()
        return
      case 'down':
        this.press(pointer)
        return
      case 'drag':
        if (this.pressed && this.dragged >= 0) this.drag(pointer)
        return
      case 'up':
        this.release()
        return
      case 'click':
        if (!this.moved) this.click(pointer)
        return
      case 'double':
        this.double(pointer)
    }
  }

  private click(pointer: Pointer): void {
    const id = this.pick(pointer, true)
    this.clicked = id
    this.context.events.select(id === '' ? [] : [id], pointer.shift)
  }

  /** Sigma takes two quick clicks for a double one wherever they fall; on two things they are two clicks. */
  private double(pointer: Pointer): void {
    const id = this.pick(pointer, true)
    if (id === '' && this.clicked === '') return
    pointer.hold()
    if (id !== this.clicked) this.click(pointer)
    else if (this.context.model.find(id).node >= 0) this.context.events.focus(id)
  }

  private pointAt(id: string): void {
    if (id === this.under) return
    this.under = id
    this.context.cursor(id === '' ? '' : 'pointer')
    this.context.events.hover(id === '' ? [] : [id])
  }

  private press(pointer: Pointer): void {
    const { model, take } = this.context
    const id = this.pick(pointer, false)
    take()
    this.pressed = true
    this.moved = false
    this.from = { x: pointer.x, y: pointer.y }
    // With a finger one pans over nodes, too; only a chosen one is taken along.
    const taken = id !== '' && (!pointer.touch || model.picture.selection.includes(id))
    this.dragged = taken ? model.find(id).node : -1
  }

  private drag(pointer: Pointer): void {
    pointer.hold()
    if (!this.moved && Math.hypot(pointer.x - this.from.x, pointer.y - this.from.y) <= DRAG) return
    this.moved = true
    const { k, tx, ty } = this.context.view()
    this.context.cursor('grabbing')
    this.context.drag(this.dragged, (pointer.x - tx) / k, (pointer.y - ty) / k)
  }

  private release(): void {
    const { dragged, moved } = this
    const { scene } = this.context.model
    this.pressed = false
    this.dragged = -1
    if (dragged < 0 || !moved) return
    this.context.cursor('pointer')
    this.context.events.pin(scene.nodeIds[dragged]!, scene.x[dragged]!, scene.y[dragged]!)
  }
}
