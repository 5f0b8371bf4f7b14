/** From a clause to the constructions that it shows: adjuncts, subject, verb and object, from left to right. */
import type { Modality, NodeKind, Span } from '../schema/index.ts'
import { adjuncts, type Construction, nominal, predicates, wordClasses } from './constructions/index.ts'
import { numberTail, quantity } from './counts.ts'
import { actorKinds } from './kinds.ts'
import { compile, type Match, matchAt, type Pattern, skipQuoted } from './pattern.ts'
import { afterVerb, anaphorAt, headOf, isBare, type Mention, mentionsOf, nounAt, personAtEnd } from './phrase.ts'
import { list, Words } from './words.ts'

export interface Rule {
  readonly construction: Construction
  readonly pattern: Pattern
  /** Place in the table: earlier is more specific. */
  readonly rank: number
}

export interface Frame {
  readonly rule: Rule
  readonly match: Match
  readonly slots: ReadonlyMap<string, readonly Mention[]>
  /** The verb phrase with the adverbs of frequency before it. */
  readonly phrase: Span
  /** A second verb whose subject is the object of this one. */
  readonly second?: Frame
}

export interface ClauseReading {
  readonly span: Span
  readonly adjuncts: readonly Frame[]
  /** null: none in this clause; an empty list: there is one, but it names nothing that we know. */
  readonly subject: readonly Mention[] | null
  readonly subjectSpan: Span | null
  readonly predicate: Frame | null
  readonly modality: Modality
  readonly prohibition: boolean
  /** Where the verb phrase starts, after modals and adverbs. */
  readonly verbAt: number
  /** Where it starts with its adverbs, right behind the modal. */
  readonly dutyAt: number
  /** Somebody says what follows. */
  readonly speech: boolean
}

const rulesOf = (table: readonly Construction[]): Rule[] =>
  table.map((construction, rank) => ({
    construction,
    rank,
    pattern: compile(construction.pattern, wordClasses, construction.last),
  }))

const index = (rules: readonly Rule[]): Words<Rule[]> => {
  const byWord = new Map<string, Rule[]>()
  for (const r of rules) {
    for (const w of r.pattern.first) {
      const entry = byWord.get(w)
      if (entry) entry.push(r)
      else byWord.set(w, [r])
    }
  }
  return new Words(byWord)
}

export const adjunctRules = rulesOf(adjuncts)
export const predicateRules = rulesOf(predicates.filter((c) => c.place === 'predicate'))
export const nounRules = rulesOf(
  predicates.filter((c) => c.place === 'noun').map((c) => ({ ...c, pattern: `的 ${c.pattern}` })),
)
const adjunctWords = index(adjunctRules)
const predicateWords = index(predicateRules)

type Modal = { modality: Modality; prohibition?: true }
const modals = new Words<Modal>([
  ...list('要 须 必须 应 应当 需 需要 务必 要求 应该 有权 有责任').map((w) => [w, { modality: 'obligation' }] as const),
  ...list('不宜 不应 不许 不准 严禁 不得 禁止 不准 严格禁止 坚决杜绝').map(
    (w) => [w, { modality: 'obligation', prohibition: true }] as const,
  ),
  ...list('将 力争 拟 努力 将继续 争取 继续 打算 准备 有意 拟于').map((w) => [w, { modality: 'intent' }] as const),
])
const notModal = new Words<true>(
  list('需求 要求 要素 要点 要件 要害 应用 应急 应对 将来 计划生育').map((w) => [w, true] as const),
)

const adverbs = new Words<boolean>([
  // true: marks a verb behind a subject by itself
  ...list(`正在 仍在 转而 继而 一手 一边 一面 一头 一般 通常 直接 固定 现 接连 陆续 自发 联手 携手 牢固 深刻 轮流 尝试 然而 但是 但 不过 因而 所以 于是 却 因此 由此 从此 随之 一律 原则上 特 只有 只要 唯有 才能 先后 自觉 严格 认真 大力 还 也 均 都 已 已经 分别 始终 不断 切实 着力 累计 带头 现有 坚决 逐步 主动 则 率先 再次 又 既 并 并且 而且 从而 进而 以此 同时 不仅 不但 不只 正 就 都 无疑 也 更 稳步 扎实 扎实开展 通过努力 勇于 善于 持之以恒
     成功 共同 协同 深入 持续 常态化 特别 此外 另外 其中 目前 如今 近年来 连续 有效 有力 有序 充分 精心 全力 着重 重点 尤其 依法 依规 进一步 不断 全方位 多渠道 多措并举 因地制宜 上下联动 主动 坚持不懈 一体 一并 牢牢 紧紧 逐渐 光荣 顺利 奋力 倾力 合力 聚力 全力以赴 加速 加紧 先行先试 共 领衔 大胆 注重 逐一 逐个 悉数 主要 初步 基本 已初步 过去 以往 从前 配套 免费 无偿 就近 就地 全程 当场 随即 随后 即刻 手把手 面对面 挨家挨户 分批 分期 轮番 及早 尽快 随时 按时 按期 按月 按季 悉心 细心 耐心 用心 倾心 倾情 亲自 亲手 一道 当面 常年 长期 明显 一点点 愈发 愈加 日益 日渐 就 年均 月均 日均 为此 对此 特此 正式 据此 借此 就此 顺势 趁势 从旁 同步 人人 个个 专门 相继 适时 悄然 专程 重新 首次 毅然 欣然 立即 立刻 即时 迅速 果断 主动 正 决定 决心 着手 不定期 随机 定点 全天候 自此 层层 逐级 逐层 极大 大大`).map(
    (w) => [w, true] as const,
  ),
  ...list(
    '探索 全面 积极 创新 统筹 科学 精准 规范 高标准 高质量 高效 合理 健康 定期 集中 统一 真正 努力 加快 重点 广泛 系统 及时 严肃 更好 更好地 创新性 创造性 特色 系统 自主 分类 分层 分级 首先 其次 最后 校本化 接续',
  ).map((w) => [w, false] as const),
])
const frequency =
  /^(?:每[一二两三四五六七八九十\d]{0,2}个?(?:人|年|学期|季度|月|周|天|日|半年|届|学年)(?:至少|都|累计)?|定期|至少)/
