/** Clauses that tell of a difficulty: that there is one, that it is met, and by what. */
import type { NodeKind, Span } from '../../schema/index.ts'
import { actorKinds, howKinds } from '../kinds.ts'
import { type Mention, mentionsOf } from '../phrase.ts'
import { behindMark, groupAt } from '../stretch.ts'
import {
  answerDifficulties,
  curbDifficulty,
  difficulty,
  faceDifficulty,
  listDifficulties,
  meetDifficulties,
} from './questions.ts'
import type { Discourse, Refs } from './registers.ts'

const noun =
  '(?:问题|难题|短板|堵点|痛点|难点|瓶颈|困难|隐患|漏洞|矛盾|不足|困境|现象|顽疾|毛病|弊端|乱象|风险|压力|缺口|症结|梗阻|烦恼|难|慢|之忧|之困|之痛|之患|心病|尴尬|短缺)'
const met =
  '(?:补上|补齐|治好|打通|破解|化解|解决|消除|消解|攻克|整治|纠正|根治|缓解|弥补|疏通|清零|堵上|堵住|遏制|扭转|治理|整改|根除|销号|破题|理顺)'
const colour =
  '(?:终于|已|已经|正|正在|全部|基本|逐步|如今|现在|均|都|便|就|也|一举|一一|逐一|逐项|彻底|有效|及时|初步|根本|较好|明显|成功|迅速|妥善|一点点|一步步|逐渐|悄然|不断|真正|很快)*'

/** P由M破解, P被M打通了. */
const metBy = new RegExp(
  `^(?<P>.{2,22}?${noun})(?:，)?${colour}(?:由|被|经|靠|经由|通过|在)(?<M>.{2,16}?)(?:中|里|下|来)?${colour}(?:得到|得以|被)?${colour}${met}(?:到位|完毕)?(?:了|后.*)?$`,
  'd',
)
/** The same of the difficulty that the clause before names: 正由M補上, 在M中得到化解, 被M打通了. */
const metNext = new RegExp(
  `^${colour}(?:由|被|靠|经由|在)(?<M>.{2,16}?)(?:中|里|下|来)?${colour}(?:得到|得以|被)?${colour}${met}(?:到位|完毕)?了?$`,
  'd',
)
const namesDifficulty = new RegExp(`^(?:而|但|其中|过去|以往|曾经|对于|对)?(.{2,22}${noun})$`)
/** M讓這一難題迎刃而解. */
const metByThis =
  /^(?:如今|现在|而今|通过|有了)*(?<M>.{2,18}?)(?:则|也|却|终于|终)?(?:让|使|令|将|把)(?:这|此|该|上述|这些|以上)(?:一|个|些|道|块|类)*(?:[^，]{0,4})(?:难题|问题|困境|矛盾|堵点|短板|顽疾|烦恼|坎|现象|局面|瓶颈|老大难)(?:迎刃而解|.{0,6}(?:解决|破解|缓解|化解|消除)了?|不复存在|成为历史|成为过去|有了转机|一扫而空|画上句号)$/d
/** 粉塵污染得到有效治理. */
const relieved =
  /^(?:过去.{0,8}的)?(.{3,20}?)(?:得到|得以)(?:了)?(?:有效|明显|初步|根本|较好|逐步|及时)?(?:遏制|治理|解决|化解|缓解|控制|整治|破解|纠正|扭转)$/
/** 跑冒滴漏的老毛病基本根除. */
const gone = new RegExp(
  `^(?<P>.{2,22}?${noun})(?:也|已|已经|基本|全部|彻底|大多|终于|均|都|逐步)*(?:根除|消除|清零|化解|解决|破解|绝迹|不复存在|一扫而空|治好了?(?:大半)?|得以根治|迎刃而解|成为历史|成为过去|大为减少|明显减少)了?$`,
)
/** A長期困擾着B. */
const troubling =
  /^(.{4,40}?)(?:(?:长期|一直|曾经?|始终|严重|深深)+(?:困扰|制约|束缚|掣肘)(?:着|了)?|(?:困扰|制约|束缚|掣肘|阻碍)着).{2,14}$/
