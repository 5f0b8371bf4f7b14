/** Where in a JSON file a path of the document is. */
import { visit } from 'jsonc-parser'

/** Line and column in a file, both from 1; a column is a UTF-16 unit, as editors count. */
export interface Place {
  readonly line: number
  readonly column: number
}

type Path = readonly (string | number)[]

interface Wanted {
  place: Place | null
  readonly inside: Map<string | number, Wanted>
}

const wanted = (): Wanted => ({ place: null, inside: new Map() })

/**
 * The place of each path, in the order of `paths`: of the value, or of the nearest thing around it that the file has.
 * One pass over the text for all of them; what nobody asks for is skipped.
 */
export function placesOf(text: string, paths: readonly Path[]): Place[] {
  if (paths.every((path) => path.length === 0)) return paths.map(() => ({ line: 1, column: 1 }))
  const root = wanted()
  for (const path of paths) {
    let node = root
    for (const key of path) {
      const next = node.inside.get(key) ?? wanted()
      node.inside.set(key, next)
      node = next
    }
  }
  // What is asked for at the value that comes next, and in the objects and arrays around it.
  let next: Wanted | undefined = root
  const open: { readonly node: Wanted; index: number | null }[] = []
  /** Whether each object or array that was begun was entered; inside of one that was not, the parser reports nothing. */
  const entered: boolean[] = []
  const begin = (index: number | null) => (_offset: number, _length: number, line: number, character: number) => {
    if (next) next.place = { line: line + 1, column: character + 1 }
    const enters = next !== undefined && next.inside.size > 0
    entered.push(enters)
    if (next && enters) {
      open.push({ node: next, index })
      next = index === null ? undefined : next.inside.get(index)
    }
    return enters
  }
  const end = () => {
    if (entered.pop()) open.pop()
  }
  try {
    visit(text, {
      onObjectBegin: begin(null),
      onObjectEnd: end,
      onArrayBegin: begin(0),
      onArrayEnd: end,
      onObjectProperty(name) {
        next = open.at(-1)?.node.inside.get(name)
      },
      onLiteralValue(_value, _offset, _length, line, character) {
        if (next) next.place = { line: line + 1, column: character + 1 }
      },
      onSeparator(character) {
        const around = open.at(-1)
        if (character === ',' && around && around.index !== null) next = around.node.inside.get(++around.index)
      },
    })
  } catch (error) {
    // Nested deeper than the stack: what was found on the way still holds.
    if (!(error instanceof RangeError)) throw error
  }
  return paths.map((path) => {
    let node: Wanted | undefined = root
    let place: Place = { line: 1, column: 1 }
    for (const key of [null, ...path]) {
      if (key !== null) node = node.inside.get(key)
      if (!node?.place) break
      place = node.place
    }
    return place
  })
}