const time =
  /^(?:自|从|到|至|截至|截至目前|于)?(?:(?:\d{4}(?:年|(?=[至—-]))|(?:[今去前明]|近|当|同)年?)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[底初末](?:以?前)?|前|以来|来|起|上半年|下半年|内|春季|秋季)?|[一二三四五六七八九十两几多近\d]+(?:多)?年(?:来|以来|间|内)|近(?:日|期|年来|几年)|下一步|今后|未来|面向未来|目前|长期以来|一直以来|当前|新时代|多年来|用[一二三四五六七八九十两几\d]+(?:到[一二三四五六七八九十\d]+)?(?:年|个?月|学期|周)(?:左右)?(?:的)?(?:时间)?|每年\d+月底?前|年底(?:以?前)?|年内)(?:，|,|：)?/

/** Position after adverbs, connectives, expressions of time; what modal stood among them; whether any of them marks a verb. */
interface Lead {
  at: number
  marked: boolean
  modal: Modal | null
  modalAt: number
  frequencyAt: number
  /** Where the modal, and what tells the time behind it, ends; -1 without a modal. */
  modalEnd: number
}

/** First characters of what `lead` looks for with a pattern, and of its word lists. */
const leadPatterns = new Set(
  [...'就是指所即于在各每定至自从到截今去前明近当同一二三四五六七八九十两几多下未面目长新用0123456789'].map((c) =>
    c.charCodeAt(0),
  ),
)
const leadStarts = new Set([
  ...leadPatterns,
  ...[' ', '　', '，', '（', '分', '便', '遂', '竟'].map((c) => c.charCodeAt(0)),
  ...modals.firstCharacters(),
  ...adverbs.firstCharacters(),
])

function lead(text: string, start: number, end: number): Lead {
  const out: Lead = { at: start, marked: false, modal: null, modalAt: -1, frequencyAt: -1, modalEnd: -1 }
  for (let guard = 0; guard < 8; guard++) {
    const unit = text.charCodeAt(out.at)
    if (out.at >= end || !leadStarts.has(unit)) break
    const c = text[out.at]
    if (c === ' ' || c === '　' || c === '，') {
      out.at++
      continue
    }
    if (c === '（') {
      out.at = skipQuoted(text, out.at, end)
      continue
    }
    // 極大地調動…: how.
    const how = /^[\u4e00-\u9fff]{2,4}地/.exec(text.slice(out.at, Math.min(end, out.at + 5)))
    if (how && predicateWords.startingAt(text, out.at + how[0].length, end)) {
      out.at += how[0].length
      out.marked = true
      continue
    }
    // 便組建…: then.
    if ((c === '便' || c === '遂' || c === '竟') && predicateWords.startingAt(text, out.at + 1, end)) {
      out.at++
      continue
    }
    if (leadPatterns.has(unit)) {
      const rest = text.slice(out.at, Math.min(end, out.at + 16))
      const identity = c === '就' && rest.startsWith('就是') ? out.at + 2 : -1
      if (identity > 0 && (adverbs.startingAt(text, identity, end) || predicateWords.startingAt(text, identity, end))) {
        out.at = identity
        continue
      }
      if (c === '于' || c === '在') {
        const by = /^[于在][^，]{2,10}(?:前|内|之前|底前)/.exec(rest)
        if (by) {
          // 須在三個工作日內答覆: what is left without the time would say too little.
          if (out.modalEnd === out.at && end - out.at - by[0].length > 3) out.modalEnd += by[0].length
          out.at += by[0].length
          continue
        }
        const dated = time.exec(rest)
        if (dated && /\d/.test(dated[0])) {
          out.at += dated[0].length
          out.marked = true
          continue
        }
      } else if (c === '各') {
        const apiece = /^各[一二两三四五六七八九十\d]+[人名位个]/.exec(rest)
        if (apiece && apiece[0].length < end - out.at) {
          out.at += apiece[0].length
          out.marked = true
          continue
        }
      } else if (c === '就') {
        const about = /^就[^，]{2,12}?(?=必须|须|要|进行|开展|与|向)/.exec(rest)
        if (about) {
          out.at += about[0].length
          out.marked = true
          continue
        }
      } else if (c === '是' || c === '指' || c === '所' || c === '即') {
        const note = /^(?:是指|指的是|所谓|即指)/.exec(rest)
        if (note && note[0].length < end - out.at) {
          out.at += note[0].length
          continue
        }
      } else {
        const f = c === '每' || c === '定' || c === '至' ? frequency.exec(rest) : null
        if (f && f[0].length < end - out.at) {
          out.frequencyAt = out.at
          out.at += f[0].length
          out.marked = true
          continue
        }
        const t = time.exec(rest)
        if (t && t[0].length > 1 && /\d|年|日|期|步|后|来|前|时/.test(t[0])) {
          out.at += t[0].length
          out.marked ||= /^[自从到截至于]/.test(t[0])
          continue
        }
      }
    }
    const m = modals.startingAt(text, out.at, end)
    if (
      m &&
      !(m.word.length === 1 && notModal.startingAt(text, out.at, end)) &&
      !adjunctOrVerbBeats(text, out.at, end, m.word)
    ) {
      out.modal = m.value.prohibition || !out.modal ? m.value : out.modal
      if (out.modalAt < 0 || m.value.prohibition) out.modalAt = out.at
      out.at += m.word.length
      out.modalEnd = out.at
      out.marked = true
      continue
    }
    // 分選苗、育苗、壯苗三個階段培養…: in how many steps.
    if (c === '分') {
      const steps = /^分[^，]{2,16}?(?:阶段|步骤|批次|层级|类别|层次|梯次)/.exec(
        text.slice(out.at, Math.min(end, out.at + 22)),
      )
      if (steps && steps[0].length < end - out.at) {
        out.at += steps[0].length
        continue
      }
    }
    // 堅持把A融入B: the firmness colours the verb.
    if (
      c === '坚' &&
      (/^坚持[把将用]/.test(text.slice(out.at, out.at + 3)) ||
        /^坚持以[^，的]{2,14}为(?!中心|[本先主上重要根魂纲])[^，的]{2,8}$/.test(
          text.slice(out.at, Math.min(end, out.at + 30)),
        ))
    ) {
      out.at += 2
      out.marked = true
      continue
    }
    const a = adverbs.startingAt(text, out.at, end)
    if (
      a &&
      out.at + a.word.length < end &&
      text[out.at + a.word.length] !== '的' &&
      !(a.word === '才能' && text[out.at - 1] === '人') &&
      !longerVerb(text, out.at, end, a.word.length) &&
      !isVerbHere(text, out.at, end, a)
    ) {
      out.at += a.word.length
      out.marked ||= a.value
      continue
    }
    break
  }
  return out
}

