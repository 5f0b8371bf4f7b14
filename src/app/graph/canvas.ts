/**
 * The picture of the graph: `mount` it in an element, `update` it with what is to be seen, `destroy` it. It tells what a person does
 * with it, and decides nothing.
 */
import type { GraphEdge, Position } from '../../schema/index.ts'
import type { Content } from '../content/index.ts'
import type { Camera, OpenDocument, Visible } from '../state/index.ts'
import type { Palette, Tone } from '../theme/index.ts'
import { palette } from '../theme/index.ts'
import type { Box } from './boxes.ts'
import type { Emphasis } from './emphasis.ts'
import { emphasise, noEmphasis } from './emphasis.ts'
import type { Extent } from './fit.ts'
import { cameraAt, fitting } from './fit.ts'
import type { Ground } from './ground.ts'
import { HEAD, paintGround } from './ground.ts'
import type { Placed } from './labels.ts'
import { placeLabels } from './labels.ts'
import type { EdgeName, Lift } from './lift.ts'
import { alignment, arrangeLift, NAME_SIZE, paintLift } from './lift.ts'
import type { Frame, Look } from './look.ts'
import { channels, frameBetween, frameOf, mixed, packedColor } from './look.ts'
import type { Families, Names } from './names.ts'
import { namesOf } from './names.ts'
import { edgeUnder, labelUnder, mouseReach, nodeUnder, touchReach } from './picking.ts'
import type { Scene } from './scene.ts'
import { buildScene } from './scene.ts'
import { Sprites } from './sprites.ts'
import type { Pointer, PointerEventName, View } from './stage.ts'
import { ratios, Stage } from './stage.ts'

/** What is to be seen. */
export interface Picture {
  readonly open: OpenDocument
  /** Positions of the chosen layout, y down. */
  readonly positions: Readonly<Record<string, Position>>
  readonly visible: Visible
  readonly content: Content
  readonly tone: Tone
  readonly hover: readonly string[]
  readonly selection: readonly string[]
  /** Nodes and edges that a tool shows. */
  readonly shown: readonly string[]
  /** Node under the keys. */
  readonly cursor: string | null
  /** Columns or sections of the layout. */
  readonly ground: Ground
  /** How an edge's kind is written. */
  readonly edgeName: (edge: GraphEdge) => string
}

export interface CanvasEvents {
  /** What is under the pointer; empty for nothing. */
  hover(ids: readonly string[]): void
  /** A click; empty ids for the ground. */
  select(ids: readonly string[], add: boolean): void
  focus(id: string): void
  pin(id: string, x: number, y: number): void
  /** A person has moved the camera, and let it rest. */
  camera(camera: Camera): void
  /** A WebGL context was lost; it will be drawn again by itself when it is given back. */
  lost(): void
  drawn(): void
  /** WebGL cannot be had. */
  missing(): void
}

/** What is on the screen now, in pixels of the panel: for pictures, and for tests. */
export interface ViewData {
  readonly width: number
  readonly height: number
  readonly camera: Camera
  readonly nodes: readonly { id: string; x: number; y: number; radius: number; color: string; unreviewed: boolean }[]
  readonly edges: readonly { id: string; source: string; target: string; bend: number; color: string }[]
  readonly labels: readonly (Box & { id: string; lines: readonly string[] })[]
  /** What stands out: labels on top, and kinds of edges. */
  readonly lifted: {
    readonly nodes: readonly string[]
    readonly edges: readonly string[]
    readonly labels: readonly (Box & { id: string; lines: readonly string[] })[]
    readonly names: readonly (Box & { id: string; text: string })[]
  }
}

/** Nodes up to which changes of layout are animated, and labels are placed anew in every frame. */
const SMALL = 1500

/** Labels in a large graph: only in view, and not more than this. */
const MOST_LABELS = 260

/** The closest that showing a part of the graph goes by itself, as a ratio of Sigma's camera. */
const CLOSEST = 0.3

