/**
 * Sigma, and nothing else that knows it: camera, gestures, layers, the life of WebGL contexts. What is drawn lies in `look`; Sigma's
 * own graph holds only the two corners of the frame. Its labels, hover drawing and picking are not used: labels of one line over
 * each other, and a read-back from the card for every move of the pointer.
 */
import Graph from 'graphology'
import Sigma from 'sigma'
import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering'
import { createNodeCompoundProgram } from 'sigma/rendering'
import type { CameraState, MouseCoords, TouchCoords } from 'sigma/types'
import type { Camera } from '../state/index.ts'
import { edgeProgram } from './edgeProgram.ts'
import type { Frame, Look } from './look.ts'
import { nodeProgram } from './nodeProgram.ts'

/** From a layout's units to pixels of the panel: `x * k + tx`, `y * k + ty`; sizes are multiplied by `size`. */
export interface View {
  readonly k: number
  readonly tx: number
  readonly ty: number
  readonly size: number
  readonly ratio: number
  readonly width: number
  readonly height: number
}

/** A pointer over the panel. `hold` keeps Sigma from moving the camera with it. */
export interface Pointer {
  readonly x: number
  readonly y: number
  readonly touch: boolean
  readonly shift: boolean
  hold(): void
}

export type PointerEventName = 'move' | 'down' | 'drag' | 'up' | 'click' | 'double' | 'leave' | 'wheel'

export interface StageEvents {
  /** WebGL has been drawn; draw what lies on top of it. */
  frame(): void
  /** The camera has moved. */
  camera(): void
  /** The camera has come to rest. */
  rest(): void
  pointer(name: PointerEventName, pointer: Pointer): void
  /** A WebGL context was lost (true), or is there again and a new stage is wanted (false). */
  lost(lost: boolean): void
}

/** Space around the frame, in pixels, for labels at its border. */
export const PADDING = 44

export const ratios = { least: 0.03, most: 3 }

/** Milliseconds without a movement of the camera after which the full picture is drawn. */
const REST = 140

/** A frame should not take longer than this while the picture moves. */
const FRAME_BUDGET = 40

/** How things grow when zooming in: more slowly than the distances between them. */
const growth = (ratio: number): number => ratio ** (ratio < 1 ? 0.4 : 0.6)

/** In the place of Sigma's own programs, which would be made for nothing. */
const nothing = class {
  drawLabel = undefined
  drawHover = undefined
  reallocate() {}
  process() {}
  render() {}
  kill() {}
} as unknown as NodeProgramType & EdgeProgramType

/** Sigma without its picking layers. */
class QuietSigma extends Sigma {
  override createWebGLContext(id: string, options: Parameters<Sigma['createWebGLContext']>[1]) {
    return super.createWebGLContext(id, { ...options, picking: false } as typeof options)
  }
}

export class Stage {
  private readonly sigma: Sigma
  private readonly corners: Graph
  private readonly ends: (() => void)[] = []
  private timer: ReturnType<typeof setTimeout> | undefined
  private probe = 0
  /** Share of their radius that nodes have when everything is in view: less in a small panel. */
  private scale = 1

  private readonly container: HTMLElement
  private readonly look: Look
  private readonly on: StageEvents