/** 規範 and 創新 colour a verb that follows, and are verbs themselves where none does. */
const isVerbHere = (text: string, at: number, end: number, a: { word: string; value: boolean }) =>
  !a.value && predicateWords.has(a.word) && predicateWords.startingAt(text, at + a.word.length, end) === null

const longerVerb = (text: string, at: number, end: number, length: number) => {
  const v = predicateWords.startingAt(text, at, end)
  return v !== null && v.word.length > length && v.value.some((r) => !r.construction.last || at + v.word.length === end)
}

/** 將 A 納入 B: the word is no modal if a construction that starts with it fits. */
const adjunctOrVerbBeats = (text: string, at: number, end: number, word: string) =>
  word === '将' && text[at + 1] !== '把' && singleFits(text, at, end, predicateWords.get('将') ?? [])

function resolve(text: string, rule: Rule, match: Match): Map<string, readonly Mention[]> | null {
  const { unless, impersonal } = rule.construction
  if (unless?.test(text.slice(match.start, match.end))) return null
  const thing = impersonal && match.slots[impersonal]
  if (thing && typedLeft(text, thing.start, thing.end) === 'actor' && !afterVerb(text, thing.start, thing.end))
    return null
  const optional = rule.construction.phrase !== undefined && !rule.pattern.slots.has('B')
  const slots = new Map<string, readonly Mention[]>()
  let named = false
  for (const [name, slot] of rule.pattern.slots) {
    const span = match.slots[name]
    if (!span || slot.idle) continue
    const mentions =
      rule.construction.name === 'duty.charge'
        ? dutiesOf(text, span, text.startsWith('分别', match.start))
        : mentionsOf(text, span, slot)
    // 幫助他們開闊視野: whoever was named goes on.
    if (mentions.length === 0 && rule.construction.pivot && pronouns.has(text.slice(span.start, span.end))) {
      named = true
      slots.set(name, [])
      continue
    }
    if (mentions.length === 0) {
      if (optional) continue
      return null
    }
    named = true
    slots.set(name, mentions)
  }
  return named || optional || rule.pattern.slots.size === 0 ? slots : null
}

/** What 負責 takes: duties, one for each member of a list of short phrases; a field if it is called 工作. */
const serialAt = (text: string, at: number, end: number) => {
  const next = predicateWords.startingAt(text, at, end)
  return next !== null && next.word.length > 1 && !nominal.has(next.word) && nounAt(text, at, end) <= next.word.length
}