/** Height of the buttons at the lower border, with the space around them. */
const TOOLS = 52

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Whether this browser can draw at all. */
export function hasWebGL(): boolean {
  if (typeof WebGL2RenderingContext === 'undefined') return false
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

export class GraphCanvas {
  private readonly events: CanvasEvents
  private readonly sprites = new Sprites()
  private container: HTMLElement | null = null
  private stage: Stage | null = null
  private picture!: Picture
  private scene!: Scene
  private look!: Look
  private names!: Names
  private families!: Families
  private hues: string[] = []
  private emphasis: Emphasis = noEmphasis
  private labels: readonly Placed[] = []
  private lift: Lift = { emphasis: noEmphasis, labels: [], names: [] }
  /** What the labels were placed for; anything else asks for new places. */
  private placedFor = ''
  private liftedFor = ''
  /** Raised with everything that changes a label: text, place, what is hidden. */
  private revision = 0
  private visibleEdges = 0
  /** The camera shows everything, and keeps doing so when the panel changes its size. */
  private home = true
  private panelSize = ''
  private flight = 0
  /** The camera is moved by us; `steered` by a person. */
  private travelling = false
  private steered = false
  private lost = false
  private pressed = false
  private dragged = -1
  private dragMoved = false
  private pressedAt = { x: 0, y: 0 }
  private under = ''

  constructor(events: CanvasEvents) {
    this.events = events
  }

  /** Show a picture in an element, at a camera or as a whole. */
  mount(container: HTMLElement, picture: Picture, camera: Camera | null): void {
    this.container = container
    this.families = familiesOf(container)
    this.picture = picture
    this.takeScene()
    this.takeColors()
    this.takeVisible()
    this.open(camera)
  }

  private open(camera: Camera | null): void {
    if (!this.container) return
    const { look } = this
    look.asleep = true
    // A large graph shows itself lightly first.
    look.moving = this.scene.edgeIds.length > 3000
    try {
      this.stage = new Stage(
        this.container,
        look,
        {
          frame: () => this.paint(),
          camera: () => this.cameraMoved(),
          rest: () => this.cameraRests(),
          pointer: (name, pointer) => this.pointer(name, pointer),
          lost: (lost) => this.contextLost(lost),
        },
        still(),
      )
    } catch {
      this.container.replaceChildren()
      this.stage = null
      this.events.missing()
      return
    }
    if (look.moving) this.stage.stir()
    this.home = camera === null
    if (camera) this.stage.moveTo(camera, 0)
    else this.goHome(0)
    this.takeEmphasis()
    look.asleep = false
    this.stage.drawNow()
    this.events.drawn()
  }

  /** Show something else; what is not named stays. */
  update(part: Partial<Picture>): void {
    const before = this.picture
    const now = { ...before, ...part }
    this.picture = now
    if (!this.container) return
    const opened = now.open !== before.open
    if (opened) this.takeScene()
    if (opened || now.tone !== before.tone) this.takeColors()
    if (opened || now.visible !== before.visible) this.takeVisible()
    if (!opened && now.content !== before.content) this.takeNames()
    if (!opened && now.positions !== before.positions) this.takePositions()
    if (now.ground !== before.ground || now.edgeName !== before.edgeName) this.revision++
    const { stage } = this
    if (!stage) return
    if (opened) {
      stage.setFrame(this.look.frame)
      this.home = true
      this.goHome(0)
    }
    const attention =
      opened ||
      now.visible !== before.visible ||
      now.hover !== before.hover ||
      now.selection !== before.selection ||
      now.shown !== before.shown ||
      now.cursor !== before.cursor
    if (attention) this.takeEmphasis()
    const drawing =
      opened ||
      now.tone !== before.tone ||
      now.visible !== before.visible ||
      now.content !== before.content ||
      now.ground !== before.ground
    if (drawing) {
      if (this.scene.edgeIds.length > 3000) stage.stir()
      stage.draw()
    } else if (attention || now.edgeName !== before.edgeName) this.paintLifted(stage.view())
  }

  destroy(): void {
    cancelAnimationFrame(this.flight)
    this.flight = 0
    this.stage?.destroy()
    this.stage = null
    this.container = null
    this.sprites.clear()
  }

  // What the picture says, as arrays.

  private takeScene(): void {
    const { open, positions } = this.picture
    cancelAnimationFrame(this.flight)
    this.flight = 0
    this.scene = buildScene(open.document)
    for (const [i, id] of this.scene.nodeIds.entries()) {
      const at = positions[id]
      if (!at) continue
      this.scene.x[i] = at.x
      this.scene.y[i] = at.y
    }
    const frame = frameOf(this.scene)
    if (this.look) {
      this.look.scene = this.scene
      this.look.frame = frame
    } else {
      this.look = {
        scene: this.scene,
        frame,
        nodeColor: new Float32Array(),
        edgeColor: new Float32Array(),
        paper: [1, 1, 1],
        version: 0,
        moving: false,
        movingLimit: 1500,
        asleep: true,
      }
    }
    this.takeNames()
  }

  private takeNames(): void {
    const { open, content } = this.picture
    this.names = namesOf(open.document, this.scene, content, this.families)
    this.sprites.clear()
    this.revision++
  }

  private get palette(): Palette {
    return palette[this.picture.tone]
  }

  private takeColors(): void {
    const { palette: colors, look, scene, picture } = this
    const hues = Object.values(colors.aspect)
    const thin = scene.edgeIds.length > 1200 ? 0.5 : 0.62
    const nodes = hues.map((hue) => packedColor(hue))
    const edges = hues.map((hue) =>
      packedColor(mixed(hue, colors.edge, 0.42), picture.tone === 'dark' ? thin + 0.12 : thin),
    )
    this.hues = hues
    look.nodeColor = Float32Array.from(scene.aspect, (a) => nodes[a]!)
    look.edgeColor = Float32Array.from(scene.source, (s) => edges[scene.aspect[s]!]!)
    look.paper = channels(colors.paper)
    look.version++
    this.sprites.clear()
    this.revision++
  }

  private takeVisible(): void {
    const { scene, look } = this
    const { nodes, edges } = this.picture.visible
    for (const [i, id] of scene.nodeIds.entries()) scene.nodeHidden[i] = nodes.has(id) ? 0 : 1
    this.visibleEdges = 0
    for (const [i, id] of scene.edgeIds.entries()) {
      const shown = edges.has(id)
      scene.edgeHidden[i] = shown ? 0 : 1
      if (shown) this.visibleEdges++
    }
    look.version++
    this.revision++
  }

  private takeEmphasis(): void {
    const { hover, selection, shown } = this.picture
    this.emphasis = emphasise(this.scene, { hover, selection, shown })
    this.liftedFor = ''
    const layer = this.stage?.layer('hovers').canvas
    if (!layer) return
    // One sheet of thin paper over everything else costs no drawing.
    const [r, g, b] = this.look.paper.map((c) => Math.round(c * 255))
    const veil = this.emphasis.veil ? (hover.length > 0 ? 0.76 : 0.62) : 0
    layer.style.transition = still() ? '' : 'background-color 140ms ease-out'
    layer.style.backgroundColor = `rgb(${r} ${g} ${b} / ${veil})`
  }

  /** Go to other positions: at once where one node was moved or the graph is large, else in a little more than half a second. */
  private takePositions(): void {
    const { scene, look } = this
    const { positions } = this.picture
    const n = scene.nodeIds.length
    const toX = scene.x.slice()
    const toY = scene.y.slice()
    let moved = 0
    for (const [i, id] of scene.nodeIds.entries()) {
      const at = positions[id]
      if (!at) continue
      if (Math.abs(at.x - toX[i]!) + Math.abs(at.y - toY[i]!) > 1e-6) moved++
      toX[i] = at.x
      toY[i] = at.y
    }
    if (moved === 0) return
    cancelAnimationFrame(this.flight)
    this.flight = 0
    const fromX = scene.x.slice()
    const fromY = scene.y.slice()
    const fromFrame = look.frame
    scene.x.set(toX)
    scene.y.set(toY)
    const toFrame = moved === 1 ? fromFrame : frameOf(scene)
    const step = (t: number) => {
      for (let i = 0; i < n; i++) {
        scene.x[i] = fromX[i]! + (toX[i]! - fromX[i]!) * t
        scene.y[i] = fromY[i]! + (toY[i]! - fromY[i]!) * t
      }
      this.takeFrame(frameBetween(fromFrame, toFrame, t))
      if (this.home) this.goHome(0)
      this.stage?.stir()
      this.stage?.draw()
    }
    if (moved === 1 || n > SMALL || still() || !this.stage) {
      step(1)
      return
    }
    const start = performance.now()
    const fly = () => {
      const t = Math.min(1, (performance.now() - start) / 620)
      step(t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2)
      this.flight = t < 1 ? requestAnimationFrame(fly) : 0
    }
    step(0)
    this.flight = requestAnimationFrame(fly)
  }

  private takeFrame(frame: Frame): void {
    this.look.frame = frame
    this.look.version++
    this.revision++
    this.stage?.setFrame(frame)
  }

  // Painting.

  private paint(): void {
    const { stage } = this
    if (!stage) return
    const view = stage.view()
    const size = `${view.width} ${view.height} ${devicePixelRatio}`
    if (size !== this.panelSize) {
      const first = this.panelSize === ''
      this.panelSize = size
      this.sprites.clear()
      this.revision++
      if (!first && this.home) {
        this.goHome(0)
        return
      }
    }
    const ground = stage.layer('ground')
    ground.clearRect(0, 0, view.width, view.height)
    if (this.picture.ground.bands.length > 0)
      paintGround(
        ground,
        this.picture.ground,
        view,
        this.palette,
        `600 13px ${this.families[this.picture.content.language]}`,
      )
    this.placeLabels(view)
    this.paintLabels(view)
    this.paintLifted(view)
  }

  private placeLabels(view: View): void {
    const { scene, names, stage } = this
    const n = scene.nodeIds.length
    const small = n <= SMALL
    const key = `${view.k} ${view.size} ${this.revision}`
    const margin = small ? Number.POSITIVE_INFINITY : 0.5
    const place = small
      ? key
      : `${key} ${Math.round((2 * view.tx) / view.width)} ${Math.round((2 * view.ty) / view.height)}`
    if (place === this.placedFor || (!small && stage?.moving)) return
    this.placedFor = place
    const x = (node: number) => scene.x[node]! * view.k
    const y = (node: number) => scene.y[node]! * view.k
    const near = (node: number) =>
      !scene.nodeHidden[node] &&
      (small ||
        (Math.abs(x(node) + view.tx - view.width / 2) < view.width * (0.5 + margin) &&
          Math.abs(y(node) + view.ty - view.height / 2) < view.height * (0.5 + margin)))
    const wanted = Array.from(scene.ranking).filter(near)
    const within = this.labelsWithin(view)
    this.labels = placeLabels({
      wanted: small ? wanted : wanted.slice(0, 4 * MOST_LABELS),
      nodes: wanted,
      x,
      y,
      radius: (node) => scene.radius[node]! * view.size,
      size: (node) => names.of(node),
      ...(within && { within }),
      ...(!small && { limit: MOST_LABELS }),
    })
  }

  /** Where everything is in view no label may leave the panel; it would be cut off. */
  private labelsWithin(view: View): Box | null {
    return this.home ? inView(view) : null
  }

  private paintLabels(view: View): void {
    const context = this.stage!.layer('labels')
    context.clearRect(0, 0, view.width, view.height)
    const { ink, inkSoft, paper } = this.palette
    for (const label of this.labels) {
      const left = label.left + view.tx
      const top = label.top + view.ty
      if (left > view.width || top > view.height) continue
      if (label.right + view.tx < 0 || label.bottom + view.ty < 0) continue
      const color = this.scene.weight[label.node]! > 0.35 ? ink : inkSoft
      const text = this.names.of(label.node)
      this.sprites.draw(
        context,
        label.node,
        text,
        left,
        top,
        alignment(label.side),
        { color, halo: paper },
        devicePixelRatio,
      )
    }
  }

  private paintLifted(view: View): void {
    const { stage, scene, picture } = this
    if (!stage) return
    const context = stage.layer('hovers')
    context.clearRect(0, 0, view.width, view.height)
    const cursor = picture.cursor === null ? -1 : (scene.nodeAt.get(picture.cursor) ?? -1)
    if (this.emphasis.nodes.length === 0 && cursor < 0) {
      this.lift = { emphasis: this.emphasis, labels: [], names: [] }
      return
    }
    const nameFont = `500 ${NAME_SIZE}px ${this.families[picture.content.language]}`
    // While the picture is pushed about, labels stay where they are beside their nodes.
    const place = stage.moving ? '' : `${view.tx} ${view.ty}`
    const key = `${view.k} ${view.size} ${this.revision} ${place}`
    if (
      key !== this.liftedFor &&
      !(stage.moving && this.liftedFor.startsWith(`${view.k} ${view.size} ${this.revision} `))
    ) {
      this.liftedFor = key
      context.font = nameFont
      this.lift = arrangeLift({
        scene,
        view,
        emphasis: this.emphasis,
        names: this.names,
        resting: this.labels,
        edgeName: (edge) => picture.edgeName(picture.open.document.edges[edge]!),
        measure: (text) => context.measureText(text).width,
        within: inView(view),
      })
    }
    const chosen = new Set<number>()
    const chosenEdges = new Set<number>()
    for (const id of picture.selection) {
      const node = scene.nodeAt.get(id)
      const edge = scene.edgeAt.get(id)
      if (node !== undefined) chosen.add(node)
      if (edge !== undefined) chosenEdges.add(edge)
    }
    paintLift(context, scene, view, this.names, this.lift, {
      palette: this.palette,
      resting: this.labels,
      hue: (node) => this.hues[scene.aspect[node]!]!,
      chosen,
      chosenEdges,
      cursor,
      nameFont,
    })
  }

  // The camera.

  private get panel() {
    const { width, height } = this.stage!.view()
    const top = this.picture.ground.axis === 'x' && this.picture.ground.bands.length > 0 ? HEAD : 0
    return { width, height, margin: { left: 10, top: 10 + top, right: 10, bottom: TOOLS } }
  }

  /** Room that a node takes around its middle: its shape and, in a graph small enough, its label below. */
  private extent(node: number): Extent {
    const { scene } = this
    const r = scene.radius[node]! + 2
    const named = scene.nodeIds.length <= SMALL
    const { width, height } = named ? this.names.of(node) : { width: 60, height: 30 }
    const side = Math.max(r, width / 2)
    return { x: scene.x[node]!, y: scene.y[node]!, left: side, right: side, top: r, bottom: r + 2 + height }
  }

  /** The camera that shows these nodes, no closer than `closest`. */
  private cameraOn(nodes: readonly number[], closest: number): Camera | null {
    const { stage } = this
    if (!stage) return null
    const unit = stage.view({ x: 0.5, y: 0.5, ratio: 1 }).k
    const extents = nodes.map((node) => this.extent(node))
    const found = fitting(extents, this.panel, { least: unit / ratios.most, most: unit / closest })
    return found && cameraAt(found.x, found.y, found.k, unit, this.look.frame)
  }

  private visibleNodes(): number[] {
    return Array.from(this.scene.ranking).filter((node) => !this.scene.nodeHidden[node])
  }

  private goHome(duration: number): void {
    const camera = this.cameraOn(this.visibleNodes(), CLOSEST)
    this.home = true
    if (camera) this.travel(camera, duration)
  }

  /** Move the camera without taking it for a person's own move. */
  private travel(camera: Camera, duration: number): void {
    const time = still() ? 0 : duration
    this.travelling = true
    this.stage?.moveTo(camera, time)
    if (time === 0) this.travelling = false
  }

  private cameraMoved(): void {
    if (this.travelling) return
    this.home = false
    this.steered = true
  }

  private cameraRests(): void {
    this.travelling = false
    if (!this.steered || !this.stage) return
    this.steered = false
    this.events.camera(this.stage.camera)
  }

  /** Go to a camera, or show everything (null). */
  goTo(camera: Camera | null, duration = 320): void {
    if (!camera) {
      this.goHome(duration)
      return
    }
    this.home = false
    this.travel(camera, duration)
  }

  /** Zoom around the middle of the panel; above 1 is closer. A person's own move. */
  zoomBy(factor: number): void {
    const { stage } = this
    if (!stage) return
    const { x, y, ratio } = stage.camera
    const target = Math.max(ratios.least, Math.min(ratios.most, ratio / factor))
    this.travelling = false
    stage.moveTo({ x, y, ratio: target }, still() ? 0 : 180)
  }

  /** Bring nodes and edges into view, if they are not there. */
  reveal(ids: readonly string[]): void {
    const { scene, stage } = this
    if (!stage) return
    const nodes = new Set<number>()
    for (const id of ids) {
      const node = scene.nodeAt.get(id)
      const edge = scene.edgeAt.get(id)
      if (node !== undefined) nodes.add(node)
      if (edge !== undefined) nodes.add(scene.source[edge]!).add(scene.target[edge]!)
    }
    const shown = [...nodes].filter((node) => !scene.nodeHidden[node])
    if (shown.length === 0) return
    const view = stage.view()
    const inset = Math.min(70, view.width / 6)
    const comfortable = shown.every((node) => {
      const x = scene.x[node]! * view.k + view.tx
      const y = scene.y[node]! * view.k + view.ty
      return x > inset && x < view.width - inset && y > inset && y < view.height - inset
    })
    if (comfortable && (scene.nodeIds.length <= SMALL || view.ratio < 0.3)) return
    const camera = this.cameraOn(shown, shown.length === 1 ? Math.min(view.ratio, 0.5) : CLOSEST)
    if (!camera) return
    this.home = false
    this.steered = true
    this.travel(camera, 420)
  }

  /** Show all that is visible as large as possible, as focusing asks. */
  frameVisible(): void {
    this.goHome(420)
  }

  // The pointer.

  private pick(pointer: Pointer): { node: number; edge: number } {
    const view = this.stage!.view()
    const reach = pointer.touch ? touchReach : mouseReach
    const { x, y } = pointer
    let node = nodeUnder(this.scene, view, x, y, reach.node)
    if (node < 0) {
      node = labelUnder(this.lift.labels, view, x, y)
      if (node < 0) node = labelUnder(this.labels, view, x, y)
    }
    // In a thicket of lines pointing at one of them means nothing.
    const thicket = this.visibleEdges > 2500 && view.ratio > 0.35
    const edge = node < 0 && !thicket ? edgeUnder(this.scene, view, x, y, reach.edge) : -1
    return { node, edge }
  }

  private idOf({ node, edge }: { node: number; edge: number }): string {
    return node >= 0 ? this.scene.nodeIds[node]! : edge >= 0 ? this.scene.edgeIds[edge]! : ''
  }

  private pointer(name: PointerEventName, pointer: Pointer): void {
    if (!this.stage || !this.container) return
    switch (name) {
      case 'move':
        if (!this.pressed) this.hoverOver(this.idOf(this.pick(pointer)))
        return
      case 'leave':
        if (!this.pressed) this.hoverOver('')
        return
      case 'wheel':
        this.travelling = false
        return
      case 'down': {
        const { node } = this.pick(pointer)
        const chosen = node >= 0 && this.picture.selection.includes(this.scene.nodeIds[node]!)
        this.pressed = true
        this.travelling = false
        this.dragMoved = false
        this.pressedAt = { x: pointer.x, y: pointer.y }
        // With a finger one pans over nodes, too; only a chosen one is taken along.
        this.dragged = !pointer.touch || chosen ? node : -1
        return
      }
      case 'drag':
        if (this.pressed && this.dragged >= 0) this.drag(pointer)
        return
      case 'up':
        this.release()
        return
      case 'click': {
        if (this.dragMoved) return
        const id = this.idOf(this.pick(pointer))
        this.events.select(id === '' ? [] : [id], pointer.shift)
        return
      }
      case 'double': {
        const { node } = this.pick(pointer)
        if (node < 0) return
        pointer.hold()
        this.events.focus(this.scene.nodeIds[node]!)
      }
    }
  }

  private hoverOver(id: string): void {
    if (id === this.under) return
    this.under = id
    this.container!.style.cursor = id === '' ? '' : 'pointer'
    this.events.hover(id === '' ? [] : [id])
  }

  private drag(pointer: Pointer): void {
    pointer.hold()
    const far = Math.hypot(pointer.x - this.pressedAt.x, pointer.y - this.pressedAt.y) > 4
    if (!far && !this.dragMoved) return
    this.dragMoved = true
    const { k, tx, ty } = this.stage!.view()
    this.scene.x[this.dragged] = (pointer.x - tx) / k
    this.scene.y[this.dragged] = (pointer.y - ty) / k
    this.look.version++
    this.revision++
    this.container!.style.cursor = 'grabbing'
    this.stage!.stir()
    this.stage!.draw()
  }

  private release(): void {
    const { dragged, dragMoved, scene } = this
    this.pressed = false
    this.dragged = -1
    if (dragged < 0 || !dragMoved) return
    this.container!.style.cursor = 'pointer'
    this.events.pin(scene.nodeIds[dragged]!, scene.x[dragged]!, scene.y[dragged]!)
  }

  // What may go wrong with the graphics card.

  private contextLost(lost: boolean): void {
    if (lost) {
      this.look.asleep = true
      if (!this.lost) this.events.lost()
      this.lost = true
      return
    }
    if (this.lost) this.rebuild()
  }

  /** Draw everything anew, with new contexts. */
  rebuild(): void {
    const camera = this.home ? null : (this.stage?.camera ?? null)
    this.lost = false
    this.stage?.destroy()
    this.stage = null
    this.panelSize = ''
    this.open(camera)
  }

  // What others may ask.

  /** The arrays that are drawn; for walking by keys. */
  get drawn(): Scene {
    return this.scene
  }

  /** What is on the screen; null before it is mounted. */
  viewData(): ViewData | null {
    const { stage, scene, hues, lift } = this
    if (!stage) return null
    const view = stage.view()
    const { k, tx, ty, size } = view
    const id = (node: number) => scene.nodeIds[node]!
    const box = (b: Box) => ({ left: b.left + tx, top: b.top + ty, right: b.right + tx, bottom: b.bottom + ty })
    const label = (l: Placed) => ({ id: id(l.node), lines: this.names.of(l.node).lines, ...box(l) })
    const color = (node: number) => hues[scene.aspect[node]!]!
    return {
      width: view.width,
      height: view.height,
      camera: stage.camera,
      nodes: this.visibleNodes().map((i) => ({
        id: id(i),
        x: scene.x[i]! * k + tx,
        y: scene.y[i]! * k + ty,
        radius: scene.radius[i]! * size,
        color: color(i),
        unreviewed: scene.unreviewed[i] === 1,
      })),
      edges: Array.from(scene.painting)
        .filter((e) => !scene.edgeHidden[e])
        .map((e) => ({
          id: scene.edgeIds[e]!,
          source: id(scene.source[e]!),
          target: id(scene.target[e]!),
          bend: scene.bend[e]!,
          color: color(scene.source[e]!),
        })),
      labels: this.labels.map(label),
      lifted: {
        nodes: lift.emphasis.nodes.map(id),
        edges: lift.emphasis.edges.map((e) => scene.edgeIds[e]!),
        labels: lift.labels.map(label),
        names: lift.names.map((name: EdgeName) => ({ id: scene.edgeIds[name.edge]!, text: name.text, ...box(name) })),
      },
    }
  }
}

/** The part of the plane that the panel shows, less a little at its border. */
const inView = ({ tx, ty, width, height }: View): Box => ({
  left: 4 - tx,
  top: 4 - ty,
  right: width - 4 - tx,
  bottom: height - 4 - ty,
})

/** CSS font families of the page's theme. */
function familiesOf(element: HTMLElement): Families {
  const style = getComputedStyle(element)
  const family = (name: string) => style.getPropertyValue(name).trim() || 'sans-serif'
  const hant = family('--font-hant')
  return { 'zh-Hant': hant, 'zh-Hans': family('--font-hans'), en: `${family('--font-latin')}, ${hant}` }
}
