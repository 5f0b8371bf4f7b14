/** The document's own words in the language that is chosen: text by conversion of script, labels and glosses by the model. */
import type { Label, Language } from '../../schema/index.ts'
import type { Conversion } from './scripts.ts'
import { canConvert, convert, prepareConversion } from './scripts.ts'

/** A piece of text with the language that it is really in, for the choice of font and voice. */
export interface Phrase {
  readonly text: string
  readonly lang: Language
}

/** How one document speaks in one language. */
export interface Content {
  readonly language: Language
  /** The language that the article is shown in; in English the article stays Chinese. */
  readonly textLang: Language
  /** A passage of the article, code point for code point. */
  passage(text: string): string
  /** A label or a gloss in the chosen language, or in the nearest one that exists. */
  label(label: Label): string
  /** The same, saying which language it came out in. */
  phrase(label: Label): Phrase
}

/** The conversion that a text in `source` needs to be read in `language`. */
function conversionFor(language: Language, source: Language): Conversion | null {
  if (language === 'zh-Hans' && source !== 'zh-Hans') return 'hans'
  if (language === 'zh-Hant' && source === 'zh-Hans') return 'hant'
  return null
}

/** Load what a document in `source` needs to be shown in `language`; undefined if nothing is missing. */
export function prepareContent(language: Language, source: Language): Promise<void> | undefined {
  const conversion = conversionFor(language, source)
  return conversion ? prepareConversion(conversion) : undefined
}

const known = new Map<string, Content>()

/**
 * How a document whose text is in `source` speaks in `language`: the same object each time, so that what is made with it can be
 * kept; another one once a conversion that was missing is there.
 */
export function contentFor(language: Language, source: Language): Content {
  const conversion = conversionFor(language, source)
  const key = `${language} ${source} ${conversion === null || canConvert(conversion)}`
  const content = known.get(key) ?? made(language, source, conversion)
  known.set(key, content)
  return content
}

function made(language: Language, source: Language, conversion: Conversion | null): Content {
  const phrase = (label: Label): Phrase => {
    if (language === 'en' && label.en) return { text: label.en, lang: 'en' }
    const script = language === 'zh-Hans' || (language === 'en' && source === 'zh-Hans') ? 'zh-Hans' : 'zh-Hant'
    const own = label[script]
    if (own) return { text: own, lang: script }
    const other = label[script === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans']
    if (other) {
      const text = convert(other, conversion)
      return { text, lang: script }
    }
    return { text: label.en ?? '', lang: 'en' }
  }
  return {
    language,
    textLang: language === 'en' ? source : language,
    passage: (text) => convert(text, conversion),
    label: (label) => phrase(label).text,
    phrase,
  }
}