function dutiesOf(text: string, given: Span, each: boolean): Mention[] {
  // 負責做好日常管理: the duty is the management; 負責抓好落實: all of it.
  const lead = /^(?:做好|抓好)(?=.{3,}$)/.exec(text.slice(given.start, given.end))
  const span = lead ? { start: given.start + lead[0].length, end: given.end } : given
  const body = text.slice(span.start, span.end)
  if (each) {
    const split = /[和与及](?=[^和与及]{3,}$)/.exec(body)
    if (split && split.index >= 3)
      return [
        ...dutiesOf(text, { start: span.start, end: span.start + split.index }, false),
        ...dutiesOf(text, { start: span.start + split.index + 1, end: span.end }, false),
      ]
  }
  if (/^[^的、]{2,6}工作$/.test(body) && !/日常|具体/.test(body)) {
    const field = mentionsOf(text, span, { kinds: new Set<NodeKind>(['field']), fallback: null })
    if (field.length > 0) return field
  }
  const parts = body.split('、')
  const apart =
    parts.length > 1 && parts.every((p) => p.length >= 4 && p.length <= 9) && !parts[parts.length - 1]!.includes('的')
  let at = span.start
  return (apart ? parts : [body]).flatMap((p) => {
    const m: Mention = { start: at, end: at + p.length, kind: 'responsibility', surety: 1, variants: [], parts: [] }
    at += p.length + 1
    return p.length >= 3 && p.length <= 30 ? [m] : []
  })
}

/** 分管副校長 is a post, no verb with its object. */
const ofPost = (text: string, at: number, end: number, word: string) =>
  (word === '分管' || word === '主管') &&
  [2, 3, 4, 5, 6, 7].some(
    (n) => at + word.length + n <= end && headOf(text, at, at + word.length + n)?.kinds.includes('role'),
  )

/** 使 in 資金使用, 使命. */
/** 執行情況, 評查結果 are named, nothing is done. */
const stateOf = /^(?:情况|结果|效果|成效|记录|过程|信息)/
const noCausative = (text: string, at: number, word: string) => word === '使' && '用命'.includes(text[at + 1] ?? ' ')

/** The best predicate that starts at `at`: longest first word, then order of the table; one whose slots name something. */
function predicateAt(text: string, at: number, end: number, phraseAt: number): Frame | null {
  const noun = nounAt(text, at, end)
  for (const entry of predicateWords.allStartingAt(text, at, end)) {
    if (noCausative(text, at, entry.word)) continue
    const behind = text[at + entry.word.length]
    if (
      (behind !== undefined && '率度量'.includes(behind) && entry.word.length > 1) ||
      (behind === '的' && entry.word.length > 1) ||
      behind === '于' ||
      noun > entry.word.length
    )
      continue
    // 分管副校長 is a post.
    if (ofPost(text, at, end, entry.word)) continue
    for (const rule of entry.value) {
      const match = matchAt(rule.pattern, text, at, end)
      if (!match || (match.end < end - 6 && !rule.construction.pattern.includes('{'))) continue
      const phrase = { start: phraseAt, end }
      const led = rule.construction.pivot && (match.slots.O ? 'O' : 'B')
      if (led && match.slots[led]) {
        const split = pivot(text, rule, match, end, phrase, led)
        if (split) return split
      }
      const slots = resolve(text, rule, match)
      if (slots) return { rule, match, slots, phrase }
    }
  }
  return null
}

/** 帶領青年教師參與…: the object of the first verb is the subject of the second. */
function pivot(text: string, rule: Rule, match: Match, end: number, phrase: Span, slot: 'O' | 'B'): Frame | null {
  const object = match.slots[slot]!
  const upTo = (p: number): Match => ({
    ...match,
    slots: { ...match.slots, [slot]: { start: object.start, end: p } },
  })
  for (let p = object.start + 2; p < end - 1; ) {
    if (typedLeft(text, object.start, p) === 'actor' && boundary(text, object.start, p, end, true)) {
      const slots = resolve(text, rule, upTo(p))
      if (slots) {
        const l = lead(text, p, end)
        const second = predicateAt(text, l.at, end, l.at)
        return {
          rule,
          match: upTo(p),
          slots,
          phrase,
          ...(second && { second }),
        }
      }
    }
    p = skipQuoted(text, p, end)
  }
  if (!/^(?:people\.(?:lead|prompt|invite)|duty\.urge)$/.test(rule.construction.name) || resolve(text, rule, match))
    return null
  // 引導年輕幹部快速成長: no verb that we know, but somebody is led.
  for (let p = Math.min(end - 2, object.start + 12); p >= object.start + 2; p--) {
    if (typedLeft(text, object.start, p) !== 'actor' || text[p] === '的') continue
    const slots = resolve(text, rule, upTo(p))
    if (!slots) continue
    // 引導學生賡續血脈、厚植情懷: the first part of the list that we can read.
    for (let q = p; q < end - 2; q = skipQuoted(text, q, end)) {
      if (text[q] !== '、') continue
      const next = text.indexOf('、', q + 1)
      const second = predicateAt(text, q + 1, next > 0 && next < end ? next : end, q + 1)
      if (second) return { rule, match, slots, phrase, second }
    }
    return { rule, match, slots, phrase }
  }
  return null
}

function adjunctAt(text: string, at: number, end: number): Frame | null {
  let idle: Frame | null = null
  const noun = nounAt(text, at, end)
  for (const entry of adjunctWords.allStartingAt(text, at, end)) {
    // 聯合黨委 is a body.
    if (noun > entry.word.length) continue
    // 同步, 同時 are no 同.
    if (entry.word === '同' && '步时样志心向频级期类'.includes(text[at + 1] ?? ' ')) continue
    for (const rule of entry.value) {
      const stop = rule.construction.open ? (from: number) => verbInside(text, from, end) : undefined
      const match = matchAt(rule.pattern, text, at, end, stop)
      if (!match) continue
      if (rule.construction.alone && match.end < end && !predicateAt(text, match.end, end, match.end)) continue
      const slots = resolve(text, rule, match)
      if (slots) return { rule, match, slots, phrase: { start: at, end: match.end } }
      if (rule.construction.name === 'adjunct.place' && match.end - at <= 16)
        idle ??= { rule, match, slots: new Map(), phrase: { start: at, end: match.end } }
      // 立足山區實際 says nothing, but what stands before it is still a subject.
      if (entry.word.length > 1 && idlers.has(entry.word) && match.end - at <= 26)
        idle ??= { rule, match, slots: new Map(), phrase: { start: at, end: match.end } }
    }
  }
  return idle
}

