/** Numbers, counts and lists as each language writes them. */
import type { Tongue } from './translated.ts'

const cached = <T>(make: (tongue: Tongue) => T): ((tongue: Tongue) => T) => {
  const made = new Map<Tongue, T>()
  return (tongue) => {
    let value = made.get(tongue)
    if (value === undefined) {
      value = make(tongue)
      made.set(tongue, value)
    }
    return value
  }
}

const numbers = cached((tongue) => new Intl.NumberFormat(tongue))
const percents = cached((tongue) => new Intl.NumberFormat(tongue, { style: 'percent', maximumFractionDigits: 0 }))
const lists = cached((tongue) => new Intl.ListFormat(tongue, { style: 'long', type: 'conjunction' }))
const plurals = new Intl.PluralRules('en')

/** A number with its separators. */
export const formatNumber = (n: number, tongue: Tongue): string => numbers(tongue).format(n)

/** A share between 0 and 1 as whole per cent. */
export const formatShare = (share: number, tongue: Tongue): string => percents(tongue).format(share)

/** Several names as one phrase. */
export const formatList = (names: readonly string[], tongue: Tongue): string => lists(tongue).format(names)

/** An English count: `counted(2, 'quote')` is "2 quotes". */
export const counted = (n: number, one: string, other = `${one}s`): string =>
  `${formatNumber(n, 'en')} ${plurals.select(n) === 'one' ? one : other}`

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A whole number from 0 to 99 in Chinese, as sections are numbered; larger ones in digits. */
export function chineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 99) return String(n)
  const tens = Math.floor(n / 10)
  const ones = n % 10
  if (tens === 0) return digits[ones]!
  return `${tens > 1 ? digits[tens] : ''}十${ones ? digits[ones] : ''}`
}
