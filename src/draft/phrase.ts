/** Noun phrases: where one ends, what its head is, how a coordination falls apart. All on the folded text. */
import type { NodeKind, Span } from '../schema/index.ts'
import { wordClasses } from './constructions/index.ts'
import { actorKinds } from './kinds.ts'
import { heads } from './lexicon/heads.ts'
import { surnames } from './lexicon/names.ts'
import { skipQuoted } from './pattern.ts'
import { list, Words } from './words.ts'

const headKinds = new Map<string, NodeKind[]>()
for (const h of heads) for (const w of list(h.words)) headKinds.set(w, [...(headKinds.get(w) ?? []), h.kind])
const headWords = new Words<readonly NodeKind[]>(headKinds)

/** Heads that say nothing by themselves; such a phrase needs more than its head to be a concept. */
const bare = new Set(
  list(`工作 活动 制度 机制 任务 部门 单位 机构 发展 服务 管理 教育 生产 经营 保护 项目 课程 课题 计划 行动 工程 方案 平台 资源 资金 经费 问题 困难 目标 精神 理念 原则 思想 责任 能力 水平 质量 作用 优势 效果
    格局 成效 成果 成绩 局面 措施 举措 办法 方法 方式 形式 模式 体系 考核 评价 结果 对象 成员 人员 家庭 数据 系统 标准 要求 部署 意见 规定 程序 流程 法 制 村 局 室 股 奖 变化 经验 行为 意识 表现 数量 情况 内容 实际 需求 联动 结对 链条 网络 改革 培训 品牌 方向 底线 思路 清单 自觉 动力 活力
    成长 共享 升级 转型 达标 现象 短板 不足 氛围 队伍 团队 人才 班子 工程 动力 部署 表现 形象 习惯 定位 战略 通报 公开 载体 抓手 阵地 契机 场所 设施 设备 窗口 路径 效能 效率 督导 巡察 专案 要素 规划 基础 保障 空间 条件 环境 贡献 高地 标杆 样板 范例 答卷 手段 思维 体验 知识 技能 现实 风险 挑战 矛盾 瓶颈 难点 堵点 痛点 隐患 办公 中心工作 职责 职能 使命 义务 领域 全过程 各环节 热情 心理 情感 功能 生态 法律 法规 政策 方针 路线 通知 细则 规则 章程 条例 守则 准则 规范 纪律 理论 繁荣 和谐 振兴 现代化 愿景 一公里 断层 断档 空白 漏洞 流失 空转`),
)

/** Class words that a list may end in: the parts are concepts, the class word is none. */
const classWords = new Set(
  list(
    '事务性工作 日常工作 具体工作 各项工作 相关工作 事宜 事务 日常事务 具体事务 服务工作 管理工作 力量 内容 人群 群体 子项目 板块 子品牌 子系统 形式 方式 途径 方法 手段 内容 环节 方面 工作 措施 称号 荣誉称号 荣誉 部分 板块 活动 行动 工程 等次 渠道 形式 手段 载体 部门 单位 路径 事项 任务 要素 领域 维度 层面 步骤 奖项 专题',
  ),
)

const numberStart =
  /^(?:(?:第)?[0-9０-９.,]+[万亿千百]?余?多?|N|[一二两三四五六七八九十百千]+余?多?)(?:大类|方面|个方面|项|个|条|支|所|名位|名|位|批|份|家|类|种|座|处|门|场次|场|次|件|套|对|部|篇|本|间|辆|台|期|届|人次|人|户|块|根|张|只|群|段)/

const numberFirst = new Set('N第0123456789一二两三四五六七八九十百千')

export interface Mention extends Span {
  readonly kind: NodeKind
  /** How surely the phrase is of its kind: its head says so (2), quotation marks and a slot (1), or the slot alone (0). */
  readonly surety: 0 | 1 | 2
  /** Where other names of the same concept stand. */
  readonly variants: readonly Span[]
  /** Parts that the phrase lists (師德修養、教學設計…五個研修模塊). */
  readonly parts: readonly Mention[]
  /** A name that stands for the mention before: 其, 這一機制. */
  readonly anaphor?: boolean
  /** The verb before a name that is made: 創建 in 創建“仁心”品牌. */
  readonly verb?: Span
  /** For a person: the post or the class of people before the name. */
  readonly post?: Span
  /** What stands before a name as its relative clause: 由A擔任B的. */
  readonly relative?: Span
}

export interface Wanted {
  readonly kinds: ReadonlySet<NodeKind>
  readonly fallback: NodeKind | null
  readonly force?: boolean
  /** Names of two characters are names: 鑄魂、賦能、聚才三大工程. */
  readonly short?: boolean
}

const isKindOfBody = (word: string): boolean =>
  word.length === 2 && (headWords.get(word)?.includes('organization') ?? false)

const isQuoteOpen = (c: string | undefined) => c === '“' || c === '‘' || c === '《'

const leading = new Words<true>(
  list(
    '的 了 着 过 起 出 好 一批 一批批 一系列 更多 更加 更好的 一些 本院 本校 本馆 本局 本区 本县 本镇 各类 各种 各级 各级各类 广大 全体 全县 全市 全省 全区 全校 全院 每名 每位 每个 每 其 其他 其余 该 本 我 一 其中 多元 进一步 不断 全面 深入 切实 持续 积极 有效 充分 现有 着力 大力 努力',
  ).map((w) => [w, true] as const),
)
/** Leading words that belong to the name, though the concept may also be named without. */
const keptLeading = new Set(
  list('本院 本校 本馆 本局 本区 本县 本镇 广大 全体 全县 全市 全省 全区 各级 各类 全校 全院 其 该 本 我'),
)
const trailing = new Words<true>(list('等 等等 之中 当中 上 中 里 方面 的 了 们 之间').map((w) => [w, true] as const))