/** Where a verb starts after `from`, or `end`. */
function verbInside(text: string, from: number, end: number): number {
  for (let p = skipQuoted(text, from, end); p < end; ) {
    if (p - from >= 2 && boundary(text, from, p, end, false, null)) return p
    p = skipQuoted(text, p, end)
  }
  return end
}

const idlers = new Set(
  list('紧盯 盯紧 立足 立足于 依托 围绕 聚焦 针对 面向 按照 根据 依据 基于 紧扣 瞄准 面对 着眼 着眼于 联合 会同'),
)

const postAhead = (text: string, p: number, end: number) => headOf(text, p, Math.min(end, p + 3))?.word === '带头人'

const builds = new Set(list('建设 开发 培育 创建 研发 改造'))

const badLeft = new Set('的和与、及对为以在从把将由向或等是')

/** Whether a verb phrase can start at `p` behind the noun phrase `[start, p)`. */
function boundary(
  text: string,
  start: number,
  p: number,
  end: number,
  second = false,
  weak: boolean | null = true,
): boolean {
  if (!starters.has(text.charCodeAt(p)) || badLeft.has(text[p - 1]!)) return false
  // 物業服務投訴量較上年下降: what is measured goes up to its quantity.
  if (/^[^，“]{2,10}(?:率|量|数|额|度)(?:较|比|达|提|下降|增长|上升|稳定|保持|控制)/.test(text.slice(p, end)))
    return false
  const l = lead(text, p, end)
  const typed = typedLeft(text, start, p)
  // 帶頭人 is no 帶頭.
  if (l.at > p && l.marked && l.at < end && typed && !postAhead(text, p, end)) return true
  const verb = predicateWords.startingAt(text, l.at, end)
  if (verb && noCausative(text, l.at, verb.word)) return false
  if (verb && stateOf.test(text.slice(l.at + verb.word.length, l.at + verb.word.length + 2))) return false
  if (verb && l.at + verb.word.length <= end) {
    const after = text[l.at + verb.word.length]
    // 化解率 is measured, nothing is done.
    if (after !== undefined && '率度量'.includes(after) && verb.word.length > 1) return false
    if (nounAt(text, l.at, end) > verb.word.length) return false
    const covered = l.at + verb.word.length >= end
    if (after !== '的' && after !== '、' && after !== '与' && after !== '和' && !(covered && verb.word.length < 2)) {
      if (verb.word.length === 1 && typed !== null && singleFits(text, l.at, end, verb.value)) return true
      // 促進了: no noun has an aspect.
      // 依託平台建設共享資源庫: behind a thing these words build what follows.
      if (
        weak === null &&
        typed === 'thing' &&
        builds.has(verb.word) &&
        end - l.at - verb.word.length >= 4 &&
        headOf(text, l.at + verb.word.length, end)?.kinds.some(
          (k) => k === 'resource' || k === 'mechanism' || k === 'programme',
        )
      )
        return true
      if (verb.word.length > 1 && (!nominal.has(verb.word) || after === '了' || (l.at > p && l.marked))) {
        return typed !== null || (p - start <= 14 && !insideWord(text, start, p, verb.word.length))
      }
      if (
        verb.word.length > 1 &&
        weak !== false &&
        typed === 'actor' &&
        !covered &&
        (second || !nounAhead(text, p, end))
      )
        return true
    }
  }
  return typed !== null && weak !== null && adjunctAt(text, p, end) !== null
}

const singleFits = (text: string, at: number, end: number, rules: readonly Rule[]) =>
  rules.some((r) => {
    const m = matchAt(r.pattern, text, at, end)
    return m !== null && resolve(text, r, m) !== null
  })

const insideWord = (text: string, start: number, p: number, length: number) => {
  const h = headOf(text, start, p + length)
  return h !== null && h.word.length > length
}

const ofOffice = new Set(list('监督 指导 领导 统筹 组织 督导 主持 部署 审议 联系 帮助 协助 协调'))

/** 學校建設提標行動 is one noun: a nominal verb and what follows make a name. */
function nounAhead(text: string, p: number, end: number): boolean {
  const verb = predicateWords.startingAt(text, p, end)
  if (verb && text[p + verb.word.length] === '“') return false
  // 監控中心監督產業學院的教學運行: an act of office before a phrase with 的 is a verb.
  if (verb && ofOffice.has(verb.word) && text.slice(p, end).includes('的')) return false
  if (/\d/.test(text.slice(p, end))) return false
  const h = headOf(text, p, end)
  return (
    h?.kinds.some(
      (k) =>
        k === 'programme' ||
        k === 'mechanism' ||
        k === 'organization' ||
        k === 'principle' ||
        k === 'field' ||
        k === 'outcome',
    ) ?? false
  )
}

