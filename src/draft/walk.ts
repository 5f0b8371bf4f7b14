/** Leads the discourse through the outline of a reading: title, sections, items, sentences, clauses. */
import type { NodeKind, Span } from '../schema/index.ts'
import type { Unit } from '../text/index.ts'
import { agentAt, type ClauseReading, readClause, wordAt } from './clause.ts'
import {
  actAgain,
  actSince,
  answer,
  ask,
  askAll,
  assignTask,
  bindTo,
  countedBehindColon,
  countItems,
  type Discourse,
  defineTerm,
  demandOf,
  endLead,
  faceDifficulty,
  formulaPart,
  holdersIn,
  holdTo,
  layDown,
  leadWith,
  listDifficulties,
  listUnder,
  mustAnswer,
  nameAnswerer,
  nameOwnPlan,
  openList,
  settleRest,
  spellOut,
  spellOutParts,
  startItem,
  startParagraph,
  startSection,
  startSentence,
  takeClause,
  tellDifficulty,
  unfoldCouplet,
} from './discourse/index.ts'
import { bodyInTitle } from './institution.ts'
import { actorKinds } from './kinds.ts'
import { simple, worded } from './ledger.ts'
import { skipQuoted } from './pattern.ts'
import { type Named, namesIn } from './people.ts'
import { afterVerb, headOf, isQuestion, type Mention, mentionOf, mentionsOf, numeral, trim } from './phrase.ts'
import { behindMark } from './stretch.ts'
import { list } from './words.ts'

/** What was seen in a clause, for `explain`. */
export interface Seen {
  readonly reading: ClauseReading
  readonly from: number
  readonly to: number
}

const planHeads = new Set(
  list(
    '方案 实施方案 计划 行动计划 规划 三年行动 工作方案 行动方案 工作计划 工作要点 要点 实施意见 意见 指导意见 实施办法 通知',
  ),
)
/** Headings that only label what follows. */
const labels = new Set(
  list(`组织领导 组织实施 组织保障 任务分工 责任分工 工作要求 工作目标 总体目标 总体要求 主要任务 重点任务 工作任务 保障措施 指导思想 基本原则 实施步骤 工作步骤 进度安排 工作安排 监督检查 附则 工作背景 工作成效 主要做法 经验启示 下一步打算 工作思路 工作措施 工作重点 工作内容 时间安排 实施范围 工作机制
    适用范围 目标任务 任务目标 主要目标 主要措施 重点工作 具体措施 有关要求 几点要求 阶段安排 组织机构 职责分工 考核评价 督导评估 资金保障 人员保障`),
)
const answerLead =
  /^(?:秘诀在于|诀窍在于|奥秘在于|出路在于|关键在于|关键是|关键就是|答案是|根本在于|核心是|核心在于|根本是|首先是|做法是|给出的答案是|靠的是|靠的就是)/
/** Who acts, and that what follows is how; all of the clause if the next one says it. */
const ownWay =
  /^(.{1,18}?)(?:(?:给出|开出|交出|拿出|采取)的|(?:下一步|今后|接下来)?的)(?:主要|具体|首要|破题|实践|基本|首个)?“?(?:答案|答卷|药方|良方|处方|对策|办法|做法|打算|举措|路径|之举|选择|探索|回答|法宝|突破口|思路|切入点)”?(?:(?:就|便|正)?是(?=.{2,34}$)|$)/
/** A clause that announces difficulties. */
const troubles =
  /^(?!.*(?:针对|解决|破解|聚焦|围绕|化解|克服|补齐|紧盯)).{0,30}(?:问题|短板|难题|困难|矛盾|不足|差距|瓶颈|毛病|痛点|堵点|弱项|顾虑|困境|挑战|隐忧)(?:[主要也有是为]{0,2}|有[两三四五]种|主要有|主要是|表现为)$/
/** What follows is no success. */
const soberly = /(?:[也更]|清醒|深刻|必须|还要|应当).{0,4}(?:看到|认识到|意识到|感到)$/
/** What comes before the duty: 遇有異常情況須…. */
const condition =
  /^(?:凡|遇有|如遇|如有|若有|一旦|发现)[^，]{2,20}?(?=必须|须|应当|应(?![急对用])|要(?![求素点])|均应|一律|不得|严禁)/
const must =
  /^(?:这|这些)?(?:既)?(?:是|正是|成为)(?:了)?(.{2,12}?)(?:必须|需要|始终|一直|着力)?(?:回答|思考|解答|破解|面对|解决|探索|关注)(?:好)?的(?:课题|问题|命题|考题|答卷|时代课题|重要课题|必答题)/
const roleLine =
  /(?:^|[；;。，\s（])((?:牵头|责任|配合|主办|承办|协办|主责|主体|协同|参与|实施|落实)(?:单位|部门|科室|股室|处室|领导|主体|校级领导)|责任人|牵头人)：/g

/** Who leads, and who helps. */
const jointly =
  /^([^，、]{2,22}(?:牵头|主导|主抓|挂帅|统筹))、([^，]{2,26}(?:配合|协同|参与|联动|主抓|落实|协办|协作|支撑|实施|跟进))$/

/** Who speaks for the country or above the body. */
const outside =
  /^[^，]{0,14}(?:全会|二十大|党代会|大会|会议|报告|讲话|总书记|中央|国务院|规划纲要|《[^》]+》)(?:明确|鲜明|深刻|反复|多次|郑重)?(?:提出|指出|强调|明确指出)$/

/** What only labels what follows its colon. */
const caption =
  /^(?:完成时限|时间节点|时间安排|完成时间|起止时间|活动时间|活动地点|地点|时间|责任人|联系人|联系电话|报名方式|参加人员|参会人员|主送|抄送|附件|备注|关键词|摘要|编者按)$/
const owning =
  /(?:^|，)[^，]{0,30}(?:不讳言|不避讳|直言|坦言|坦承|清醒|存在|还有|仍有|尚有|面临)[^，]{0,14}(?:不足|短板|问题|差距|困难|挑战|难题|弱项)。$/
/** Headings of sections about what is lacking. */
const lacks =
  /^(?:.{0,8}?)(?:存在|面临|主要|当前|突出|几点|工作中)?的?(?:突出|主要)?(?:不足|问题|短板|差距|困难|薄弱环节)(?:与不足|和不足|与短板|与困难|和困难|及原因|与差距)?$/
