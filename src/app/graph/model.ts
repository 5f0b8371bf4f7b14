/** What a picture says, as the arrays that are drawn. Kept in step with the picture, part by part. No drawing here. */
import type { Content } from '../content/index.ts'
import type { Palette } from '../theme/index.ts'
import { palette } from '../theme/index.ts'
import type { Emphasis } from './emphasis.ts'
import { emphasise, noEmphasis } from './emphasis.ts'
import type { Frame, Look } from './look.ts'
import { channels, frameOf, mixed, packedColor } from './look.ts'
import type { Families, Names } from './names.ts'
import { namesOf } from './names.ts'
import type { Picture } from './picture.ts'
import type { Scene } from './scene.ts'
import { buildScene } from './scene.ts'

/** Above this number of edges they are drawn fainter. */
const MANY_EDGES = 1200

/** What changed with a new picture. */
export interface Taken {
  /** Another document: nothing is as it was. */
  readonly opened: boolean
  /** Something is to be drawn again from the ground up. */
  readonly drawing: boolean
  /** Something else stands out. */
  readonly attention: boolean
  /** Other texts. */
  readonly named: boolean
  /** Other colours. */
  readonly toned: boolean
}

export class Model {
  picture: Picture
  scene: Scene
  names: Names
  readonly look: Look
  /** Colour by aspect. */
  hues: readonly string[] = []
  emphasis: Emphasis = noEmphasis
  /** Raised with everything that changes where labels are: texts, places, what is hidden. */
  revision = 0
  visibleEdges = 0
  /** Names by how the document speaks, so that a language that comes back is not measured again. */
  private spoken = new WeakMap<Content, Names>()
  private readonly families: Families
  private readonly measure: (text: string, font: string) => number

  /** @param measure width of a line in pixels */
  constructor(picture: Picture, families: Families, measure: (text: string, font: string) => number) {
    this.picture = picture
    this.families = families
    this.measure = measure
    this.scene = this.builtScene()
    this.names = this.namesIn(picture.content)
    this.look = {
      scene: this.scene,
      frame: frameOf(this.scene),
      nodeColor: new Float32Array(),
      edgeColor: new Float32Array(),
      paper: [1, 1, 1],
      version: 0,
      moving: false,
      movingLimit: 1500,
      asleep: true,
    }
    this.takeColors()
    this.takeVisible()
    this.takeEmphasis()
  }

  /** Take what is new in a picture, but for positions of the same document: how to go there is not for the model to say. */
  take(now: Picture): Taken {
    const before = this.picture
    this.picture = now
    const opened = now.open !== before.open
    const visible = opened || now.visible !== before.visible
    const toned = opened || now.tone !== before.tone
    const named = opened || now.content !== before.content
    if (opened) {
      this.scene = this.builtScene()
      this.spoken = new WeakMap()
      this.look.scene = this.scene
      this.look.frame = frameOf(this.scene)
    }
    if (named) this.names = this.namesIn(now.content)
    if (toned) this.takeColors()
    if (visible) this.takeVisible()
    const grounded = now.ground !== before.ground
    const attention =
      visible ||
      now.hover !== before.hover ||
      now.selection !== before.selection ||
      now.shown !== before.shown ||
      now.cursor !== before.cursor ||
      now.edgeName !== before.edgeName
    if (attention) this.takeEmphasis()
    if (named || grounded || now.edgeName !== before.edgeName) this.revision++
    return { opened, attention, drawing: toned || visible || named || grounded, named, toned }
  }

  private builtScene(): Scene {
    const { open, positions } = this.picture
    const scene = buildScene(open.document)
    for (const [i, id] of scene.nodeIds.entries()) {
      const at = positions[id]
      if (!at) continue
      scene.x[i] = at.x
      scene.y[i] = at.y
    }
    return scene
  }

  /** Names in a language, before it is taken or with it. */
  namesIn(content: Content): Names {
    let names = this.spoken.get(content)
    if (!names) {
      names = namesOf(this.picture.open.document, this.scene, content, this.families, this.measure)
      this.spoken.set(content, names)
    }
    return names
  }

  get palette(): Palette {
    return palette[this.picture.tone]
  }

  /** A font of the chosen language. */
  font(style: string): string {
    return `${style} ${this.families[this.picture.content.language]}`
  }

  /** Colour of a node, and of the edges that leave it. */
  hue(node: number): string {
    return this.hues[this.scene.aspect[node]!]!
  }

  private takeColors(): void {
    const { palette: colors, look, scene, picture } = this
    const hues = Object.values(colors.aspect)
    const opacity = (scene.edgeIds.length > MANY_EDGES ? 0.5 : 0.62) + (picture.tone === 'dark' ? 0.12 : 0)
    const nodes = hues.map((hue) => packedColor(hue))
    const edges = hues.map((hue) => packedColor(mixed(hue, colors.edge, 0.42), opacity))
    this.hues = hues
    look.nodeColor = Float32Array.from(scene.aspect, (a) => nodes[a]!)
    look.edgeColor = Float32Array.from(scene.source, (s) => edges[scene.aspect[s]!]!)
    look.paper = channels(colors.paper)
    look.version++
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
  }

  /** Nodes have been moved, and lie in another frame. */
  moved(frame: Frame): void {
    this.look.frame = frame
    this.look.version++
    this.revision++
  }

  /** Nodes that are not hidden, the most important first. */
  visibleNodes(): number[] {
    return Array.from(this.scene.ranking).filter((node) => !this.scene.nodeHidden[node])
  }

  /** Node or edge with an id, among all. */
  find(id: string): { readonly node: number; readonly edge: number } {
    return { node: this.scene.nodeAt.get(id) ?? -1, edge: this.scene.edgeAt.get(id) ?? -1 }
  }
}
