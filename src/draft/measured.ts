/** Precision of each rule on the development articles, written by `npm run score -- --record`. */
export const measured: { readonly node: Readonly<Record<string, number>>; readonly edge: Readonly<Record<string, number>> } = {
  node: {},
  edge: {},
}