/** What something is like that is not yet as it should be. */
const weak =
  /(?:不深|不够|不强|不高|不足|不实|不严|不细|不齐|不畅|不优|不广|不均|不全|不硬|偏弱|偏低|偏少|偏小|偏大|偏慢|薄弱|滞后|缺失|单一|老化|脱节|断层|短缺|参差(?:不齐)?|年久失修|不够合理|不合理|不够紧密|不够充分|不够明显|不够突出|不够完善|不够健全|不够到位|不够深入|不对等|不相称|不协调|不合理|弱化|虚化|淡化|欠缺|不到位|不深入|不充分|不平衡|不及时|不顺畅|不完善|不健全|不规范|不扎实|有差距|跟不上|不适应|不匹配|有待(?:加强|提高|提升|改进))$/

const only = (...kinds: NodeKind[]) => ({ kinds: new Set<NodeKind>(kinds), fallback: null })
const thing = only('programme', 'mechanism', 'measure', 'field')

export class Walker {
  readonly seen: Seen[] = []
  readonly #text: string
  readonly #d: Discourse
  readonly #explain: boolean
  #block: readonly number[] = []
  #path: { level: number; refs: readonly number[] }[] = []
  /** Clauses up to here are a head that was read already. */
  #headEnd = 0
  /** By depth: what was launched just before a list of items, whose parts they are. */
  readonly #lists: (readonly number[])[] = []
  /** Whether the paragraph owns that something is lacking: 他並不諱言不足。一是…. */
  #owned = false
  /** Whether the section is about what is lacking. */
  #troubled = false
  /** How many items enclose what is read. */
  #items = 0

  constructor(text: string, discourse: Discourse, explain: boolean) {
    this.#text = text
    this.#d = discourse
    this.#explain = explain
  }

  title(span: Span): void {
    const text = this.#text
    const d = this.#d
    const head = headOf(text, span.start, span.end)
    // 關於印發《X》的通知: X is the plan.
    const sent = /(?:印发|发布|下发|转发)《([^《》]{4,60})》的(?:通知|公告)$/.exec(
      text.slice(span.start, span.end).trim(),
    )
    const name = sent
      ? { start: span.start + text.slice(span.start, span.end).indexOf(sent[1]!), end: 0 }
      : { start: span.start, end: span.end }
    if (sent) name.end = name.start + sent[1]!.length
    const planned = sent ? headOf(text, name.start, name.end) : head
    if (planned && planHeads.has(planned.word)) {
      const kind: NodeKind = /(?:办法|通知|规定|条例|细则)$/.test(planned.word) ? 'principle' : 'programme'
      const t = trim(text, name.start, name.end)
      d.plan = [d.ledger.register(simple(t, kind), 'title.plan')]
      leadWith(d, d.plan)
    }
    const body = bodyInTitle(text, span)
    if (!body) return
    const refs = d.ledger.refs([simple(body, 'organization')], 'title.body')
    // What a plan wants is the plan's; what is set up and carried out, its body's. Elsewhere the body that the title names acts.
    if (d.plan.length > 0) d.owner = refs
    else if (d.main.length === 0) d.main = refs
  }

  units(units: readonly Unit[]): void {
    for (const u of units) this.#unit(u, 0)
    startSection(this.#d)
  }

  #unit(u: Unit, depth: number): void {
    switch (u.kind) {
      case 'section':
        this.#section(u, depth)
        break
      case 'item':
        this.#item(u, depth)
        break
      case 'paragraph':
        this.#paragraph(u, depth)
        break
      case 'sentence':
        this.#sentence(u)
        break
      default:
        break
    }
  }

  #enter(level: number): readonly number[] {
    while (this.#path.length > 0 && this.#path[this.#path.length - 1]!.level >= level) this.#path.pop()
    for (let i = this.#path.length - 1; i >= 0; i--) if (this.#path[i]!.refs.length > 0) return this.#path[i]!.refs
    return []
  }

  #section(u: Unit, depth: number): void {
    const d = this.#d
    const parent = this.#enter(depth)
    let refs: readonly number[] = []
    const planned = d.plan.length > 0
    if (u.heading && rolesIn(this.#text, u.heading).length > 0) {
      this.#paragraph({ ...u, kind: 'paragraph', start: u.heading.start, end: u.heading.end, children: [] }, depth)
      for (const c of u.children) this.#unit(c, depth + 1)
      return
    }
    const above = parent.length > 0 ? parent : planned ? d.plan : []
    if (u.heading) {
      startSection(d)
      refs = this.#heading(u.heading, u.halves ?? [], planned, u.marker !== undefined)
      if (refs.length > 0 && !planned) {
        startItem(d, [], [], u.heading)
        d.parent = refs
      } else if (refs.length > 0) {
        startItem(
          d,
          refs,
          above.length > 0 && refs.every((r) => !d.plan.includes(r)) ? above : [],
          u.heading,
          'section.part',
        )
        d.parent = refs
      } else if (planned && parent.every((p) => d.plan.includes(p))) leadWith(d, d.plan)
      d.aiming = planned && /目标/.test(this.#text.slice(u.heading.start, u.heading.end))
    }
    if (u.heading && !planned && refs.length === 0) this.#counted(u, u.heading)
    this.#path.push({ level: depth, refs })
    if (u.heading) this.#headEnd = u.heading.end
    this.#troubled = u.heading !== undefined && lacks.test(this.#text.slice(u.heading.start, u.heading.end).trim())
    for (const c of u.children) this.#unit(c, depth + 1)
    this.#troubled = false
    this.#enter(depth)
  }

  /** 做優“四送服務” over four items, 建強“四個陣地” over a list of four: the heading names the whole. */
  #counted(u: Unit, heading: Span): void {
    const formula = /“([二两三四五六七八九])(个|大|项|种|类|支|张|条)?([^”，、]{1,5})”/.exec(
      this.#text.slice(heading.start, heading.end),
    )
    if (!formula) return
    const n = numeral(formula[1]!)
    const start = heading.start + formula.index + 1
    const whole = { start, end: start + formula[0].length - 2 }
    const items = u.children.flatMap((c) => (c.kind === 'item' ? [c] : c.children.filter((x) => x.kind === 'item')))
    if (items.length === n) this.#d.parent = [countItems(this.#d, whole)]
    else listUnder(this.#d, whole, n, formula[3]!, { start: heading.end, end: Math.min(u.end, heading.end + 400) })
  }

  /** A heading: 堅持P 以A V O, the name of a programme, a measure in a plan. Gives what its section is about. */
  #heading(span: Span, halves: readonly Span[], planned: boolean, numbered: boolean): readonly number[] {
    const d = this.#d
    const text = this.#text
    const parts = halves.length > 0 ? halves : splitHeading(text, span)
    const first = parts[0]!
    const second = parts[1]
    const named = this.#known(first)
    if (named.length > 0) {
      if (second) {
        startItem(d, named, [], span, 'item.known')
        leadWith(d, named)
        this.#clause(second)
        leadWith(d, [])
      }
      return named
    }
    if (second) {
      const reading = readClause(text, first)
      const chain = /^以(.+)$/.exec(text.slice(second.start, second.end))
      if (reading.predicate?.rule.construction.name === 'do.uphold' && chain) {
        const means = this.#leadingName(second)
        const principles = reading.predicate.slots.get('O') ?? []
        if (means && principles.length > 0) {
          const m = d.ledger.register(means, 'heading.couplet')
          const at = { start: first.start, end: second.end }
          // 堅持A與B深度融合 names a principle that the section unfolds; other convictions are its ornament.
          if (/融合|并重|结合|统一|一体/.test(text.slice(first.start, first.end)))
            for (const p of principles)
              d.ledger.state('upholds', m, d.ledger.register(p, 'heading.couplet'), 'heading.couplet', at)
          unfoldCouplet(
            d,
            m,
            readClause(text, { start: means.end + (text[means.end] === '”' ? 1 : 0), end: second.end }),
          )
          return []
        }
      }
      // 實施“強基”行動，建強組織體系: in a plan the first half names what the section is about.
      return planned ? this.#head(first, planned) : []
    }
    return planned && numbered ? this.#head(first, planned) : planned ? this.#head(first, planned) : []
  }

  /** The means at the start of 以“紅燭”工程築牢…. */
  #leadingName(span: Span): Mention | null {
    const text = this.#text
    for (let end = span.end - 2; end > span.start + 3; end--) {
      if (!afterVerb(text, end, span.end)) continue
      const m = mentionOf(
        text,
        { start: span.start + 1, end },
        only('programme', 'mechanism', 'resource', 'field', 'measure'),
      )
      if (m) return m
    }
    return null
  }

