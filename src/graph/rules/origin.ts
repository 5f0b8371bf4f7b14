/** Rule 9: where confidence may come from. */
import type { Finding, Rule } from './rule.ts'
import { about } from './rule.ts'

export const origin: Rule = {
  id: 'origin',
  number: 9,
  severity: 'error',
  says: "Confidence comes from the rule or the reviewer, never from a model's own estimate. A rule says which one it is.",
  check({ each }) {
    const findings: Finding[] = []
    each((statement, group, index) => {
      const { by, rule, confidence } = statement.origin
      if (confidence !== undefined && by === 'model') {
        findings.push({
          ...about(statement),
          code: 'origin.confidence',
          path: [group, index, 'origin', 'confidence'],
          message: `A confidence of ${confidence} comes from a model, which cannot vouch for itself.`,
          remedy: 'Delete it; a reviewer who vouches for the statement becomes its curator.',
          found: confidence,
          values: { confidence },
        })
      }
      if (by === 'rule' && rule === undefined) {
        findings.push({
          ...about(statement),
          code: 'origin.rule',
          path: [group, index, 'origin'],
          message: 'It was made by a rule, but not said by which.',
          remedy: 'Add the id of the rule as “rule”.',
          expected: 'the id of a rule',
          values: { by },
        })
      }
      if (by === 'curator' && rule !== undefined) {
        findings.push({
          ...about(statement),
          code: 'origin.rule',
          path: [group, index, 'origin', 'rule'],
          message: `It was made by a curator, and cannot be by the rule “${rule}” too.`,
          remedy: 'Delete “rule”, or write by: "rule".',
          found: rule,
          values: { by, rule },
        })
      }
    })
    return findings
  },
}
