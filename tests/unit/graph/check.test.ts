import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDocument, rules } from '../../../src/graph/index.ts'
import type { GraphDocument, GraphEdge, GraphNode, Issue } from '../../../src/schema/index.ts'
import { edgeId, formatPath, readDocument, sha256Hex } from '../../../src/schema/index.ts'
import { documentOf } from '../../dsl.ts'

/** Each issue in a line: `code path`. */
const told = (issues: readonly Issue[]) => issues.map((i) => `${i.code} ${formatPath(i.path)}`)
const only = (issues: readonly Issue[]): Issue => {
  expect(told(issues)).toHaveLength(1)
  return issues[0]!
}

/** A document after a change. */
function changed(document: GraphDocument, change: (document: GraphDocument) => void): GraphDocument {
  const copy = structuredClone(document)
  change(copy)
  return copy
}

const nodeOf = (document: GraphDocument, id: string): GraphNode => document.nodes.find((n) => n.id === id)!
const edgeOf = (document: GraphDocument, kind: string): GraphEdge => document.edges.find((e) => e.kind === kind)!

const sound = documentOf(`
  role.secretary responsibleFor responsibility.lead raci=A
  role.principal pursues goal.school
`)

test('the first article breaks no rule', () => {
  const json = readFileSync(new URL('../../../data/yubei-shuangpeiyu/graph.json', import.meta.url), 'utf8')
  const result = readDocument(json)
  expect(result.ok && checkDocument(result.value)).toEqual([])
})

test('a sound document breaks none, an empty one neither', () => {
  expect(checkDocument(sound)).toEqual([])
  expect(checkDocument({ ...sound, nodes: [], edges: [] })).toEqual([])
})