const wholeEnd = /^(?:[至向以网线之][上中]|[不跟赶顾用赛]上|[那哪这]里)$/

/** Cut away what does not belong to the name: aspect marks, counts, 等. Counts stay reachable as a variant. */
export function trim(text: string, start: number, end: number): { start: number; end: number; longer: Span | null } {
  let longer: Span | null = null
  for (let guard = 0; guard < 6; guard++) {
    const before = start
    while (start < end && (text[start] === ' ' || text[start] === '　' || text[start] === '、' || text[start] === '，'))
      start++
    // 城市書房8個: the name, and how many of them.
    const many =
      /\d[\d.,]*[万千百]?余?多?(?:个|项|所|辆|座|处|支|名|家|间|台|套|门|部|本|册|种|类|件|张|块|人|条|期|场|场次)$/.exec(
        text.slice(Math.max(start, end - 10), end),
      )
    if (many && end - many[0].length >= start + 2 && many.index > 0) {
      longer = longer ?? { start, end }
      end -= many[0].length
    }
    // 一次性告知制: no count.
    const once = /^一(?:次性|体化|站式)/.test(text.slice(start, start + 3))
    const count =
      numberFirst.has(text[start]!) && !once ? numberStart.exec(text.slice(start, Math.min(end, start + 12))) : null
    // 三家醫院 are not the article's own hospital.
    const several =
      count !== null &&
      /^[两三四五六七八九十\d]+余?(?:家|所)$/.test(count[0]) &&
      isKindOfBody(text.slice(start + count[0].length, end))
    // 一人一檔, 一校一案 count nothing.
    if (count && !several && start + count[0].length < end && text[start + count[0].length] !== '一') {
      longer = longer ?? { start, end }
      start += count[0].length
    } else {
      const w = leading.startingAt(text, start, end)
      if (
        w &&
        !(w.word.length === 1 && end - start < 4) &&
        // 每天碰一次面: how often.
        !(w.word === '每' && /[天周月年学季半旬日]/.test(text[start + 1] ?? '')) &&
        // 出監監區 at the start of a clause: no aspect of a verb before it.
        !('了着过起出好'.includes(w.word) && !/[\u4e00-\u9fff]/.test(text[start - 1] ?? ' ')) &&
        !(w.word === '我' && text[start + 1] === '们') &&
        start + w.word.length < end &&
        !headWords.has(text.slice(start, end))
      ) {
        if (keptLeading.has(w.word)) longer = longer ?? { start, end }
        if (w.word !== '一' || text[start + 1] === '个') start += w.word.length
      }
    }
    if (start === before) break
  }
  for (let guard = 0; guard < 4; guard++) {
    if (text[end - 1] === '）') {
      const open = text.lastIndexOf('（', end)
      if (open > start) end = open
    }
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '、')) end--
    const w = trailing.endingAt(text, start + 2, end)
    // 權責不對等: no 等 of a list.
    if (w?.word === '等' && '对平高初同优中相均何特次待劣头'.includes(text[end - 2] ?? ' ')) break
    // 人民至上, 哪裏: no place.
    if (
      !w ||
      wholeEnd.test(text.slice(Math.max(start, end - 2), end)) ||
      headWords.has(text.slice(start, end)) ||
      (w.word === '中' && headWords.endingAt(text, start, end))
    )
      break
    end -= w.word.length
  }
  if (longer) longer = { start: longer.start, end }
  return { start, end, longer }
}

/** Outer quotation marks off, if they enclose the whole phrase. */
export function unquote(text: string, start: number, end: number): Span {
  if (isQuoteOpen(text[start]) && skipQuoted(text, start, end + 1) === end) return { start: start + 1, end: end - 1 }
  return { start, end }
}

const questionWord =
  /如何|怎样|怎么|什么|为谁|为何|何在|何处|有何|哪里|哪些|谁来|谁|得怎样|为什么|从哪|从何|会不会|能不能|是不是|该不该|要不要|.{4}吗$/

export const isQuestion = (text: string, start: number, end: number): boolean =>
  questionWord.test(text.slice(start, end)) &&
  // 哪裏有需要就到哪裏, 缺什麼補什麼: no question.
  !/哪里.*哪里|什么.{1,5}什么|谁[^、]{1,4}谁|怎么.{1,5}怎么|多少.{1,5}多少/.test(text.slice(start, end))

const noBody = new Set(
  '人物财压努电体武权潜阻暴得合致尽竭情快同部军社财乐困危灾艰两为万一二三四五六七八九十两各宾旅饭茶酒动全或再后前记会家京出班教卧诊浴干全内外局好用长到学本专各教主举创合之的高法方无场厕处院团常村法医下一哪难主同出开联共协'.split(
    '',
  ),
)