function typedLeft(text: string, start: number, p: number): 'actor' | 'thing' | null {
  const head = headOf(text, start, p)
  if (head) return head.kinds.some((k) => actorKinds.has(k)) ? 'actor' : 'thing'
  if (text[p - 1] === '”' || text[p - 1] === '》' || text[p - 1] === '）') return 'thing'
  // “流動書房”服務車: what a quoted name colours.
  if (text[start] === '“' && /^“[^”]{2,12}”[^，的”]{1,4}$/.test(text.slice(start, p))) return 'thing'
  if (personAtEnd(text, start, p)) return 'actor'
  if (pronouns.has(text.slice(start, p)) || ownBody.test(text.slice(start, p))) return 'actor'
  if (anaphorAt(text, start, p)) return 'thing'
  return null
}

/** 該館, 我校, 院裏: the article's own body, by a single character of its class. */
export const ownBody =
  /^(?:我们|咱们|全[馆校院园局村镇乡厂所站行社队矿段]|(?:该|我|本)[馆校院园局村镇县区厂所站行社会队矿系段]|[馆校院园局村镇厂所站行矿段]里|[馆校院园局厂矿]方)(?:上下)?$/

export const pronouns = new Set(
  list(
    '我们 任何个人 任何组织和个人 任何人 任何单位 任何单位和个人 人人 双方 两人 二人 二者 两者 他们 三方 其 他 她 双方都 两个团队',
  ),
)

const starters = new Set<number>(['（'.charCodeAt(0)])
const everyLead = list(
  '各 就 要 须 必须 应 应当 需 需要 务必 严禁 不得 禁止 将 力争 旨在 努力 每 定 至 自 从 到 于 今 去 近 当 面 目 长 新 多 下 一 二 三 四 五 六 七 八 九 十 两 几',
)
for (const w of everyLead) starters.add(w.charCodeAt(0))
for (const table of [adverbs, predicateWords, adjunctWords, modals])
  for (const c of table.firstCharacters()) starters.add(c)

const speechWords = new Words<true>(wordClasses.speech.map((w) => [w, true] as const))

/** Whether a word of speech starts at `at`. */
export const speechAt = (text: string, at: number, end: number): boolean =>
  speechWords.startingAt(text, at, end) !== null

/** Length of the longest verb, adverb or word of speech that starts at `at`; 0 if there is none. */
export function wordAt(text: string, at: number, end: number): number {
  let longest = 0
  for (const table of [adverbs, predicateWords, adjunctWords, speechWords, modals])
    longest = Math.max(longest, table.startingAt(text, at, end)?.word.length ?? 0)
  return longest
}

/** Reads one clause. Its span has no sentence punctuation inside, apart from quotations. */
export function readClause(text: string, span: Span, known: Known = nobody, waiting = false): ClauseReading {
  const end = span.end
  const found: Frame[] = []
  let at = span.start
  let subject: readonly Mention[] | null = null
  let subjectSpan: Span | null = null
  let predicate: Frame | null = null
  let modal: Modal | null = null
  let verbAt = -1
  let dutyAt = -1
  let speech = false
  let tried = false
  if (text[at] === '是' && predicateWords.startingAt(text, at + 1, end) && !predicateAt(text, at, end, at)) at++
  for (let guard = 0; guard < 8 && at < end; guard++) {
    const l = lead(text, at, end)
    if (l.modal) modal = l.modal.prohibition || !modal ? l.modal : modal
    if (l.modalEnd > 0) dutyAt = l.modal?.prohibition ? l.modalAt : l.modalEnd
    at = l.at
    const phraseAt = l.modal?.prohibition ? l.modalAt : l.frequencyAt >= 0 ? l.frequencyAt : at
    // What is forbidden is one duty, whatever it holds.
    if (l.modal?.prohibition) {
      verbAt = phraseAt
      break
    }
    const copula = tried ? -1 : copulaAt(text, at, end)
    if (copula > at) {
      tried = true
      const from = afterVerb(text, at, copula) || at
      subjectSpan = { start: from, end: copula }
      subject = subjectOf(text, subjectSpan)
      at = copula
      continue
    }
    const adjunct = adjunctAt(text, at, end)
    const direct =
      adjunct && !['target', 'from', 'place', 'about'].includes(adjunct.rule.construction.waits ?? 'none')
        ? null
        : predicateAt(text, at, end, phraseAt)
    if (direct && !(adjunct && direct.rule.construction.name === 'act.measure')) {
      predicate = direct
      verbAt = phraseAt
      break
    }
    if (adjunct) {
      found.push(adjunct)
      at = adjunct.match.end
      continue
    }
    if (speechWords.startingAt(text, at, end)) {
      speech = true
      break
    }
    if (tried) {
      verbAt = verbAt < 0 ? phraseAt : verbAt
      // 貫徹落實, 統籌推進: the first of two verbs only colours the second.
      const serial = predicateWords.startingAt(text, at, end)
      if (serial && serial.word.length > 1 && serialAt(text, at + serial.word.length, end)) {
        at += serial.word.length
        continue
      }
      break
    }
    tried = true
    if (l.modal && l.modalAt >= 0 && l.modal.modality === 'obligation') {
      // The subject stands before its modal.
      verbAt = phraseAt
      break
    }
    // A verb whose object names nothing: leave it, unless a subject can be found.
    const p = subjectEnd(text, at, end)
    if (p < 0) {
      // 每名黨委委員包聯…, 由街道紀工委追責: somebody acts, by a verb that we do not know.
      const actor =
        text[at] === '由'
          ? agentAt(text, at + 1, end)
          : (eachActor(text, at, end) ??
            plainActor(text, at, end, known) ??
            countingActor(text, at, end, known) ??
            (waiting ? actorFirst(text, at, end) : null))
      if (actor) {
        subjectSpan = actor
        subject = subjectOf(text, actor)
        at = actor.end
        verbAt = at
        continue
      }
      verbAt = phraseAt
      const serial = predicateWords.startingAt(text, at, end)
      if (serial && serial.word.length > 1 && serialAt(text, at + serial.word.length, end)) {
        at += serial.word.length
        continue
      }
      break
    }
    // 後備人選由鎮黨委委員共同帶教: who acts stands behind 由.
    const by = text.slice(at, p).lastIndexOf('由')
    const agent =
      by > 1 && p - at - by > 2 && !/[“”《》]/.test(text.slice(at, p)) && typedLeft(text, at + by + 1, p) === 'actor'
    subjectSpan = {
      start: agent ? at + by + 1 : text[at] === '由' ? at + 1 : text.startsWith('委托', at) ? at + 2 : at,
      end: p,
    }
    subject = subjectOf(text, subjectSpan)
    at = p
  }
  return {
    span,
    adjuncts: found,
    subject,
    subjectSpan,
    predicate,
    modality: modal?.modality ?? 'fact',
    prohibition: modal?.prohibition ?? false,
    verbAt: verbAt < 0 ? at : verbAt,
    dutyAt: dutyAt < 0 ? (verbAt < 0 ? at : verbAt) : dutyAt,
    speech,
  }
}

