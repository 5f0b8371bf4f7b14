/** What single lines of a page are, by their shape. All on folded text, each linear in the line's length. */
import type { ZoneKind } from '../schema/index.ts'
import { fold } from './fold.ts'

/** Longest line that is looked at as page matter. */
const LINE = 120
/** From here on a line is prose even without a stop. */
const LONG = 80
/** Shortest line of prose. */
const PROSE = 20

const stop = /[。！？]|[a-z)\]]\.(?:\s|$)/

export const isProse = (text: string): boolean =>
  text.length >= LONG ||
  (text.length >= PROSE && stop.test(text) && !isTop(text) && !isFoot(text) && !isCredit(text) && !isImprint(text))

/** Fields of the head of a page or of the table above an official document. */
const topField =
  /^[【［[]?(?:索引号|主题分类|主题词|发文机关|发文机构|公开机构|所属栏目|信息分类|发文单位|发布机构|发布机关|发布单位|发布人|发布者|发布部门|成文日期|发布日期|发布时间|发文日期|发文时间|生成日期|生效日期|发文字号|文件编号|文号|公文种类|体裁分类|组配分类|有效性|公开方式|公开范围|公开时限|信息来源|文章来源|来源|稿源|时间|日期|更新时间|浏览(?:次数|量|数)?|点击(?:次数|量|数|率)?|阅读(?:次数|量|数)?|访问(?:次数|量)?|人气|字号|字体(?:大小)?|字体显示|大小|录入|原标题|标题|名称|栏目|打印|收藏)[】］\]]?\s*[：:]/

const navigation =
  /^(?:网站首页|首页|当前位置|您的位置|您现在的位置|您当前的位置|所在位置|现在位置|位置|返回首页|手机版|无障碍|繁体|登录|注册)(?:\s*[：>›»|/]|\s|$)/
/** `党建 > 基层动态 > 正文`: a trail of two steps and more. */
const trail =
  /^[^>›»＞]{1,20}[>›»＞]+[^>›»＞]{1,20}[>›»＞]|^[^>›»＞。，]{2,10}\s[>›»＞]\s[^>›»＞。，]{2,10}$|^.{2,10}(?:首页|主页)?\s[-－]\s.{2,12}\s[-－]\s/

const dated =
  /^\d{4}(?:年|-|\/|\.)\d{1,2}(?:月|-|\/|\.)\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:$|\s|\||来源|作者|编辑)/
const documentNumber = /^[\p{Script=Han}]{1,12}[〔［[（]\d{4}[〕］\])）]\s*第?\d{1,5}号(?:\s+签发人：.{2,12})?$/u
const size = /^(?:【?字[号体]|大\s*中\s*小|小\s*中\s*大|[大中小]字号|A[-+]|【?打印|【?关闭|T\s*\|)/

/** 某某委員會文件: the head of a sheet, above its number. */
const letterhead =
  /^\S{4,30}(?:委员会|政府|局|厅|办公室|党委|党组|公司|集团|学院|大学|医院|中心|学校|中学|小学|院|所|馆|处|办事处|联合会|协会)文件$/

export const isLetterhead = (text: string): boolean => letterhead.test(text)

const ordinal = '[\\d一二三四五六七八九十百〇零]{1,5}'
/** Names of papers, bulletins, sites and collections, alone or with what stands beside them in the line. */
const media =
  '(?:日报|晚报|早报|时报|周报|教育报|学报|校报|院报|数字报|电子报|数字版|电子版|周刊|月刊|双月刊|季刊|年刊|会刊|内刊|杂志|快讯|新闻|通讯|简报|专报|内参|参阅件|专刊|情况|工作信息|工作动态|选编|汇编|经验交流|门户网站|官网|官方网站|[育设安政府务闻民]网|APP|客户端|公众号)'