test('there are nine rules, in the order of the ontology, and each says what must hold', () => {
  expect(rules.map((r) => r.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(new Set(rules.map((r) => r.id)).size).toBe(9)
  expect(rules.every((r) => r.says.length > 20)).toBe(true)
})

test('everything comes at once, rule by rule', () => {
  const issues = checkDocument(
    changed(sound, (d) => {
      d.nodes[0]!.evidence[0]!.start += 1
      d.nodes[0]!.evidence[0]!.end += 1
      d.nodes[1]!.origin = { by: 'model', confidence: 0.9 }
      d.nodes[2]!.id = 'role.Secretary'
      d.edges[0]!.source = 'goal.school'
    }),
  )
  expect(told(issues)).toEqual([
    'quote.range nodes[0].evidence[0].start',
    'support.stated edges[0].support',
    'edge.domain edges[0].source',
    'edge.dangling edges[1].source',
    'id.form nodes[2].id',
    'id.hash edges[0].id',
    'origin.confidence nodes[1].origin.confidence',
  ])
  expect(issues.every((i) => i.message && i.remedy && i.path.length > 0)).toBe(true)
})

describe('1 · quotes', () => {
  test('a statement without a quote', () => {
    const issue = only(checkDocument(changed(sound, (d) => (nodeOf(d, 'goal.school').evidence = []))))
    expect(issue).toMatchObject({
      code: 'quote.none',
      severity: 'error',
      path: ['nodes', 0, 'evidence'],
      ids: ['goal.school'],
    })
  })

  test('a quote that is not what stands there, with where it does stand', () => {
    const issue = only(
      checkDocument(
        changed(sound, (d) => {
          const quote = nodeOf(d, 'goal.school').evidence[0]!
          quote.start -= 3
          quote.end -= 3
        }),
      ),
    )
    const { start, end } = nodeOf(sound, 'goal.school').evidence[0]!
    expect(issue).toMatchObject({
      code: 'quote.mismatch',
      path: ['nodes', 0, 'evidence', 0, 'quote'],
      span: { start: start - 3, end: end - 3 },
      found: 'goal.school',
      expected: 'es goal.sch',
      candidates: [{ start, end }],
      remedy: `Did you mean ${start} to ${end}?`,
    })
  })

  test('a misquoted word is offered the passage that is most like it', () => {
    const issue = only(
      checkDocument(
        changed(sound, (d) => (nodeOf(d, 'responsibility.lead').evidence[0]!.quote = 'responsibility.laed')),
      ),
    )
    const { start, end } = nodeOf(sound, 'responsibility.lead').evidence[0]!
    expect(issue.candidates).toHaveLength(1)
    const [candidate] = issue.candidates!
    expect(candidate!.start < end && candidate!.end > start).toBe(true)
  })

  test.each([
    [0, 10_000],
    [5, 5],
    [9, 3],
  ])('a place that is none: %i to %i', (start, end) => {
    const issue = only(
      checkDocument(changed(sound, (d) => Object.assign(nodeOf(d, 'goal.school').evidence[0]!, { start, end }))),
    )
    expect(issue).toMatchObject({ code: 'quote.range', path: ['nodes', 0, 'evidence', 0, 'start'] })
    expect(issue.span).toBeUndefined()
  })

  test('positions are code points', () => {
    const text = '𠮷😀三好學校'
    const document: GraphDocument = {
      ...sound,
      source: { ...sound.source, text, sha256: sha256Hex(text), zones: [] },
      nodes: [{ ...nodeOf(sound, 'goal.school'), evidence: [{ quote: '三好學校', start: 2, end: 6 }] }],
      edges: [],
    }
    expect(checkDocument(document)).toEqual([])
    const wrong = changed(document, (d) => Object.assign(d.nodes[0]!.evidence[0]!, { start: 4, end: 8 }))
    expect(only(checkDocument(wrong)).code).toBe('quote.range')
  })

  test('a text that is not the one of its hash', () => {
    const issue = only(checkDocument(changed(sound, (d) => (d.source.text += ' '))))
    expect(issue).toMatchObject({ code: 'source.hash', path: ['source', 'sha256'], found: sound.source.sha256 })
  })
})

describe('2 · support', () => {
  /** The first edge of a document, with this quote alone put at the end of the text. */
  const quoting = (quote: string, change: Partial<GraphEdge> = {}, aliases: GraphNode['aliases'] = []) => {
    const text = `${sound.source.text}\n${quote}`
    const start = [...sound.source.text].length + 1
    const end = start + [...quote].length
    return changed(sound, (d) => {
      Object.assign(d.source, { text, sha256: sha256Hex(text), zones: [{ kind: 'body', start: 0, end }] })
      Object.assign(edgeOf(d, 'responsibleFor'), { evidence: [{ quote, start, end }] }, change)
      nodeOf(d, 'responsibility.lead').label = { 'zh-Hant': '主體責任' }
      Object.assign(nodeOf(d, 'role.secretary'), { label: { 'zh-Hant': '書記' }, ...(aliases.length && { aliases }) })
    })
  }

  test.each(['要履行', '承擔', '肩負着', '不得', '负责'])('a cue word states it: %s', (quote) => {
    expect(checkDocument(quoting(quote))).toEqual([])
  })

  test.each(['書記的主體責任', '书记,主体责任'])('names for both ends state it, in any script: %s', (quote) => {
    expect(checkDocument(quoting(quote))).toEqual([])
  })

  test('an alias is a name, a pro-form and an image too', () => {
    expect(told(checkDocument(quoting('雙方的主體責任')))).toEqual(['support.stated edges[0].support'])
    expect(checkDocument(quoting('雙方的主體責任', {}, [{ text: '雙方', type: 'anaphor' }]))).toEqual([])
    expect(checkDocument(quoting('頭雁的主體責任', {}, [{ text: '頭雁', type: 'figurative' }]))).toEqual([])
  })

  test('neither one end nor another word does', () => {
    const issue = only(checkDocument(quoting('書記和校長')))
    expect(issue).toMatchObject({
      code: 'support.stated',
      severity: 'error',
      message:
        'No quote states “書記 –responsibleFor→ 主體責任”: none has a cue of the relation, or names for both ends.',
    })
    const { start, end } = edgeOf(quoting('書記和校長'), 'responsibleFor').evidence[0]!
    expect(issue.span).toEqual({ start, end })
  })

  test('an inferred relation needs a second quote, or a note', () => {
    const quote = '書記和校長'
    expect(told(checkDocument(quoting(quote, { support: 'inferred' })))).toEqual(['support.inferred edges[0].evidence'])
    expect(checkDocument(quoting(quote, { support: 'inferred', note: { en: 'Because.' } }))).toEqual([])
    const two = changed(quoting(quote, { support: 'inferred' }), (d) => {
      edgeOf(d, 'responsibleFor').evidence.push({ quote: 'role', start: 0, end: 4 })
    })
    expect(checkDocument(two)).toEqual([])
  })
})

describe('3 · relations', () => {
  test('a domain that does not hold', () => {
    const issue = only(checkDocument(documentOf('goal.school pursues goal.good')))
    expect(issue).toMatchObject({
      code: 'edge.domain',
      path: ['edges', 0, 'source'],
      found: 'goal',
      expected: 'one of organization, person, role, group, programme',
      message: '“school –pursues→ good”: pursues cannot come from a goal.',
    })
    expect(issue.ids).toEqual([edgeId('pursues', 'goal.school', 'goal.good'), 'goal.school'])
  })

  test('a range that does not hold, and both', () => {
    expect(told(checkDocument(documentOf('role.a pursues role.b')))).toEqual(['edge.range edges[0].target'])
    expect(told(checkDocument(documentOf('goal.a memberOf role.b')))).toEqual([
      'edge.domain edges[0].source',
      'edge.range edges[0].target',
    ])
  })

  test('a relation of a node to itself', () => {
    expect(told(checkDocument(documentOf('goal.a leads goal.a')))).toEqual(['edge.loop edges[0]'])
    expect(told(checkDocument(documentOf('goal.a hasPart goal.a')))).toEqual(['edge.loop edges[0]'])
  })

  test('a second relation of the same kind names the first', () => {
    const document = documentOf('goal.a leads goal.b\ngoal.b leads goal.a')
    expect(checkDocument(document)).toEqual([])
    const twice = changed(document, (d) => d.edges.push({ ...d.edges[0]!, id: 'e.other' }))
    expect(told(checkDocument(twice))).toEqual(['edge.duplicate edges[2]', 'id.hash edges[2].id'])
    expect(checkDocument(twice)[0]?.message).toMatch(/is there already, as edges\[0\]/)
  })

  test('a symmetric relation the other way round is a second one', () => {
    const document = documentOf('field.a integratesWith field.b\nfield.b integratesWith field.a')
    expect(told(checkDocument(document))).toContain('edge.duplicate edges[1]')
  })

  test.each(['hasPart', 'belongsTo', 'oversees'])(
    '%s does not go round, and the circle is told by its labels',
    (kind) => {
      const document = documentOf(
        `organization.a ${kind} organization.b\norganization.b ${kind} organization.c\norganization.c ${kind} organization.a\norganization.c ${kind} organization.d`,
        { 'organization.a': '甲', 'organization.b': '乙', 'organization.c': '丙' },
      )
      const issue = only(checkDocument(document))
      expect(issue).toMatchObject({ code: 'edge.cycle', severity: 'error', values: { kind } })
      expect(issue.message).toMatch(/goes round in a circle: (甲 → 乙 → 丙 → 甲|乙 → 丙 → 甲 → 乙|丙 → 甲 → 乙 → 丙)\./)
      expect(issue.ids).toHaveLength(3)
    },
  )

  test('leads may go round', () => {
    expect(checkDocument(documentOf('goal.a leads goal.b\ngoal.b leads goal.a'))).toEqual([])
  })

  test('raci and order belong to one kind each', () => {
    const document = documentOf('goal.a leads goal.b raci=A order=1')
    expect(checkDocument(document).map((i) => [i.code, i.severity, formatPath(i.path)])).toEqual([
      ['edge.attribute', 'error', 'edges[0].raci'],
      ['edge.attribute', 'warning', 'edges[0].order'],
    ])
  })
})

test('4 · a symmetric relation has its ends in id order', () => {
  expect(checkDocument(documentOf('field.a integratesWith field.b'))).toEqual([])
  const issue = only(checkDocument(documentOf('field.b integratesWith field.a')))
  expect(issue).toMatchObject({ code: 'edge.order', path: ['edges', 0], found: ['field.b', 'field.a'] })
})

describe('5 · counting words', () => {
  const whole = (label: string, parts: number, more: Record<string, string> = {}) => {
    const lines = Array.from({ length: parts }, (_, i) => `goal.whole hasPart goal.part-${i}`)
    const others = Object.keys(more).join('\n')
    return documentOf(`goal.whole\n${lines.join('\n')}\n${others}`, { 'goal.whole': label, ...more })
  }

  test.each([
    ['三好學校', 3],
    ['三好学校', 3],
    ['四個統一', 4],
    ['雙創工程', 2],
    ['“雙培育”系統工程', 2],
    ['兩類群體', 2],
    ['五育並舉', 5],
    ['十大行動', 10],
    ['十二項舉措', 12],
    ['3項原則', 3],
    ['1+3+5', 3],
    ['1+3+5', 9],
  ])('%s with %i parts agrees', (label, parts) => {
    expect(checkDocument(whole(label, parts))).toEqual([])
  })

  test.each([
    ['三好學校', 2, 3],
    ['“四個統一”', 3, 4],
    ['雙創工程', 1, 2],
    ['五育', 4, 5],
    ['1+3+5', 4, 3],
  ])('%s with %i parts does not', (label, parts, count) => {
    const issue = only(checkDocument(whole(label, parts)))
    expect(issue).toMatchObject({ code: 'count.mismatch', severity: 'warning', ids: ['goal.whole'], found: parts })
    expect(issue.message).toContain(`“${label}” counts ${count}`)
  })

  test('without any part there is nothing to agree with', () => {
    expect(checkDocument(whole('三好學校', 0))).toEqual([])
  })

  test.each([
    '二十大精神',
    '三中全會',
    '五年規劃',
    '七一講話',
    '一校一案',
    '三百名書記',
    '2023年計劃',
    '雙培育工程的目標',
    '學校三好',
    '五四精神',
    '百名書記',
  ])('%s counts no parts', (label) => {
    expect(checkDocument(whole(label, 1))).toEqual([])
  })

  test('a count that is another node’s name is that one’s', () => {
    expect(told(checkDocument(whole('“雙培育”素養目標', 4)))).toEqual(['count.mismatch nodes[4]'])
    expect(checkDocument(whole('“雙培育”素養目標', 4, { 'programme.twin': '雙培育' }))).toEqual([])
  })
})

describe('6 · responsibilities', () => {
  test('one that nobody owes', () => {
    const issue = only(checkDocument(documentOf('responsibility.lead')))
    expect(issue).toMatchObject({ code: 'responsibility.unowned', severity: 'error', path: ['nodes', 0] })
  })

  test('one that the text leaves open', () => {
    expect(checkDocument(changed(documentOf('responsibility.lead'), (d) => (d.nodes[0]!.actor = 'implicit')))).toEqual(
      [],
    )
  })

  test('one that is said to be open and is not', () => {
    const document = changed(sound, (d) => (nodeOf(d, 'responsibility.lead').actor = 'implicit'))
    expect(only(checkDocument(document))).toMatchObject({ code: 'actor.contradicted', severity: 'warning' })
  })

  test('nothing else has an implicit actor', () => {
    const document = changed(sound, (d) => (nodeOf(d, 'goal.school').actor = 'implicit'))
    expect(only(checkDocument(document))).toMatchObject({ code: 'actor.misplaced', path: ['nodes', 0, 'actor'] })
  })
})

describe('7 · ids', () => {
  const renamed = (id: string) => changed(documentOf('goal.school'), (d) => (d.nodes[0]!.id = id))

  test.each(['goal', 'goal.', 'goal.三好', 'goal.A', 'goal.a--b', 'goal.-a', 'x'])('%s is not of the form', (id) => {
    expect(only(checkDocument(renamed(id)))).toMatchObject({ code: 'id.form', found: id, expected: 'goal.slug' })
  })

  test('the kind in the id is the kind of the node', () => {
    expect(only(checkDocument(renamed('role.school'))).message).toBe(
      'The id “role.school” says role, but the node is a goal.',
    )
  })

  test('the id of an edge follows from what it says', () => {
    const id = sound.edges[0]!.id
    const other = changed(sound, (d) => (d.edges[0]!.id = 'e.mine'))
    expect(only(checkDocument(other))).toMatchObject({ code: 'id.hash', severity: 'warning', expected: id })
    const bad = changed(sound, (d) => (d.edges[0]!.id = 'edge 1'))
    expect(only(checkDocument(bad))).toMatchObject({ code: 'id.form', severity: 'error', expected: id })
  })

  test('ids that are taken and edges that lead nowhere are found here too', () => {
    const twice = changed(documentOf('goal.school'), (d) => d.nodes.push(d.nodes[0]!))
    expect(told(checkDocument(twice))).toEqual(['id.duplicate nodes[1].id'])
    const nowhere = changed(sound, (d) => (d.nodes = d.nodes.filter((n) => n.id !== 'goal.school')))
    expect(told(checkDocument(nowhere)).filter((t) => t.startsWith('edge'))).toEqual(['edge.dangling edges[1].target'])
  })
})

describe('8 · the article', () => {
  const length = [...sound.source.text].length
  const zoned = (...zones: GraphDocument['source']['zones']) => changed(sound, (d) => (d.source.zones = zones))

  test('boilerplate proves nothing', () => {
    const line = sound.source.text.indexOf('\n') + 1
    const issues = checkDocument(
      zoned({ kind: 'body', start: 0, end: line }, { kind: 'boilerplate', start: line, end: length }),
    )
    expect(told(issues)).toEqual([
      'quote.outside nodes[0].evidence[0]',
      'quote.outside nodes[2].evidence[0]',
      'quote.outside edges[1].evidence[0]',
    ])
    expect(issues[0]?.span).toMatchObject({ start: nodeOf(sound, 'goal.school').evidence[0]!.start })
  })

  test('neither does what is in no zone', () => {
    const start = nodeOf(sound, 'goal.school').evidence[0]!.start
    expect(told(checkDocument(zoned({ kind: 'body', start: 0, end: start })))).toEqual([
      'quote.outside nodes[0].evidence[0]',
    ])
  })

  test('without zones, everything is the article', () => {
    expect(checkDocument(zoned())).toEqual([])
  })

  test('zones lie in the text and apart', () => {
    expect(
      told(checkDocument(zoned({ kind: 'body', start: 0, end: length }, { kind: 'title', start: 9, end: 4 }))),
    ).toEqual(['zone.range source.zones[1]'])
    expect(
      told(checkDocument(zoned({ kind: 'body', start: 0, end: length }, { kind: 'title', start: 0, end: 4 }))),
    ).toEqual(['zone.overlap source.zones[1]'])
  })
})

describe('9 · origin', () => {
  const made = (origin: GraphNode['origin']) => changed(documentOf('goal.school'), (d) => (d.nodes[0]!.origin = origin))

  test.each<[GraphNode['origin']]>([
    [{ by: 'curator' }],
    [{ by: 'curator', confidence: 1 }],
    [{ by: 'rule', rule: 'lead.by', confidence: 0.9 }],
    [{ by: 'model' }],
    [{ by: 'model', rule: 'gpt' }],
    [{ by: 'import', confidence: 0.5 }],
  ])('%j is fine', (origin) => {
    expect(checkDocument(made(origin))).toEqual([])
  })

  test('a model does not vouch for itself', () => {
    expect(only(checkDocument(made({ by: 'model', confidence: 0.99 })))).toMatchObject({
      code: 'origin.confidence',
      severity: 'error',
      path: ['nodes', 0, 'origin', 'confidence'],
      found: 0.99,
    })
  })

  test('a rule has a name, a curator is none', () => {
    expect(told(checkDocument(made({ by: 'rule' })))).toEqual(['origin.rule nodes[0].origin'])
    expect(told(checkDocument(made({ by: 'curator', rule: 'x' })))).toEqual(['origin.rule nodes[0].origin.rule'])
  })
})
