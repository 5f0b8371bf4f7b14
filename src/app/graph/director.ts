/** Where the camera goes: to everything, to a part, to what is asked for; and whose move it was. */
import type { Camera } from '../state/index.ts'
import type { Extent } from './fit.ts'
import { cameraAt, fitting } from './fit.ts'
import { HEAD } from './ground.ts'
import { isSmall, still } from './measures.ts'
import type { Model } from './model.ts'
import type { Stage } from './stage.ts'
import { ratios } from './stage.ts'

/** The closest that showing a part of the graph goes by itself, as a ratio of Sigma's camera. */
const CLOSEST = 0.3

/** Height of the buttons at the lower border, with the space around them. */
export const TOOLS = 52

export class Director {
  /** The camera shows everything, and keeps doing so when the panel changes its size. */
  home = true
  private readonly model: Model
  private readonly stage: Stage
  private readonly tell: (camera: Camera) => void
  /** The camera is moved by us; `steered`: by a person, who is told of it where it rests. */
  private travelling = false
  private steered = false

  constructor(model: Model, stage: Stage, tell: (camera: Camera) => void) {
    this.model = model
    this.stage = stage
    this.tell = tell
  }

  private get panel() {
    const { width, height } = this.stage.view()
    const { axis, bands } = this.model.picture.ground
    const top = axis === 'x' && bands.length > 0 ? HEAD : 0
    return { width, height, margin: { left: 10, top: 10 + top, right: 10, bottom: TOOLS } }
  }

  /** Room that a node takes around its middle: its shape and, in a graph small enough, its label below. */
  private extent(node: number): Extent {
    const { scene, names } = this.model
    // Nodes grow a little when a part of them is shown closer.
    const r = scene.radius[node]! * 1.3 + 2
    const { width, height } = isSmall(scene) ? names.variant(node, 0)! : { width: 60, height: 30 }
    const side = Math.max(r, width / 2)
    return { x: scene.x[node]!, y: scene.y[node]!, left: side, right: side, top: r, bottom: r + 2 + height }
  }

  /** The camera that shows these nodes, no closer than `closest`. */
  private cameraOn(nodes: readonly number[], closest: number): Camera | null {
    const { frame } = this.model.look
    const unit = this.stage.view({ x: 0.5, y: 0.5, ratio: 1 }).k
    const extents = nodes.map((node) => this.extent(node))
    const found = fitting(extents, this.panel, { least: unit / ratios.most, most: unit / closest })
    return found && cameraAt(found.x, found.y, found.k, unit, frame)
  }

  /** Move the camera without taking it for a person's own move. */
  private travel(camera: Camera, duration: number): void {
    const time = still() ? 0 : duration
    this.travelling = true
    this.stage.moveTo(camera, time)
    if (time === 0) this.travelling = false
  }

  /** Show everything, as large as it can be. */
  goHome(duration: number): void {
    const camera = this.cameraOn(this.model.visibleNodes(), CLOSEST)
    this.home = true
    if (camera) this.travel(camera, duration)
  }

  /** Go to a camera, or show everything (null). */
  goTo(camera: Camera | null, duration: number): void {
    if (!camera) {
      this.goHome(duration)
      return
    }
    this.home = false
    this.travel(camera, duration)
  }

  /** Zoom around the middle of the panel; above 1 is closer. A person's own move. */
  zoomBy(factor: number): void {
    const { x, y, ratio } = this.stage.camera
    const target = Math.max(ratios.least, Math.min(ratios.most, ratio / factor))
    this.release()
    this.stage.moveTo({ x, y, ratio: target }, still() ? 0 : 180)
  }

  /** Bring nodes, and the ends of edges, into view if they are not there. */
  reveal(ids: readonly string[]): void {
    const { scene } = this.model
    const nodes = new Set<number>()
    for (const id of ids) {
      const { node, edge } = this.model.find(id)
      if (node >= 0) nodes.add(node)
      if (edge >= 0) nodes.add(scene.source[edge]!).add(scene.target[edge]!)
    }
    const shown = [...nodes].filter((node) => !scene.nodeHidden[node])
    if (shown.length === 0) return
    const view = this.stage.view()
    const inset = Math.min(70, view.width / 6)
    const comfortable = shown.every((node) => {
      const x = scene.x[node]! * view.k + view.tx
      const y = scene.y[node]! * view.k + view.ty
      return x > inset && x < view.width - inset && y > inset / 2 && y < view.height - inset
    })
    // In a large graph seen as a whole, a dot among dots is not shown yet.
    if (comfortable && (isSmall(scene) || view.ratio < CLOSEST)) return
    const camera = this.cameraOn(shown, shown.length === 1 ? Math.min(view.ratio, 0.5) : CLOSEST)
    if (!camera) return
    this.home = false
    this.steered = true
    this.travel(camera, 420)
  }

  /** A hand is on the camera. */
  release(): void {
    this.travelling = false
  }

  /** The camera has moved. */
  moved(): void {
    if (this.travelling) return
    this.home = false
    this.steered = true
  }

  /** The camera has come to rest. */
  rests(): void {
    this.travelling = false
    if (!this.steered) return
    this.steered = false
    this.tell(this.stage.camera)
  }
}