/** Paper, issue and page; a bulletin, its number, who issues it and when; material of a meeting; what a reader of a paper is told. */
const masthead = new RegExp(
  [
    `^《[^》]{2,20}》.{0,24}第\\s?${ordinal}\\s?[期版辑卷](?:$|[\\s·・|｜：（])`,
    `^[（(]?\\s?(?:\\d{4}年)?\\s?(?:总?第)\\s?${ordinal}\\s?[期版辑卷](?:\\s?第?\\s?${ordinal}\\s?[期号])?(?:\\s?[（(]?总第\\s?${ordinal}\\s?期)?[）)]?(?:$|[\\s·，、　])`,
    `^\\d{4}年第\\s?${ordinal}\\s?期`,
    `^[\\p{Script=Han}“”·]{2,24}${media}(?:$|\\s.{0,40}$)`,
    `^（[\\p{Script=Han}]{2,8}(?:专刊|特刊|增刊|专版)）$`,
    '^[\\p{Script=Han}“”]{0,18}(?:经验|交流|发言|会议|参阅|书面|汇报|典型)(?:经验|交流|发言)?(?:材料|文件)(?:之?[一二三四五六七八九十\\d]+|[（(][一二三四五六七八九十\\d]+[)）])?$',
    `^第${ordinal}次(?:全体)?会议(?:文件|材料).{0,6}$`,
    '^[（(][一二三四五六七八九十\\d]{1,3}[）)]$|^【[^】]{2,8}】$',
    '^[\\p{Script=Han}（）“”]{4,30}(?:办公室|委员会|局|厅|部|党委|学院|大学|公司)(?:编|编印|主办|主编|承办)?\\s+(?:\\d{4}年|[〇零一二三四五六七八九]{4}年)?[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日$',
    '^(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日\\s+(?:星期[一二三四五六日天]|第|[A-Z]?\\d{1,2}[\\s版])',
    '星期[一二三四五六日天]\\s|(?:^|\\s)第\\s?[一二三四五六七八九十\\d]{1,2}\\s?版(?:$|\\s)|^[A-Z]?\\d{1,2}\\s\\p{Script=Han}{2,6}(?:周刊|专刊|版)',
    '内部(?:资料|刊物)|注意保存|免费(?:交流|赠阅)|^本版(?:编辑|责编)|版面导航|标题导航|^本期(?:目录|导读|要目)|打开看更多|发表于\\p{Script=Han}{2,6}$|^原创\\s|^阅读\\s?[\\d.]+万?\\s|^点.{1,4}在看|^收稿日期|^关键词[：:]|^(?:doi|DOI|ISSN|CN)\\b',
    '^[◆▲◎●■★▼◇]\\s?[^。；]{2,40}(?:[…·.]{3,}\\d*|[◆▲◎●■★▼◇])$|^[◆▲◎●■★▼◇]\\s?[\\p{Script=Han}]{2,8}·[\\p{Script=Han}]{2,6}$',
    '^[A-Z][A-Z ]{4,30}\\s.{0,20}$',
    '^(?:人物专访|人物访谈|本刊专访|专题|专题报道|特别报道|封面故事|本刊特稿|本刊专讯|要闻|综合新闻|校长手记|书记随笔|党建论坛|经验交流|工作研究|调查研究|基层传真|他山之石)(?:$|\\s.{0,20}$)',
  ].join('|'),
  'u',
)

/** What only ever stands above a title: navigation, the name and number of a paper. */
export const isMasthead = (text: string): boolean =>
  text.length <= 80 &&
  !stop.test(text) &&
  (masthead.test(text) || navigation.test(text) || trail.test(text) || isMenu(text) || letterhead.test(text))

/** Navigation, fields, dates of publication, buttons: what stands above an article or among its last lines. */
export function isTop(text: string): boolean {
  if (text.length > LINE) return false
  return (
    topField.test(text) ||
    navigation.test(text) ||
    trail.test(text) ||
    (dated.test(text) && !isDate(text)) ||
    documentNumber.test(text) ||
    letterhead.test(text) ||
    isMasthead(text) ||
    size.test(text) ||
    isShare(text) ||
    isMenu(text)
  )
}

