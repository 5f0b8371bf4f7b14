/** A layout as messages between a page and its worker. The worker's own file only connects this to `postMessage`. */
import type { GraphDocument, Position } from '../schema/index.ts'
import type { LayoutOptions } from './drawing.ts'
import type { Size } from './label.ts'
import type { LayoutName } from './layouts.ts'
import { layoutSteps } from './layouts.ts'

/** A layout to compute. Everything in it can be cloned. */
export interface LayoutTask {
  readonly kind: 'layout'
  /** Number of the request; answers carry it. */
  readonly serial: number
  readonly name: LayoutName
  readonly document: GraphDocument
  readonly options?: Omit<LayoutOptions, 'labelSize'>
  /** Sizes of labels by node id, where they differ from what `labelBox` gives. */
  readonly labelSizes?: ReadonlyMap<string, Size>
}

/** Stop computing a layout. A task that is over, or unknown, is not cancelled. */
export interface LayoutCancel {
  readonly kind: 'cancel'
  readonly serial: number
}

export type LayoutReply =
  | { readonly kind: 'progress'; readonly serial: number; readonly share: number }
  | {
      readonly kind: 'done'
      readonly serial: number
      readonly name: LayoutName
      readonly positions: Record<string, Position>
    }
  | { readonly kind: 'cancelled'; readonly serial: number }
  | { readonly kind: 'failed'; readonly serial: number; readonly message: string }

export interface TaskHooks {
  /** Called after each step with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly shouldStop?: () => boolean
  /** Lets messages in between two steps (a step takes some milliseconds; up to half a second at 10,000 nodes). */
  readonly pause?: () => Promise<void>
}

/** Positions by id, or null if the task was stopped. */
export async function runLayoutTask(task: LayoutTask, hooks: TaskHooks = {}): Promise<Record<string, Position> | null> {
  const { labelSizes } = task
  const steps = layoutSteps(task.document, task.name, {
    ...task.options,
    ...(labelSizes && { labelSize: (node) => labelSizes.get(node.id) ?? { width: 0, height: 0 } }),
  })
  for (;;) {
    if (hooks.shouldStop?.()) return null
    const step = steps.next()
    if (step.done) return step.value
    hooks.onProgress?.(step.value)
    await hooks.pause?.()
  }
}

/**
 * The worker's side: what to do with each message. A new task stops the one before it.
 * @param reply sends an answer to the page
 * @param pause lets messages in between two steps
 */
export function layoutServer(
  reply: (message: LayoutReply) => void,
  pause: () => Promise<void>,
): (message: LayoutTask | LayoutCancel) => Promise<void> {
  let current = 0
  const stopped = new Set<number>()
  let turn = 0
  return async (message) => {
    if (message.kind === 'cancel') {
      if (message.serial === current) stopped.add(message.serial)
      return
    }
    const { serial, name } = message
    const mine = ++turn
    current = serial
    stopped.delete(serial)
    try {
      const positions = await runLayoutTask(message, {
        onProgress: (share) => reply({ kind: 'progress', serial, share }),
        shouldStop: () => mine !== turn || stopped.has(serial),
        pause,
      })
      reply(positions ? { kind: 'done', serial, name, positions } : { kind: 'cancelled', serial })
    } catch (error) {
      reply({ kind: 'failed', serial, message: error instanceof Error ? error.message : String(error) })
    } finally {
      stopped.delete(serial)
    }
  }
}