/** The kind that the head noun says, best of those allowed first; null if no head is known. */
export function headOf(text: string, start: number, end: number): { word: string; kinds: readonly NodeKind[] } | null {
  if (text[end - 1] === '”' && text[start] !== '“' && end - start > 3) return headOf(text, start, end - 1)
  const e = headWords.endingAt(text, start, end)
  // 部, 科, 委 make a body of a longer name, not of 全部, 學科, 常委.
  if (e && e.word.length === 1) {
    const weak = '部处科厅委办院所组县室馆庭师员者难队团力感'.includes(e.word)
    if (
      end - start < 3 ||
      (weak
        ? (noBody.has(text[end - 2]!) && !(e.word === '组' && text[end - 2] === '学')) ||
          verbs.endingAt(text, start, end)
        : e.word === '局' && '格布结全大'.includes(text[end - 2]!))
    )
      return null
  }
  // 學會了自律: no society.
  if (e?.word === '学会' && '了用做如使自在和与'.includes(text[end] ?? ' ')) return null
  // 社區學院辦學: no office.
  if (e?.word.endsWith('办') && '学事理法公好成起了案报刊班医到会得实'.includes(text[end] ?? ' ')) return null
  if (e?.word === '镇' && '城重古名集'.includes(text[end - 2] ?? ' ')) return null
  // 以病人為中心 names no body.
  if (e?.word === '中心' && '为是的成'.includes(text[end - 3] ?? ' ')) return null
  return e && { word: e.word, kinds: e.value }
}

/** Length of the head noun that starts at `at` (負責制, 領導小組), which no verb may cut; 0 if there is none. */
export const nounAt = (text: string, at: number, end: number): number => {
  const e = headWords.startingAt(text, at, end)
  if (!e || e.word.length < 3) return 0
  // 負責制定 is no 負責制.
  return e.word.endsWith('制') && /[定订作]/.test(text[at + e.word.length] ?? '') ? 0 : e.word.length
}

export const isBare = (word: string): boolean => bare.has(word)

/** Stretches of a coordination, split at 、 and, where both sides carry a head of their own, at 和 與 及. */
export function coordinate(text: string, start: number, end: number, kinds?: ReadonlySet<NodeKind>): Span[] {
  const parts: Span[] = []
  let from = start
  for (let p = start; p < end; ) {
    const c = text[p]!
    if (c === '、') {
      if (p > from) parts.push({ start: from, end: p })
      from = p + 1
      p++
    } else if (isQuoteOpen(c) || c === '（') {
      const to = skipQuoted(text, p, end)
      // Quoted names that stand side by side are a list: “A”“B”.
      const beside = (text[to - 1] === '”' && text[to] === '“') || (text[to - 1] === '》' && text[to] === '《')
      if (to < end && beside && from === p) {
        parts.push({ start: from, end: to })
        from = to
      }
      p = to
    } else p++
  }
  if (from < end) parts.push({ start: from, end })
  const listed = parts.length > 1
  return parts.flatMap((s) => splitAnd(text, s, kinds, listed))
}

const and = new Words<true>(list('以及 和 与 及 或 会同').map((w) => [w, true] as const))

/** @param listed whether it is a member of a list */
function splitAnd(text: string, span: Span, kinds: ReadonlySet<NodeKind> | undefined, listed: boolean): Span[] {
  for (let p = span.start + 2; p < span.end - 1; ) {
    const w = and.startingAt(text, p, span.end)
    if (w) {
      const right = p + w.word.length
      const a = text[p - 1] === '”' || text[p - 1] === '》' ? null : headOf(text, span.start, p)
      const b = headOf(text, right, span.end)
      const quotes =
        (text[right] === '“' && (text[p - 1] === '”' || text[span.start] === '“')) ||
        (text[p - 1] === '》' && (text[right] === '《' || (text[span.start] === '《' && right + 4 <= span.end)))
      // 發展和改革局: the left side has a head, but of another kind than the whole.
      if (
        quotes ||
        (a &&
          b &&
          (a.kinds.some((k) => b.kinds.includes(k)) ||
            (a.kinds.some((k) => actorKinds.has(k)) &&
              b.kinds.some((k) => actorKinds.has(k)) &&
              (listed || /^[各全]/.test(text.slice(right, right + 1)))) ||
            (kinds && kinds.size <= 7 && a.kinds.some((k) => kinds.has(k)) && b.kinds.some((k) => kinds.has(k)))) &&
          !bareAlone(text, right, span.end, b.word) &&
          !bareAlone(text, span.start, p, a.word))
      ) {
        return [{ start: span.start, end: p }, ...splitAnd(text, { start: right, end: span.end }, kinds, listed)]
      }
    }
    p = skipQuoted(text, p, span.end)
  }
  return [span]
}

const bareAlone = (text: string, start: number, end: number, head: string) =>
  end - start === head.length && bare.has(head) && !text.startsWith('x', end)

/** A person named behind a post or a class of people: 校長羅啟明. Gives the name, or null. */
export function personAtEnd(text: string, start: number, end: number): Span | null {
  for (const n of [3, 2, 4]) {
    const at = end - n
    if (at <= start) continue
    const double = n >= 3 && surnames.has(text.slice(at, at + 2))
    if (n === 4 && !double) continue
    if (!double && !surnames.has(text[at]!)) continue
    let post = at
    if (text[post - 1] === ' ' || text[post - 1] === '　') post--
    const head = headOf(text, start, post)
    if (!head?.kinds.some((k) => k === 'role' || k === 'group')) continue
    const name = text.slice(at, end)
    if (
      headOf(text, at, end) ||
      /[的和与及在是各等任副从对向把将被让由为、“”]|[时后前中里上下内外难]$|大爷|大妈|阿姨|老师|同志|先生|女士|书记|师傅|奶奶|爷爷|^边|^(?:常年|全程|全员|全面|全部|全体|高度|双向|单独|平时|平均|安排|明确|成功|应当|时刻|广泛|从来|向来)/.test(
        name,
      )
    )
      continue
    return { start: at, end }
  }
  return null
}