/** Four and more short words without punctuation: 首页 新闻 党建 教学. */
function isMenu(text: string): boolean {
  const words = text.split(/\s*[|｜│┃·\s]\s*/)
  return (
    words.length >= 5 &&
    !/记者|通讯员|作者|摄影/.test(text) &&
    words.every((w) => w.length <= 6 && /^[\p{L}\p{N}]+$/u.test(w))
  )
}

const share = /^[【［[]?(?:一键)?分享(?:到|至|让|给|本|：|】|］|$)|^扫(?:一扫|码)|^点击(?:右上角|分享)/
export const isShare = (text: string): boolean => text.length <= LINE && share.test(text)

const foot =
  /^[【［[（▶>·\-\s]*(?:相关(?:阅读|新闻|链接|报道|推荐|文章|稿件|专题|附件|信息|资讯)|推荐(?:阅读|新闻|文章)|延伸(?:阅读|链接)|热门(?:推荐|新闻|文章|排行|标签|评论)|热点(?:新闻|推荐|排行)|最新(?:新闻|文章|资讯|发布)|更多(?:新闻|内容|资讯|精彩)|精彩(?:推荐|图片|阅读)|猜你(?:喜欢|感兴趣)|为您推荐|大家都在看|新闻排行|点击排行|本网专稿|往期(?:回顾|精彩))(?:[】］\]）：\s>]|$)|^[【［[<]?(?:上一[篇条个页则]|下一[篇条个页则]|前一篇|后一篇)[】］\]>]?(?:[：:\s]|$)|^(?:版权(?:所有|声明|说明)|免责声明|特别声明|郑重声明|声明：|Copyright|©|备案号|网站标识码|技术支持：|主办(?:单位)?：.*(?:承办|版权|地址)|[\p{Script=Han}]ICP备|[\p{Script=Han}]公网安备)|^(?:网站地图|联系我们|关于我们|返回(?:顶部|列表|首页|上一?页)|关闭(?:窗口|本页)|打印(?:本页|本文|页面)?|收藏本[文页]|阅读原文|查看原文)(?:[\s|】]|$)|^【(?:打印|关闭|返回|收藏|字体)|^(?:网友评论|我要评论|发表评论|全部评论|评论|关注|点赞|在看|收藏)(?:\s*[（(]?\d*[）)]?)$|^关注(?:我们|公众号)|^(?:©?\s*\d{4}[\d\s-]*)版权所有|^微信(?:号|公众号)：/iu

/** What begins the foot of a page: links to other news, share buttons, copyright. */
export const isFoot = (text: string): boolean => text.length <= LINE && (foot.test(text) || share.test(text))

const editors =
  '责任编辑|责编|编辑|值班编辑|本期编辑|主编|审核|审校|校对|校审|终审|初审|复审|监制|统筹|策划|排版|制作|美编|摄影|图片|图|图文|文图|供图|视频|供稿|供稿单位|来源|稿源|文字|文稿|联系电话|值班主任'
const credit = new RegExp(
  `^[（【［\\[]?(?:${editors})(?:[：:/|｜]|\\s+(?=\\p{Script=Han}{2,3}[）】\\]］]?$))[^。]{0,80}$`,
  'u',
)

/** `《人民日报》（2024年3月5日 7版）`: where it was printed. */
const issue = /^（?(?:原载|载于|原刊于|刊于|原刊|摘自)?《[^》]{2,20}》\s*[（，]?\s*\d{4}年/

/** Who edited, supplied or illustrated, and where it was printed. */
export const isCredit = (text: string): boolean =>
  text.length <= LINE &&
  (credit.test(text) ||
    /^[（(][^（）。]{2,30}(?:供稿|提供|整理)[）)]$/.test(text) ||
    (text.length <= 40 && issue.test(text) && !/[。；！]/.test(text)))

/** The line that hands over from the newsroom to the article. */
export function handsOver(text: string): boolean {
  const tail = text.slice(-48)
  return (
    (text.length <= 40 &&
      /^(?:以下|下面)?(?:为|是|即|系)?.{0,12}(?:文章|全文|正文|署名文章|发言|讲话)(?:全文|内容|如下|摘要)*[：]$/.test(
        text,
      )) ||
    /(?:(?:文章|全文|原文|内容|讲话|发言|稿件)(?:全文)?(?:刊发|刊登|摘登|转载|摘编|整理|发布|推送)?如下|(?:刊发|刊登|摘登|转载|摘编|推送|发布)(?:如下|于此|于下)|(?:以下|下面)(?:为|是|系)[^。]{0,12}(?:全文|正文|原文|文章|摘要))[：。]?$/.test(
      tail,
    ) ||
    /(?:以飨读者|敬请(?:关注|垂注|阅读))[。！]?$/.test(tail)
  )
}

const note =
  /^[【［[（]?(?:编者按|编者的话|编后|编前语?|开栏(?:语|的话)|导语|导读|核心提示|内容提要|内容摘要|摘要|提要|引言|阅读提示)(?:[】］\]）]|：|\s)/

/** An editor's note, an abstract. */
export const isNote = (text: string): boolean => note.test(text)

const offices =
  '书记|校长|院长|园长|主任|局长|处长|科长|股长|部长|厅长|司长|署长|省长|市长|区长|州长|县长|旗长|乡长|镇长|村长|董事长|总经理|经理|总裁|主席|主委|所长|馆长|台长|社长|站长|队长|组长|会长|秘书长|秘书|教师|老师|教授|讲师|研究员|工程师|医师|护士长|负责人|委员|代表|干事|辅导员|班主任|记者|通讯员|评论员|作者|总编辑|主编|指挥长|司令员|政委|检察长|理事长|监事长|党委|党总支|党支部|党组|总支|支部|团委'
const bodies =
  '学校|小学|中学|高中|初中|大学|学院|幼儿园|党校|医院|研究院|研究所|科学院|局|厅|委员会|公司|集团|中心|处|办公室|办|科|室|协会|报社|电视台|支队|大队|法院|检察院|政府|党委|教育工委|(?:宣传|组织|统战|工作|政工|党群|政治|人事|综合|编辑|教育|教务)部|纪委|工会|团委|妇联|党支部|党总支|研究中心'
const name = '[\\p{Script=Han}]{1,2}\\s?[\\p{Script=Han}]{1,2}(?:·[\\p{Script=Han}]{1,8})?'

const reporter =
  /^[（【□■◎○●\s]*(?:(?:本报|本刊|本网|本台|新华社|中新社|中央社|新华网|人民网|中新网|央广网|光明网|中国[\p{Script=Han}]{1,6}[报网]|[\p{Script=Han}]{1,8}(?:日报|晚报|教育报|报|网|社|台))[\p{Script=Han}]{0,6}\s*)?(?:特约|见习|实习|首席|全媒体|融媒体)?(?:记者|通讯员|评论员|撰稿人|撰稿|特约撰稿)(?:[：:\s]|\p{Script=Han}{2,4}(?:[\s/]|$))[^。]*$/u
const author =
  /^[（【□■]?\s*(?:作者(?:单位|简介)?|撰文|文|口述|讲述人|执笔|署名|采访|整理|采访[・·、]整理|口述[・·、]整理|图文|文图)\s*[：:/|｜／]/
const boxed = /^[□■◎○]\s*[\p{Script=Han}\s·]{2,30}$/u
const posted = new RegExp(`(?:${offices})\\s+${name}(?:[\\s、]+${name}){0,5}$`, 'u')
const housed = new RegExp(`^[\\p{Script=Han}、（）]{2,36}(?:${bodies})\\s+${name}(?:[\\s、]+${name}){0,5}$`, 'u')

/** A byline: a post or a body with a personal name, a reporter, an author. */
export function isByline(text: string): boolean {
  if (text.length > 80 || /[。！？；]/.test(text)) return false
  if (reporter.test(text) || author.test(text) || boxed.test(text)) return true
  const last = /(\S+)$/.exec(text)![1]!
  return (posted.test(text) || housed.test(text)) && /\s/.test(text) && (hasSurname(last) || hasSurname(spaced(text)))
}

/** The last name of a line whose two characters a blank parts (张 三). */
const spaced = (text: string) => /(\S)\s(\S)$/.exec(text)?.slice(1).join('') ?? ''

const surnames = new Set(
  fold(
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾萧田董潘袁于余叶蒋杜苏魏程吕丁任卢沈姜姚锺崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谌匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由',
  ),
)
const compound =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|长孙|宇文|司徒|令狐|夏侯|端木|百里|南宫|独孤|轩辕|申屠|太史|闻人|钟离|澹台|公冶|濮阳|淳于|单于|东郭|呼延|羊舌|微生|梁丘|左丘|西门|第五)/

