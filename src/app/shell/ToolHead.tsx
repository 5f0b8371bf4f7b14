import { Button } from 'react-aria-components'
import { toolMessages } from '../../i18n/index.ts'
import { Icon } from '../controls/index.ts'
import type { Tool } from '../state/index.ts'
import { actions, useWords } from '../state/index.ts'

/** What a tool is for, and the way out of it. */
export function ToolHead({ kind }: { kind: Tool['kind'] }) {
  const words = useWords(toolMessages)
  return (
    <header className="tool-head">
      <div>
        <h2>{words.names[kind]}</h2>
        <p className="quiet">{words.says[kind]}</p>
      </div>
      <Button className="icon-button" aria-label={words.close} onPress={() => actions.setTool(null)}>
        <Icon name="close" />
      </Button>
    </header>
  )
}
