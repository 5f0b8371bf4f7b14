/** What stands out, above a veil over everything else: drawn anew for each move of the pointer, and nothing besides. */

import { inView } from './labelLayer.ts'
import type { Placed } from './labels.ts'
import type { Lift } from './lift.ts'
import { arrangeLift, NAME_SIZE, paintLift } from './lift.ts'
import { channels } from './look.ts'
import { still } from './measures.ts'
import type { Model } from './model.ts'
import type { View } from './stage.ts'

const empty: Lift = {
  emphasis: { nodes: [], edges: [], strong: new Set(), named: [], veil: false },
  labels: [],
  names: [],
  covered: [],
}

/** How thick the veil is while something is pointed at, and while something is chosen. */
const veils = { pointed: 0.76, chosen: 0.62 }

/** Whether the picture moves, and whether all of it is in view. */
export interface Motion {
  readonly moving: boolean
  readonly home: boolean
}

export class LiftLayer {
  lift: Lift = empty
  private readonly model: Model
  /** What it was arranged for, without and with the place of the view. */
  private key = ''
  private placeKey = ''

  constructor(model: Model) {
    this.model = model
  }

  /** Something else stands out. */
  forget(): void {
    this.key = ''
  }

  /** Texts have changed, or all nodes. */
  clear(): void {
    this.key = ''
    this.lift = empty
  }

  /** One sheet of thin paper over everything else costs no drawing. */
  veil(canvas: HTMLCanvasElement): void {
    const { emphasis, palette, picture } = this.model
    const [r, g, b] = channels(palette.paper).map((c) => Math.round(c * 255))
    const opacity = emphasis.veil ? (picture.hover.length > 0 ? veils.pointed : veils.chosen) : 0
    canvas.style.transition = still() ? '' : 'background-color 140ms ease-out'
    canvas.style.backgroundColor = `rgb(${r} ${g} ${b} / ${opacity})`
  }

  paint(context: CanvasRenderingContext2D, view: View, resting: readonly Placed[], { moving, home }: Motion): void {
    const { model } = this
    const { scene, picture, emphasis } = model
    context.clearRect(0, 0, view.width, view.height)
    const cursor = picture.cursor === null ? -1 : model.find(picture.cursor).node
    if (emphasis.nodes.length === 0 && cursor < 0) {
      this.lift = { ...empty, emphasis }
      return
    }
    const nameFont = model.font(`500 ${NAME_SIZE}px`)
    const key = `${view.k} ${view.size} ${model.revision}`
    const placeKey = `${view.tx} ${view.ty}`
    // While the picture is pushed about, labels stay where they are beside their nodes.
    if (key !== this.key || (!moving && placeKey !== this.placeKey)) {
      this.key = key
      this.placeKey = placeKey
      context.font = nameFont
      this.lift = arrangeLift({
        scene,
        view,
        emphasis,
        names: model.names,
        resting,
        edgeName: (edge) => picture.edgeName(picture.open.document.edges[edge]!),
        measure: (text) => context.measureText(text).width,
        within: inView(view, home),
      })
    }
    const chosen = picture.selection.map((id) => model.find(id))
    paintLift(context, scene, view, model.names, this.lift, {
      palette: model.palette,
      hue: (node) => model.hue(node),
      chosen: new Set(chosen.map(({ node }) => node)),
      chosenEdges: new Set(chosen.map(({ edge }) => edge)),
      cursor,
      nameFont,
    })
  }
}
