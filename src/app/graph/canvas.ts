/**
 * The picture of the graph: `mount` it in an element, `update` it with what is to be seen, `destroy` it. It tells what a person does
 * with it, and decides nothing. Sigma lies behind `Stage`; here the parts are put together.
 */
import { nodeRadius } from '../../layout/index.ts'
import type { Content } from '../content/index.ts'
import type { Camera } from '../state/index.ts'
import type { Box } from './boxes.ts'
import { Director } from './director.ts'
import { eased, flightTo } from './flight.ts'
import { paintBands } from './ground.ts'
import { LabelLayer } from './labelLayer.ts'
import type { Placed } from './labels.ts'
import { LiftLayer } from './liftLayer.ts'
import { isHeavy, isSmall, still } from './measures.ts'
import { Model } from './model.ts'
import type { Families } from './names.ts'
import type { CanvasEvents, Picture, ViewData } from './picture.ts'
import { Pointing } from './pointing.ts'
import type { Scene } from './scene.ts'
import { Stage } from './stage.ts'

/** Pixels of the panel for each node at which nodes have their own size. */
const ROOM = 2600

/** Milliseconds from one layout to another. */
const FLIGHT = 620

/** Milliseconds that measuring keeps the page from answering. */
const SLICE = 8

/** What exists while there is something to draw on. */
interface Show {
  readonly stage: Stage
  readonly director: Director
  readonly pointing: Pointing
}

/** What exists while the canvas is mounted. */
interface Mounted {
  readonly container: HTMLElement
  readonly model: Model
  readonly labels: LabelLayer
  readonly lift: LiftLayer
}

export class GraphCanvas {
  private readonly events: CanvasEvents
  private mounted: Mounted | null = null
  private show: Show | null = null
  private flight = 0
  private panelSize = ''
  private density = 0
  private lost = false

  constructor(events: CanvasEvents) {
    this.events = events
  }

  /** Show a picture in an element of its own, at a camera or as a whole. */
  mount(container: HTMLElement, picture: Picture, camera: Camera | null): void {
    const model = new Model(picture, familiesOf(container), textMeasure())
    this.mounted = { container, model, labels: new LabelLayer(model), lift: new LiftLayer(model) }
    this.open(camera)
  }

  private open(camera: Camera | null): void {
    const { mounted, events } = this
    if (!mounted) return
    const { container, model, labels, lift } = mounted
    const { look } = model
    look.asleep = true
    // A large graph shows itself lightly first.
    look.moving = isHeavy(model.scene)
    let stage: Stage
    try {
      stage = new Stage(
        container,
        look,
        {
          frame: () => this.paint(),
          camera: () => this.show?.director.moved(),
          rest: () => this.show?.director.rests(),
          pointer: (name, pointer) => this.show?.pointing.answer(name, pointer),
          lost: (lost) => this.contextLost(lost),
        },
        still(),
      )
    } catch {
      // What Sigma had put there before it failed.
      container.replaceChildren()
      events.missing()
      return
    }
    const director = new Director(model, stage, events.camera)
    const pointing = new Pointing({
      model,
      labels,
      lift,
      events,
      view: () => stage.view(),
      drag: (node, x, y) => this.drag(node, x, y),
      take: () => director.release(),
      cursor: (style) => {
        container.style.cursor = style
      },
    })
    this.show = { stage, director, pointing }
    this.panelSize = ''
    this.takeScale(container.clientWidth, container.clientHeight)
    director.goTo(camera, 0)
    lift.veil(stage.layer('hovers').canvas)
    look.asleep = false
    stage.drawNow()
    if (look.moving) stage.stir()
    events.drawn()
  }

  /** Measure the labels of another language, a few at a time, so that taking it is quick. */
  async prepare(content: Content): Promise<void> {
    const { model } = this.mounted ?? {}
    const names = model?.namesIn(content)
    if (!model || !names) return
    let until = performance.now() + SLICE
    for (const node of model.visibleNodes()) {
      for (let variant = 0; names.variant(node, variant); variant++);
      if (performance.now() < until) continue
      await new Promise((resolve) => setTimeout(resolve))
      until = performance.now() + SLICE
    }
  }

