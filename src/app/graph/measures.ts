/** What small, heavy and still mean, for all that draws. */
import type { Scene } from './scene.ts'

/** Nodes up to which every label is placed at once, and changes of layout are animated. */
const SMALL = 1500

export const isSmall = (scene: Scene): boolean => scene.nodeIds.length <= SMALL

/** Edges in view that are drawn as ribbons, which can be told apart; more of them are lines. */
export const RIBBON_LIMIT = 2500

/** Edges above which a change is drawn lightly first. */
export const isHeavy = (scene: Scene): boolean => scene.edgeIds.length > 3000

/** Whether the person asked for reduced motion. */
export const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