const hasSurname = (text: string): boolean => surnames.has(text[0] ?? '') || compound.test(text)

const bodyName = new RegExp(
  `^[\\p{Script=Han}（）]{2,28}(?:${bodies}|委员会|村|社区|街道|镇|乡|所|厂|馆|银行|支行|分行|分局|派出所|合作社|联合会)$`,
  'u',
)
/** The name of a body and nothing else: whose article it is, above or below the title. */
export const isBody = (text: string): boolean =>
  text.length <= 32 && bodyName.test(text) && !/关于|推进|推行|建设|打造|探索|实践|走进|走向|的|在|让|把|以/.test(text)

/** One to four personal names and nothing else. */
export function isName(text: string): boolean {
  if (text.length > 24) return false
  const names = /^\p{Script=Han}\s\p{Script=Han}$/u.test(text) ? [text.replace(/\s/, '')] : text.split(/[\s、]+/)
  return names.length <= 4 && names.every((n) => /^\p{Script=Han}{2,4}$/u.test(n) && hasSurname(n))
}

const subtitle = /^(?:—{1,2}\s*\S|（[^（）]{2,40}）$)/
/** A line that goes with the title above it: `——…工作纪实`, （2024—2026年）. */
export const isSubtitle = (text: string): boolean =>
  text.length <= 60 &&
  !/。/.test(text) &&
  subtitle.test(text) &&
  !isSignature(text) &&
  !isCredit(text) &&
  !isOccasion(text)

