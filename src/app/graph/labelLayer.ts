/** The labels at rest: where they are, kept while the picture is pushed about, and their pictures. */
import type { Box } from './boxes.ts'
import { TOOLS } from './director.ts'
import { HEAD, headBoxes, paintHeads } from './ground.ts'
import type { Placed } from './labels.ts'
import { alignment, placeLabels } from './labels.ts'
import { isSmall } from './measures.ts'
import type { Model } from './model.ts'
import { Sprites } from './sprites.ts'
import type { View } from './stage.ts'

/** Labels in a large graph: only in view, and not more than this. */
const MOST_LABELS = 260

/** Places around a node that are tried in a large graph. */
const FEW_PLACES = 8

const HEAD_FONT = '600 12.5px'

/**
 * The part of the plane that the panel shows, less a little at its border.
 * @param home everything is in view: the buttons at the lower border cover nothing
 */
export const inView = ({ tx, ty, width, height }: View, home: boolean): Box => ({
  left: 4 - tx,
  top: 4 - ty,
  right: width - 4 - tx,
  bottom: height - (home ? TOOLS - 8 : 4) - ty,
})

export class LabelLayer {
  /** In pixels of the plane, without the view's shift. */
  placed: readonly Placed[] = []
  private readonly model: Model
  private readonly sprites = new Sprites()
  /** What they were placed for; anything else asks for new places. */
  private key = ''

  constructor(model: Model) {
    this.model = model
  }

  /** Colours or the density of pixels have changed. */
  forget(): void {
    this.sprites.clear()
    this.key = ''
  }

  /** The panel has another size: other places, the same labels. */
  replace(): void {
    this.key = ''
  }

  /** Texts have changed, or all nodes: no label is what it was. */
  clear(): void {
    this.forget()
    this.placed = []
  }

  /**
   * Find places, if the zoom or the graph has changed. In a small graph all labels are placed wherever the panel looks, so that pushing
   * the picture about changes nothing; in a large one those near the panel, anew for each half of it.
   * @param home everything is in view: no label may be cut off by the panel's border
   */
  place(context: CanvasRenderingContext2D, view: View, home: boolean, moving: boolean): void {
    const { scene, names, revision } = this.model
    const small = isSmall(scene)
    const region = small ? '' : `${Math.round((2 * view.tx) / view.width)} ${Math.round((2 * view.ty) / view.height)}`
    const key = `${view.k} ${view.size} ${revision} ${region}`
    if (key === this.key || (!small && moving)) return
    this.key = key
    const x = (node: number) => scene.x[node]! * view.k
    const y = (node: number) => scene.y[node]! * view.k
    const near = (node: number) =>
      small ||
      (Math.abs(x(node) + view.tx - view.width / 2) < view.width &&
        Math.abs(y(node) + view.ty - view.height / 2) < view.height)
    const nodes = this.model.visibleNodes().filter(near)
    this.placed = placeLabels({
      wanted: small ? nodes : nodes.slice(0, 4 * MOST_LABELS),
      nodes,
      x,
      y,
      radius: (node) => scene.radius[node]! * view.size,
      size: names.variant,
      taken: this.heads(context, view),
      ...(home && { within: this.within(view) }),
      ...(!small && { limit: MOST_LABELS, most: FEW_PLACES }),
    })
  }

  /** Where labels may stand when everything is in view: below the heads of columns. */
  private within(view: View): Box {
    const box = inView(view, true)
    const { axis, bands } = this.model.picture.ground
    return axis === 'x' && bands.length > 0 ? { ...box, top: box.top + HEAD } : box
  }

  /** Boxes of the heads of sections. Those of columns stay at the border of the panel, which is kept free for them. */
  private heads(context: CanvasRenderingContext2D, view: View): Box[] {
    context.font = this.model.font(HEAD_FONT)
    return headBoxes(this.model.picture.ground, view, (text) => context.measureText(text).width)
  }

  paint(context: CanvasRenderingContext2D, view: View): void {
    const { model } = this
    const { ink, inkSoft, paper } = model.palette
    context.clearRect(0, 0, view.width, view.height)
    this.sprites.begin()
    for (const label of this.placed) {
      if (model.scene.nodeHidden[label.node]) continue
      const left = label.left + view.tx
      const top = label.top + view.ty
      if (left > view.width || top > view.height) continue
      if (label.right + view.tx < 0 || label.bottom + view.ty < 0) continue
      this.sprites.draw(context, {
        key: `${label.node} ${label.variant}`,
        text: model.names.variant(label.node, label.variant)!,
        left,
        top,
        align: alignment(label.place),
        ink: { color: model.scene.weight[label.node]! > 0.35 ? ink : inkSoft, halo: paper },
      })
    }
    context.font = model.font(HEAD_FONT)
    paintHeads(context, model.picture.ground, view, model.palette)
  }
}
