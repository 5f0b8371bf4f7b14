/**
 * The zones of a page: what is the article, what the newsroom puts before it, and what merely stands on the same page.
 * Found from the shapes that pages of the genre have; a person can correct them.
 */
import type { ZoneKind } from '../schema/index.ts'
import type { Line } from './lines.ts'

/** Longest line that may be a headline, a title or a byline, in code units. */
const SHORT = 60
/** A line this long with a full stop is prose. */
const PROSE = 40

const hasStop = (text: string) => /[。！？]/.test(text)
const isProse = (line: Line) => line.text.length >= PROSE && hasStop(line.text)

/** Lines before the article that belong to the page: navigation, index numbers, dates of publication, counters. */
const leading =
  /^(?:首页|当前位置|您的位置|您现在的位置|索引号|发布机构|发文机关|发布时间|发布日期|发文字号|成文日期|主题分类|来源：|作者：[^，。]*来源|浏览次数|点击数|字号|【字体|打印)|[>»].*[>»]|点击(?:数|量)?：|浏览(?:次数|量)?：/

/** Lines after the article that belong to the page. */
const trailing =
  /^(?:（?(?:责任)?编辑[：:]|（?责编[：:]|[（【](?:责任编辑|责编|编辑|来源|供稿|通讯员|摄影|记者|作者系|作者单位|审核|校对|图文|文\/)[^。]{0,40}[）】]|(?:责任编辑|责编|编辑|审核|校对|摄影|供稿|图文|文字|来源|通讯员)[：:]|相关(?:阅读|新闻|链接|报道|推荐|文章)|推荐阅读|延伸阅读|热门(?:推荐|新闻|文章)|更多(?:新闻|内容)|分享(?:到|至|让|给)|上一[篇条个]|下一[篇条个]|【?打印】?|【?关闭】?|版权(?:所有|声明)|免责声明|声明：|附件[：:\d]|（此件(?:公开|依申请公开|不公开)|扫一扫|扫码|关注我们|网站地图|联系我们|本网专稿|评论$|关注$|返回顶部|原标题[：:]|阅读量|浏览量)/

/** A line that ends an official document: the office that prints it, and the day. */
const imprint = /(?:印发|抄送：.*|\d{4}年\d{1,2}月\d{1,2}日(?:印发)?)$/
/** The line that hands over from the newsroom to the article. */
const handover =
  /^(?:以下(?:为|是)?(?:该)?(?:文章|全文|正文|署名文章)|文章全文|全文如下|现(?:将)?全文(?:刊发|刊登)|以下为)[^。]{0,12}[：。]?$/
const editorsNote = /^(?:【?(?:编者按|编者的话|编前语|开栏语|导语)】?)[：:]?/
/** A post or an office with a personal name, or a line that says who wrote. */
const byline =
  /^(?:(?:本报|本网|新华社|通讯员)?记者|通讯员|作者[：:]|文\s*[|｜/]|□)|(?:书记|校长|院长|园长|主任|局长|处长|科长|部长|厅长|县长|镇长|乡长|市长|区长|董事长|总经理|经理|主席|所长|馆长|会长|秘书长|教师|教授|研究员|负责人|[组站队团行厂社台长])\s+[\p{Script=Han}·]{2,5}(?:\s+[\p{Script=Han}·]{2,5})*$/u
const subtitle = /^(?:—{1,2}|（[^）]{2,30}）$|\(\d)/

/** The kind of each line. Linear. */
function kindsOf(lines: readonly Line[]): ZoneKind[] {
  const kinds: ZoneKind[] = lines.map(() => 'body')
  const set = (from: number, to: number, kind: ZoneKind) => kinds.fill(kind, from, to)

  let first = 0
  while (
    first < lines.length - 1 &&
    lines[first]!.text.length <= 80 &&
    !isProse(lines[first]!) &&
    leading.test(lines[first]!.text)
  )
    first++
  set(0, first, 'boilerplate')

  const prose = lines.findIndex((l, i) => i >= first && isProse(l))
  const end = articleEnd(lines, prose < 0 ? first + 1 : prose + 1)
  set(end, lines.length, 'boilerplate')
  if (first >= end) return kinds

  const isTitle = (i: number) => i < end && lines[i]!.text.length <= SHORT && !hasStop(lines[i]!.text)
  let body = first
  const repeated = repetition(lines, first, end)
  const handed = lines.findIndex((l, i) => i > first && i < end && handover.test(l.text))
  if (repeated > first && isTitle(first)) {
    set(first, first + 1, 'headline')
    set(first + 1, repeated, 'introduction')
    body = titles(repeated)
  } else if (handed > first) {
    const from = isTitle(first) ? first + 1 : first
    set(first, from, 'headline')
    set(from, handed + 1, 'introduction')
    body =
      isTitle(handed + 1) &&
      (byline.test(lines[handed + 2]?.text ?? '') || isProse(lines[handed + 2] ?? lines[handed]!))
        ? titles(handed + 1)
        : handed + 1
  } else if (isTitle(first) && first + 1 < end) body = titles(first)
  while (body < end && editorsNote.test(lines[body]!.text)) {
    set(body, body + 1, 'introduction')
    body++
  }
  return kinds

  /** Mark a title with its subtitles and bylines; gives the first line after them. */
  function titles(at: number): number {
    set(at, at + 1, 'title')
    let next = at + 1
    while (next < end && lines[next]!.text.length <= SHORT && subtitle.test(lines[next]!.text)) {
      set(next, next + 1, 'title')
      next++
    }
    while (
      next < end &&
      lines[next]!.text.length <= SHORT &&
      !hasStop(lines[next]!.text) &&
      byline.test(lines[next]!.text)
    ) {
      set(next, next + 1, 'byline')
      next++
    }
    return next
  }
}

/** The line where the article has ended: the first line of page matter after it has begun, if no prose of the article follows. */
function articleEnd(lines: readonly Line[], from: number): number {
  let end = lines.length
  for (let i = from; i < lines.length; i++) {
    const { text } = lines[i]!
    if (text.length <= 2 * SHORT && trailing.test(text)) {
      end = i
      break
    }
  }
  // An imprint without any other mark: the office and the day in the last lines.
  if (end === lines.length) {
    while (
      end - 1 >= from &&
      lines[end - 1]!.text.length <= SHORT &&
      imprint.test(lines[end - 1]!.text) &&
      /印发$|^抄送/.test(lines[end - 1]!.text)
    )
      end--
  }
  return end
}

/** The later line that repeats the headline, whole or without what stands before its colon; -1 if there is none. */
function repetition(lines: readonly Line[], first: number, end: number): number {
  const bare = (s: string) => s.replace(/[\s“”"《》]/g, '')
  const headline = bare(lines[first]!.text)
  const short = bare(lines[first]!.text.replace(/^[^：]{2,40}：/, ''))
  for (let i = first + 1; i < end; i++) {
    const text = lines[i]!.text
    if (text.length > SHORT) continue
    const line = bare(text)
    if (line.length >= 6 && (line === headline || line === short)) return i
  }
  return -1
}

/** Zones in UTF-16 code units: neighbouring lines of one kind make one zone, from the first line's start to the last one's end. */
export function zoneUnits(lines: readonly Line[]): readonly { kind: ZoneKind; start: number; end: number }[] {
  const zones: { kind: ZoneKind; start: number; end: number }[] = []
  kindsOf(lines).forEach((kind, i) => {
    const { start, end } = lines[i]!
    const last = zones.at(-1)
    if (last?.kind === kind) last.end = end
    else zones.push({ kind, start, end })
  })
  return zones
}
