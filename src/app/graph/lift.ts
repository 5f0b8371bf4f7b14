/** What stands out, drawn above the veil: edges with their kinds, nodes, rings and names. A few dozen things at most, every frame. */
import type { Palette } from '../theme/index.ts'
import { shapeOf } from '../theme/index.ts'
import type { Box } from './boxes.ts'
import { Occupancy } from './boxes.ts'
import type { Curve } from './curve.ts'
import { curveBetween } from './curve.ts'
import type { Emphasis } from './emphasis.ts'
import type { Place, Placed, Size } from './labels.ts'
import { alignment, places as allPlaces, inside, labelPlace, placeLabels } from './labels.ts'
import type { Names } from './names.ts'
import { namePlaces, paintEdge, paintNode, paintPlate, paintRing } from './paint.ts'
import type { Scene } from './scene.ts'
import { kindNames } from './scene.ts'
import { paintLabel } from './sprites.ts'
import type { View } from './stage.ts'

/** The kind of an edge, written on it. */
export interface EdgeName extends Box {
  readonly edge: number
  readonly text: string
}

/** Labels and names that were found room for; pixels of the plane, without the view's shift. */
export interface Lift {
  readonly emphasis: Emphasis
  readonly labels: readonly Placed[]
  readonly names: readonly EdgeName[]
  /** Labels at rest that would be read twice, or lie half under another: they are covered. */
  readonly covered: readonly Box[]
}

export interface LiftQuestion {
  readonly scene: Scene
  readonly view: View
  readonly emphasis: Emphasis
  readonly names: Names
  /** Labels that are shown at rest: who has one keeps its side, and those in the way are covered. */
  readonly resting: readonly Placed[]
  readonly edgeName: (edge: number) => string
  /** Width of an edge's name in pixels. */
  readonly measure: (text: string) => number
  /** The part of the plane that is in view. */
  readonly within: Box
}

/** Size of an edge's name. */
export const NAME_SIZE = 11.5

/** Space between a plate's border and its text. */
const PLATE = 4

const nothing: Lift['labels'] = []

/** Curve of an edge in pixels of the plane. */
export function edgeCurve(scene: Scene, k: number, edge: number): Curve {
  const a = scene.source[edge]!
  const b = scene.target[edge]!
  return curveBetween(scene.x[a]! * k, scene.y[a]! * k, scene.x[b]! * k, scene.y[b]! * k, scene.bend[edge]!)
}

/** Find room for the labels and names of what stands out: the strong ones first, wherever they fall, then what fits. */
export function arrangeLift(question: LiftQuestion): Lift {
  const { scene, view, emphasis, names, resting, edgeName, measure, within } = question
  if (emphasis.nodes.length === 0) return { emphasis, labels: nothing, names: [], covered: [] }
  const x = (node: number) => scene.x[node]! * view.k
  const y = (node: number) => scene.y[node]! * view.k
  const radius = (node: number) => scene.radius[node]! * view.size
  // What is strong is told in full, whatever is in the way.
  const plated = (node: number): Size => {
    const { width, height } = names.variant(node, 0)!
    return { width: width + 2 * PLATE, height: height + PLATE }
  }
  const places = new Map<number, Place>(resting.map((label) => [label.node, label.place]))
  const common = { x, y, radius, first: (node: number) => places.get(node) }
  const strong = emphasis.nodes.filter((node) => emphasis.strong.has(node))
  const first = placeLabels({
    ...common,
    size: (node, variant) => (variant === 0 ? plated(node) : null),
    wanted: strong,
    nodes: emphasis.nodes,
    within,
  })
  const found = new Set(first.map((label) => label.node))
  for (const node of strong) {
    if (found.has(node)) continue
    const at = (place: Place) => labelPlace(x(node), y(node), radius(node), plated(node), place)
    const own = places.get(node) ?? 0
    const seen = [own, ...allPlaces.keys()].find((place) => inside(at(place), within))
    first.push({ node, place: seen ?? own, variant: 0, ...at(seen ?? own) })
  }
  const others = emphasis.nodes.filter((node) => !emphasis.strong.has(node))
  const second = placeLabels({
    ...common,
    size: names.variant,
    wanted: others,
    nodes: emphasis.nodes,
    taken: first,
    within,
  })
  const labels = [...first, ...second]

  const occupancy = new Occupancy()
  for (const label of labels) occupancy.addBox(label)
  const lifted = new Map(labels.map((label) => [label.node, label]))
  const covered = resting.filter((rest) => {
    const label = lifted.get(rest.node)
    return label ? label.place !== rest.place || label.variant !== rest.variant : !occupancy.isFree(rest)
  })
  for (const node of emphasis.nodes) occupancy.addDisc(x(node), y(node), radius(node) + 1)
  const written: EdgeName[] = []
  for (const edge of emphasis.named) {
    const text = edgeName(edge)
    const half = measure(text) / 2 + 3
    for (const at of namePlaces(edgeCurve(scene, view.k, edge))) {
      const box = { left: at.x - half, top: at.y - 8, right: at.x + half, bottom: at.y + 8 }
      if (!occupancy.isFree(box)) continue
      occupancy.addBox(box)
      written.push({ edge, text, ...box })
      break
    }
  }
  return { emphasis, labels, names: written, covered }
}