const anaphors = new Words<NodeKind | 'any'>([
  ['这一机制', 'mechanism'],
  ['该机制', 'mechanism'],
  ['这项制度', 'mechanism'],
  ['这一制度', 'mechanism'],
  ['该制度', 'mechanism'],
  ['这一模式', 'mechanism'],
  ['该模式', 'mechanism'],
  ['这一工程', 'programme'],
  ['该工程', 'programme'],
  ['这项工程', 'programme'],
  ['该项目', 'programme'],
  ['这一品牌', 'programme'],
  ['这一行动', 'programme'],
  ['该计划', 'programme'],
  ['这一平台', 'resource'],
  ['该平台', 'resource'],
  ['这一做法', 'measure'],
  ['这一举措', 'measure'],
  ['此举', 'measure'],
  ['这一招', 'measure'],
  ['这一办法', 'measure'],
  ['这一创新', 'measure'],
  ['这一改革', 'measure'],
  ['这一探索', 'measure'],
  ['这一尝试', 'measure'],
  ['这项举措', 'measure'],
  ['这项改革', 'measure'],
  ['这一系列举措', 'measure'],
])
export const anaphorAt = (text: string, start: number, end: number) => {
  const e = anaphors.startingAt(text, start, end)
  return e && e.word.length === end - start ? e.value : null
}

const verbs = new Words<true>(
  [
    wordClasses.carry,
    wordClasses.build,
    wordClasses.found,
    wordClasses.issue,
    wordClasses.open,
    wordClasses.forge,
    wordClasses.form,
    wordClasses.raise,
    wordClasses.better,
    wordClasses.help,
    wordClasses.uphold,
    wordClasses.act,
    wordClasses.prevent,
    wordClasses.steer,
    wordClasses.lead,
    wordClasses.head,
  ]
    .flat()
    .map((w) => [w, true] as const),
)

/** Whether a phrase starts with a verb, and where its object starts; 0 if not. */
export function afterVerb(text: string, start: number, end: number): number {
  const v = verbs.startingAt(text, start, end - 1)
  // 領導小組辦公室 starts with no verb.
  if (v && nounAt(text, start, end) > v.word.length) return 0
  return v && v.word.length > 1 && text[start + v.word.length] !== '的' ? start + v.word.length : 0
}

/** 收集來的意見、交出去的鑰匙: told, not named. */
export const toldOnly = /^.{1,2}(?:[回上下出]?来|出去|下去|上去|回去)的/

const preposition = new Set('向被给从')
const LONGEST_NAME = 44
const strippable = new Set<NodeKind>(['programme', 'mechanism', 'resource', 'organization', 'principle', 'group'])
const nounVerb = new Set(list('服务 管理 教育 组织 指导 监督 培训 领导 督导 改革 创新 发展 实践 评价 考核 研究'))
const measureVerb = new Set(list('领导 完成 深化 培养 培育 建设 管理 服务 提升 实践 组织 研究 监督 评价 教育'))

