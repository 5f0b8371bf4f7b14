import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { draft } from '../../../src/draft/index.ts'
import type { GraphNode } from '../../../src/schema/index.ts'

const folder = new URL('../../fixtures/openings/', import.meta.url)
const expected: Record<string, { title: string; body: string; short: string[]; notTheArticle: string[] }> = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
)

const namesOf = (n: GraphNode): string[] => [
  n.label['zh-Hant'] ?? n.label['zh-Hans'] ?? '',
  ...(n.aliases ?? []).map((a) => a.text),
]

describe('openings as papers, bulletins, sites and offices print them', () => {
  test('every opening has its answers', () => {
    const files = readdirSync(folder).filter((f) => f.endsWith('.txt'))
    expect(files.map((f) => f.slice(0, -4)).sort()).toEqual(Object.keys(expected).sort())
  })

  describe.each(Object.entries(expected))('%s', (name, { title, body, short, notTheArticle }) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    const drafted = draft(text)
    if (!drafted.ok) throw new Error('not drafted')
    const { source, nodes } = drafted.value
    const zoneOf = (line: string) => {
      const at = [...text.slice(0, text.indexOf(line))].length
      return source.zones.find((z) => z.start <= at && at < z.end)?.kind
    }
    const bodies = nodes.filter((n) => n.kind === 'organization')

    test('its title is found', () => {
      for (const line of title.split('\n')) expect([line, zoneOf(line)]).toEqual([line, 'title'])
    })
    test('what is on the page but not in the article is no part of it', () => {
      for (const line of notTheArticle)
        expect([line, ['body', 'title', 'headline'].includes(zoneOf(line) ?? '')]).toEqual([line, false])
    })
    test('one node is the institution whose article it is, by its full name', () => {
      expect(bodies.filter((n) => namesOf(n).includes(body))).toHaveLength(1)
    })
    test('its short names name no other body', () => {
      for (const n of bodies)
        if (!namesOf(n).includes(body)) expect(namesOf(n).filter((x) => short.includes(x))).toEqual([])
    })
  })
})
