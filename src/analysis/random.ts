/** A linear congruential generator (Numerical Recipes' constants): the same seed gives the same numbers in [0, 1). */
export function seededRandom(seed = 1): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