/** One phrase as a mention of an allowed kind; null if it names no concept. */
export function mentionOf(text: string, span: Span, wanted: Wanted): Mention | null {
  const t = trim(text, span.start, span.end)
  const { start, end } = t
  const length = end - start
  if (length < 2 || length > LONGEST_NAME || text[start] === '之') return null
  const inner = unquote(text, start, end)
  // “Q”這一根本問題: Q is the name, the apposition says its kind.
  const apposed = text[start] === '“' && /^“([^“”]+)”这(?:一|个|项|种|些)(.{2,8})$/.exec(text.slice(start, end))
  if (apposed) {
    const kind = headOf(text, start, end)?.kinds.find((k) => wanted.kinds.has(k))
    return kind
      ? { start: start + 1, end: start + 1 + apposed[1]!.length, kind, surety: 2, variants: [], parts: [] }
      : null
  }
  // “信念堅定”的築夢人: people, and what they are like.
  const like =
    text[start] === '“' && wanted.kinds.has('group') ? /^“[^“”]{3,8}”的(?=.{2,10}$)/.exec(text.slice(start, end)) : null
  if (like && headOf(text, start + like[0].length, end)?.kinds.includes('group')) {
    const people = mentionOf(text, { start: start + like[0].length, end }, wanted)
    if (people?.kind === 'group') return { ...people, relative: { start, end: start + like[0].length - 1 } }
  }
  // 該校以“匠心向黨”工程: what leads to a quoted name is none of it.
  const opening = text.slice(start, end).indexOf('“')
  const led =
    opening > 0 && wanted.kinds.has('programme') ? /^(?:[^的“]{0,6}[以用把将])(?=“)/.exec(text.slice(start, end)) : null
  if (led) return mentionOf(text, { start: start + led[0].length, end }, wanted)
  const quoted = inner.start !== start
  if (!quoted && wanted.kinds.has('group')) {
    // 與周邊五個縣: a partner, whatever it is, and no actor.
    if (/^[与和同跟](?=.{2})/.test(text.slice(start, start + 3)) && [...wanted.kinds].every((k) => actorKinds.has(k)))
      return null
    // 選派教師到監獄講授電工: whom, not where to.
    const sent = /^([^到赴的]{2,10})(?:到|赴|前往)(?=[^，]{2,})/.exec(text.slice(start, end))
    if (sent && headOf(text, start, start + sent[1]!.length)?.kinds.some((k) => k === 'group' || k === 'role'))
      return mentionOf(text, { start, end: start + sent[1]!.length }, wanted)
  }
  const variants: Span[] = t.longer ? [t.longer] : []
  const make = (kind: NodeKind, surety: 0 | 1 | 2): Mention => ({
    ...inner,
    kind,
    surety,
    variants: [...variants, ...shorter(text, inner.start, inner.end, kind)],
    parts: [],
  })
  if (!quoted && toldOnly.test(text.slice(start, end))) return null
  const pro = anaphorAt(text, start, end)
  if (pro)
    return pro !== 'any' && wanted.kinds.has(pro)
      ? { start, end, kind: pro, surety: 2, variants: [], parts: [], anaphor: true }
      : null
  if (!quoted && !wanted.kinds.has('problem') && isQuestion(text, start, end)) return null
  if (quoted && isQuestion(text, inner.start, inner.end)) return wanted.kinds.has('problem') ? make('problem', 2) : null
  const campaign =
    !quoted &&
    text.slice(start, end).includes('”') &&
    /^.{0,4}“[^”]+”(?:建设|改革|试点|创建|攻坚|计划)$/.test(text.slice(start, end))
  if (campaign && wanted.kinds.has('programme')) return make('programme', 2)
  const object = quoted ? 0 : afterVerb(text, start, end)
  if (
    !quoted &&
    (text.startsWith('实际', end - 2) || text.startsWith('情况', end - 2) || text.startsWith('方面', end - 2))
  )
    return null
  if (object && wanted.fallback === 'goal' && !nounVerb.has(text.slice(start, object)) && end - object >= 2)
    return make('goal', 1)
  const head = headOf(text, inner.start, inner.end)
  if (
    head &&
    object &&
    end - object > head.word.length &&
    strippable.has(head.kinds[0]!) &&
    wanted.kinds.has(head.kinds[0]!) &&
    !measureVerb.has(text.slice(start, object))
  ) {
    const m = mentionOf(text, { start: object, end }, wanted)
    return m && { ...m, variants: [...m.variants, { start, end }], verb: { start, end: object } }
  }
  // 向黨組織靠攏: what starts with a preposition is no name.
  if (!quoted && preposition.has(text[start]!) && head && !headWords.startingAt(text, start, end)) return null
  if (wanted.kinds.has('person') && !quoted) {
    const person = personAtEnd(text, start, end)
    if (person)
      return { ...person, kind: 'person', surety: 2, variants: [], parts: [], post: { start, end: person.start } }
  }
  if (head) {
    const whole = inner.end - inner.start === head.word.length
    const kind = preferred(head.kinds, wanted.kinds)
    if (kind) {
      // 保護與利用相得益彰: a field of work, where nothing else can merge.
      if (whole && bare.has(head.word) && !quoted && !(wanted.force && wanted.fallback === kind)) return null
      // 三年成為骨幹 is a sentence, no people.
      if (
        !quoted &&
        actorKinds.has(kind) &&
        /(?<=..)[按被把将].{2}|不合格|不力|不到位|成为|成长为|变为|走进|走上|进入|来到|参与|实现|达到|从[^业事教医警军]|由.{2,}向/.test(
          text.slice(start, end),
        )
      )
        return null
      if (
        kind === 'outcome' &&
        /^(?:累累|丰硕|丰富|显着|明显|良好|优异|可喜|一定|新|扎实|阶段性|积极|较好)的?(?:硕果|成果|成效|成绩|实效|进展|效果|变化)$/.test(
          text.slice(inner.start, inner.end),
        )
      )
        return null
      return make(kind, 2)
    }
    if (wanted.force && wanted.fallback && (length > head.word.length || length >= 4)) return make(wanted.fallback, 1)
    const partly = wanted.fallback === 'principle' && text.slice(start, end).includes('”')
    if ((!quoted && !partly) || !wanted.fallback) return null
    // A name in quotation marks may be anything: 榮獲“先進單位”.
    return make(wanted.fallback, 1)
  }
  // “四個相統一” names convictions, whatever its head.
  if (quoted && wanted.kinds.has('principle') && /^“[二两三四五六七八九]个[^”]{2,5}”$/.test(text.slice(start, end)))
    return make('principle', 1)
  if (!wanted.fallback) return null
  if (quoted || (wanted.fallback === 'measure' && text[start] === '“'))
    return make(wanted.fallback === 'measure' && wanted.kinds.has('programme') ? 'programme' : wanted.fallback, 1)
  if (length > 20 && wanted.fallback !== 'goal' && !(wanted.fallback === 'problem' && length <= 30)) return null
  // 每一名學生都能揚帆遠航 is a sentence: what is cut from a name belongs to it.
  if (wanted.fallback === 'goal' && t.longer && !quoted)
    return { ...make('goal', 0), start: t.longer.start, variants: [{ start, end }] }
  if (length < 3 && !quoted && !wanted.short && wanted.fallback !== 'field') return null
  return make(wanted.fallback, 0)
}

/** The kind that the slot names first among those of the head; a slot for anything leaves the choice to the head. */
function preferred(kinds: readonly NodeKind[], wanted: ReadonlySet<NodeKind>): NodeKind | null {
  if (kinds.length > 1 && wanted.size <= 8) {
    for (const k of wanted) if (kinds.includes(k)) return k
    return null
  }
  return kinds.find((k) => wanted.has(k)) ?? null
}