/** The same of what the clause before says. */
const troubled =
  /^(?:长期|一直|曾经?|始终|严重|仍然?|依然|一度|更|便|也|都)*(?:(?:困扰|制约|束缚|掣肘)(?:着|了)?.{2,14}|(?:是|成为|成了)(?:摆在.{2,10}的|.{0,10}的)?[一二三四五六两几]?[道块大个座]?.{0,4}(?:难题|短板|瓶颈|硬骨头|坎|痛点|堵点|拦路虎|心病|顽疾|烦恼|难点|症结|软肋|困局|老问题|老毛病|老大难|常有的事|常事|家常便饭)|(?:是|成为|成了|成).{0,10}(?:意见|反映|投诉|吐槽|抱怨|呼声)最(?:大|多|高|集中|强烈)的(?:事|问题|地方))$/
/** What is not yet as it should be: 教師數字素養仍有差距, 校企協同還不夠順暢. */
const wanting =
  /^((?!下一步|今后|接下来)[^，]{4,24}?(?:仍然?|还|尚|依然)(?:有(?:一定|较大|不小)?(?:的)?差距|不够.{2,6}|(?:存在|有)(?:一些|一定|明显)?(?:的)?(?:不足|短板|薄弱环节)|不(?:充分|平衡|到位|深入|均衡)))$/
/** 要治的就是這種互相推諉的毛病: what the clauses before it are against. */
const against = new RegExp(
  `^(?:就是)?(?:要|想|正是要|为的|针对的|剑指的|瞄准的)?(?:治|破|解|破解|解决|攻克|打通|对付|克服|根治|啃|改)?的?(?:就|正|便)?是(?:要)?(?:这种|这个|那种|这一|这些)?(?<P>.{2,22}?${noun})$`,
  'd',
)
/** What follows answers what was told. */
const answering =
  /^(?:为此|对此|有鉴于此|鉴于此)$|^(?:为|为了|针对|面对)(?:补上|补齐|解决|破解|攻克|应对|消除|扭转)?(?:这一?|这些|上述|以上|此|该)(?:块|种|个|类|道|一)?.{0,4}(?:短板|问题|难题|困难|局面|弊端|瓶颈|矛盾|情况|现象|挑战|实际)$/
/** A difficulty that is said to be one: A是擺在面前的難題. */
const laidBefore =
  /^(.{4,48}?)(?:一度|曾经?|长期|仍然?|依然|一直|更|便|就)*(?:是|成为|成了|成)(?:摆在.{2,10}的|.{0,14}的)?(?:一道道?|一大|一个|一块|块|个|道|[一二三四五六七八九两]道)?(?:“?卡脖子”?|现实)?(?:老毛病|老大难(?:问题)?|难题|短板|瓶颈|拦路虎|绊脚石|痛点|堵点|坎|顽疾|心病|烦心事|硬骨头|烦恼|愁事|揪心事|难点|症结|软肋|困局|头疼事|痼疾|老问题|常有的事|常事|家常便饭|闹心事|意见最大的事|反映最多的事|最头疼的事|最大的难处)$/
/** 兼職教師的管理也存在盲區. */
const lacking =
  /^((?!.*(?:认识到|看到|意识到|感到))[^，]{3,24}?(?:也|仍|还|尚|都|均)?存在(?:一些|一定|明显)?(?:的)?(?:盲区|不足|短板|薄弱环节|差距|漏洞|弱项|断点|空白|缺位|短缺))$/
/** A、B等現象不同程度存在. */
const existing =
  /^(.{3,40}?)(?:的)?(?:等)?(?:突出)?(?:现象|问题|情况|困难|矛盾|短板)(?:在一定程度上|一定程度|不同程度|普遍|仍然|依然|依旧|仍|还|长期|较为|比较|日益|客观|日渐|逐渐|愈发|愈加|逐步|不断)*(?:地)?(?:存在|突出|凸显|显现|暴露)$/
/** 藥品斷供風險不容小覷. */
const pressing =
  /^(.{2,28}?(?:问题|矛盾|风险|隐患|压力|缺口|短板|乱象|现象))(?:也|更|已|仍|依然|尤其|日益|越来越|愈发|十分|较为)*(?:不容忽视|不容小觑|不容回避|亟待解决|亟待破解|亟需破解|亟需解决|有待解决|有待破解|严峻|频发|多发|高企|加剧|时有发生|屡禁不止|屡见不鲜|如影随形)$/
/** 青少年近視呈低齡化趨勢. */
const trending =
  /^(.{3,24}?)(?:等)?呈(?:现)?[^，]{0,6}(?:低龄|多发|高发|老龄|复杂|下滑|恶化|上升)[^，]{0,3}(?:趋势|态势|特点)$/