  /** @param still whether the person asked for reduced motion */
  constructor(container: HTMLElement, look: Look, on: StageEvents, still: boolean) {
    this.container = container
    this.look = look
    this.on = on
    this.corners = new Graph()
    for (const corner of ['start', 'end']) this.corners.addNode(corner, { x: 0, y: 0 })
    this.placeCorners(look.frame)
    this.sigma = new QuietSigma(this.corners, container, {
      allowInvalidContainer: true,
      defaultNodeType: 'scene',
      doubleClickZoomingDuration: still ? 1 : 200,
      edgeProgramClasses: { line: nothing, arrow: nothing },
      enableCameraRotation: false,
      inertiaDuration: still ? 1 : 200,
      maxCameraRatio: ratios.most,
      minCameraRatio: ratios.least,
      nodeHoverProgramClasses: { circle: nothing, scene: nothing },
      // Edges and nodes on one layer, one after the other: a layer more to be put on the screen costs more than its drawing.
      nodeProgramClasses: { circle: nothing, scene: createNodeCompoundProgram([edgeProgram(look), nodeProgram(look)]) },
      renderLabels: false,
      stagePadding: PADDING,
      zoomDuration: still ? 1 : 180,
      zoomingRatio: 1.5,
      zoomToSizeRatioFunction: (ratio) => growth(ratio) / this.scale,
    })
    // The options of the type do not say that a layer may be put before another; the code does as for `createCanvas`.
    this.sigma.createCanvasContext('ground', { beforeLayer: 'edges' } as object)
    this.sigma.resize(true)
    const layers = this.sigma.getCanvases()
    for (const unused of ['edges', 'edgeLabels', 'hoverNodes']) layers[unused]!.style.display = 'none'
    this.listen()
  }

  private listen(): void {
    const { sigma, on, look } = this
    sigma.on('afterRender', () => {
      on.frame()
      if (look.moving) this.moved()
    })
    sigma.getCamera().on('updated', () => {
      on.camera()
      this.stir()
    })
    for (const layer of ['edges', 'nodes', 'hoverNodes']) {
      const canvas = sigma.getCanvases()[layer]!
      const lost = (event: Event) => {
        event.preventDefault()
        on.lost(true)
      }
      const restored = () => on.lost(false)
      canvas.addEventListener('webglcontextlost', lost)
      canvas.addEventListener('webglcontextrestored', restored)
      this.ends.push(() => {
        canvas.removeEventListener('webglcontextlost', lost)
        canvas.removeEventListener('webglcontextrestored', restored)
      })
    }
    const observer = new ResizeObserver(() => sigma.scheduleRender())
    observer.observe(this.container)
    const density = () => {
      sigma.resize(true)
      sigma.scheduleRender()
    }
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    query.addEventListener('change', density)
    this.ends.push(
      () => observer.disconnect(),
      () => query.removeEventListener('change', density),
    )
    this.listenToPointers()
  }

  private listenToPointers(): void {
    const mouse = this.sigma.getMouseCaptor()
    const touch = this.sigma.getTouchCaptor()
    mouse.removeAllListeners()
    touch.removeAllListeners()
    const tell = (name: PointerEventName) => (e: MouseCoords) =>
      this.on.pointer(name, {
        x: e.x,
        y: e.y,
        touch: false,
        shift: e.original.shiftKey,
        hold: () => e.preventSigmaDefault(),
      })
    mouse.on('mousemove', tell('move'))
    mouse.on('mousedown', (e) => {
      if ((e.original as MouseEvent).button === 0) tell('down')(e)
    })
    mouse.on('mousemovebody', tell('drag'))
    mouse.on('mouseup', tell('up'))
    mouse.on('click', tell('click'))
    mouse.on('doubleClick', tell('double'))
    mouse.on('mouseleave', tell('leave'))
    mouse.on('wheel', tell('wheel'))
    const tellTouch = (name: PointerEventName) => (e: TouchCoords) => {
      const at = e.touches[0] ?? e.previousTouches[0]
      if (at)
        this.on.pointer(name, {
          x: at.x,
          y: at.y,
          touch: true,
          shift: false,
          hold: () => {
            e.sigmaDefaultPrevented = true
          },
        })
    }
    touch.on('touchdown', (e) => {
      if (e.touches.length === 1) tellTouch('down')(e)
    })
    touch.on('touchmove', tellTouch('drag'))
    touch.on('touchup', tellTouch('up'))
    touch.on('tap', tellTouch('click'))
    touch.on('doubletap', tellTouch('double'))
  }