/** Shorter names inside a phrase: what stands behind the last 的, a quoted name before a generic head, a subject before its measure. */
function shorter(text: string, start: number, end: number, kind: NodeKind): Span[] {
  const out: Span[] = []
  if (kind === 'goal' || kind === 'outcome') {
    const object = afterVerb(text, start, end)
    if (object && end - object >= 4) out.push({ start: object, end })
  }
  let de = -1
  for (let p = start; p < end; ) {
    if (text[p] === '的') de = p
    p = skipQuoted(text, p, end)
  }
  if (de > start && end - de - 1 >= 3) {
    const rest = text.slice(de + 1, end)
    if (!bare.has(rest)) out.push({ start: de + 1, end })
  }
  // 校企合作“校熱企冷”的現象 is called “校熱企冷” too.
  const called =
    kind === 'problem' ? /“([^“”]{2,10})”的?(?:现象|问题|难题|倾向|怪圈|困局|状况)$/.exec(text.slice(start, end)) : null
  if (called) out.push({ start: start + called.index + 1, end: start + called.index + 1 + called[1]!.length })
  if (isQuoteOpen(text[start])) {
    const close = skipQuoted(text, start, end)
    if (
      close < end &&
      close - start > 3 &&
      (kind === 'principle' || kind === 'programme' || kind === 'mechanism' || kind === 'goal')
    )
      out.push({ start: start + 1, end: close - 1 })
  }
  return out
}

const relativeVerb =
  /(?:组成|领衔|牵头|主持|成立|组建|下设|下辖|所属|领办|搭建|共建|合办|申报|开发|编写|研发|创办|发起|开设|设立|主办|承办|首创|自创|推出)$/

/** Where the 的 stands behind a relative clause that says who made, heads or makes up what follows; 0 if there is none. */
function relativeAt(text: string, start: number, end: number): number {
  if (text[start] === '“' || text[start] === '《') return 0
  let de = 0
  for (let p = start; p < end; p = skipQuoted(text, p, end))
    if (text[p] === '的' && relativeVerb.test(text.slice(Math.max(start, p - 2), p))) de = p
  return de > start + 3 && end - de > 2 ? de : 0
}

