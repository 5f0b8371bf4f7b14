/** What is seen when the filter leaves nothing: which condition to give up, and what that brings. */
import { Button } from 'react-aria-components'
import { visible } from '../../graph/index.ts'
import { legendMessages } from '../../i18n/index.ts'
import { actions, useApp, useLanguage, useWords } from '../state/index.ts'
import { conditionsOf } from './facets.ts'

export function NothingMatches() {
  const words = useWords(legendMessages)
  const language = useLanguage()
  const open = useApp((s) => s.open)
  const filter = useApp((s) => s.filter)
  const focus = useApp((s) => s.focus)
  const empty = useApp((s) => s.open !== null && s.open.document.nodes.length > 0 && s.visible.nodes.size === 0)
  if (!open || !empty) return null
  const ways = conditionsOf(filter, language)
    .map((c) => ({ ...c, gain: visible(open.index, c.without, focus).nodes.size }))
    .filter((c) => c.gain > 0)
    .sort((a, b) => b.gain - a.gain)
  return (
    <div className="notice over nothing">
      <h2>{words.nothing}</h2>
      {ways.length > 0 && <p>{words.nothingHint}</p>}
      <p className="notice-actions">
        {ways.map(({ key, text, without, gain }) => (
          <Button key={key} className="button" onPress={() => actions.setFilter(without)}>
            {words.clearOne(text)}
            <small>{words.gain(gain)}</small>
          </Button>
        ))}
        {ways.length !== 1 && (
          <Button
            className="button primary"
            onPress={() => {
              actions.clearFilter()
              actions.setFocus(null)
            }}
          >
            {words.clearAll}
          </Button>
        )}
      </p>
    </div>
  )
}
