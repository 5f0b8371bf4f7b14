/** The text is folded: 着 stands for 著, 复 for 覆. Clauses that report or demand a figure: 覆蓋率達到100%, 獲得專利35件, 滿意度顯著提升. */
import type { ClauseReading } from './clause.ts'
import { numberTail, quantity, units } from './counts.ts'
import { afterVerb, headOf } from './phrase.ts'

export const numberHead = new RegExp(`^(?:其中)?\\d[\\d.,]*[万亿千百]?余?多?(?:${units})[^，]{2,}`)
const ranked =
  /^.{2,16}(?:实现|保持|继续保持)?(?:连续[^，]{1,6})?零(?:发生|事故|投诉|差错|违纪|上访|感染|案件|增长|违规|伤亡)$|^(?:[^，]{0,12})(?:无一|没有一|未发生一)(?:名|人|例|起|家|件|宗|所|户)[^，]{2,14}$|^.{2,14}(?:率|满意度|质量|水平|素质|成绩|排名|面貌|口碑|能力)(?:连续[一二三四五六七八九十两]+年)?(?:位居|名列|稳居|跃居|居|显着提升|明显提升|明显提高|稳步提升|大幅提升|持续提升|不断提高|显着增强|明显改善|持续改善)(?:[^，]{0,10})$|^.{2,16}(?:率|事故|投诉|案件|量|信访)(?:为零|降为零|归零|清零|保持为零|降至[^，]{0,6}最低|创[^，]{0,6}新[高低]|逐年下降|持续下降|大幅下降|明显下降)$|^.{2,16}(?:次数|人次|数量|人数|客流|订单|投诉|案件|流量|产量|销量|业务量)(?:明显增多|显着增多|大幅增加|明显增加|显着增加|明显减少|大幅减少|显着减少|翻番|翻了[一两三]番|逐年递减|逐年递增|持续上升|稳步上升)$/
/** 先後有14名返鄉青年被吸收入黨: so many have become something. */
export const joining =
  /^(?:今年以来|去年以来|近[一二三四五两几]年来?|[一二三四五两几]年来|先后|累计|已|已经|共|目前|吸收|发展)*有?(?=(?:\d[\d.,]*[万千百]?余?多?|[一二两三四五六七八九十百]+)(?:[名人位].{2,16}(?:入党|加入党组织|进入.{1,10}班子|走上.{2,10}岗位|当选.{2,10}|受到.{0,6}表彰|(?:取得|获得|考取|通过|晋升|成为|成长为|入选|投身|加入|参加|评为|获评|荣获).{1,12}|结业|毕业|就业|出师|返乡|创业|脱贫)|人(?:结业|毕业|就业|出师|入党|脱贫|返乡|持证|获证|上岗)|[项个家](?!月).{2,14}(?:入选|获评|获|荣获|通过|列入|纳入).{2,14})$)/
/** From one figure to another. */
export const changed =
  /(?:从|由)(?:原来的|最初的|之前的|过去的|不足|不到|约|近)?(?:\d|百分之|第[一二三四五六七八九十]+[位名]|[一二三四五六七八九十百]+(?:个|人|名|件|起|份|项|天|分钟))[^，]{0,12}(?:增至|增加到|增加至|提高到|提高至|提升到|提升至|升至|升到|上升到|上升至|降至|降到|下降到|下降至|缩短至|缩短到|增长到|增长至|减少到|减少至|压缩到|扩大到|压减为|压减到|减为|缩减为|缩减到|压缩为|扩展到|扩至|攀升至|攀升到|跃升至|跃升到|增加为)/

/** Whether a clause ends (`tail`) or starts (`head`) with a figure that is a result; null if it only counts or describes. */
export function figureIn(text: string, reading: ClauseReading, planned: boolean): 'head' | 'tail' | null {
  const whole = text.slice(reading.span.start, reading.span.end)
  if (!numberTail.test(whole) && !/\d/.test(whole))
    return ranked.test(whole) && (reading.modality === 'fact' || planned) ? 'tail' : null
  if (
    !/(?:面积|人口).{0,4}(?:扩大|增加|提升|增长|达到|新增)/.test(whole) &&
    /\d岁|^(?:权重|比重|分值|任期|有效期|试用期)|(?:配备|配有|配齐|聘有|聘请)[^，率]{0,14}\d|(?:设立|安排|列支|拨付|配套|落实)[^，]{0,10}(?:资金|经费|基金|补助|补贴)(?:约|共)?\d|(?:说|道|表示|感慨|感叹|回忆|介绍)$|由[^，]{2,12}(?:聘请|选派|担任|推选|兼任)$|平均年龄|(?:安排|列支|拨付|划拨)\d|毗邻|管辖|不足\d[\d.]*[^，]{0,6}$|[占拿]到?[一二两三四五六七八九]成|经费(?:约|为|达|共)|(?:兼任|担任|出资)$|是[^，]{0,6}的\d|中.{0,2}[近超约]?[一二三四五六七八九]成(?:是|为)|创办于|始建于|成立于|位于|现有|下设|下辖|占地|设有|共有|拥有|余年|分别为|人口|面积|已有\d|^有\d|辖区|在编|床位|注册资本|^转|^辖|总资产/.test(
      whole,
    )
  )
    return null
  const { predicate } = reading
  const name = predicate?.rule.construction.name ?? ''
  if (name === 'make.earn' && /[“、]/.test(whole)) return null
  // 成立臨時黨支部12個, 共建“廠中校”4個: a thing that was made, and how many of it.
  const made = /^make\.(?:found|open|share|join|forge|write)$/.test(name) ? predicate?.slots.get('O') : undefined
  if (made?.length === 1 && !planned && (made[0]!.kind === 'organization' || text[made[0]!.start - 1] === '“'))
    return null
  if (joining.test(whole)) return 'head'
  if (numberHead.test(whole)) return 'head'
  if (!numberTail.test(whole)) return null
  // 其中黨員教師71人 counts heads and claims nothing.
  if (
    !reading.predicate &&
    !reading.subjectSpan &&
    afterVerb(text, reading.verbAt, reading.span.end) === 0 &&
    !quantity.test(whole.replace(/(?:达到?|为|超过?|约)?\d.*$/, '')) &&
    headOf(text, reading.verbAt, reading.span.start + whole.search(/\d/))?.kinds.includes('group')
  )
    return null
  return 'tail'
}