/** A slot as mentions: coordinations fall apart, lists with a class word give the class and its parts. */
export function mentionsOf(text: string, given: Span, wanted: Wanted): Mention[] {
  const state =
    text.startsWith('情况', given.end - 2) &&
    /的?(?:落实|完成|执行|履行|开展|进展)?情况$/.exec(text.slice(Math.max(given.start, given.end - 8), given.end))
  // 經局黨組2025年第4次會議審議: the body, not its sitting.
  const sitting = text.startsWith('会议', given.end - 2)
    ? /(?:\d{4}年)?(?:度)?第[一二三四五六七八九十\d]+次(?:全体|常务|专题|办公)?会议$/.exec(
        text.slice(given.start, given.end),
      )
    : null
  if (sitting && sitting.index > 1)
    return mentionsOf(text, { start: given.start, end: given.start + sitting.index }, wanted)
  const span: Span =
    state && given.end - state[0].length > given.start + 1
      ? { start: given.start, end: given.end - state[0].length }
      : given
  const { start, end } = span
  if (text[start] === '由' || text[start] === '以') {
    // 由A擔任B的C: C is the name.
    let de = -1
    for (let p = start; p < end; p = skipQuoted(text, p, end)) if (text[p] === '的') de = p
    if (de > start + 3 && end - de > 2) {
      const m = mentionOf(text, text[start] === '以' ? span : { start: de + 1, end }, wanted)
      if (m && text[start] === '由') return [{ ...m, relative: { start, end: de } }]
      return m ? [m] : mentionsOf(text, { start: de + 1, end }, wanted)
    }
  }
  // A領銜的C, 與A共建的C, 面向A開設的C: C is the name.
  const told = relativeAt(text, start, end)
  if (told > 0) {
    const m = mentionOf(text, { start: told + 1, end }, wanted)
    if (m) return [{ ...m, relative: { start, end: told } }]
  }
  // 師資老化、生源外流的三重困境: the difficulties, not their number.
  const counted = wanted.kinds.has('problem')
    ? /的(?:[一二两三四五六七八九]|多)(?:重|大|个|种|方面)(?:困境|难题|问题|挑战|瓶颈|矛盾|困难)$/.exec(
        text.slice(start, end),
      )
    : null
  if (counted && counted.index > 3 && text.slice(start, start + counted.index).includes('、'))
    return coordinate(text, start, start + counted.index).flatMap(
      (p) => mentionOf(text, p, { kinds: new Set<NodeKind>(['problem']), fallback: 'problem', force: true }) ?? [],
    )
  const pieces = byCount(text, coordinate(text, start, end, wanted.kinds))
  if (pieces.length === 0) return []
  if (pieces.length === 1) {
    // 國情研修等途徑: the one that is named stands for its like.
    const like = /等(?:多种|各种|各类|一系列)?(?:途径|方式|形式|渠道|手段|路径|方法|载体|平台)$/.exec(
      text.slice(start, end),
    )
    const m = mentionOf(text, like && like.index > 2 ? { start, end: start + like.index } : span, wanted)
    return m ? [m] : []
  }
  // 紅、黃、綠三色: no names of two characters and more.
  if (
    pieces.slice(0, -1).every((p) => p.end - p.start === 1) &&
    /^.[两三四五六七八九]?(?:色|级|类|种|档|个等次)$/.test(text.slice(pieces.at(-1)!.start, pieces.at(-1)!.end))
  )
    return []
  // 紅、黃、藍三色管理: one name.
  if (
    pieces.slice(0, -1).every((p) => p.end - p.start === 1) &&
    /^.[两三四五六七八九]色.{2,}$/.test(text.slice(pieces.at(-1)!.start, pieces.at(-1)!.end))
  ) {
    const whole = mentionOf(text, span, wanted)
    return whole ? [{ ...whole, start: span.start }] : []
  }
  // 文書檔案、科技檔案的收集、整理和保管: what is done to all of them is one duty.
  if (
    wanted.fallback === 'responsibility' &&
    /的[\u4e00-\u9fff]{2}(?:、[\u4e00-\u9fff]{2})*[和与及][\u4e00-\u9fff]{2}(?:工作)?$/.test(text.slice(start, end))
  ) {
    const whole = mentionOf(text, span, wanted)
    if (whole) return [whole]
  }
  const last = withoutCount(text, pieces)
  // 物業、業委會、居委會三方: those who act together.
  if (
    /[二两三四五六多]方$/.test(text.slice(last.start, last.end)) &&
    last.end - last.start > 4 &&
    wanted.kinds.has('organization')
  )
    pieces[pieces.length - 1] = { start: last.start, end: last.end - 2 }
  // “把方向”“管大局”的主體責任: the parts, and what they are parts of.
  if (pieces.every((p) => text[p.start] === '“')) {
    const close = skipQuoted(text, last.start, last.end)
    if (text[close] === '的' && close + 2 < last.end) {
      const whole = mentionOf(text, { start: close + 1, end: last.end }, wanted)
      if (whole?.kind === 'responsibility') {
        const parts = [...pieces.slice(0, -1), { start: last.start, end: close }].map(
          (p): Mention => ({
            start: p.start + 1,
            end: p.end - 1,
            kind: whole.kind,
            surety: 2,
            variants: [],
            parts: [],
          }),
        )
        return [{ ...whole, start, variants: [...whole.variants, { start: whole.start, end: whole.end }], parts }]
      }
    }
  }
  // “管網衛士”“水質先鋒”兩支突擊隊: each name is one of them.
  const team = pieces.every((p) => text[p.start] === '“')
    ? /^“[^“”]+”([两三四五六七八九十])(?:支|个|大|项|类|座|所|家)([^“”的]{2,8})$/.exec(text.slice(last.start, last.end))
    : null
  if (team && numeral(team[1]!) === pieces.length) {
    const kind = headOf(text, last.start, last.end)?.kinds.find((k) => wanted.kinds.has(k))
    if (kind)
      return pieces.map((p): Mention => {
        const close = skipQuoted(text, p.start, p.end)
        return { start: p.start + 1, end: close - 1, kind, surety: 2, variants: [], parts: [] }
      })
  }
  const tail = classTail(text, last, pieces.length)
  if (tail) {
    const inner: Wanted = {
      kinds: wanted.kinds,
      fallback: tail.kind && wanted.kinds.has(tail.kind) ? tail.kind : wanted.fallback,
      ...((wanted.force || tail.kind === 'organization') && { force: true }),
      // 約談、通報、督辦等手段: short names, since the class says what they are.
      ...((tail.counted ||
        (tail.span === null && (wanted.fallback === 'mechanism' || wanted.fallback === 'measure'))) &&
        tail.kind !== 'organization' &&
        tail.kind !== 'group' && { short: true }),
    }
    const parts = [...pieces.slice(0, -1), { start: last.start, end: tail.last }].flatMap(
      (p) => mentionOf(text, p, inner) ?? [],
    )
    if (!tail.span) return parts
    const whole = mentionOf(text, tail.span, wanted)
    if (whole?.kind === 'organization' && parts.length > 0) return parts
    if (whole?.kind === 'problem')
      return [
        {
          ...whole,
          start: span.start,
          variants: [...whole.variants, { start: whole.start, end: whole.end }, { start: span.start, end: tail.last }],
        },
      ]
    if (whole) {
      return [{ ...whole, variants: [...whole.variants, ...(tail.longer ? [tail.longer] : [])], parts }]
    }
    return parts
  }
  // 聽課評課、課題指導的責任: only the last has a head, so it is one name.
  const mentions = pieces.map((p) => mentionOf(text, p, { kinds: wanted.kinds, fallback: null }))
  const lastPart = text.slice(last.start, last.end)
  // 尊重技能、崇尚創新的良好氛圍: what stands before 的 is as long as its neighbours, so they all go with the head.
  const de = lastPart.indexOf('的')
  if (
    de > 1 &&
    mentions[mentions.length - 1] &&
    pieces.slice(0, -1).every((p) => Math.abs(p.end - p.start - de) <= 1 && !text.slice(p.start, p.end).includes('的'))
  ) {
    const whole = mentionOf(text, span, wanted)
    if (whole) return [whole]
  }
  // 周調度、月通報、季評比制度: one system.
  if (/^(?:[日周月季年旬][^、]{1,4}、)+[日周月季年旬][^、]{1,4}(?:制度|机制)$/.test(text.slice(start, end))) {
    const whole = mentionOf(text, span, wanted)
    if (whole) return [whole]
  }
  // 物業企業、業主委員會與社區“雙向進入”機制: bodies before a mechanism are its parties, inside one name.
  if (
    mentions[mentions.length - 1]?.kind === 'mechanism' &&
    !wanted.kinds.has('field') &&
    mentions.slice(0, -1).every((m) => m !== null && actorKinds.has(m.kind))
  ) {
    const whole = mentionOf(text, span, wanted)
    if (whole) return [whole]
  }
  const mixed = lastPart.includes('的') && mentions.some((m) => m && m.kind !== mentions[mentions.length - 1]?.kind)
  if (mentions.every(Boolean) && !mixed) return mentions as Mention[]
  const gathered =
    mentions[mentions.length - 1] ||
    (wanted.fallback === 'goal' && pieces.slice(0, -1).every((p) => !text.slice(p.start, p.end).includes('的')))
  if (gathered && lastPart.includes('的')) {
    const whole = mentionOf(text, span, wanted)
    return whole ? [whole] : []
  }
  // 幹部清正、醫風清明: a couplet is one goal.
  if (wanted.fallback === 'goal' && mentions.every((m) => m === null) && end - start <= 24) {
    const whole = mentionOf(text, span, wanted)
    return whole ? [whole] : []
  }
  // 思想引導、學業輔導和生活指導職責: the last head belongs to all.
  const lastKind = mentions[mentions.length - 1]?.kind
  if (
    lastKind &&
    !(wanted.force && lastKind === 'outcome') &&
    ['responsibility', 'principle', 'problem', 'mechanism', 'outcome'].includes(lastKind) &&
    mentions.slice(0, -1).every((m) => m === null) &&
    text[last.start] !== '“'
  ) {
    const whole = mentionOf(text, span, wanted)
    if (whole) return [whole]
  }
  // 自治、法治、德治相結合: one conviction.
  if (
    wanted.fallback === 'principle' &&
    /(?:相结合|有机结合|有机融合|深度融合|并重|并举|相统一|齐抓共管)$/.test(lastPart) &&
    end - start <= 24
  ) {
    const whole = mentionOf(text, span, wanted)
    return whole ? [whole] : []
  }
  const loose = pieces.map((p) => mentionOf(text, p, wanted))
  return loose.filter((m): m is Mention => m !== null)
}

