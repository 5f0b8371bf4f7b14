/** Which concepts matter most and which form groups, with the reasons in words. */
import { Button } from 'react-aria-components'
import type { Importance } from '../../analysis/index.ts'
import { formatShare, shellMessages, toolMessages } from '../../i18n/index.ts'
import { Icon } from '../controls/index.ts'
import { actions, useApp } from '../state/index.ts'
import { useStudy } from './study.ts'
import { ToldNode } from './Told.tsx'
import './tools.css'

const RANKED = 15
const MEMBERS = 8

export function ImportanceTool() {
  const open = useApp((s) => s.open)
  const language = useApp((s) => s.language)
  const m = toolMessages[language].importance
  const study = useStudy()
  if (!open || study === null) return <p className="tool-line">…</p>
  if (study === 'failed') return <p className="tool-line">{shellMessages[language].failedPart}</p>
  const reasons = (row: Importance) =>
    row.reasons
      .map((reason) => {
        if (reason === 'hub') return m.reasons.hub(row.degree)
        if (reason === 'repeated') return m.reasons.repeated(row.quotes)
        if (reason === 'bridge') return m.reasons.bridge(formatShare(row.betweenness ?? 0, language))
        return m.reasons.referred
      })
      .join(language === 'en' ? '; ' : ';')
  const groups = study.communities.filter((c) => c.members.length > 1)
  return (
    <div className="tool">
      <section className="tool-part">
        <h3>{m.ranked}</h3>
        <ol className="tool-list ranked">
          {study.importance.slice(0, RANKED).map((row) => {
            const node = open.index.node(row.id)
            return (
              node && (
                <li key={row.id}>
                  <ToldNode node={node} />
                  <meter min={0} max={1} value={row.score} aria-hidden="true" />
                  <small>{reasons(row)}</small>
                </li>
              )
            )
          })}
        </ol>
      </section>
      <section className="tool-part">
        <h3>{m.groups}</h3>
        {groups.map((group) => (
          <details key={group.number} className="tool-group">
            <summary>
              {m.group(group.number)} <small>{m.members(group.members.length)}</small>
            </summary>
            <p className="tool-line">{m.ties(group.inside, group.outside)}</p>
            <ul className="tool-list">
              {group.members.slice(0, MEMBERS).flatMap((id) => {
                const node = open.index.node(id)
                return node ? (
                  <li key={id}>
                    <ToldNode node={node} />
                  </li>
                ) : (
                  []
                )
              })}
            </ul>
            <Button
              className="quiet-button"
              onPress={() => {
                actions.setView('graph')
                actions.select(group.members)
                actions.revealIds(group.members)
              }}
            >
              <Icon name="locate" size={16} /> {m.showGroup}
            </Button>
          </details>
        ))}
      </section>
      <p className="tool-method">{m.method}</p>
    </div>
  )
}