/** A title in two lines: the office that issues it, and 关于…的通知. */
export const goesOnWithTitle = (title: string, text: string): boolean =>
  text.length <= 60 &&
  !/[。；：]/.test(text) &&
  ((/(?:政府|委员会|办公室|办公厅|局|厅|部|院|委|校|大学|学院|公司|集团)$/.test(title) &&
    /^关于.*|(?:通知|意见|决定|方案|办法|规定|公告|通告|通报|规划|计划|要点|细则|章程|制度|报告|批复)$/.test(text)) ||
    (/^关于|关于/.test(title) && /^的?(?:通知|意见|决定|公告|通告|通报|报告|批复|函)$/.test(text)))

const attachment = /^附件?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s*(?:[：:.、]|$)/
/** `附件：…`: what is attached. */
export const isAttachment = (text: string): boolean => text.length <= LINE && attachment.test(text)
/** A further entry of a list of attachments. */
export const isListed = (text: string): boolean => text.length <= LINE && /^(?:\d{1,2}[.、．]|《)/.test(text)

/** Notes on publication, on printing and on whom the copies go to. */
export const isImprint = (text: string): boolean =>
  text.length <= LINE &&
  (/^（?(?:此件|本件|此文)[^。]{0,12}(?:公开|发布)[^。]{0,12}）?$|^（?(?:联系人|联系电话|联系方式|咨询电话)[：:]/.test(
    text,
  ) ||
    /^(?:抄送|抄报|主送|分送|报|送|发)\s*[：:]|\d{1,2}日\s*(?:印发|印制|印)$|^共印\d+份/.test(text))

