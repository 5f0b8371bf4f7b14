import type { DocumentIndex } from '../../../src/graph/index.ts'
import { indexDocument } from '../../../src/graph/index.ts'
import type { GraphDocument } from '../../../src/schema/index.ts'
import { sha256Hex } from '../../../src/schema/index.ts'
import { read } from '../../../src/text/index.ts'

/** A small article with both voices, two headed sections and something that is not part of it. */
const parts = {
  headline: '某小學:育人為本\n\n',
  introduction: '近日,校長談到教師隊伍建設。\n以下為文章全文:\n',
  title: '育人為本\n',
  byline: '某小學校長 王某\n',
  body:
    '教育是國之大計。學校重視教師。\n' +
    '一、堅持黨建引領\n書記履行主體責任。校長負責教育教學。\n' +
    '二、建設教師隊伍\n教師提升專業素養。學校創辦三好學校。\n',
  boilerplate: '分享讓更多人看到',
} as const

const text = Object.values(parts).join('')

/** Where a quote stands: the nth place, in code points. */
export function place(quote: string, nth = 0): { quote: string; start: number; end: number } {
  let at = -1
  for (let n = 0; n <= nth; n++) at = text.indexOf(quote, at + 1)
  if (at < 0) throw new Error(`no ${quote}`)
  return { quote, start: at, end: at + quote.length }
}

let from = 0
const zones = Object.entries(parts).map(([kind, { length }]) => {
  const zone = { kind: kind as keyof typeof parts, start: from, end: from + length }
  from += length
  return zone
})

const made = { origin: { by: 'curator' }, review: 'accepted' } as const

export const article: GraphDocument = {
  format: 'gangmu/1',
  source: { id: 'x', title: '育人為本', language: 'zh-Hant', text, sha256: sha256Hex(text), zones },
  nodes: [
    {
      id: 'goal.san-hao',
      kind: 'goal',
      label: { 'zh-Hant': '三好學校' },
      evidence: [place('三好學校')],
      ...made,
    },
    {
      id: 'group.teachers',
      kind: 'group',
      label: { 'zh-Hant': '教師' },
      evidence: [place('教師'), place('教師', 1), place('教師', 3)],
      ...made,
    },
    {
      id: 'responsibility.main',
      kind: 'responsibility',
      label: { 'zh-Hant': '主體責任' },
      evidence: [place('主體責任')],
      ...made,
      review: 'unreviewed',
    },
    {
      id: 'role.principal',
      kind: 'role',
      label: { 'zh-Hant': '校長' },
      evidence: [place('校長'), place('校長', 2)],
      ...made,
    },
    { id: 'role.secretary', kind: 'role', label: { 'zh-Hant': '書記' }, evidence: [place('書記')], ...made },
  ],
  edges: [
    {
      id: 'e.pursues',
      kind: 'pursues',
      source: 'group.teachers',
      target: 'goal.san-hao',
      support: 'inferred',
      evidence: [place('學校創辦三好學校')],
      ...made,
    },
    {
      id: 'e.responsible',
      kind: 'responsibleFor',
      source: 'role.secretary',
      target: 'responsibility.main',
      modality: 'obligation',
      evidence: [place('書記履行主體責任')],
      ...made,
    },
  ],
}

export const index: DocumentIndex = indexDocument(article, read(text, zones))