/**
 * @param next the words of the next clause, if a comma parts it from this one
 * @returns whether the clause is read
 */
export function tellDifficulty(d: Discourse, c: Span, next: string): boolean {
  const { text, sentence } = d
  const body = text.slice(c.start, c.end)
  if (isMet(d, c, metBy.exec(body))) return true
  const named = next ? namesDifficulty.exec(body) : null
  const after = named ? metNext.exec(next) : null
  if (named && after && means(d, groupAt(c.end + 1, after, 'M')).length > 0) {
    faceDifficulty(d, { start: c.end - named[1]!.length, end: c.end })
    sentence.met = d.faced.slice(-1)
    return true
  }
  if (sentence.met.length > 0 && isMet(d, c, metNext.exec(body), sentence.met)) {
    sentence.met = []
    return true
  }
  if (d.faced.length > 0 && isMet(d, c, metByThis.exec(body), d.faced.slice(-1))) return true
  const target = /^(?:就是)?(?:要|想|正是要|为的|针对|剑指|瞄准)/.test(body) ? against.exec(body) : null
  if (target) {
    const how = (sentence.lastObject.length > 0 ? sentence.lastObject : d.now.H).filter(
      (r) => d.ledger.isMeans(r) || d.ledger.is(r, 'principle'),
    )
    if (how.length > 0) {
      const what = d.ledger.refs(mentionsOf(text, groupAt(c.start, target, 'P'), difficulty), 'problem.met')
      for (const h of how) for (const p of what) d.ledger.state('addresses', h, p, 'problem.met', c)
      return true
    }
  }
  const over = gone.exec(body)
  if (over) {
    curbDifficulty(d, { start: c.start, end: c.start + over.groups!.P!.length }, c)
    return true
  }
  const curbed = relieved.exec(body)
  if (curbed) {
    const start = c.start + curbed[0].indexOf(curbed[1]!)
    curbDifficulty(d, { start, end: start + curbed[1]!.length }, c)
    return true
  }
  const before = laidBefore.exec(body) ?? troubling.exec(body) ?? wanting.exec(body) ?? lacking.exec(body)
  if (before) {
    // A、B、C是擺在面前的三道坎: the difficulties, and what counts them.
    if (/[两三四五六七八九](?:道|个|大|块)/.test(body.slice(before[1]!.length))) listDifficulties(d, c)
    faceDifficulty(d, { start: c.start, end: c.start + before[1]!.length })
    return true
  }
  // 師資不足、教材陳舊，長期困擾黨校: the clause before says what.
  if (troubled.test(body) && text[c.start - 1] === '，') {
    const end = c.start - 1
    const start = behindMark(text, '。；，\n', end, 41)
    if (start !== null && end - start >= 4 && end - start <= 40) faceDifficulty(d, { start, end })
    return true
  }
  const exists = existing.exec(body) ?? trending.exec(body) ?? pressing.exec(body)
  if (exists) {
    faceDifficulty(d, { start: c.start, end: c.start + exists[1]!.length })
    return true
  }
  // 藥劑科為此設立…: so does what somebody does, who is named before it.
  if (/^.{2,14}?(?:为此|对此)(?=.{4})/.test(body)) answerDifficulties(d, c)
  // 為此: what follows answers the difficulties just told.
  if (answering.test(body)) {
    answerDifficulties(d, c)
    return true
  }
  return false
}

/** Whether the pattern names means M that have met a difficulty: `what`, or the one that it names too (P). */
function isMet(d: Discourse, c: Span, match: RegExpExecArray | null, what?: Refs): boolean {
  const how = match ? means(d, groupAt(c.start, match, 'M')) : []
  if (!match || how.length === 0) return false
  const met = what ?? d.ledger.refs(mentionsOf(d.text, groupAt(c.start, match, 'P'), difficulty), 'problem.met')
  meetDifficulties(d, met, how, c)
  return true
}

const meansKinds = new Set<NodeKind>([...howKinds, ...actorKinds, 'principle'])

/** What has met a difficulty, if its name is sure. */
function means({ text }: Discourse, span: Span): readonly Mention[] {
  const named = mentionsOf(text, span, { kinds: meansKinds, fallback: text[span.start] === '“' ? 'mechanism' : null })
  return named.every((m) => m.surety > 0) ? named : []
}
