/** What is in focus, how far around it, and along which direction: each to be changed by hand, key or finger. */
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { formatNumber, legendMessages } from '../../i18n/index.ts'
import { Icon } from '../controls/index.ts'
import type { Direction, Focus } from '../state/index.ts'
import { actions, useApp, useContent, useLanguage, useWords } from '../state/index.ts'

const depths: readonly Focus['depth'][] = [1, 2, 3, 4, 5]
const directions: readonly Direction[] = ['in', 'both', 'out']
/** Where there is no room for the words. */
const signs: Readonly<Record<Direction, string>> = { in: '→ ●', both: '↔', out: '● →' }

/** Nothing while nothing is in focus. */
export function FocusLine() {
  const words = useWords(legendMessages)
  const language = useLanguage()
  const focus = useApp((s) => s.focus)
  const open = useApp((s) => s.open)
  const content = useContent()
  const focused = focus && open?.index.node(focus.id)
  if (!focus || !focused) return null
  const name = content.label(focused.label)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="focus-line" role="group" aria-label={words.focus(name, focus.depth)}>
      <Button
        className="token"
        aria-label={words.remove(words.focus(name, focus.depth))}
        onPress={() => actions.setFocus(null)}
      >
        <Icon name="focus" size={14} />
        <span className="token-name">{name}</span>
        <Icon name="close" size={12} />
      </Button>
      <span className="focus-choice">
        <span className="facet-name" aria-hidden="true">
          {words.depth}
        </span>
        <ToggleButtonGroup
          className="segments small"
          aria-label={words.depth}
          disallowEmptySelection
          selectedKeys={[focus.depth]}
          onSelectionChange={(keys) => {
            for (const key of keys) actions.setFocus({ ...focus, depth: Number(key) as Focus['depth'] })
          }}
        >
          {depths.map((n) => (
            <ToggleButton key={n} id={n} aria-label={words.depthOf(n)}>
              {formatNumber(n, language)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </span>
      <ToggleButtonGroup
        className="segments small"
        aria-label={words.direction}
        disallowEmptySelection
        selectedKeys={[focus.direction]}
        onSelectionChange={(keys) => {
          for (const key of keys) actions.setFocus({ ...focus, direction: key as Direction })
        }}
      >
        {directions.map((d) => (
          <ToggleButton key={d} id={d} aria-label={words.directions[d]}>
            <span className="direction-name">{words.directions[d]}</span>
            <span className="direction-sign" aria-hidden="true">
              {signs[d]}
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