/** The day on which an official document was printed, alone in its line. */
export const isPrinted = (text: string): boolean => text.length <= 24 && /^\S{6,16}日\s*(?:印发|印制|印)$/.test(text)

const day =
  '(?:\\d{4}|[一二三四五六七八九〇零○]{4})年(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日'
const dateLine = new RegExp(`^[（]?${day}[）]?$`)
/** A line that is nothing but a day. */
export const isDate = (text: string): boolean => text.length <= 24 && dateLine.test(text)

const occasion =
  /^[（(](?:(?:\d{4}|[一二三四五六七八九〇零○]{4})年[^（）]{0,30}|[^（）。]{2,34}(?:材料|发言|讲话|致辞))[）)]$/
/** When or where it was said, in brackets below a title: （2024年3月…通过）, （…推进会交流材料）. */
export const isOccasion = (text: string): boolean => text.length <= 40 && occasion.test(text)

/** The body that signs an official document, above its day. */
export const signs = (text: string): boolean =>
  text.length <= 40 && text.length >= 3 && /^[\p{Script=Han}（）“”\s、]+$/u.test(text) && !isSubtitle(text)

const signature =
  /^[（【]?(?:作者(?:系|为|单位|简介)?|(?:本报|本刊|本网|本台|新华社|人民网)?(?:特约|见习)?(?:记者|通讯员|评论员)|撰稿|撰文|执笔|文\s*[/／|])[^。]{0,80}$/u
const mixed = new RegExp(`(?:${editors})[：:]`)

/** Who wrote, at the end of an article: （作者系…）, （通讯员：…）. */
export const isSignature = (text: string): boolean =>
  text.length <= LINE &&
  (signature.test(text) || boxed.test(text)) &&
  !/^[（【]?文字?[：:]/.test(text) &&
  (!mixed.test(text) || /^[（【]?作者/.test(text))

/** A signature or a credit in brackets that ends a paragraph, after its stop. */
export function creditAtEnd(text: string): { readonly at: number; readonly kind: ZoneKind } | null {
  if (!/[）】]$/.test(text)) return null
  const at = Math.max(text.lastIndexOf('（'), text.lastIndexOf('【'))
  if (at < 1 || text.length - at > LINE || !/[。！？”…]\s*$/.test(text.slice(Math.max(0, at - 4), at))) return null
  const credit = text.slice(at)
  if (isSignature(credit)) return { at, kind: 'byline' }
  return isCredit(credit) ? { at, kind: 'boilerplate' } : null
}

/** A line without blanks, quotation marks and dashes, to compare titles. */
export const bare = (text: string): string => text.replace(/[\s“”‘’《》—·-]/g, '')

/** Personal names in a line that says who wrote, as stretches of it. */
export function namesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const names: { start: number; end: number }[] = []
  const word = /[^\s、，：（）【】[\]□■|｜/]+/g
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const attached = /(?:记者|通讯员|作者系?|评论员)(?=\p{Script=Han}{2,4}$)/u.exec(match[0])
    const start = match.index + (attached ? attached.index + attached[0].length : 0)
    const end = match.index + match[0].length
    // 董事長, 羅主任 are no names, though they begin with one.
    const said = text.slice(start, end)
    if (
      /(?:[长员任师]|书记|经理|教授|记者|先生|女士)$/.test(said) &&
      said.length <= 3 &&
      /(?:书记|主任|经理|教授|记者|先生|女士|[校院园局事厂社会部处科馆站所乡镇县市区队组班]长|[委议教研]员|老师)$/.test(
        said,
      )
    )
      continue
    if (isName(said)) names.push({ start, end })
  }
  return names
}
