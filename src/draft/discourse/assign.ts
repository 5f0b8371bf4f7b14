/** Tasks that are told before those who have them: 水質檢測由化驗室負責; 檔案移交，辦公室主辦; 守護水源，是水廠人的職責; 預算須經董事會審議. */
import type { NodeKind, Span } from '../../schema/index.ts'
import { agentAt, wordAt } from '../clause.ts'
import { actorKinds } from '../kinds.ts'
import { worded } from '../ledger.ts'
import { afterVerb, headOf, type Mention, mentionsOf, toldOnly } from '../phrase.ts'
import { groupAt } from '../stretch.ts'
import type { Discourse, Refs } from './registers.ts'

const colour =
  '(?:历来|从来|向来|始终|一律|统一|全部|主要|具体|均|都|则|也|就|便|皆|须|必须|应当|应|要|原则上|先|事先|一般|还|又|并|将|已|可|直接|集体|依法|依规|按程序|按规定|按权限|逐级|全面|专题|最终|最后)*'
const sees =
  '(?:负责|讲授|主讲|执教|授课|领办|领衔|包抓|包联|挂帅|认领|承包|主责|主管|主导|全权负责|全面负责|专门负责|承担|打理|管理|掌管|统管|总揽|统揽|包干|包办|主抓|兜底|承办|承接|经办|办理|统筹|落实|组织实施|具体实施|实施|受理|把关|审核把关|看管|看护|照管|维护|管护|值守|运营|运维|保管|汇总|督办|组织|召集|完成|操办|操持|张罗|协调|研究处理|处理|决定|执行|推进|开展)'
const decides =
  '(?:研究处理|研究决定|研究审定|集体决定|集体研究|集体审定|集体审议|讨论决定|审议决定|审议通过|审议批准|研究通过|研究同意|讨论通过|表决通过|审查同意|审核同意|审批同意|签批|签字|会签|审定|审议|审批|审核|审查|批准|核准|决定|论证|评审|研究|讨论|表决|同意|验收)'
const owed =
  '(?:的|所|义不容辞的|责无旁贷的|应尽的|不可推卸的|分内的|共同的|神圣的|法定的|首要的|当然的|不可逾越的|必须坚守的|基本的|最大的|第一位的)+(?:职责|责任|本分|天职|义务|使命|分内之?事|差事|活儿?|必修课|主业|首责|主责主业|主责|任务|重任|头等大事|看家本领|第一职责|首要任务|应有之义|硬任务|份内之?事|责任田|底线|红线|担当)'

interface Form {
  readonly pattern: RegExp
  readonly says: 'responsibleFor' | 'oversees'
}

/** Where X, the task, and Y, who has it, stand in one clause. */
const whole: readonly Form[] = [
  {
    pattern: new RegExp(
      `^(?<X>[^由]{2,24}?)${colour}由(?<Y>.{2,16}?)(?:集体|专题|统一|最终)*${decides}(?:通过|决定)?(?:后.*)?$`,
      'd',
    ),
    says: 'oversees',
  },
  {
    pattern: new RegExp(
      `^(?<X>[^由]{2,24}?)${colour}由(?<Y>.{2,16}?)(?:统一|专门|专人|具体|共同|全程|集中|归口|牵头|分别|全权|一手)*${sees}(?:到底|到位|到人)?$`,
      'd',
    ),
    says: 'responsibleFor',
  },
  {
    pattern: new RegExp(
      `^(?<X>.{2,20}?)${colour}归(?:口|属)?(?<Y>.{2,14}?)(?:统一|集中|归口)*(?:管|管理|负责|统筹)$`,
      'd',
    ),
    says: 'responsibleFor',
  },
  {
    pattern:
      /^(?:[把将])?(?<X>.{2,24}?)(?:都|均|统一|全部|一律|也)*(?:交由|交给|委托给|委托|托付给|交予)(?<Y>.{2,16}?)(?:全权|统一|具体|集中|共同)*(?:负责|打理|管理|承担|运营|承办|实施|代管|托管|组织|看管|办理|经营|维护|养护|运行)$/d,
    says: 'responsibleFor',
  },
  {
    pattern:
      /^(?<X>.{2,24}?)(?:的|这副|这份|这项)?(?:担子|重担|任务|责任|重任|使命)(?:就|便|自然|都|也)*(?:落|压|搁|扛|交)[在到]了?(?<Y>.{2,14}?)(?:的)?(?:肩上|身上|头上|肩头|双肩)$/d,
    says: 'responsibleFor',
  },
  {
    pattern: new RegExp(`^(?<X>.{4,24}?)${colour}是(?<Y>[^的]{2,14}?)${owed}$`, 'd'),
    says: 'responsibleFor',
  },
  {
    pattern:
      /^凡?(?<Y>.{2,14}?)(?:皆|均|都|也|同样|依法|理应|自然)*(?:有|负有|担负着|肩负着|承担着)(?<X>.{4,24}?)(?:的)(?:职责|责任|义务|使命|任务|重任)$/d,
    says: 'responsibleFor',
  },
  {
    pattern: new RegExp(
      `^(?<X>.{2,24}?)${colour}(?:未经|不经|经(?![费济验营理典])|报请|报经|报|提交|提请|送|呈报|呈)(?<Y>.{2,16}?)(?:集体|专题|统一|最终|逐项|逐级)*${decides}(?:通过|决定|同意|批准)?(?:后|的|前|方可|并)?.{0,14}$`,
      'd',
    ),
    says: 'oversees',
  },
]

