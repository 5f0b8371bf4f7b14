/** From bytes to text: which of the encodings that Chinese pages come in, and whether it is text at all. */
import type { Issue, Result } from '../schema/index.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/** Largest input that is decoded, in bytes. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024

/** Bytes looked at where a sample is enough. */
const SAMPLE = 64 * 1024

/** The most frequent characters of modern Chinese prose in both scripts, with its punctuation; about half of any text. */
const FREQUENT = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系系军軍很情者最立代想已通并提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取据據处處队隊南给給色光门門即保治北造百规規热熱领領七海口东東导導器压壓志世金增争爭济濟阶階油思术術极極交受联聯什认認六共权權收证證改清己美再采转轉更单單风風切打白教速花带帶安场場身车車例真务務具万萬每目至达達走积積示议議声聲报報斗鬥完类類八离離华華名确確才科张張信马馬节節话話米整空元况況今集温溫传傳土许許步群广廣石记記需段研界拉林律叫且究观觀越织織装裝影算低持音众眾书書布复復容儿兒须須际際商非验驗连連断斷深难難近矿礦千周委素技备備半办辦青省列习習响響约約支般史感劳勞便团團往酸历歷市克何除消构構府称稱太准準精值号號率族维維划劃选選标標写寫存候毛亲親快效斯院查江型眼王按格养養易置派层層片始却卻专專状狀育厂廠京识識适適属屬圆圓包火住调調满滿县縣局照参參红紅细細引听聽该該铁鐵价價严嚴，。、：；“”「」《》（）！？',
)

const issue = (code: string, message: string, remedy: string, values: Record<string, string | number> = {}): Issue => ({
  code,
  severity: 'error',
  path: [],
  message,
  remedy,
  values,
})

function attempt(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A sample that does not cut a character of two or four bytes in a way that makes strict decoding fail. */
function decodesSample(bytes: Uint8Array, encoding: Encoding): string | null {
  if (bytes.length <= SAMPLE) return attempt(bytes, encoding)
  for (let cut = 0; cut < 4; cut++) {
    const text = attempt(bytes.subarray(0, SAMPLE - cut), encoding)
    if (text !== null) return text
  }
  return null
}

/** Share of characters beyond ASCII that are frequent in Chinese; private-use characters and rare planes count against it. */
function plausibility(text: string): number {
  let beyond = 0
  let frequent = 0
  for (const c of text) {
    const point = c.codePointAt(0)!
    if (point < 0x80) continue
    beyond++
    if (FREQUENT.has(c)) frequent++
    else if ((point >= 0xe000 && point <= 0xf8ff) || point === 0xfffd || (point >= 0x80 && point <= 0x9f)) frequent -= 2
  }
  return beyond ? frequent / beyond : 0
}

/** Which half of the pairs is zero: UTF-16 of mostly ASCII text without a byte order mark. */
function zeroHalf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd / pairs > 0.05 && even / pairs < 0.01) return 'utf-16le'
  if (even / pairs > 0.05 && odd / pairs < 0.01) return 'utf-16be'
  return null
}

const CONTROL = /[\u0000-\u0008\u000e-\u001f]/g

/** Accept a decoding, or say that it is not text. */
function accepted(text: string, encoding: Encoding): Result<Decoded> {
  const sample = text.slice(0, SAMPLE)
  const controls = sample.match(CONTROL)?.length ?? 0
  if (controls > 0 && controls > sample.length / 50) {
    return {
      ok: false,
      issues: [
        issue(
          'text.binary',
          'This is not a text: it is full of control characters.',
          'Open the text itself, not an image, archive or word-processor file.',
        ),
      ],
    }
  }
  const warnings: Issue[] = []
  if (controls > 0) {
    warnings.push({
      ...issue('text.controls', `The text holds ${controls} control characters.`, 'They are kept and passed over.', {
        count: controls,
      }),
      severity: 'warning',
    })
  }
  return { ok: true, value: { text, encoding }, issues: warnings }
}

/**
 * Decode bytes. A byte order mark decides (and is dropped); else strict UTF-8; else UTF-16 by its zero bytes or its plausibility;
 * else GB18030 or Big5, whichever decodes strictly to the more plausible Chinese. Anything else is refused with the reason.
 */
export function decode(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length > MAX_TEXT_BYTES) {
    const [size, limit] = [Math.round(bytes.length / 1048576), MAX_TEXT_BYTES / 1048576]
    return {
      ok: false,
      issues: [
        issue('text.size', `The text has ${size} MB; at most ${limit} MB are read.`, 'Split it into articles.', {
          size,
          limit,
        }),
      ],
    }
  }
  const marked: readonly (readonly [Encoding, readonly number[]])[] = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ]
  for (const [encoding, mark] of marked) {
    if (!mark.every((b, i) => bytes[i] === b)) continue
    const text = attempt(bytes.subarray(mark.length), encoding)
    return text === null ? { ok: false, issues: [broken(encoding)] } : accepted(text, encoding)
  }
  const halves = zeroHalf(bytes)
  if (halves) {
    const text = attempt(bytes, halves)
    if (text !== null) return accepted(text, halves)
  }
  const utf8 = attempt(bytes, 'utf-8')
  if (utf8 !== null) return accepted(utf8, 'utf-8')

  const others: readonly Encoding[] = ['gb18030', 'big5', 'utf-16le', 'utf-16be']
  const ranked = others
    .flatMap((encoding) => {
      const sample = decodesSample(bytes, encoding)
      return sample === null ? [] : [{ encoding, score: plausibility(sample) }]
    })
    .sort((a, b) => b.score - a.score)
  for (const { encoding, score } of ranked) {
    if (score < 0.15) break
    const text = attempt(bytes, encoding)
    if (text !== null) return accepted(text, encoding)
  }
  return { ok: false, issues: [broken(null)] }
}

const broken = (encoding: Encoding | null): Issue =>
  issue(
    'text.encoding',
    encoding
      ? `The text says that it is ${encoding.toUpperCase()}, but its bytes are not.`
      : 'The encoding of the text is none of UTF-8, UTF-16, GB18030 and Big5, or the file is damaged.',
    'Save it as UTF-8 and open it again.',
  )
