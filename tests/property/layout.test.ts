import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { drawingOf, labelBox, layoutDocument, layouts, overlappingPairs, wrapLabel } from '../../src/layout/index.ts'
import type { GraphDocument } from '../../src/schema/index.ts'
import { languages } from '../../src/schema/index.ts'
import { tiny } from '../unit/layout/tiny.ts'

// Computing many layouts takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

/** Random graphs of up to 60 nodes with names of one to thirty characters, any edges, any parts. */
const graphs: fc.Arbitrary<GraphDocument> = fc
  .array(fc.tuple(fc.constantFrom('g', 'o', 'r', 'm', 'q'), fc.integer({ min: 1, max: 30 })), {
    minLength: 1,
    maxLength: 60,
  })
  .chain((nodes) =>
    fc
      .array(fc.tuple(fc.nat({ max: nodes.length - 1 }), fc.nat({ max: nodes.length - 1 })), { maxLength: 120 })
      .map((pairs) => {
        const id = (i: number) => `${nodes[i]![0]}${i}`
        const words = [...nodes.map((_, i) => id(i)), ...pairs.map(([a, b]) => `${id(a)}>${id(b)}`)]
        const document = tiny(words.join(' '), nodes.map((_, i) => id(i)).join('\n'))
        document.nodes.forEach((node, i) => {
          node.label = { 'zh-Hant': '教師隊伍建設'.repeat(5).slice(0, nodes[i]![1]) }
        })
        return document
      }),
  )

const planeOf = (document: GraphDocument, positions: ReturnType<typeof layoutDocument>) => ({
  x: Float64Array.from(document.nodes, (n) => positions[n.id]!.x),
  y: Float64Array.from(document.nodes, (n) => positions[n.id]!.y),
})

describe.each(layouts.map((entry) => entry.id))('%s, any graph up to 60 nodes', (name) => {
  test('no label lies on another one or on a node', () => {
    fc.assert(
      fc.property(graphs, (document) => {
        const plane = planeOf(document, layoutDocument(document, name))
        expect(overlappingPairs(drawingOf(document), plane)).toEqual([])
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  test('pinned nodes stay where they are', () => {
    fc.assert(
      fc.property(
        graphs,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), {
          maxLength: 5,
        }),
        (document, pins) => {
          const positions = Object.fromEntries(
            pins.map(([i, x, y]) => [document.nodes[i % document.nodes.length]!.id, { x, y, pinned: true }]),
          )
          const placed = layoutDocument(document, name, { positions })
          for (const [id, position] of Object.entries(positions)) expect(placed[id]).toEqual(position)
          for (const { x, y } of Object.values(placed)) expect(Number.isFinite(x + y)).toBe(true)
        },
      ),
      { numRuns: 40, seed: 1 },
    )
  })
})

test('lines of any label hold all of it, or its beginning and an ellipsis', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom(...languages), (text, language) => {
      const joined = wrapLabel(text, language).join('').replaceAll(' ', '')
      const whole = text.replaceAll(/\s+/gu, '')
      if (joined.endsWith('…') && joined !== whole) expect(whole.startsWith(joined.slice(0, -1))).toBe(true)
      else expect(joined).toBe(whole)
    }),
  )
})

test('the box of any label is finite and at most four lines high', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...languages), (text, language) => {
      const { width, height, lines, lineHeight } = labelBox(text, language)
      expect(Number.isFinite(width)).toBe(true)
      expect(lines.length).toBeLessThanOrEqual(4)
      expect(height).toBe(lines.length * lineHeight)
    }),
  )
})