/** What the clause behind the one that tells the task says of it. */
const behind: readonly Form[] = [
  {
    pattern: /^(?<Y>.{2,14}?)(?:审批|审核|签批|签字|审定|把关|批准|复核|监督|监管|全程监督|全程监管)$/d,
    says: 'oversees',
  },
  {
    pattern:
      /^(?:并|均|都|须|要|应|也|主动|自觉)*接受(?<Y>.{2,16}?)(?:的)?(?:监督|检查|指导|考核|审计|评议|质询|监管)$/d,
    says: 'oversees',
  },
  {
    pattern: new RegExp(`^${colour}由(?<Y>.{2,16}?)(?:集体|专题|统一|最终)*${decides}(?:通过|决定)?(?:后.*)?$`, 'd'),
    says: 'oversees',
  },
  {
    pattern: new RegExp(
      `^${colour}由(?<Y>.{2,16}?)(?:统一|专门|专人|具体|共同|全程|集中|归口|牵头|分别|全权|会议|一手|全面|集体)*${sees}(?:到底|到位|到人|调度|协调)?$`,
      'd',
    ),
    says: 'responsibleFor',
  },
  {
    pattern: new RegExp(
      `^${colour}(?:经(?![费济验营理典])|报请|报经|报|提交|提请|送|呈)(?<Y>.{2,16}?)(?:集体|专题|统一|最终|逐项|逐级)*${decides}(?:通过|决定|同意|批准)?(?:后.*|方可.*|并.*)?$`,
      'd',
    ),
    says: 'oversees',
  },
  {
    pattern: new RegExp(`^${colour}(?:归|归口)(?<Y>.{2,14}?)(?:统一|集中|归口)*(?:管|管理|负责|统筹)$`, 'd'),
    says: 'responsibleFor',
  },
  { pattern: new RegExp(`^${colour}是(?<Y>[^的]{2,14}?)${owed}$`, 'd'), says: 'responsibleFor' },
  {
    pattern:
      /^(?<Y>.{2,16}?)(?:都|均|更|自当|理应)*(?:责无旁贷|义不容辞|人人有责|当仁不让|首当其冲|责任在肩|负有主要责任)$/d,
    says: 'responsibleFor',
  },
  {
    pattern:
      /^(?:则|就|主要|具体|统一)*(?<Y>.{2,14}?)(?:主办|主抓|主责|承办|总揽|牵头抓总|兜底|负总责|负主责|全权负责|具体承办|具体落实|抓总)$/d,
    says: 'responsibleFor',
  },
]

const onlyColour = new RegExp(`^(?:${colour}|不得|不可|不能|分别)+$`)
const lead = /^(?:而|且|但|其中|对|对于|关于|至于|凡是?|凡?涉及|凡?属于?|所有|今后)*/
const tail = /(?:这)?(?:一|项|件)?(?:事宜|一事|等?(?:的)?(?:日常|重大|重要|具体|一般)?(?:事务|事项|问题)|等?工作)$/

/**
 * Reads a clause that tells a task, and the one who has it in the same clause or the next.
 * @param next the words of the next clause, if a comma parts it from this one
 * @returns whether the clause is read
 */
export function assignTask(d: Discourse, c: Span, next: string): boolean {
  const { sentence } = d
  const body = d.text.slice(c.start, c.end)
  if (d.text[c.start - 1] !== '，') sentence.fronted = []
  if (sentence.fronted.length > 0) {
    for (const { pattern, says } of behind) {
      const Y = whoIn(d, c, pattern.exec(body))
      if (Y.length === 0) continue
      say(d, Y, sentence.fronted, says, c)
      return true
    }
  }
  for (const { pattern, says } of whole) {
    const match = pattern.exec(body)
    const Y = whoIn(d, c, match)
    if (Y.length === 0) continue
    const X = taskIn(d, groupAt(c.start, match!, 'X'), says)
    if (X.length === 0) continue
    say(d, Y, X, says, c)
    sentence.fronted = X
    return true
  }
  if (next === '') return false
  const at = { start: c.end + 1, end: c.end + 1 + next.length }
  for (const { pattern, says } of behind) {
    if (whoIn(d, at, pattern.exec(next)).length === 0) continue
    const X = taskIn(d, c, says)
    if (X.length === 0) return false
    sentence.fronted = X
    return true
  }
  return false
}

