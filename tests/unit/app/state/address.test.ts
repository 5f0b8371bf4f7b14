import { describe, expect, test } from 'vitest'
import { readAddress, writeAddress } from '../../../../src/app/state/address.ts'
import { defaultPlace, emptyFilter } from '../../../../src/app/state/defaults.ts'
import type { Place } from '../../../../src/app/state/types.ts'

const at = (change: Partial<Place>): Place => ({ ...defaultPlace, ...change })
const filtered = (change: Partial<Place['filter']>): Place => at({ filter: { ...emptyFilter, ...change } })

describe('an address gives back the place that it was written from', () => {
  const places: Record<string, Place> = {
    'the start': defaultPlace,
    'another view and layout': at({ view: 'outline', layout: 'layers' }),
    'what the views show': at({ shown: { duties: 'shared', order: 'aspect', rows: 'edges' } }),
    'a selection in its order': at({ selection: ['goal.b', 'e.0123456789', 'goal.a'] }),
    'ids with every separator of the format': at({ selection: ['a,b', 'c:d', 'e&f=g', 'h#i%j', '概念 一', '+'] }),
    'a focus': at({ focus: { id: 'role:x,y', depth: 5, direction: 'in' } }),
    'kinds and aspects': filtered({ nodeKinds: ['goal', 'role'], edgeKinds: ['hasPart'], aspects: ['why'] }),
    'sections and degree': filtered({ sections: [0, 2], minDegree: 3 }),
    'voice, modality, support, review': filtered({
      voices: ['author'],
      modalities: ['intent', 'question'],
      supports: ['inferred'],
      reviews: ['unreviewed'],
    }),
    'a path that waits for its end': at({ tool: { kind: 'path', from: 'a:b', to: null } }),
    'a path': at({ tool: { kind: 'path', from: 'a', to: 'b' } }),
    'a comparison': at({ tool: { kind: 'compare', first: 'a', second: 'b' } }),
    'a step of the tour': at({ tool: { kind: 'tour', step: 7 } }),
    'the audit': at({ tool: { kind: 'audit' } }),
    'a camera': at({ camera: { x: 0.5, y: -0.25, ratio: 1.5 } }),
    'language and theme': at({ language: 'en', theme: 'dark' }),
  }
  for (const [name, place] of Object.entries(places)) {
    test(name, () => {
      expect({ ...defaultPlace, ...readAddress(`#${writeAddress(place)}`).place }).toEqual(place)
    })
  }
})

test('an address is short and readable: what is usual is left out', () => {
  expect(writeAddress(defaultPlace)).toBe('v=1&lang=zh-Hant')
  expect(writeAddress(at({ focus: { id: 'role.shuji', depth: 2, direction: 'both' }, view: 'table' }))).toBe(
    'v=1&view=table&focus=role.shuji:2:both&lang=zh-Hant',
  )
})

test('an address names the document that it belongs to, if it is told to', () => {
  expect(readAddress(writeAddress(defaultPlace, 'd58fb290')).document).toBe('d58fb290')
  expect(readAddress(writeAddress(defaultPlace)).document).toBeNull()
})

describe('junk in an address is passed over', () => {
  const skipped: Record<string, string> = {
    nothing: '',
    'a foreign fragment': '#section-2',
    'no version': '#view=outline',
  }
  for (const [name, fragment] of Object.entries(skipped)) {
    test(`${name} says nothing`, () => expect(readAddress(fragment).place).toEqual({}))
  }
  const defaults: Record<string, string> = {
    'an unknown view': 'view=hologram',
    'a broken escape': 'select=%E4%ZZ',
    'a depth out of range': 'focus=a:9:both',
    'a camera that is no number': 'camera=a,b,c',
    'a camera of infinity': 'camera=Infinity,0,1',
    'a camera without height': 'camera=0,0,0',
    'unknown kinds': 'kind=__proto__,constructor',
    'a negative degree': 'degree=-4',
    'sections that are no numbers': 'section=x,-1,1e9',
    'an unknown tool': 'tool=shortcut',
    'a key of an object': '__proto__=x&toString=y',
    'an unknown language': 'lang=fr',
  }
  for (const [name, part] of Object.entries(defaults)) {
    test(name, () => expect({ ...defaultPlace, ...readAddress(`#v=1&${part}`).place }).toEqual(defaultPlace))
  }
  test('a path may have only its end', () => {
    expect(readAddress('#v=1&tool=path::b').place.tool).toEqual({ kind: 'path', from: '', to: 'b' })
  })
  test('what is sound beside junk is kept', () => {
    expect(readAddress('#v=1&view=outline&focus=:::&kind=goal,nonsense').place).toMatchObject({
      view: 'outline',
      focus: null,
      filter: { nodeKinds: ['goal'] },
    })
  })
  test('a very long list of ids is cut', () => {
    expect(readAddress(`#v=1&select=${'a,'.repeat(100_000)}`).place.selection?.length).toBeLessThanOrEqual(500)
  })
})