export interface LiftInk {
  readonly palette: Palette
  /** Colour of a node, and of the edges that leave it. */
  readonly hue: (node: number) => string
  readonly chosen: ReadonlySet<number>
  readonly chosenEdges: ReadonlySet<number>
  readonly cursor: number
  readonly nameFont: string
}

const shifted = (box: Box, dx: number, dy: number): Box => ({
  left: box.left + dx,
  top: box.top + dy,
  right: box.right + dx,
  bottom: box.bottom + dy,
})

/** Draw it. */
export function paintLift(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  names: Names,
  lift: Lift,
  ink: LiftInk,
): void {
  const { emphasis } = lift
  const { k, tx, ty, size } = view
  const { palette } = ink
  const radius = (node: number) => scene.radius[node]! * size
  for (const rest of lift.covered) {
    context.globalAlpha = 0.85
    const box = shifted(rest, tx, ty)
    context.fillStyle = palette.paper
    context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
    context.globalAlpha = 1
  }
  for (const edge of emphasis.edges) {
    const a = scene.source[edge]!
    const b = scene.target[edge]!
    const curve = curveBetween(
      scene.x[a]! * k + tx,
      scene.y[a]! * k + ty,
      scene.x[b]! * k + tx,
      scene.y[b]! * k + ty,
      scene.bend[edge]!,
    )
    paintEdge(context, curve, radius(a), radius(b), {
      color: ink.hue(a),
      width: ink.chosenEdges.has(edge) || emphasis.edges.length === 1 ? 2.6 : 1.6,
      arrow: !scene.symmetric[edge],
      dashed: scene.inferred[edge] === 1,
    })
  }
  const at = (node: number) => [scene.x[node]! * k + tx, scene.y[node]! * k + ty] as const
  for (const node of emphasis.nodes) {
    const [x, y] = at(node)
    const shape = shapeOf[kindNames[scene.kind[node]!]!]
    paintNode(context, shape, x, y, radius(node), {
      color: ink.hue(node),
      paper: palette.paper,
      unreviewed: scene.unreviewed[node] === 1,
    })
    const chosen = ink.chosen.has(node)
    if (chosen || emphasis.strong.has(node)) {
      const color = chosen ? palette.accent : ink.hue(node)
      const width = chosen && ink.chosen.size <= 3 ? 2.5 : 1.5
      paintRing(context, shape, x, y, radius(node), { color, paper: palette.paper, away: 3, width })
    }
  }
  for (const name of lift.names) {
    const box = shifted(name, tx, ty)
    paintPlate(context, box, palette.paper, null)
    const text = { lines: [name.text], font: ink.nameFont, lineHeight: 16, width: box.right - box.left, height: 16 }
    paintLabel(context, text, box.left, box.top, 'center', { color: ink.hue(scene.source[name.edge]!), halo: '' })
  }
  // Strong labels last, so that they lie on top.
  for (const label of [...lift.labels].reverse()) {
    const box = shifted(label, tx, ty)
    const text = names.variant(label.node, label.variant)!
    if (emphasis.strong.has(label.node)) {
      paintPlate(context, box, palette.surface, ink.chosen.has(label.node) ? palette.accent : ink.hue(label.node))
      const align = alignment(label.place)
      paintLabel(context, text, box.left + PLATE, box.top + PLATE / 2, align, { color: palette.ink, halo: '' })
    } else {
      paintLabel(context, text, box.left, box.top, alignment(label.place), { color: palette.ink, halo: palette.paper })
    }
  }
  if (ink.cursor >= 0 && !scene.nodeHidden[ink.cursor]) {
    const [x, y] = at(ink.cursor)
    const shape = shapeOf[kindNames[scene.kind[ink.cursor]!]!]
    const grown = radius(ink.cursor)
    paintRing(context, shape, x, y, grown, { color: palette.accent, paper: palette.paper, away: 6, width: 2.5 })
  }
}