  /** A name that was registered before, or the start of one (仁心鑄魂 for 仁心鑄魂工程). */
  #known(span: Span): readonly number[] {
    const d = this.#d
    const text = this.#text
    const key = text.slice(span.start, span.end).replace(/[“”\s]/g, '')
    if (key.length < 3) return []
    const known = d.ledger.latestNamed(key)
    // The name of the plan, said again over its text.
    if (d.plan.some((p) => text.slice(d.ledger.said[p]!.start, d.ledger.said[p]!.end).replace(/[“”\s]/g, '') === key))
      return d.plan
    if (known !== null) {
      const m = d.ledger.said[known]!
      return [
        d.ledger.register(
          { ...span, kind: m.kind, surety: 2, variants: [{ start: m.start, end: m.end }], parts: [] },
          'heading.name',
        ),
      ]
    }
    return []
  }

  /** What an item's or a section's head names: a programme or mechanism that a verb carries out, or a measure. */
  #head(span: Span, planned: boolean, numbered = false): readonly number[] {
    const d = this.#d
    const text = this.#text
    const t = trim(text, span.start, span.end)
    if (
      t.end - t.start < (numbered ? 3 : 4) ||
      t.end - t.start > 26 ||
      labels.has(text.slice(t.start, t.end)) ||
      /阶段|时期|环节|步骤/.test(text.slice(t.start, t.end))
    )
      return []
    const head: Span = { start: t.start, end: t.end }
    // 一是教師隊伍老化: a difficulty, no measure.
    if (this.#troubled || this.#owned || weak.test(text.slice(head.start, head.end))) {
      faceDifficulty(d, head)
      return []
    }
    const reading = readClause(text, head)
    if (tellsWho(reading)) return []
    const name = reading.predicate?.rule.construction.name ?? ''
    const o = reading.predicate?.slots.get('O')
    if (
      o &&
      o.length === 1 &&
      o[0]!.surety === 2 &&
      (o[0]!.kind === 'programme' || o[0]!.kind === 'mechanism') &&
      /^(?:do|make)/.test(name)
    ) {
      return d.ledger.refs([{ ...o[0]!, variants: [...o[0]!.variants, head] }], 'item.head')
    }
    if (name === 'do.uphold' && o && !/^(?:树立|落实|执行)|融合|工作|建设/.test(text.slice(head.start, head.end))) {
      const refs = d.ledger.refs(o, 'item.conviction')
      holdTo(d, refs, head)
      return refs
    }
    const verb = afterVerb(text, head.start, head.end)
    // 一是把支部建到學科組裏: what is done to something is a measure.
    if (!verb && !reading.predicate && /^[把将让]/.test(text[head.start]!))
      return [d.ledger.register(worded(head, 'measure'), 'item.head')]
    if (!verb && !reading.predicate) {
      const m = mentionOf(text, head, thing)
      if (m && planned && m.kind !== 'field') return d.ledger.refs([m], 'item.head')
      // 關愛重點人群, 隊伍目標: in a plan every numbered head names a measure or a goal.
      if (!numbered || head.end - head.start > 12) return []
      const kind: NodeKind = text.startsWith('目标', head.end - 2) ? 'goal' : 'measure'
      return [d.ledger.register(worded(head, kind), 'item.head')]
    }
    const variants: Span[] = []
    if (verb && head.end - verb >= 4) variants.push({ start: verb, end: head.end })
    const refs = [d.ledger.register(worded(head, 'measure', variants), 'item.head')]
    if (reading.predicate)
      for (const [slot, mentions] of reading.predicate.slots) if (slot !== 'O') d.ledger.refs(mentions, 'item.head')
    return refs
  }

  #item(u: Unit, depth: number): void {
    const d = this.#d
    const inline = d.parent
    const above = this.#enter(depth)
    if (u.number === 1) this.#lists[depth] = endLead(d, above.length === 0, u.start)
    const launched = this.#lists[depth] ?? []
    const parent = launched.length > 0 ? launched : above.length > 0 ? above : d.parent.length > 0 ? d.parent : inline
    let refs: readonly number[] = []
    let known = false
    const planned = d.plan.length > 0
    if (u.heading) {
      const parts = splitHeading(this.#text, u.heading)
      refs = this.#known(parts[0]!)
      known = refs.length > 0
      if (refs.length === 0) refs = this.#head(u.heading, planned, true)
    }
    const top = parent.length > 0 ? parent : planned && refs.length > 0 ? d.plan : []
    const keep = d.parent
    const actors = d.actors
    startItem(
      d,
      refs,
      top.filter((p) => !refs.includes(p)),
      { start: u.start, end: u.heading?.end ?? u.start + 1 },
      known ? 'item.known' : 'item.head',
    )
    if (refs.length > 0) d.parent = keep
    // 一、指導思想: what a mere label heads is told of the plan.
    const labelled = planned && refs.length === 0 && this.#items === 0 && u.heading ? u.heading : null
    if (labelled) {
      leadWith(d, d.plan)
      d.aiming = /目标/.test(this.#text.slice(labelled.start, labelled.end))
    }
    // ●班主任須在開學兩週內完成初評；: an item that tells who owes what is no head.
    if (u.heading && (refs.length > 0 || !tellsWho(readClause(this.#text, u.heading)))) this.#headEnd = u.heading.end
    this.#path.push({ level: depth, refs })
    this.#items++
    for (const c of u.children) this.#unit(c, depth + 1)
    this.#items--
    settleRest(d)
    actAgain(d, actors)
    d.parent = keep
    this.#enter(depth)
  }

  #paragraph(u: Unit, depth: number): void {
    const text = this.#text
    const d = this.#d
    const line = text.slice(u.start, u.end).trim()
    const roles = rolesIn(text, u)
    if (roles.length > 0) {
      for (const r of roles) this.#roles(u, r.label, r)
      return
    }
    // 各分公司、機關各部門： is an address, no subject.
    if (/^[^。；]{4,60}：$/.test(line) && d.plan.length > 0) return
    if (line.length <= 24 && !/[，。：；？！]/.test(line)) {
      const t = trim(text, u.start, u.end)
      const m = mentionOf(text, t, thing)
      if (m && m.surety === 2) {
        this.#block = d.ledger.refs([m], 'block.line')
        return
      }
      const who = holdersIn(d, t)
      if (who.length > 0) return
    }
    if (this.#items === 0) {
      startParagraph(d)
      this.#owned = false
    }
    const head = this.#items === 0 && d.plan.length === 0 ? this.#runInHead(u) : null
    for (const c of u.children) if (c !== head) this.#unit(c, depth)
    settleRest(d)
    if (head) d.item = []
  }

  /** 建強組織體系。按照…: a short first sentence without a subject heads its paragraph, as a marked item's head does. */
  #runInHead(u: Unit): Unit | null {
    const first = u.children[0]
    if (first?.kind !== 'sentence' || u.children.length < 2 || first.children.length !== 1) return null
    const span = inside(this.#text, first)
    if (span.end - span.start < 4 || span.end - span.start > 12 || !afterVerb(this.#text, span.start, span.end))
      return null
    const refs = this.#head(span, false)
    if (refs.length === 0) return null
    startItem(this.#d, refs, [], span)
    return first
  }

  /** 牽頭單位：A　配合單位：B、C under the line or the item that they are for. */
  #roles(u: Span, label: string, span: Span): void {
    const d = this.#d
    const targets = this.#block.length > 0 ? this.#block : d.item
    const people: Mention[] = []
    // 市民政局、市殘聯，各社區衛生服務中心
    for (let from = span.start; from < span.end; ) {
      const comma = this.#text.indexOf('，', from)
      const end = comma < 0 || comma >= span.end ? span.end : comma
      people.push(...mentionsOf(this.#text, { start: from, end }, only('organization', 'role', 'group')))
      from = end + 1
    }
    const raci = /配合|协办/.test(label) ? 'S' : /牵头|主|责任领导/.test(label) ? 'A' : 'R'
    for (const p of people) {
      const ref = d.ledger.register(p, 'block.roles')
      for (const t of targets)
        d.ledger.state(
          'responsibleFor',
          ref,
          t,
          'block.roles',
          { start: this.#text.lastIndexOf('\n', u.start - 1) + 1, end: u.end },
          { raci },
        )
    }
  }

  #sentence(u: Unit): void {
    const d = this.#d
    startSentence(d, u.start)
    let sober = false
    let spelt = -1
    let listing: number | null = null
    for (const [i, c] of u.children.entries()) {
      const body = inside(this.#text, c)
      if (c.kind !== 'clause' || body.end <= this.#headEnd || body.end <= body.start || i <= spelt) continue
      const formula = this.#formulaAhead(u, i)
      if (formula) {
        const answer = answerLead.test(this.#text.slice(body.start, body.end))
        if (!answer) this.#clause(body, u)
        spellOutParts(d, formula.whole, formula.parts, answer)
        spelt = i + formula.parts.length
        continue
      }
      // 三個突出問題：A，這是說…；B，…: behind a colon each part of the sentence opens with a difficulty.
      if (listing !== null) {
        const opens = '：；'.includes(this.#text[body.start - 1] ?? '') || !/；/.test(this.#text.slice(listing, u.end))
        if (opens) {
          this.#difficulty(body)
          continue
        }
      } else if (this.#text[body.end] === '：' && troubles.test(this.#text.slice(body.start, body.end))) {
        listing = body.end
        listDifficulties(d, body)
        continue
      }
      // 我們也清醒地看到，A，B: what is seen so is difficult.
      if (d.sentence.quoting) continue
      if (sober || (this.#owned && weak.test(this.#text.slice(body.start, body.end)))) this.#difficulty(body)
      else this.#clause(body, u)
      sober ||= soberly.test(this.#text.slice(body.start, body.end))
    }
    this.#owned ||= owning.test(this.#text.slice(u.start, u.end).trim())
    settleRest(d)
  }

  /** 秘訣在於“三講”：講A，講B，講C: a numeral formula before a colon, and just so many clauses behind it. */
  #formulaAhead(u: Unit, at: number): { whole: Span; parts: Span[] } | null {
    const c = u.children[at]!
    const body = inside(this.#text, c)
    if (c.kind !== 'clause' || !/[：:]/.test(this.#text[body.end] ?? '')) return null
    const formula = /“([二两三四五六七八九])(?:个|大|项|种|类)?([^”\d]{1,6})”[^”“]{0,6}$/.exec(
      this.#text.slice(body.start, body.end),
    )
    if (!formula) return null
    const n = numeral(formula[1]!)
    const parts = u.children.slice(at + 1, at + 1 + n).map((x) => inside(this.#text, x))
    if (parts.length < n || parts.some((p) => p.end - p.start < 2 || p.end - p.start > 20)) return null
    // “三方圓桌”：每月…，班主任…圍坐一桌: what follows is no list, if nothing makes its clauses alike.
    const lengths = parts.map((p) => p.end - p.start)
    const alike =
      Math.max(...lengths) - Math.min(...lengths) <= 1 ||
      [...formula[2]!].some((x) => parts.every((p) => this.#text.slice(p.start, p.end).includes(x)))
    if (!alike) return null
    const start = body.start + formula.index + 1
    return { whole: { start, end: start + formula[0].indexOf('”') - 1 }, parts }
  }

  /** A and B in A、B仍是制約發展的瓶頸; all of 部分教師的能力還跟不上. */
  #difficulty(c: Span): void {
    const body = this.#text.slice(c.start, c.end)
    const each = /^(?:一是|二是|三是|四是|五是|其一|其二|其三|一种是|另一种是|有的|首先是|再次是|还有)，?(?=.{4})/.exec(
      body,
    )
    if (each) {
      this.#difficulty({ start: c.start + each[0].length, end: c.end })
      return
    }
    const judged =
      /^(.{4,40}?)(?:仍然|依然|依旧|仍|还|尚|也|都)*(?:(?:是|成为|成).{0,6}(?:制约|影响|阻碍|困扰)[^，]*|(?:尚未|仍未|还未|没有|未能|未)[^，]{0,4}(?:根除|解决|消除|破解|根治|缓解|打破)|(?:较为|比较|较|十分)?(?:突出|存在))$/.exec(
        body,
      )
    faceDifficulty(this.#d, { start: c.start, end: judged ? c.start + judged[1]!.length : c.end })
  }

  #clause(c: Span, sentence?: Unit): void {
    const d = this.#d
    const text = this.#text
    const body = text.slice(c.start, c.end)
    if (body.length > 400) return
    // （責任單位：A、B） at the end of an item.
    const framed = body[0] === '（' ? { start: c.start + 1, end: body.endsWith('）') ? c.end - 1 : c.end } : c
    const roles = body.includes('：') ? rolesIn(text, framed) : []
    if (roles.length > 0) {
      for (const r of roles) this.#roles(c, r.label, r)
      return
    }
    if (sentence && text[c.end] === '？' && isQuestion(text, c.start, c.end)) {
      // 人手少、任務重，怎麼辦: what is asked of stands before it.
      const bare =
        /^(?:(?:该|又|究竟|到底|应该|应)?(?:怎么办|怎么破|如何破解|如何破局|如何破题|怎么解决|如何解决|何以破解|如何应对|怎么应对)|路在何方|出路何在|出路在哪里|破解之道何在|怎么破题)$/.test(
          body,
        )
      const from = bare ? behindMark(text, '。；？\n', c.start - 1, 41) : null
      const told = from !== null && c.start - from > 4 && c.start - from < 42
      ask(d, told ? { start: from, end: c.start - 1 } : c)
      return
    }
    if (sentence && body[0] === '“' && /^(?:“[^”]+”)+$/.test(body) && isQuestion(text, c.start, c.end)) {
      askAll(
        d,
        [...body.matchAll(/“([^”]+)”/g)].map((m) => ({
          start: c.start + m.index + 1,
          end: c.start + m.index + 1 + m[1]!.length,
        })),
      )
      return
    }
    // 在“引”上下功夫：…: a measure, and what follows is done for it.
    const effort = /^在“[^”]{1,4}”(?:字)?上(?:下功夫|做文章|求突破|求实效|见成效|发力|用力|使劲)$/.test(body)
    if (effort && sentence) {
      const m = d.ledger.register(worded(c, 'measure'), 'item.head')
      startItem(d, [m], d.parent, c)
      return
    }
    const wondered = body.endsWith('题') && /^(.{4,40}?)(?:，)?(?:是|，是).{0,14}(?:问题|课题|命题)$/.exec(body)
    if (wondered && isQuestion(text, c.start, c.start + wondered[1]!.length)) {
      ask(d, { start: c.start, end: c.start + wondered[1]!.length })
      return
    }
    const due = body.endsWith('题') || body.includes('答卷') ? must.exec(body) : null
    if (due) {
      const at = c.start + body.indexOf(due[1]!)
      const who = mentionsOf(text, { start: at, end: at + due[1]!.length }, only('organization', 'role', 'group'))
      if (who.length > 0) {
        mustAnswer(d, d.ledger.refs(who, 'question.must'), c)
        return
      }
    }
    const answered = /[案卷答]$/.test(body)
      ? /^(.{2,18}?)(?:用.{2,10}?)?(?:给出|交出|作出|做出|书写)了?(?:自己的|.{2,6}的)?(?:一份)?(?:.{0,8}的)?(?:答案|答卷|回答)$/.exec(
          body,
        )
      : null
    if (answered) {
      const who = mentionsOf(
        text,
        { start: c.start, end: c.start + answered[1]!.length },
        only('organization', 'role', 'group', 'mechanism', 'programme', 'measure', 'resource', 'principle'),
      )
      if (who.length > 0) {
        mustAnswer(d, d.ledger.refs(who, 'question.must'), c)
        return
      }
    }
    const asked = body.includes('必须') && /必须(?:回答|解答|面对|破解)的.{0,8}(?:问题|课题|命题)$/.exec(body)
    if (asked && asked.index > 4) {
      this.#read({ start: c.start, end: c.start + asked.index })
      return
    }
    // 學校開出的“藥方”是分層培養, 我們的辦法是改革評價: who acts, and how.
    const remedy = sentence && body.includes('的') ? ownWay.exec(body) : null
    if (remedy) {
      const by = nameAnswerer(d, { start: c.start, end: c.start + remedy[1]!.length })
      const rest = { start: c.start + remedy[0].length, end: c.end }
      if (remedy[0].length === body.length) {
        if (by.length > 0) return
      } else if (by.length > 0) {
        const before = d.ledger.statements.length
        if (d.question.length === 0) this.#read(rest)
        if (d.ledger.statements.length === before) answer(d, rest, by)
        return
      }
    }
    // 黨的二十屆三中全會提出，加快…: what others say is not what the body does.
    if (sentence && outside.test(body)) {
      d.sentence.quoting = true
      return
    }
    if (text[c.end] === '：' && caption.test(body)) return
    // 目標定得很樸素：高峰候車不超過十分鐘: what stands behind the colon is the goal.
    if (text[c.start - 1] === '：' && body.length >= 4 && body.length <= 30) {
      const before = text.slice(Math.max(0, c.start - 24), c.start - 1)
      if (/(?:^|[。；，\n])[^。；，\n“]{0,6}目标(?:[^。；，\n、]{0,8})$/.test(before) && d.plan.length === 0) {
        const goal = d.ledger.register(worded(c, 'goal'), 'aim.told')
        const who = d.now.S.filter((r) => d.ledger.isActor(r))
        for (const s of who.length > 0 ? who : d.body) d.ledger.state('pursues', s, goal, 'aim.told', c)
        return
      }
    }
    const answering =
      sentence && body.endsWith('是')
        ? /^(.{2,18}?)(?:给出的|交出的|的)(?:答案|答卷|做法|回答|选择|探索)是$/.exec(body)
        : null
    if (answering) nameAnswerer(d, { start: c.start, end: c.start + answering[1]!.length })
    const lead = answering ? ([body] as const) : /^[关答根核首做给秘诀奥出靠]/.test(body) ? answerLead.exec(body) : null
    if (lead && sentence) {
      const end = inside(text, sentence).end
      const next = text[c.end] === '：' ? c.end + 1 : c.start + lead[0].length
      if (next >= end) return
      if (end - next <= 30 || next < c.end) answer(d, { start: next, end: end - next <= 30 ? end : c.end })
      if (next < c.end) this.#read({ start: next, end: c.end })
      return
    }
    if (due) return
    this.#read(c)
  }

  #read(c: Span): void {
    const text = this.#text
    const d = this.#d
    // 由A擔任B、由C擔任D: parallel clauses that only 、 parts.
    const first = text[c.start]
    const led = first === '由' ? jointly.exec(text.slice(c.start, c.end)) : null
    if (led) {
      this.#one({ start: c.start, end: c.start + led[1]!.length })
      this.#one({ start: c.start + led[1]!.length + 1, end: c.end })
      return
    }
    if (first === '由' || first === '以' || first === '把' || first === '将' || text.startsWith('是指由', c.start)) {
      const lead = first === '是' ? '由' : first!
      let from = c.start
      for (let p = c.start + 1; p < c.end; p = skipQuoted(text, p, c.end)) {
        if (text[p] === '、' && text[p + 1] === lead) {
          this.#one({ start: from, end: p })
          from = p + 1
        }
      }
      this.#one({ start: from, end: c.end })
      return
    }
    // 三部牽頭、水利局協同: two clauses that only 、 parts.
    const paired = jointly.exec(text.slice(c.start, c.end))
    if (paired) {
      this.#one({ start: c.start, end: c.start + paired[1]!.length })
      this.#one({ start: c.start + paired[1]!.length + 1, end: c.end })
      return
    }
    // 採取“線上+線下”的方式開展培訓: the way, and what is done so.
    const way =
      /^.{0,16}?(?:采取|采用|运用)[^，“]{0,14}(?:“[^”]+”)?[^，“]{0,14}?(?:方式|形式|办法|模式|方法)(?=.{4,})/.exec(
        text.slice(c.start, c.end),
      )
    if (way && wordAt(text, c.start + way[0].length, c.end) > 1) {
      this.#one({ start: c.start, end: c.start + way[0].length })
      this.#one({ start: c.start + way[0].length, end: c.end })
      return
    }
    // “1”是指一門核心課: a digit of a formula.
    const digit = /^“[0-9N]”(?:则)?(?:是指|指的是|泛指|指|即|代表)/.exec(text.slice(c.start, c.start + 12))
    if (digit) {
      formulaPart(d, { start: c.start + digit[0].length, end: c.end })
      return
    }
    // “四個統一”，即堅持A、B、C: what stands before it is spelled out.
    const spelled = /^(?:即|就是|指的是|是指|也就是)(?:坚持)?/.exec(text.slice(c.start, c.start + 5))
    // “三個一”創建，即…: a formula may have words behind it, a bare name may not.
    const quoted = spelled
      ? /“(?:[^“”，。]{2,10}”|[一二三四五六七八九十两]个?[^“”，。]{1,6}”[^“”，。；]{0,6})，$/.exec(
          text.slice(Math.max(0, c.start - 20), c.start),
        )
      : null
    if (spelled && quoted) {
      const open = Math.max(0, c.start - 20) + quoted.index
      const close = text.indexOf('”', open)
      const list = { start: c.start + spelled[0].length, end: c.end }
      if (text.slice(list.start, list.end).includes('、')) {
        spellOut(d, { start: open + 1, end: close }, list)
        return
      }
    }
    const term = /^所谓/.exec(text.slice(c.start, c.start + 2))
    if (term) {
      defineTerm(
        d,
        mentionsOf(
          text,
          { start: c.start + 2, end: c.end },
          only('mechanism', 'programme', 'principle', 'resource', 'measure'),
        ),
      )
      return
    }
    if (d.sentence.defining) {
      const tail = /的[^的“”，]{0,4}(?:制度|机制|模式|做法|方法|活动|工程|行动)$/.exec(text.slice(c.start, c.end))
      if (tail && tail.index > 4) {
        this.#one({ start: c.start, end: c.start + tail.index })
        return
      }
    }
    this.#one(c)
    if (text[c.end] === '：') {
      openList(d)
      countedBehindColon(d, c)
    }
  }

  /** 園長陶可心、業務副園長馮致和在會上…, 學院黨委書記儲明謙直言: posts with their people. */
  #posted(c: Span): readonly Named[] {
    const people = namesIn(this.#text, c)
    for (const { post, name } of people) holdersIn(this.#d, { start: post.start, end: name.end })
    return people
  }

  /** 青年教師林曉月從新手成長為能手: whoever is named first is whom the clause is about, if it names nobody else. */
  #behindName(reading: ClauseReading, first: Named | undefined): ClauseReading {
    const { span, subjectSpan, predicate, adjuncts } = reading
    if (!first || first.post.start !== span.start || subjectSpan?.end === first.name.end) return reading
    if ((predicate && reading.subject?.length) || adjuncts.length > 0 || span.end - first.name.end < 4) return reading
    const behind = readClause(this.#text, { start: first.name.end, end: span.end })
    if (!behind.predicate || behind.subject) return reading
    const who = { start: first.post.start, end: first.name.end }
    return {
      ...behind,
      span,
      subject: mentionsOf(this.#text, who, { kinds: actorKinds, fallback: null }),
      subjectSpan: who,
    }
  }

  #one(given: Span): void {
    const c = withoutFrame(this.#text, given)
    // 本方案 is the plan itself.
    const own =
      this.#d.plan.length > 0 &&
      /(?:本|该|如下|以下)(?:方案|意见|计划|规划|办法|通知|细则)/.exec(this.#text.slice(c.start, c.end))
    if (own) {
      const at = c.start + own.index
      nameOwnPlan(this.#d, { start: at, end: at + own[0].length })
    }
    const body = this.#text.slice(c.start, c.end)
    const next = this.#text[c.end] === '，' ? this.#text.slice(c.end + 1, c.end + 40).split(/[，。；：\n]/)[0]! : ''
    if (assignTask(this.#d, c, next)) return
    if (tellDifficulty(this.#d, c, next)) return
    // 凡涉及X的事項, 遇有異常: a condition, of which nothing is said yet; 發現問題須…: the duty stands behind it.
    if (/^(?:凡|遇有|如遇|如有|若有|一旦|发现)/.test(this.#text.slice(c.start, c.start + 2))) {
      const duty = condition.exec(this.#text.slice(c.start, c.end))
      if (duty) this.#one({ start: c.start + duty[0].length, end: c.end })
      if (duty || !this.#text.startsWith('发现', c.start)) return
    }
    // 未通過審核的, 連續兩年不合格的: when, and nothing that is done.
    if (/^(?:未|违反|逾期|连续[^，]{1,10}(?:不合格|垫底|末位))[^，]{2,24}(?:的|者)$/.test(body)) return
    if (/(?:提出|制定|作出)(?:如下|以下)|(?:通知|要求)如下$/.test(this.#text.slice(c.start, c.end))) return
    // 規定導師每周談心一次: a duty, laid down by the paper.
    const rules = /^(?:规定|要求|约定|明确规定|明确要求|明确)/.exec(this.#text.slice(c.start, c.start + 4))
    if (rules) {
      const inner = readClause(this.#text, { start: c.start + rules[0].length, end: c.end })
      if (
        inner.subject &&
        inner.subject.length > 0 &&
        inner.subjectSpan &&
        (rules[0] !== '明确' ||
          /^(?:每|须|应|要|必须|不少于|至少|不得|负责)/.test(this.#text.slice(inner.subjectSpan.end, c.end)))
      ) {
        const dutyAt = Math.max(inner.dutyAt, inner.subjectSpan.end)
        const acting = this.#d.now.S
        takeClause(this.#d, {
          ...inner,
          modality: 'obligation',
          dutyAt: inner.modality === 'obligation' ? dutyAt : inner.subjectSpan.end,
        })
        // 明確醫務人員不得…；聘請監督員: who laid it down goes on.
        if (this.#text[c.end] === '；') this.#d.now.S = acting
        return
      }
    }
    // 專業課教師每五年參加企業實踐不得少於六個月: how much at least is a duty.
    if (/不得(?:少|低)于|^[^，]{2,12}每.{1,16}(?:不少于|不低于|至少)/.test(body)) {
      const inner = readClause(this.#text, c)
      if (inner.subject && inner.subject.length > 0 && inner.subjectSpan && inner.modality !== 'obligation') {
        takeClause(this.#d, { ...inner, modality: 'obligation', dutyAt: inner.subjectSpan.end })
        return
      }
    }
    // 學院制定的《細則》明確：支部書記履行…: what follows the colon is laid down.
    const paperAt = this.#text[c.end] === '：' ? /^(.{0,20}?)(《[^《》]{3,40}》)(?:明确|规定|要求)$/.exec(body) : null
    if (paperAt) {
      const start = c.start + paperAt[1]!.length
      const paper = mentionOf(
        this.#text,
        { start, end: start + paperAt[2]!.length },
        { kinds: new Set<NodeKind>(['principle', 'programme', 'mechanism']), fallback: 'principle' },
      )
      const maker = /^(.{2,14}?)(?:新)?(?:制定|印发|出台|修订|发布)的$/.exec(paperAt[1]!)
      if (paper) layDown(this.#d, paper, maker ? { start: c.start, end: c.start + maker[1]!.length } : null, c)
      return
    }
    // 嚴禁教師參與有償補課: who is bound stands behind the word that forbids.
    const ban = /^(?:严禁|禁止|不准|不许|不允许)/.exec(body)
    const barred = ban ? agentAt(this.#text, c.start + ban[0].length, c.end) : null
    if (
      barred &&
      !/[以利在经由用从借]/.test(this.#text[barred.start]!) &&
      c.end - barred.end >= 3 &&
      c.end - c.start <= 34
    ) {
      const who = mentionsOf(this.#text, barred, only('group', 'role', 'organization'))
      if (who.length > 0 && who.every((m) => m.surety === 2)) {
        bindTo(this.#d, who, c)
        return
      }
    }
    // 區民政局要求學院每季度公開賬目: who demands, and who owes.
    const demand = /^(.{2,18}?)(?:明确|进一步|严格|统一|还|也|则)*(?:要求|责成)(?=.{5,})/.exec(body)
    const by = demand
      ? mentionsOf(this.#text, { start: c.start, end: c.start + demand[1]!.length }, only('organization', 'role'))
      : []
    if (demand && by.length > 0 && by.every((m) => m.surety === 2)) {
      const inner = readClause(this.#text, { start: c.start + demand[0].length, end: c.end })
      if (inner.subject && inner.subject.length > 0 && inner.subjectSpan) {
        demandOf(this.#d, by, {
          ...inner,
          modality: 'obligation',
          dutyAt: Math.max(inner.dutyAt, inner.subjectSpan.end),
        })
        return
      }
    }
    // “家校連心”則要求班主任每學期家訪一遍: what lays the duty down is named first.
    const laid =
      /^(“[^”]{2,12}”[^，]{0,6}?|《[^》]{2,30}》|[^，“]{2,14}?(?:制度|办法|机制|方案|细则|条例|章程|公约|守则))(?:则|还|也)?(?:明确)?(?:规定|要求)/.exec(
        this.#text.slice(c.start, Math.min(c.end, c.start + 50)),
      )
    if (laid) {
      const paper = mentionOf(
        this.#text,
        { start: c.start, end: c.start + laid[1]!.length },
        {
          kinds: new Set<NodeKind>(['principle', 'programme', 'mechanism']),
          fallback: 'programme',
        },
      )
      // 《讀者守則》規定，入館須保持安靜: what it lays down is behind the comma.
      if (paper && c.start + laid[0].length === c.end && laid[0].endsWith('规定')) {
        layDown(this.#d, paper)
        return
      }
      const inner = readClause(this.#text, { start: c.start + laid[0].length, end: c.end })
      if (paper && inner.subject && inner.subject.length > 0 && inner.subjectSpan) {
        layDown(this.#d, paper)
        takeClause(this.#d, { ...inner, modality: 'obligation', dutyAt: Math.max(inner.dutyAt, inner.subjectSpan.end) })
        return
      }
    }
    const since =
      this.#text.startsWith('以来', c.end - 2) &&
      /^(.{2,14}?)(?:上线|启动|实施|成立|开展|运行|推行|建成|建立|启用|挂牌|投用)以来$/.exec(
        this.#text.slice(c.start, c.end),
      )
    if (since && actSince(this.#d, { start: c.start, end: c.start + since[1]!.length })) return
    // 某某接受採訪時表示: who speaks is named before what frames the speech.
    const spoken =
      /^(.{4,50}?)(?:在?接受.{2,16}|在.{2,24}(?:上|中|里|时))?时?(?:这样|如是|动情地|由衷地?|感慨地?)?(?:表示|指出|强调|介绍|介绍说|谈到|认为|说|写道|坦言|感慨|说道|解释)$/.exec(
        this.#text.slice(c.start, Math.min(c.end, c.start + 90)),
      )
    if (spoken && holdersIn(this.#d, { start: c.start, end: c.start + spoken[1]!.length }).length > 0) return
    const people = this.#posted(c)
    const reading = this.#behindName(
      bound(
        this.#text,
        readClause(
          this.#text,
          c,
          (name) => this.#d.ledger.knows(name),
          this.#d.pending.length > 0 || (this.#d.plan.length === 0 && this.#text[c.end] === '，'),
        ),
      ),
      people[0],
    )
    const from = this.#d.ledger.statements.length
    takeClause(this.#d, reading)
    // 收集來的意見由館辦公室匯總: who does it stands behind what it is done to.
    const agent = reading.predicate === null && reading.subject === null ? body.indexOf('由', 2) : -1
    if (agent > 0) {
      const done = readClause(this.#text, { start: c.start + agent, end: c.end }, (name) => this.#d.ledger.knows(name))
      if (done.subject && done.subject.length > 0) takeClause(this.#d, done)
    }
    if (this.#explain) this.seen.push({ reading, from, to: this.#d.ledger.statements.length })
  }
}

/** Whether a clause tells of somebody by name what he owes or does. */
const tellsWho = ({ subject, predicate, modality }: ClauseReading): boolean =>
  (subject ?? []).some((m) => actorKinds.has(m.kind) && m.surety === 2) &&
  (modality === 'obligation' || /^duty/.test(predicate?.rule.construction.name ?? ''))

/** 探訪記錄不得代填、漏填: a rule whose subject is no actor that we know. All of it is the duty; 任何 says no more than that it binds. */
function bound(text: string, reading: ClauseReading): ClauseReading {
  if (reading.subject?.length || reading.predicate || reading.modality === 'obligation') return reading
  const { start, end } = reading.span
  const rule = /^(任何)?([^，“”]{2,14}?)(?:一律|均|都)?(不得|严禁|不准|必须|须(?!要)|均应)(?![经报由])(?=.{2,}$)/.exec(
    text.slice(start, end),
  )
  if (!rule) return reading
  return {
    ...reading,
    subject: null,
    modality: 'obligation',
    prohibition: /不得|严禁|不准/.test(rule[3]!),
    dutyAt: rule[1] ? start + rule[0].length - rule[3]!.length : start,
  }
}

/** 牽頭單位：A；配合單位：B: the labels of a line that starts with one, and what stands behind each. */
function rolesIn(text: string, span: Span): (Span & { readonly label: string })[] {
  const line = text.slice(span.start, span.end)
  const found = [...line.matchAll(roleLine)]
  if (found.length === 0 || line.slice(0, found[0]!.index).trim() !== '') return []
  return found.map((m, i) => {
    let end = found[i + 1]?.index ?? line.length
    while (
      end > 0 &&
      (/[；;。，\s]/.test(line[end - 1]!) || (line[end - 1] === '）' && !line.slice(m.index, end).includes('（')))
    )
      end--
    return { label: m[1]!, start: span.start + m.index + m[0].length, end: span.start + end }
  })
}

/** The halves of a heading: parted by a space, or by a comma. */
export function splitHeading(text: string, span: Span): Span[] {
  const out: Span[] = []
  let from = span.start
  for (let p = span.start; p <= span.end; p++) {
    const c = text[p]
    if (p === span.end || c === ' ' || c === '　' || c === '，') {
      if (p > from) out.push({ start: from, end: p })
      from = p + 1
    }
  }
  return out.length > 0 ? out : [span]
}

const shownBy =
  /的(?:一个|一项|又一)?(?:生动|真实|具体|鲜活|有力|重要|最好)?的?(?:缩影|写照|注脚|体现|例证|探索|实践|做法)$/

/** 這是某某學校實施X的一個縮影: what it is that is shown. A quotation mark that its clause does not close is left out. */
function withoutFrame(text: string, span: Span): Span {
  let { start, end } = span
  const body = text.slice(start, end)
  // 講述該校以X破解Y: what is told, not the telling.
  const telling = /^(?:讲述|分享|展示|呈现|回顾|总结)了?(?=.{6})/.exec(body)
  if (telling) start += telling[0].length
  const pointed = /^(?:这|此|那)(?:正|就|便)?是(?=.{4})/.exec(body)
  const shown = pointed && shownBy.exec(body)
  if (shown) {
    start += pointed[0].length
    end -= shown[0].length
  }
  if (text[start] === '“' && !text.slice(start, end).includes('”')) start++
  return { start, end }
}

/** A clause without the marks that close it. */
function inside(text: string, c: Span): Span {
  let { start, end } = c
  while (end > start && '，；：。？！— …'.includes(text[end - 1]!)) end--
  while (start < end && ' '.includes(text[start]!)) start++
  return { start, end }
}