  /** Show something else; what is not named stays. */
  update(part: Partial<Picture>): void {
    const { mounted, show } = this
    if (!mounted) return
    const { model, labels, lift } = mounted
    const before = model.picture
    const taken = model.take({ ...before, ...part })
    if (taken.toned) labels.forget()
    if (taken.named) {
      labels.clear()
      lift.clear()
    }
    if (taken.opened) this.land()
    if (!show) return
    const { stage, director } = show
    if (taken.opened) {
      this.takeScale(mounted.container.clientWidth, mounted.container.clientHeight)
      stage.setFrame(model.look.frame)
      director.goHome(0)
    } else if (model.picture.positions !== before.positions) this.fly()
    // Other labels take other room.
    else if (taken.named && director.home) director.goHome(0)
    if (taken.attention || taken.drawing) {
      lift.forget()
      lift.veil(stage.layer('hovers').canvas)
    }
    if (taken.drawing) {
      if (isHeavy(model.scene)) stage.stir()
      else stage.draw()
    } else if (taken.attention) this.paintLift()
  }

  destroy(): void {
    this.land()
    this.show?.stage.destroy()
    this.show = null
    this.mounted = null
  }

  // Moving nodes.

  /** Go to the positions of the picture: at once where one node was moved or the graph is large. */
  private fly(): void {
    this.land()
    const { model } = this.mounted!
    const { stage, director } = this.show!
    const way = flightTo(model.scene, model.look.frame, model.picture.positions)
    if (way.moved === 0) return
    const step = (t: number) => {
      const frame = way.at(t)
      model.moved(frame)
      stage.setFrame(frame)
      if (director.home && way.moved > 1) director.goHome(0)
      stage.stir()
    }
    if (way.moved === 1 || !isSmall(model.scene) || still()) {
      step(1)
      return
    }
    const start = performance.now()
    const next = () => {
      const t = Math.min(1, (performance.now() - start) / FLIGHT)
      step(eased(t))
      this.flight = t < 1 ? requestAnimationFrame(next) : 0
    }
    next()
  }

  /** End a flight where it is. */
  private land(): void {
    cancelAnimationFrame(this.flight)
    this.flight = 0
  }

  private drag(node: number, x: number, y: number): void {
    const { model } = this.mounted!
    this.land()
    model.scene.x[node] = x
    model.scene.y[node] = y
    model.moved(model.look.frame)
    this.show!.stage.stir()
  }

  // Painting.

  /** What lies under and over the WebGL layers, after they have been drawn. */
  private paint(): void {
    const { mounted, show } = this
    if (!mounted || !show) return
    const { model, labels, lift } = mounted
    const { stage, director } = show
    const view = stage.view()
    if (this.density !== devicePixelRatio) {
      this.density = devicePixelRatio
      labels.forget()
    }
    const size = `${view.width} ${view.height}`
    if (size !== this.panelSize) {
      const first = this.panelSize === ''
      this.panelSize = size
      labels.replace()
      lift.forget()
      if (!first) {
        this.takeScale(view.width, view.height)
        if (director.home) director.goHome(0)
        stage.draw()
        return
      }
    }
    const ground = stage.layer('ground')
    ground.clearRect(0, 0, view.width, view.height)
    paintBands(ground, model.picture.ground, view, model.palette)
    const top = stage.layer('labels')
    labels.place(top, view, director.home, stage.moving)
    labels.paint(top, view)
    this.paintLift()
  }

  private paintLift(): void {
    const { labels, lift } = this.mounted!
    const { stage, director } = this.show!
    const motion = { moving: stage.moving, home: director.home }
    lift.paint(stage.layer('hovers'), stage.view(), labels.placed, motion)
  }

