import { describe, expect, it } from 'vitest'
import { contentFor } from '../../../../src/app/content/index.ts'
import { namesOf } from '../../../../src/app/graph/names.ts'
import { buildScene } from '../../../../src/app/graph/scene.ts'
import type { GraphDocument } from '../../../../src/schema/index.ts'
import { documentOf } from '../../../dsl.ts'

const families = { 'zh-Hant': 'Hant', 'zh-Hans': 'Hans', en: 'Latin' }

/** One concept that much hangs on, and a few small ones. */
const base = documentOf(
  `
  role.s responsibleFor responsibility.a
  role.s responsibleFor responsibility.b
  role.s responsibleFor responsibility.c
  `,
  { 'role.s': '重慶市渝北實驗小學校黨總支書記', 'responsibility.a': '抓班子' },
)
const document: GraphDocument = {
  ...base,
  nodes: base.nodes.map((node) =>
    node.id === 'role.s'
      ? {
          ...node,
          aliases: [
            { text: '書記', type: 'abbreviation' },
            { text: '黨總支書記', type: 'variant' },
            { text: '頭雁', type: 'figurative' },
            { text: '重慶市渝北實驗小學校的黨總支書記', type: 'variant' },
          ],
        }
      : node,
  ),
}
const scene = buildScene(document)
const at = (id: string) => scene.nodeAt.get(id)!

function variants(language: 'zh-Hant' | 'en', id: string) {
  const names = namesOf(document, scene, contentFor(language, 'zh-Hant'), families, (text) => text.length * 10)
  const found = []
  for (let v = 0; ; v++) {
    const text = names.variant(at(id), v)
    if (!text) return found
    found.push(text)
  }
}

describe('names', () => {
  it('an important concept rather by a shorter name of the text than small', () => {
    const found = variants('zh-Hant', 'role.s')
    expect(found.map((v) => v.lines.join(''))).toEqual([
      '重慶市渝北實驗小學校黨總支書記',
      '重慶市渝北實驗小學校黨總支書記',
      '黨總支書記',
      '書記',
      '重慶市渝北實驗小學校黨總支書記',
      '黨總支書記',
      '書記',
    ])
    expect(found.map((v) => v.font)).toEqual([15, 13.5, 15, 15, 11, 11, 11].map((size) => `600 ${size}px Hant`))
  })

  it('a small one rather small', () => {
    expect(variants('zh-Hant', 'responsibility.a').map((v) => v.font.split(' ')[0])).toEqual(['400', '400'])
  })

  it('in another language without the names that the text uses', () => {
    expect(variants('en', 'role.s').map((v) => v.lines.join(' '))).toEqual(['s', 's', 's'])
  })

  it('is as wide as the browser says', () => {
    expect(variants('zh-Hant', 'responsibility.a')[0]).toMatchObject({ lines: ['抓班子'], width: 30 })
  })
})
