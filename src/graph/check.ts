/** The rules of the ontology over a document. */
import type { GraphDocument, Issue } from '../schema/index.ts'
import { counting } from './rules/counting.ts'
import { duty } from './rules/duty.ts'
import { article, quotes } from './rules/evidence.ts'
import { identity } from './rules/identity.ts'
import { origin } from './rules/origin.ts'
import { relations, symmetry } from './rules/relations.ts'
import type { Rule } from './rules/rule.ts'
import { contextOf } from './rules/rule.ts'
import { support } from './rules/support.ts'

/** The nine rules, in the ontology's order. */
export const rules: readonly Rule[] = [quotes, support, relations, symmetry, counting, duty, identity, article, origin]

/**
 * Everything in a document that breaks a rule, rule by rule, each time in document order. Linear in the document; quotes that
 * are not where they should be are looked for in the whole text, up to a bound.
 */
export function checkDocument(document: GraphDocument): Issue[] {
  const context = contextOf(document)
  return rules.flatMap((rule) => rule.check(context).map((finding) => ({ severity: rule.severity, ...finding })))
}
