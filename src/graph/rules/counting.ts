/** Rule 5: a name that counts its parts counts right. */
import type { GraphNode } from '../../schema/index.ts'
import { fold } from '../../text/index.ts'
import type { Finding, Rule } from './rule.ts'
import { about } from './rule.ts'

const digits: Readonly<Record<string, number>> = {
  两: 2,
  双: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

/** What follows a number that is a date, an ordinal, a measure or a quantity, and no count of parts. */
const noCount = /^(?:[一二三四五六七八九十百千万亿\d年月日号周届次级期代岁点％%分秒米元人名位.．]|中全会)/

/** The Party congresses from the tenth on are ordinals: 二十大 is the twentieth. */
const congress = /^(?:十[一二三四五六七八九]?|二十[一二三四五六七八九]?)大/

const sum = /^“?(\d{1,2}(?:\+\d{1,2})+)/
const arabic = /^“?(\d{1,2})(.*)$/s
const chinese = /^“?([两双二三四五六七八九十]|十[一二三四五六七八九]|二十)(?![一二三四五六七八九十])(.*)$/s

/**
 * How many parts a name says that its bearer has: 3 for 三好學校, 4 for 四個統一, 2 for “雙創”工程; for 1+3+5 either the terms or
 * their sum. Empty for a name that does not begin with a count. One (一校一案) counts nothing.
 */
export function partsCounted(name: string): readonly number[] {
  const folded = fold(name)
  const terms = sum.exec(folded)?.[1]?.split('+').map(Number)
  if (terms) return [terms.length, terms.reduce((a, b) => a + b, 0)]
  if (congress.test(folded.replace(/^“/, ''))) return []
  const found = chinese.exec(folded) ?? arabic.exec(folded)
  if (!found || noCount.test(found[2]!)) return []
  const word = found[1]!
  const count = /^\d/.test(word)
    ? Number(word)
    : word.length === 1
      ? digits[word]!
      : word === '二十'
        ? 20
        : 10 + digits[word[1]!]!
  return count > 1 ? [count] : []
}

/** Names that may count: anaphors (兩個團隊) may stand for one of several, images count nothing. */
const countingNames = ({ label, aliases = [] }: GraphNode): string[] => [
  ...[label['zh-Hant'], label['zh-Hans']].flatMap((n) => n ?? []),
  ...aliases.flatMap((a) => (a.type === 'variant' || a.type === 'abbreviation' ? [a.text] : [])),
]

/** How a name must begin to count anything: a quick look before it is folded. */
const begins = /^[^\p{L}\p{N}]?[\d０-９兩两雙双二三四五六七八九十]/u

/** Longest name that is tried as the beginning of another. */
const LONGEST = 20

/** Without the quotation marks, and folded. */
const bare = (name: string) => fold(name).replace(/[“”]/g, '')

export const counting: Rule = {
  id: 'counting',
  number: 5,
  severity: 'warning',
  says: 'A counting word agrees with the parts: 三好 has three parts, 四個統一 four.',
  check({ document: { nodes, edges }, sources, name }) {
    const parts = new Int32Array(nodes.length)
    edges.forEach(({ kind }, i) => {
      if (kind === 'hasPart' && sources[i]! >= 0) parts[sources[i]!]! += 1
    })
    // “雙培育”素養目標 are the goals of 雙培育: a count that another node bears is that one's.
    const bearers = new Map<string, Set<string>>()
    for (const node of nodes) {
      for (const own of countingNames(node)) {
        if (!begins.test(own) || partsCounted(own).length === 0) continue
        const key = bare(own)
        const bearing = bearers.get(key)
        if (bearing) bearing.add(node.id)
        else bearers.set(key, new Set([node.id]))
      }
    }
    const borrowed = (own: string, id: string) => {
      const text = bare(own)
      for (let end = 2; end < Math.min(text.length, LONGEST); end++) {
        const bearing = bearers.get(text.slice(0, end))
        if (bearing && !bearing.has(id)) return true
      }
      return false
    }
    return nodes.flatMap((node, i): Finding[] => {
      const found = parts[i]!
      if (found === 0) return []
      const counted = countingNames(node)
        .filter((own) => !fold(own).includes('的') && !borrowed(own, node.id))
        .flatMap((own) => partsCounted(own).map((count) => ({ own, count })))
      const first = counted[0]
      if (!first || counted.some(({ count }) => count === found)) return []
      return [
        {
          code: 'count.mismatch',
          path: ['nodes', i],
          message: `“${first.own}” counts ${first.count}, but ${name(node.id)} has ${found} ${found === 1 ? 'part' : 'parts'}.`,
          remedy: 'Add the missing parts, or take away those that are none.',
          ...about(node),
          found,
          expected: `${first.count} parts`,
          values: { name: first.own, count: first.count, found },
        },
      ]
    })
  },
}
