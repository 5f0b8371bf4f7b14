/** Problems in data, in the reader's language. A code that is not in the table is told in its English default. */
import type { Tongue } from './translated.ts'

/** What of an issue is put into words. */
export interface ToldIssue {
  readonly code: string
  readonly message: string
  readonly remedy?: string | undefined
  readonly values?: Readonly<Record<string, string | number>> | undefined
}

export interface IssueText {
  readonly message: string
  readonly remedy: string | null
  /** False if the words are the English default. */
  readonly translated: boolean
}

/** By code: message and remedy, 繁 and 简; `{name}` stands for a value. */
type Entry = readonly [hant: string, hantRemedy: string, hans: string, hansRemedy: string]

const entries: Readonly<Record<string, Entry>> = {
  'file.crash': ['讀取中斷了。', '請確認文件無誤後再試。', '读取中断了。', '请确认文件无误后再试。'],
  'file.binary': ['文件不是文字。', '請選擇綱目文件（.json）。', '文件不是文本。', '请选择纲目文件（.json）。'],
  'file.encoding': [
    '文件用的是 {encoding} 編碼；綱目文件須用 UTF-8。',
    '請另存為 UTF-8。',
    '文件用的是 {encoding} 编码；纲目文件须用 UTF-8。',
    '请另存为 UTF-8。',
  ],
  'document.bytes': [
    '文件有 {size} MB；最多只讀 {limit} MB。',
    '請分成較小的文件。',
    '文件有 {size} MB；最多只读 {limit} MB。',
    '请分成较小的文件。',
  ],
  'document.nodes': [
    '文件有 {size} 個概念；最多只讀 {limit} 個。',
    '請分成較小的文件。',
    '文件有 {size} 个概念；最多只读 {limit} 个。',
    '请分成较小的文件。',
  ],
  'document.edges': [
    '文件有 {size} 條關係；最多只讀 {limit} 條。',
    '請分成較小的文件。',
    '文件有 {size} 条关系；最多只读 {limit} 条。',
    '请分成较小的文件。',
  ],
  'document.type': [
    '綱目文件應是一個物件，這裡卻是 {found}。',
    '請選擇綱目文件。',
    '纲目文件应是一个对象，这里却是 {found}。',
    '请选择纲目文件。',
  ],
  'json.empty': ['文件是空的。', '請另選文件。', '文件是空的。', '请另选文件。'],
  'json.truncated': [
    '文件在第 {line} 行第 {column} 字處中斷，後面缺了一截。',
    '請重新下載或複製這份文件。',
    '文件在第 {line} 行第 {column} 字处中断，后面缺了一截。',
    '请重新下载或复制这份文件。',
  ],
  'json.syntax': [
    '文件不是 JSON：第 {line} 行第 {column} 字處不該是「{found}」。',
    '請改正這一處，或另選綱目文件（.json）。',
    '文件不是 JSON：第 {line} 行第 {column} 字处不该是“{found}”。',
    '请改正这一处，或另选纲目文件（.json）。',
  ],
  'format.missing': [
    '這是 JSON，但不是綱目文件：沒有「format」一項。',
    '請選擇綱目文件。',
    '这是 JSON，但不是纲目文件：没有“format”一项。',
    '请选择纲目文件。',
  ],
  'format.unsupported': [
    '這一版讀不了「{found}」格式的文件。',
    '請用較新的版本開啟，或檢查「format」一項。',
    '这一版读不了“{found}”格式的文件。',
    '请用较新的版本打开，或检查“format”一项。',
  ],
  'format.migrated': [
    '文件是舊格式 {from}，已轉為 {to}。',
    '存檔即可保留新格式。',
    '文件是旧格式 {from}，已转为 {to}。',
    '保存即可保留新格式。',
  ],
  'key.forbidden': ['文件裡不許有「{key}」這個鍵。', '請刪去。', '文件里不许有“{key}”这个键。', '请删去。'],
  'key.missing': ['缺少「{key}」一項。', '請補上。', '缺少“{key}”一项。', '请补上。'],
  'key.unknown': [
    '這裡沒有「{key}」這個鍵。',
    '請刪去，或改正拼寫。',
    '这里没有“{key}”这个键。',
    '请删去，或改正拼写。',
  ],
  'value.type': [
    '「{key}」的值類型不對：見到的是 {found}。',
    '請按「應為」一欄改正。',
    '“{key}”的值类型不对：见到的是 {found}。',
    '请按“应为”一栏改正。',
  ],
  'value.unknown': [
    '「{key}」不能是「{found}」。',
    '請按「應為」一欄改正。',
    '“{key}”不能是“{found}”。',
    '请按“应为”一栏改正。',
  ],
  'value.empty': ['「{key}」不能是空的。', '請填上文字。', '“{key}”不能是空的。', '请填上文字。'],
  'value.long': ['「{key}」太長。', '請縮短。', '“{key}”太长。', '请缩短。'],
  'value.range': [
    '「{key}」的值 {found} 超出範圍。',
    '請按「應為」一欄改正。',
    '“{key}”的值 {found} 超出范围。',
    '请按“应为”一栏改正。',
  ],
  'value.format': ['「{key}」的寫法不對。', '請按「應為」一欄改正。', '“{key}”的写法不对。', '请按“应为”一栏改正。'],
  'kind.unknown': [
    '沒有「{found}」這一類。',
    '請按「應為」一欄改正。',
    '没有“{found}”这一类。',
    '请按“应为”一栏改正。',
  ],
  'label.missing': [
    '這裡沒有任何語言的文字。',
    '請至少用一種語言填上。',
    '这里没有任何语言的文字。',
    '请至少用一种语言填上。',
  ],
  'label.markup': [
    '「{found}」像是 HTML，將照原樣當作文字顯示。',
    '請去掉標籤與字元實體。',
    '“{found}”像是 HTML，将照原样当作文字显示。',
    '请去掉标签与字符实体。',
  ],
  'draft.empty': ['文字是空的，沒有可起草的。', '請貼上一篇文章。', '文字是空的，没有可起草的。', '请贴上一篇文章。'],
  'draft.noChinese': [
    '這段文字沒有中文，什麼都沒有起草。',
    '請貼上或開啟一篇中文文章。',
    '这段文字没有中文，什么都没有起草。',
    '请贴上或打开一篇中文文章。',
  ],
  'draft.nothing': [
    '沒有找到概念：這段文字不像是講機構工作的文章。',
    '請換一篇講誰做什麼、為何做、怎樣做的文章。',
    '没有找到概念：这段文字不像是讲机构工作的文章。',
    '请换一篇讲谁做什么、为何做、怎样做的文章。',
  ],
  'draft.tooLong': [
    '文字有 {length} 字，一次最多起草 {most} 字。',
    '請一篇一篇起草。',
    '文字有 {length} 字，一次最多起草 {most} 字。',
    '请一篇一篇起草。',
  ],
  'issues.more': ['另有 {count} 處。', '請先改正以上各處。', '另有 {count} 处。', '请先改正以上各处。'],
  'id.forbidden': [
    '「{id}」是每個物件都有的名字，不能作標識。',
    '請改用「類別.名稱」的形式。',
    '“{id}”是每个对象都有的名字，不能作标识。',
    '请改用“类别.名称”的形式。',
  ],
  'id.duplicate': [
    '標識「{id}」已被 {earlier} 佔用。',
    '請為其中之一另取標識，或把兩者合併。',
    '标识“{id}”已被 {earlier} 占用。',
    '请为其中之一另取标识，或把两者合并。',
  ],
  'id.form': [
    '「{id}」不合標識的寫法。',
    '概念的標識寫作「類別.名稱」，關係的寫作「e.雜湊」，用小寫拉丁字母、數字與連字號。',
    '“{id}”不合标识的写法。',
    '概念的标识写作“类别.名称”，关系的写作“e.散列”，用小写拉丁字母、数字与连字符。',
  ],
  'id.kind': [
    '標識「{id}」與類別 {kind} 不合。',
    '請使標識以「{kind}.」開頭，關係的兩端也隨之改動。',
    '标识“{id}”与类别 {kind} 不合。',
    '请使标识以“{kind}.”开头，关系的两端也随之改动。',
  ],
  'id.hash': [
    '「{id}」不是由類別與兩端得出的標識。',
    '請寫作「{expected}」，同一關係在各份文件裡便有同一標識。',
    '“{id}”不是由类别与两端得出的标识。',
    '请写作“{expected}”，同一关系在各份文件里便有同一标识。',
  ],
  'edge.dangling': [
    '這條關係指向「{id}」，卻沒有這個概念。',
    '請補上概念，改正標識，或刪去這條關係。',
    '这条关系指向“{id}”，却没有这个概念。',
    '请补上概念，改正标识，或删去这条关系。',
  ],
  'edge.domain': [
    '「{relation}」：{kind} 不能由 {found} 類的概念出發。',
    '請改正關係或概念的類別，或換一個概念。',
    '“{relation}”：{kind} 不能由 {found} 类的概念出发。',
    '请改正关系或概念的类别，或换一个概念。',
  ],
  'edge.range': [
    '「{relation}」：{kind} 不能指向 {found} 類的概念。',
    '請改正關係或概念的類別，或換一個概念。',
    '“{relation}”：{kind} 不能指向 {found} 类的概念。',
    '请改正关系或概念的类别，或换一个概念。',
  ],
  'edge.loop': [
    '「{relation}」從一個概念連回自身。',
    '請改正一端，或刪去。',
    '“{relation}”从一个概念连回自身。',
    '请改正一端，或删去。',
  ],
  'edge.duplicate': [
    '「{relation}」已經有了（edges[{earlier}]）。',
    '請把引文併入那一條，刪去這一條。',
    '“{relation}”已经有了（edges[{earlier}]）。',
    '请把引文并入那一条，删去这一条。',
  ],
  'edge.cycle': [
    '{kind} 繞成了圈：{cycle}。',
    '請刪去或掉轉其中一條。',
    '{kind} 绕成了圈：{cycle}。',
    '请删去或掉转其中一条。',
  ],
  'edge.order': [
    '「{relation}」是雙向的，兩端卻沒有按標識排列。',
    '請對調起止。',
    '“{relation}”是双向的，两端却没有按标识排列。',
    '请对调起止。',
  ],
  'edge.attribute': [
    '「{key}」屬於 {expected}，不屬於 {kind}。',
    '請刪去。',
    '“{key}”属于 {expected}，不属于 {kind}。',
    '请删去。',
  ],
  'layout.dangling': [
    '有「{id}」的位置，卻沒有這個概念。',
    '請刪去這個位置。',
    '有“{id}”的位置，却没有这个概念。',
    '请删去这个位置。',
  ],
  'source.hash': [
    '文字與當初計算雜湊時的不同：被改動過。',
    '請還原文字，或重新建立文件以重定引文。',
    '文字与当初计算散列时的不同：被改动过。',
    '请还原文字，或重新建立文件以重定引文。',
  ],
  'quote.none': ['沒有任何引文。', '請引出說這話的段落，或刪去。', '没有任何引文。', '请引出说这话的段落，或删去。'],
  'quote.mismatch': [
    '第 {start} 至 {end} 字是「{text}」，不是「{quote}」。',
    '請改正引文或它的位置。',
    '第 {start} 至 {end} 字是“{text}”，不是“{quote}”。',
    '请改正引文或它的位置。',
  ],
  'quote.range': [
    '文章沒有第 {start} 至 {end} 字：全文共 {length} 字。',
    '請改正引文的位置。',
    '文章没有第 {start} 至 {end} 字：全文共 {length} 字。',
    '请改正引文的位置。',
  ],
  'quote.outside': [
    '「{quote}」在文章之外。',
    '請引文章本身，或改正文字的分區。',
    '“{quote}”在文章之外。',
    '请引文章本身，或改正文字的分区。',
  ],
  'zone.range': [
    '分區「{kind}」（{start} 至 {end}）不在文字之內：全文共 {length} 字。',
    '請改正它的起止，或刪去。',
    '分区“{kind}”（{start} 至 {end}）不在文字之内：全文共 {length} 字。',
    '请改正它的起止，或删去。',
  ],
  'zone.overlap': [
    '分區「{kind}」起於 {start}，早於「{before}」止處 {end}。',
    '請使各分區首尾相接而不重疊。',
    '分区“{kind}”起于 {start}，早于“{before}”止处 {end}。',
    '请使各分区首尾相接而不重叠。',
  ],
  'support.inferred': [
    '「{relation}」是推斷，卻只有一處引文，也沒有說明理由。',
    '請再引一處，或加上說明。',
    '“{relation}”是推断，却只有一处引文，也没有说明理由。',
    '请再引一处，或加上说明。',
  ],
  'support.stated': [
    '沒有引文明說「{relation}」：既無關係的提示詞，也沒有兩端的名稱。',
    '請引出明說的段落，把文中用的名稱加為別名，或標為推斷。',
    '没有引文明说“{relation}”：既无关系的提示词，也没有两端的名称。',
    '请引出明说的段落，把文中用的名称加为别名，或标为推断。',
  ],
  'count.mismatch': [
    '「{name}」說是 {count}，卻有 {found} 個組成部分。',
    '請補齊各部分，或去掉不屬於它的。',
    '“{name}”说是 {count}，却有 {found} 个组成部分。',
    '请补齐各部分，或去掉不属于它的。',
  ],
  'actor.misplaced': ['只有責任才有「actor」一項。', '請刪去。', '只有责任才有“actor”一项。', '请删去。'],
  'actor.contradicted': [
    '說是無人負責，卻有人負責。',
    '請刪去「actor」。',
    '说是无人负责，却有人负责。',
    '请删去“actor”。',
  ],
  'responsibility.unowned': [
    '這項責任沒有說由誰負責。',
    '請加上負責的關係；文章若沒有說，寫明 actor: "implicit"。',
    '这项责任没有说由谁负责。',
    '请加上负责的关系；文章若没有说，写明 actor: "implicit"。',
  ],
  'origin.rule': [
    '來歷與規則不合：由規則得出的須寫明規則，人工整理的則不寫。',
    '請補上或刪去「rule」。',
    '来历与规则不合：由规则得出的须写明规则，人工整理的则不写。',
    '请补上或删去“rule”。',
  ],
  'origin.confidence': [
    '{confidence} 這個準確率出自模型，而模型不能為自己作保。',
    '請刪去；經人核對後改為人工整理。',
    '{confidence} 这个准确率出自模型，而模型不能为自己作保。',
    '请删去；经人核对后改为人工整理。',
  ],
}

const fill = (template: string, values: ToldIssue['values']): string | null => {
  let whole = true
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values && Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) whole = false
    return String(value)
  })
  return whole ? text : null
}

/** An issue's message and remedy. */
export function issueText(issue: ToldIssue, tongue: Tongue): IssueText {
  const entry = tongue !== 'en' && Object.hasOwn(entries, issue.code) ? entries[issue.code] : undefined
  if (entry) {
    const [message, remedy] = tongue === 'zh-Hant' ? [entry[0], entry[1]] : [entry[2], entry[3]]
    const told = fill(message, issue.values)
    if (told !== null) return { message: told, remedy: fill(remedy, issue.values), translated: true }
  }
  return { message: issue.message, remedy: issue.remedy ?? null, translated: tongue === 'en' }
}

/** Codes that have words in Chinese, for the test that no code lacks them. */
export const translatedIssueCodes: readonly string[] = Object.keys(entries)