/** 簽約機構不得…: the verb colours a class of bodies or people, and a modal follows. */
function classNamed(text: string, at: number, length: number, end: number): boolean {
  for (let p = at + length + 1; p <= Math.min(end, at + length + 4); p++)
    if (typedLeft(text, at, p) === 'actor' && lead(text, p, end).modal !== null) return true
  return false
}

function subjectEnd(text: string, at: number, end: number): number {
  const copula = copulaAt(text, at, end)
  if (copula >= 0) return copula
  // What starts with a verb is no subject.
  const verb = predicateWords.startingAt(text, at, end)
  if (
    verb &&
    verb.word.length > 1 &&
    !classNamed(text, at, verb.word.length, end) &&
    verb.word !== '委托' &&
    !nominal.has(verb.word) &&
    !ofPost(text, at, end, verb.word) &&
    nounAt(text, at, end) <= verb.word.length
  )
    return -1
  const limit = Math.min(end, at + 60)
  if (/^(?:[把将为对向给同与被于在以让使]|用于|主要用于|随着|鉴于|凭借)/.test(text.slice(at, at + 4))) return -1
  // First what reads as a noun before a plain verb, then before a verb that may be a noun, then anything before a plain verb.
  const plain = scan(text, at, end, limit, false, false)
  const doubtful = scan(text, at, end, plain < 0 ? limit : plain, true, false)
  if (plain < 0) return doubtful >= 0 ? doubtful : scan(text, at, end, limit, false, true)
  if (doubtful >= 0) {
    // 黨員教師引領骨幹教師錘煉品格: the first verb leads somebody to the second.
    const l = lead(text, doubtful, end)
    if (predicateAt(text, l.at, end, l.at)?.second) return doubtful
  }
  return plain
}

function scan(text: string, at: number, end: number, limit: number, weak: boolean, loose: boolean): number {
  for (let p = at; p < limit; ) {
    if (
      p > at &&
      starters.has(text.charCodeAt(p)) &&
      (loose || typedLeft(text, at, p)) &&
      boundary(text, at, p, end, false, weak)
    )
      return p
    if (p > at + 1 && speechWords.startingAt(text, p, end) && typedLeft(text, at, p) === 'actor') return p
    p = skipQuoted(text, p, end)
  }
  return -1
}

/** A是B的保證: where the copula stands, if a construction with it fits. */
function copulaAt(text: string, at: number, end: number): number {
  for (let p = at + 2; p < Math.min(end, at + 40); p = skipQuoted(text, p, end)) {
    if (text[p] !== '是') continue
    const colour = /(?:不仅|不但|不只|既|正|就|都|才|也|均|始终|无疑)$/.exec(text.slice(Math.max(at, p - 2), p))
    const start = p - (colour?.[0].length ?? 0)
    if (start < at + 2 || text[p - 1] === '不') continue
    for (const r of predicateWords.get('是') ?? [])
      if (r.construction.name.startsWith('be.') && matchAt(r.pattern, text, p, end)) return start
  }
  return -1
}

const named = /^“[^”]+”[^的]{0,6}$/

const subjectKinds = new Set<NodeKind>([
  'organization',
  'role',
  'group',
  'person',
  'field',
  'mechanism',
  'programme',
  'measure',
  'resource',
  'principle',
  'quality',
  'outcome',
  'goal',
])

function eachActor(text: string, at: number, end: number): Span | null {
  const each = /^(?:每名|每位|每个|各|全体|广大|相关|有关)/.exec(text.slice(at, at + 2))
  if (!each) return null
  for (let p = Math.min(end - 2, at + 14); p > at + each[0].length + 1; p--) {
    if (typedLeft(text, at, p) === 'actor') return { start: at, end: p }
  }
  return null
}

