/** A panel that is loaded when it is first shown, with what is seen until then and if it fails. */
import type { ComponentType, ReactNode } from 'react'
import { Component, lazy, memo, Suspense, useState } from 'react'
import { Button } from 'react-aria-components'
import { shellMessages } from '../../i18n/index.ts'
import type { Load } from '../panels.ts'
import { useWords } from '../state/index.ts'

interface BoundaryProps {
  readonly children: ReactNode
  readonly fallback: (retry: () => void) => ReactNode
  readonly onRetry: () => void
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    const { children, fallback, onRetry } = this.props
    if (!this.state.failed) return children
    return fallback(() => {
      onRetry()
      this.setState({ failed: false })
    })
  }
}

const loaded = new Map<Load, ComponentType>()

function componentOf(load: Load): ComponentType {
  let component = loaded.get(load)
  if (!component) {
    component = lazy(load)
    loaded.set(load, component)
  }
  return component
}

/** What holds it may change as often as it likes: the panel is drawn again only for reasons of its own. */
export const Lazy = memo(({ load }: { load: Load }) => {
  const words = useWords(shellMessages)
  const [, setTries] = useState(0)
  const Panel = componentOf(load)
  return (
    <Boundary
      onRetry={() => {
        loaded.delete(load)
        setTries((n) => n + 1)
      }}
      fallback={(retry) => (
        <div className="notice" role="alert">
          <p>{words.failedPart}</p>
          <Button className="button" onPress={retry}>
            {words.retry}
          </Button>
        </div>
      )}
    >
      <Suspense fallback={<div className="notice quiet">{words.loadingView}</div>}>
        <Panel />
      </Suspense>
    </Boundary>
  )
})
