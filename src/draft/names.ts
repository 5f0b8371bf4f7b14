/** What a name says by its build: the post's body, the body within a body. */
import type { Span } from '../schema/index.ts'
import { bodyClasses, innerBodies } from './lexicon/heads.ts'
import { headOf } from './phrase.ts'
import { list, Words } from './words.ts'

const inner = new Words<true>(list(innerBodies).map((w) => [w, true] as const))
const posts = new Words<true>(
  list(
    `书记 副书记 第一书记 校长 副校长 园长 院长 副院长 主任 副主任 局长 副局长 分管副局长 股长 科长 处长 部长 副部长 所长 站长 馆长 厂长 经理 副经理 总经理 董事长 队长 组长 副组长 委员 理事长 会长 秘书长 负责人 主要负责人 召集人 指挥长 镇长 乡长 县长 市长 区长 主席 副主席 社长 护士长 班长 成员`,
  ).map((w) => [w, true] as const),
)
/** Bodies that have bodies within them. */
const outer = new Words<true>(
  list(
    `保健院 中医院 总医院 分院 法院 检察院 科室 中心校 监狱 工厂 厂 局 学校 中学 小学 大学 学院 医院 公司 集团 委员会 总公司 厅 中心 高中 幼儿园 卫生院 社区 村 街道 镇 企业 银行 工委 委 研究院 研究所 图书馆 文化馆 博物馆 领导小组 工作小组 专班 联盟 健康委 卫生健康委 发改委 教委 农委 住建委 国资委 工信委 市委 县委 区委 镇委 省委 院 校`,
  ).map((w) => [w, true] as const),
)
/** Units that have a party's body within them, though their names are part of other names. */
const units = new Words<true>(list('科 系 站 所').map((w) => [w, true] as const))
const outerShort = new Set(['院', '校', '委'])
const innerUnit =
  /(?:股|科|处|室|部|办公室|支部|总支|党委|党组|党组织|纪委|团委|工会|党支部|党总支|学院|系|分院|教研组|中心|频道)$/

/** 中共某某鎮委員會: the committee, and the body that it is of. */
const committee = /^中共(.{2,}?)(总支部|支部)?委员会$/

/** What a party's committee by its formal name is called for short, and the body that it is of. Null for any other name. */
export function partyCommittee(name: string): { readonly body: string; readonly word: string } | null {
  const m = committee.exec(name)
  return m && { body: m[1]!, word: m[2] === '支部' ? '党支部' : m[2] ? '党总支' : '党委' }
}

export const innerBodyAt = (text: string, start: number, end: number) => inner.endingAt(text, start, end)

/** The body of a post: 縣教育局 in 縣教育局局長. Null if the name does not say. */
export function postBody(text: string, start: number, end: number): Span | null {
  const post = posts.endingAt(text, start, end)
  if (!post) return null
  const at = end - post.word.length
  if (at - start < 2) return null
  const head = headOf(text, start, at)
  return head?.kinds.includes('organization') ? { start, end: at } : null
}

/** The body around a body: 學校 in 學校黨委, 縣教育局 in 縣教育局計財股. Null if the name does not say. */
export function bodyOf(text: string, start: number, end: number): Span | null {
  const name = text.slice(start, end)
  if (/^[各全每]/.test(name) || /[、]/.test(name)) return null
  const formal = partyCommittee(name)
  if (formal)
    return outer.endingAt(text, start, start + 2 + formal.body.length)
      ? { start: start + 2, end: start + 2 + formal.body.length }
      : null
  const body = inner.endingAt(text, start, end)
  if (body) {
    const at = end - body.word.length
    const o = outer.endingAt(text, start, at) ?? units.endingAt(text, start, at)
    return o && !outerShort.has(o.word) && at - start >= 2 ? { start, end: at } : null
  }
  if (!innerUnit.test(name)) return null
  // The last body inside the name that is not its end.
  for (let at = end - 2; at > start + 2; at--) {
    const o = outer.endingAt(text, start, at)
    if (
      o &&
      !outerShort.has(o.word) &&
      headOf(text, at, end)?.kinds.includes('organization') &&
      !['中心', '村', '镇', '街道', '社区'].includes(o.word)
    )
      return { start, end: at }
  }
  return null
}

const generic = new Map<string, string[]>()
for (const c of bodyClasses)
  for (const g of list(c.generic)) generic.set(g, [...(generic.get(g) ?? []), ...list(c.heads)])

/** Whether `name` names the body `full`: the same letters, the end of them, a generic name of its class, or its start and its head. */
export function isShortFor(name: string, full: string): boolean {
  if (name === full) return true
  // 楓溪鎮黨委 is not the 聯合黨委 of a part of the town: what stands around the party's body must be the same.
  const within = inner.endingAt(name, 0, name.length)
  if (within && within.word.length < name.length && full.endsWith(within.word) && !full.endsWith(name))
    return isShortFor(name.slice(0, -within.word.length), full.slice(0, -within.word.length))
  if (/[县市区省镇乡]委$/.test(name) && !/[县市区省镇乡]委(?:员会)?$/.test(full)) return false
  const expanded = name.replace(/([县市区镇省])委(?=.{2})/, '$1').replace(/工委$/, '工作委员会')
  if (expanded !== name) return isShortFor(expanded, full)
  if (name.endsWith('委') && full.endsWith('委员会') && !full.startsWith(name)) return isShortFor(`${name}员会`, full)
  if (name === '校') return /(?:校|[小中大]学|高中)$/.test(full)
  if (name.length < 2) return '院馆局村镇县园所站厂'.includes(name) && full.endsWith(name)
  if (generic.get(name)?.some((head) => full.endsWith(head))) return true
  if (full.endsWith(name)) return true
  // 縣法院 for 雲溪縣人民法院: some of its letters in their order, the last one among them, none of another body.
  return name.length < full.length && name.length <= 6 && name.at(-1) === full.at(-1) && isWithin(name, full)
}

const isWithin = (name: string, full: string): boolean => {
  let i = 0
  for (const c of full) if (c === name[i]) i++
  return i === name.length
}
