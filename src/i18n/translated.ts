/** Messages in three languages, the first of which is the measure: what it says, the others must say too. */

/** Languages of the interface. */
export type Tongue = 'zh-Hant' | 'zh-Hans' | 'en'

/** The shape of a set of messages with its wording left open. */
export type Wording<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Wording<T[K]>
}

/** One area of messages, by language. */
export type Translated<T> = Readonly<Record<Tongue, Wording<T>>>

/** Put an area together: a message that is missing in 简 or English, or takes other values, does not compile. */
export const translated = <const T extends object>(
  hant: T,
  hans: NoInfer<Wording<T>>,
  en: NoInfer<Wording<T>>,
): Translated<T> => ({ 'zh-Hant': hant as Wording<T>, 'zh-Hans': hans, en })