const innerName =
  /^(?:院|校|镇|乡|村|局|县|市|区|站|所|馆|厂|园|段|矿|行|总|集团|公司|学院|医院|学校|街道|社区|本院|我院)(?:党委|党总支|党支部|党组|党工委|纪委|团委|工会|政府|行政班子|领导班子|党政班子|班子)$/

/** 院紀委同步跟進, 鎮黨委學習運用…: an actor that the text knows, and a verb that we do not. */
function plainActor(text: string, at: number, end: number, known: Known): Span | null {
  if (/\d|率|比例/.test(text.slice(at, end))) return null
  for (let p = Math.min(end - 2, at + 16); p > at + 1; p--) {
    const name = text.slice(at, p)
    if (!innerName.test(name) && !known(name)) continue
    // 院黨委以…為主線: what stands behind it is an adjunct, though it names nothing that we know.
    const led = '以把将在对从向围按依紧立'.includes(text[p]!) && end - p > 4
    return (badLeft.has(text[p]!) && !led) || '里内外上下前后间、'.includes(text[p]!) || nounAt(text, p, end) > 0
      ? null
      : { start: at, end: p }
  }
  return null
}

/** 滿意度達到…: a quantity, which nobody brings about by a verb. */
const measured =
  /率|满意度|占比|收入|产值|达到?|提升|提高|增长|增加|下降|降低|减少|缩短|升至|降至|稳定|超过|突破|保持|位居|共有|现有|拥有/

/** 工作室孵化出成果62項: who has reached so many, by a verb that we do not know. */
function countingActor(text: string, at: number, end: number, known: Known): Span | null {
  const count = text.slice(at, end).search(/[\d一二三四五六七八九十百千万两]+[^\d]{0,4}$/)
  const counted = text.slice(at, at + count)
  if (count < 6 || quantity.test(counted) || measured.test(counted) || !numberTail.test(text.slice(at, end)))
    return null
  if (/[%％‰成倍点]$/.test(text.slice(at, end)) || notActing.test(text.slice(at, at + 2))) return null
  for (let p = at + count - 4; p > at + 1; p--) {
    if (typedLeft(text, at, p) !== 'actor' || badLeft.has(text[p]!) || badLeft.has(text[p - 1]!)) continue
    // 青年教師教學競賽獎12項: what stands behind the actor is a noun too.
    if (/[的、和与及“]/.test(text[p]!) || headOf(text, p, p + 2) !== null || headOf(text, at, p + 1) !== null)
      return null
    const of = text.lastIndexOf('的', p - 1)
    const start = of > at ? of + 1 : at
    const head = headOf(text, start, p)
    const whole = head?.word.length === p - start
    const body = head !== null && head.word.length > 1 && head.kinds.includes('organization') && !isBare(head.word)
    return whole || body || known(text.slice(start, p)) ? { start, end: p } : null
  }
  return null
}

function longerName(text: string, at: number, p: number, end: number): boolean {
  for (let q = p + 1; q <= Math.min(end, p + 10); q++)
    if (headOf(text, at, q)?.kinds.some((k) => actorKinds.has(k)) || (q < p + 5 && headOf(text, at, q) !== null))
      return true
  return false
}

/** What no name of a body begins with. */
const notActing = /^(?:[在经须由从对向为把将按以与和同跟给让使被结其该各每因据到若如虽是]|而是|不是|还是)/

/** 瞄準建設目標，材料學院補短板: whoever stands first is the one who does what the adjunct before it tells, whatever the verb. */
function actorFirst(text: string, at: number, end: number): Span | null {
  if (afterVerb(text, at, end) > 0 || notActing.test(text.slice(at, at + 2)) || /率|达到/.test(text.slice(at, end)))
    return null
  for (let p = at + 3; p < Math.min(end - 1, at + 16) && !'经须在给由被对向、“的'.includes(text[p - 1]!); p++) {
    const head = headOf(text, at, p)
    if (!head || head.word.length < 2 || isBare(head.word) || !head.kinds.includes('organization')) continue
    // 集團黨委會: the name goes on.
    if (longerName(text, at, p, end)) continue
    return badLeft.has(text[p]!) || /[的、和与及里内上中“]/.test(text[p]!) ? null : { start: at, end: p }
  }
  return null
}

/** Whether the text has named an actor so. */
export type Known = (name: string) => boolean
const nobody: Known = () => false

/** 由街道紀工委嚴肅追責: who acts, by a verb that we do not know. */
export function agentAt(text: string, at: number, end: number): Span | null {
  for (let p = Math.min(end - 2, at + 24); p > at + 1; p--)
    if (typedLeft(text, at, p) === 'actor' && !badLeft.has(text[p]!) && !badLeft.has(text[p - 1]!))
      return { start: at, end: p }
  return null
}

function subjectOf(text: string, given: Span): readonly Mention[] {
  // 志願者上崗前: who, and when.
  const when = /(?:上岗|任职|入职|会议|开会|决策|实施)(?:之)?前$|(?:在[^，]{1,4})?期间$/.exec(
    text.slice(given.start, given.end),
  )
  const span = when && when.index > 1 ? { start: given.start, end: given.start + when.index } : given
  return mentionsOf(text, span, {
    kinds: subjectKinds,
    fallback: named.test(text.slice(span.start, span.end)) ? 'programme' : null,
  })
}
