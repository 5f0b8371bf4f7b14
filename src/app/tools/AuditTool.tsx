/** What a careful reader would ask about; each row leads to its place. */
import { Button } from 'react-aria-components'
import type { AuditRow, AuditRule } from '../../analysis/index.ts'
import { shellMessages, toolMessages } from '../../i18n/index.ts'
import { actions, useApp, useContent } from '../state/index.ts'
import { useStudy } from './study.ts'
import { ToldEdge, ToldNode } from './Told.tsx'
import './tools.css'

/** Rows shown per rule. */
const SHOWN = 100

export function AuditTool() {
  const language = useApp((s) => s.language)
  const m = toolMessages[language].audit
  const study = useStudy()
  if (study === null) return <p className="tool-line">…</p>
  if (study === 'failed') return <p className="tool-line">{shellMessages[language].failedPart}</p>
  const groups = new Map<AuditRule, AuditRow[]>()
  for (const row of study.audit) groups.set(row.rule, [...(groups.get(row.rule) ?? []), row])
  return (
    <div className="tool">
      {groups.size === 0 && <p className="tool-line">{m.clean}</p>}
      {[...groups].map(([rule, rows]) => (
        <details key={rule} className="tool-part" open={rows.length <= 12}>
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
