/** Which concepts matter most and which form groups, with the reasons in words. */
import { Button } from 'react-aria-components'
import type { Importance } from '../../analysis/index.ts'
import { formatList, formatShare, shellMessages, toolMessages } from '../../i18n/index.ts'
import { nodeKind } from '../../schema/index.ts'
import { Icon } from '../controls/index.ts'
import { actions, useApp, useContent, useLanguage } from '../state/index.ts'
import { useStudy } from './study.ts'
import { ToldNode } from './Told.tsx'
import './tools.css'

const RANKED = 15
const MEMBERS = 8
/** Members that a group is called by. */
const NAMED = 2
/** Share of the whole from which a value is worth telling. */
const WORTH = 0.25

/** The one or two most frequent values, the most frequent first. */
function commonest<T>(values: readonly T[]): readonly T[] {
  const count = new Map<T, number>()
  for (const v of values) count.set(v, (count.get(v) ?? 0) + 1)
  const [first, second] = [...count].sort((a, b) => b[1] - a[1])
  if (!first) return []
  return second && second[1] >= values.length * WORTH ? [first[0], second[0]] : [first[0]]
}

export function ImportanceTool() {
  const open = useApp((s) => s.open)
  const language = useLanguage()
  const content = useContent()
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
      .join(language === 'en' ? '; ' : '；')
  const label = (id: string) => content.label(open.index.node(id)!.label)
  const quoted = (id: string) => (language === 'zh-Hant' ? `「${label(id)}」` : `“${label(id)}”`)
  const mostly = (members: readonly string[]) => {
    const nodes = members.flatMap((id) => open.index.node(id) ?? [])
    const sections = commonest(
      nodes.flatMap((n) => (n.evidence[0] && open.index.sectionAt(n.evidence[0].start)?.number) ?? []),
    ).map((n) => toolMessages[language].tour.section(n))
    const kinds = commonest(nodes.map((n) => n.kind)).map((kind) => nodeKind(kind).label[language])
    return m.mostly(formatList(sections, language), formatList(kinds, language))
  }
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
              {m.group(formatList(group.members.slice(0, NAMED).map(quoted), language))}{' '}
              <small>{m.members(group.members.length)}</small>
            </summary>
            <p className="tool-line">{mostly(group.members)}</p>
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