/** 根基課程、枝幹課程、花葉課程三類: the last one without how many they are. */
function withoutCount(text: string, pieces: Span[]): Span {
  const last = pieces[pieces.length - 1]!
  const m = /(?<!的)([两三四五六七八九十])(?:大)?(?:类|种|项|支|部分|方面|级|层|层次|个)$/.exec(
    text.slice(last.start, last.end),
  )
  if (!m || m.index < 2 || numeral(m[1]!) !== pieces.length) return last
  const cut = { start: last.start, end: last.start + m.index }
  pieces[pieces.length - 1] = cut
  return cut
}

/** 專業設置、人才培養方案和經費預算三類事項: the count tells that 和 parts two of them. */
function byCount(text: string, pieces: Span[]): Span[] {
  const last = pieces[pieces.length - 1]
  if (!last) return pieces
  const m = /^(.{2,}?)[和与及](.{2,}?)([两三四五六七八九十])(?:项|个|大|类|种|条|方面)[^、“”]{2,8}$/.exec(
    text.slice(last.start, last.end),
  )
  if (!m || numeral(m[3]!) !== pieces.length + 1) return pieces
  const cut = last.start + m[1]!.length
  return [...pieces.slice(0, -1), { start: last.start, end: cut }, { start: cut + 1, end: last.end }]
}

/** `…、X等12項便民舉措`, `…、X五個研修模塊`, `…、X相結合的方式`: where the last member ends and what the class is. */
function classTail(
  text: string,
  last: Span,
  members: number,
): { last: number; span: Span | null; longer: Span | null; kind: NodeKind | null; counted?: true } | null {
  const s = text.slice(last.start, last.end)
  const etc = /等(?![次级第候待同于])(?=[^等]*$)/.exec(s)
  if (etc && etc.index > 0) {
    const rest = s.slice(etc.index + 1).replace(/\d+余?(?:项|个|次|种)$/, '')
    const restEnd = last.start + etc.index + 1 + rest.length
    const count = numberStart.exec(rest) ?? /^(?:多种|各种|多个|多项|各项|各类|一系列)/.exec(rest)
    const at = last.start + etc.index + 1 + (count?.[0].length ?? 0)
    if (at >= last.end) return { last: last.start + etc.index, span: null, longer: null, kind: null }
    const word = text.slice(at, restEnd)
    const kind = headOf(text, at, restEnd)?.kinds[0] ?? null
    if (classWords.has(word) || bare.has(word)) return { last: last.start + etc.index, span: null, longer: null, kind }
    return {
      last: last.start + etc.index,
      span: { start: at, end: last.end },
      longer: count ? { start: last.start + etc.index + 1, end: last.end } : null,
      kind,
    }
  }
  const channel = /等(?:多种)?(?:形式|方式|途径|渠道|手段|办法|方法|措施)/.exec(s)
  if (channel && channel.index > 0)
    return { last: last.start + channel.index, span: null, longer: null, kind: 'mechanism' }
  const joined = /(?:相结合|结合|并举|同步|联动)?的(?:方式|办法|方法|形式|途径|手段|模式)$/.exec(s)
  if (joined) return { last: last.start + joined.index, span: null, longer: null, kind: 'mechanism' }
  const counted = /(?<!的)([一二两三四五六七八九十0-9]+)(?:项|个|大|类|种|门|条|块|期)([^、“”]{2,8})$/.exec(s)
  if (counted && counted.index > 1) {
    const n = numeral(counted[1]!)
    if (n === members) {
      const at = last.end - counted[2]!.length
      const word = counted[2]!
      const kind = headOf(text, at, last.end)?.kinds[0] ?? null
      const from = last.start + counted.index
      if (classWords.has(word) || bare.has(word)) return { last: from, span: null, longer: null, kind, counted: true }
      return {
        last: from,
        span: { start: at, end: last.end },
        longer: { start: from, end: last.end },
        kind,
        counted: true,
      }
    }
  }
  return null
}

const digits = '零一二三四五六七八九'
/** A small number in digits or in Chinese numerals; 0 if it is none. */
export function numeral(s: string): number {
  if (/^[0-9]+$/.test(s)) return Number(s)
  if (s === '两') return 2
  const ten = s.indexOf('十')
  if (ten < 0) return s.length === 1 ? Math.max(0, digits.indexOf(s)) : 0
  const tens = ten === 0 ? 1 : digits.indexOf(s[ten - 1]!)
  const ones = ten === s.length - 1 ? 0 : digits.indexOf(s[ten + 1]!)
  return tens * 10 + ones
}