  /** The picture is moving: draw lightly, and fully once it rests. */
  stir(): void {
    this.look.moving = true
    clearTimeout(this.timer)
    this.draw()
  }

  /**
   * After a frame in motion. How long it kept the browser busy says what the computer can: fewer edges in motion, or more. Only then
   * the time of rest begins: a clock that ran during a slow frame would take it for rest, and a slower one would follow.
   */
  private moved(): void {
    clearTimeout(this.timer)
    cancelAnimationFrame(this.probe)
    const start = performance.now()
    this.probe = requestAnimationFrame(() => {
      const took = performance.now() - start
      const { movingLimit } = this.look
      if (took > FRAME_BUDGET) this.look.movingLimit = Math.max(300, Math.round(movingLimit * 0.7))
      else if (took < FRAME_BUDGET / 2) this.look.movingLimit = Math.min(100_000, Math.round(movingLimit * 1.15))
      this.timer = setTimeout(() => {
        this.look.moving = false
        this.on.rest()
        this.draw()
      }, REST)
    })
  }

  private placeCorners({ cx, cy, width, height }: Frame): void {
    this.corners.mergeNodeAttributes('start', { x: cx - width / 2, y: -cy - height / 2 })
    this.corners.mergeNodeAttributes('end', { x: cx + width / 2, y: -cy + height / 2 })
  }

  /** Take another frame; the camera keeps its numbers. */
  setFrame(frame: Frame): void {
    this.look.frame = frame
    this.placeCorners(frame)
    // Sigma knows of the corners only when it draws next; the camera is placed before that.
    const { cx, cy, width, height } = frame
    this.sigma.setCustomBBox({ x: [cx - width / 2, cx + width / 2], y: [-cy - height / 2, -cy + height / 2] })
  }

  /** Draw nodes smaller or larger than they are. */
  setScale(scale: number): void {
    this.scale = scale
  }

  /** Draw again, with the next frame of the browser. */
  draw(): void {
    this.sigma.scheduleRender()
  }

  /** Draw at once. */
  drawNow(): void {
    this.sigma.refresh({ partialGraph: {}, skipIndexation: true })
  }

  /** A 2D layer of the stage: `ground` under the edges, `labels` over the nodes, `hovers` over all. */
  layer(name: 'ground' | 'labels' | 'hovers'): CanvasRenderingContext2D {
    return this.sigma.getCanvases()[name]!.getContext('2d')!
  }

  get camera(): Camera {
    const { x, y, ratio } = this.sigma.getCamera().getState()
    return { x, y, ratio }
  }

  /** Go to a place, over `duration` milliseconds; 0 is at once. */
  moveTo(camera: Camera, duration: number): void {
    const target: CameraState = { ...camera, angle: 0 }
    const own = this.sigma.getCamera()
    if (duration > 0) void own.animate(target, { duration, easing: 'quadraticInOut' })
    else own.setState(target)
  }

  /** The view that a camera gives, or gave with the last frame. */
  view(camera?: Camera): View {
    const { sigma } = this
    const { frame } = this.look
    const override = camera ? { cameraState: { ...camera, angle: 0 } } : {}
    const middle = sigma.framedGraphToViewport({ x: 0.5, y: 0.5 }, override)
    const right = sigma.framedGraphToViewport({ x: 1.5, y: 0.5 }, override)
    const k = (right.x - middle.x) / Math.max(frame.width, frame.height)
    const ratio = camera?.ratio ?? sigma.getCamera().ratio
    const { width, height } = sigma.getDimensions()
    return {
      k,
      tx: middle.x - k * frame.cx,
      ty: middle.y - k * frame.cy,
      size: 1 / growth(ratio),
      ratio,
      width,
      height,
    }
  }

  get moving(): boolean {
    return this.look.moving
  }

  destroy(): void {
    clearTimeout(this.timer)
    cancelAnimationFrame(this.probe)
    for (const end of this.ends.splice(0)) end()
    this.sigma.kill()
  }
}
