/** A way to a concept or a relation: pointing at it lights it up everywhere, following it selects it. Flows with the text. */
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { actions } from '../state/index.ts'

export function StatementLink({ id, children }: { id: string; children: ReactNode }) {
  const light = () => actions.hoverOver({ ids: [id], from: 'list' })
  const dark = () => actions.hoverOver(null)
  return (
    <Link
      className="name-link"
      onPress={() => actions.select([id])}
      onHoverStart={light}
      onHoverEnd={dark}
      onFocus={light}
      onBlur={dark}
    >
      {children}
    </Link>
  )
}
