/** What a careful reader would ask about; each row leads to its place. */
import { Button } from 'react-aria-components'
import type { AuditRow, AuditRule } from '../../analysis/index.ts'
import { shellMessages, toolMessages } from '../../i18n/index.ts'
import type { GraphDocument } from '../../schema/index.ts'
import { isDrafted } from '../../schema/index.ts'
import { actions, useApp, useContent, useLanguage } from '../state/index.ts'
import { useStudy } from './study.ts'
import { ToldEdge, ToldNode } from './Told.tsx'
import './tools.css'

/** Rows shown per rule. */
const SHOWN = 100
/** Up to so many rows are open from the start, where they are about the graph. */
const FEW = 8

/** What the article itself leaves open; the other rules are about the graph made of it. */
const ofText: ReadonlySet<AuditRule> = new Set([
  'goal.unachieved',
  'responsibility.unowned',
  'role.idle',
  'claim.agentless',
  'question.unanswered',
  'count.mismatch',
])

/** Whether rules made all of it and nobody has looked at any of it: what it lacks the article may well say. */
const isDraft = ({ nodes }: GraphDocument): boolean => nodes.length > 0 && nodes.every(isDrafted)

export function AuditTool() {
  const language = useLanguage()
  const m = toolMessages[language].audit
  const study = useStudy()
  const drafted = useApp((s) => s.open !== null && isDraft(s.open.document))
  if (study === null) return <p className="tool-line">…</p>
  if (study === 'failed') return <p className="tool-line">{shellMessages[language].failedPart}</p>
  const groups = new Map<AuditRule, AuditRow[]>()
  for (const row of study.audit) {
    const rows = groups.get(row.rule)
    if (rows) rows.push(row)
    else groups.set(row.rule, [row])
  }
  const parts = (['text', 'graph'] as const)
    .map((part) => ({ part, groups: [...groups].filter(([rule]) => ofText.has(rule) === (part === 'text')) }))
    .filter((p) => p.groups.length > 0)
  return (
    <div className="tool">
      {groups.size === 0 && <p className="tool-line">{m.clean}</p>}
      {parts.map(({ part, groups: found }) => (
        <section key={part} className="tool-part">
          <h3>{part === 'text' && drafted ? m.parts.draft : m.parts[part]}</h3>
          {part === 'text' && drafted && <p className="tool-line">{m.draftSays}</p>}
          {found.map(([rule, rows]) => (
            <details key={rule} className="tool-group" open={part === 'text' || rows.length <= FEW}>
              <summary>
                {m.rules[rule]} <small>{m.found(rows.length)}</small>
              </summary>
              <ul className="tool-list">
                {rows.slice(0, SHOWN).map((row) => (
                  <li key={`${row.id} ${row.span?.start}`}>
                    <Finding row={row} />
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </section>
      ))}
    </div>
  )
}

function Finding({ row }: { row: AuditRow }) {
  const open = useApp((s) => s.open)
  const content = useContent()
  if (!open) return null
  const node = row.id ? open.index.node(row.id) : null
  const edge = row.id ? open.index.edge(row.id) : null
  if (node) return <ToldNode node={node}>{row.issue && <small> {row.issue.message}</small>}</ToldNode>
  if (edge) return <ToldEdge edge={edge} />
  if (!row.span) return null
  const { start, end } = row.span
  const text = [...open.document.source.text].slice(start, end).join('')
  return (
    <Button className="told" onPress={() => actions.revealPassage(start, end)}>
      <q lang={content.textLang}>{content.passage(text)}</q>
    </Button>
  )
}