function say({ ledger, sentence }: Discourse, who: readonly Mention[], what: Refs, says: Form['says'], at: Span): void {
  for (const w of ledger.refs(who, 'duty.assigned'))
    for (const x of what)
      if (!ledger.state(says, w, x, 'duty.assigned', at))
        ledger.state(says === 'oversees' ? 'responsibleFor' : 'oversees', w, x, 'duty.assigned', at)
  if (says === 'responsibleFor') sentence.duties = what
}

const people = /(?:人|者|员|师|们|职工|干部|工人|学生)$/
const unit = /(?:[部科室处组队站股所办局委会院校厂镇乡街社班]|中心|会议)$/

/** Who is named there: by what is known of names, or as a body or a group, by how the name ends. */
function whoIn({ text }: Discourse, c: Span, match: RegExpExecArray | null): readonly Mention[] {
  if (!match) return []
  const span = groupAt(c.start, match, 'Y')
  const known = mentionsOf(text, span, { kinds: actorKinds, fallback: null })
  const name = text.slice(span.start, span.end)
  if (known.length > 0) return known.every((m) => m.surety === 2) ? known : []
  if (!/^[\u4e00-\u9fff]{3,10}$/.test(name) || /[的是了在把将对为与和及]/.test(name)) return []
  const kind = unit.test(name) ? 'organization' : people.test(name) ? 'group' : null
  return kind ? [{ ...worded(span, kind), surety: 2 }] : []
}

const taskKinds = new Set<NodeKind>([
  'field',
  'responsibility',
  'measure',
  'mechanism',
  'programme',
  'principle',
  'resource',
  'goal',
])

/** The task: what is named there if its head says so, else all of it. Empty if somebody stands there. */
function taskIn(d: Discourse, given: Span, says: Form['says']): Refs {
  const { text, ledger } = d
  let { start, end } = given
  start += lead.exec(text.slice(start, end))![0].length
  const cut = tail.exec(text.slice(start, end))
  // 重大事項: some matter or other; 日常事務: a task.
  const daily = cut !== null && cut.index < 2
  if (daily && says === 'oversees') return []
  const works = cut?.[0].endsWith('工作') === true
  if (cut && !daily) end = start + cut.index
  while (end > start && /[的，\s]/.test(text[end - 1]!)) end--
  const words = text.slice(start, end)
  // 清單內事項: of those told before.
  if (/[内外上下中]$/.test(words)) return []
  if (end - start < 2 || end - start > 26 || /[：；“]/.test(words.slice(0, -1)) !== words.startsWith('“')) return []
  if (
    /^(?:这|那|其|该|本(?![科职])|此|它|他|她|也|为|在|以|从|当(?![地前])|如|若|因|经(?![费济验营理典])|通过|按照?|根据|依托|围绕|随着|虽|即使|只要|上午|下午|每)/.test(
      words,
    )
  )
    return []
  if (onlyColour.test(words) || toldOnly.test(words) || /[将把]|[并且]于/.test(words)) return []
  // 人事處統籌，各系落實: somebody acts, or it is somebody.
  const agent = agentAt(text, start, end)
  const verb = says === 'responsibleFor' && (afterVerb(text, start, end) > 0 || wordAt(text, start, end) > 1)
  const head = agent && !verb && agent.end - agent.start > 2 ? headOf(text, agent.start, agent.end) : null
  if (head?.kinds.some((k) => k === 'organization' || k === 'role')) return []
  if (mentionsOf(text, { start, end }, { kinds: actorKinds, fallback: null }).some((m) => m.surety === 2)) return []
  const acts = daily || verb || afterVerb(text, start, end) > 0
  if (acts) return ledger.refs([worded({ start, end }, 'responsibility')], 'duty.assigned')
  const named = mentionsOf(
    text,
    { start, end },
    { kinds: taskKinds, fallback: works || says === 'oversees' ? 'field' : 'responsibility' },
  )
  // 鏈上的技術、訂單、貸款: a list whose members say nothing by themselves is one task.
  const vague = named.length > 1 ? named.some((m) => m.surety < 2) : named.length === 0 && words.length >= 4
  return ledger.refs(vague ? [worded({ start, end }, 'responsibility')] : named, 'duty.assigned')
}