  /** Nodes are as large as a panel with room for them bears, and smaller in a smaller one. */
  private takeScale(width: number, height: number): void {
    const n = Math.max(1, this.mounted!.model.scene.nodeIds.length)
    const room = Math.sqrt((width * height) / n / ROOM) / (nodeRadius(0, n) / nodeRadius(0, 1))
    this.show?.stage.setScale(Math.max(0.45, Math.min(1, room)))
  }

  // The camera.

  /** Go to a camera, or show everything (null). */
  goTo(camera: Camera | null, duration = 320): void {
    this.show?.director.goTo(camera, duration)
  }

  /** Zoom around the middle of the panel; above 1 is closer. */
  zoomBy(factor: number): void {
    this.show?.director.zoomBy(factor)
  }

  /** Bring nodes and edges into view, if they are not there. */
  reveal(ids: readonly string[]): void {
    this.show?.director.reveal(ids)
  }

  // What may go wrong with the graphics card.

  private contextLost(lost: boolean): void {
    if (!lost) {
      if (this.lost) this.rebuild()
      return
    }
    if (this.mounted) this.mounted.model.look.asleep = true
    if (!this.lost) this.events.lost()
    this.lost = true
  }

  /** Draw everything anew, with new contexts. */
  rebuild(): void {
    const { show, mounted } = this
    const camera = show && !show.director.home ? show.stage.camera : null
    this.lost = false
    this.show = null
    show?.stage.destroy()
    mounted?.labels.forget()
    mounted?.lift.forget()
    this.open(camera)
  }

  // What others may ask.

  /** The arrays that are drawn, for walking by keys. */
  get drawn(): Scene | null {
    return this.mounted?.model.scene ?? null
  }

  /** What is on the screen; null before it is mounted. */
  viewData(): ViewData | null {
    const { mounted, show } = this
    if (!mounted || !show) return null
    const { model, labels, lift } = mounted
    const { scene } = model
    const view = show.stage.view()
    const { k, tx, ty, size } = view
    const id = (node: number) => scene.nodeIds[node]!
    const box = (b: Box) => ({ left: b.left + tx, top: b.top + ty, right: b.right + tx, bottom: b.bottom + ty })
    const label = (l: Placed) => ({
      id: id(l.node),
      lines: model.names.variant(l.node, l.variant)!.lines,
      ...box(l),
    })
    return {
      width: view.width,
      height: view.height,
      camera: show.stage.camera,
      nodes: model.visibleNodes().map((i) => ({
        id: id(i),
        x: scene.x[i]! * k + tx,
        y: scene.y[i]! * k + ty,
        radius: scene.radius[i]! * size,
        color: model.hue(i),
        unreviewed: scene.unreviewed[i] === 1,
      })),
      edges: Array.from(scene.painting)
        .filter((e) => !scene.edgeHidden[e])
        .map((e) => ({
          id: scene.edgeIds[e]!,
          source: id(scene.source[e]!),
          target: id(scene.target[e]!),
          bend: scene.bend[e]!,
          color: model.hue(scene.source[e]!),
        })),
      labels: labels.placed.map(label),
      lifted: {
        nodes: lift.lift.emphasis.nodes.map(id),
        edges: lift.lift.emphasis.edges.map((e) => scene.edgeIds[e]!),
        labels: lift.lift.labels.map(label),
        names: lift.lift.names.map((name) => ({ id: scene.edgeIds[name.edge]!, text: name.text, ...box(name) })),
      },
    }
  }
}

/** CSS font families of the page's theme. */
function familiesOf(element: HTMLElement): Families {
  const style = getComputedStyle(element)
  const family = (name: string) => style.getPropertyValue(name).trim() || 'sans-serif'
  const hant = family('--font-hant')
  return { 'zh-Hant': hant, 'zh-Hans': family('--font-hans'), en: `${family('--font-latin')}, ${hant}` }
}

/** Widths of lines as the browser will draw them. */
function textMeasure(): (text: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d')!
  return (text, font) => {
    context.font = font
    return context.measureText(text).width
  }
}
