import { describe, expect, test } from 'vitest'
import type { LayoutReply, LayoutTask } from '../../../src/layout/index.ts'
import { layoutDocument, layoutServer, runLayoutTask } from '../../../src/layout/index.ts'
import { concepts } from '../../bench/concepts.ts'

const document = concepts({ nodes: 60 })
const task = (serial: number, rest: Partial<LayoutTask> = {}): LayoutTask => ({
  kind: 'layout',
  serial,
  name: 'force',
  document,
  ...rest,
})
const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('one task', () => {
  test('gives what the layout gives', async () => {
    expect(await runLayoutTask(task(1))).toEqual(layoutDocument(document, 'force'))
  })

  test('survives cloning', async () => {
    const labelSizes = new Map(document.nodes.map((n) => [n.id, { width: 80, height: 20 }]))
    const cloned = structuredClone(task(1, { labelSizes, options: { viewport: { width: 400, height: 900 } } }))
    const direct = layoutDocument(document, 'force', {
      viewport: { width: 400, height: 900 },
      labelSize: () => ({ width: 80, height: 20 }),
    })
    expect(await runLayoutTask(cloned)).toEqual(direct)
  })

  test('stops when asked, and gives nothing', async () => {
    let steps = 0
    const stopped = await runLayoutTask(task(1), { onProgress: () => steps++, shouldStop: () => steps >= 3 })
    expect(stopped).toBeNull()
    expect(steps).toBe(3)
  })
})

describe('the worker’s side', () => {
  const serve = () => {
    const replies: LayoutReply[] = []
    return { replies, handle: layoutServer((r) => replies.push(r), soon) }
  }
  const ends = (replies: LayoutReply[]) =>
    replies.filter((r) => r.kind !== 'progress').map((r) => `${r.kind} ${r.serial}`)

  test('answers with progress and then positions', async () => {
    const { replies, handle } = serve()
    await handle(task(7))
    expect(replies[0]).toMatchObject({ kind: 'progress', serial: 7 })
    expect(replies.at(-1)).toEqual({
      kind: 'done',
      serial: 7,
      name: 'force',
      positions: layoutDocument(document, 'force'),
    })
  })

  test('a cancelled task says so', async () => {
    const { replies, handle } = serve()
    const running = handle(task(1))
    await soon()
    await handle({ kind: 'cancel', serial: 1 })
    await running
    expect(ends(replies)).toEqual(['cancelled 1'])
  })

  test('a new task stops the one before it', async () => {
    const { replies, handle } = serve()
    const first = handle(task(1))
    await soon()
    await Promise.all([first, handle(task(2, { name: 'layers' }))])
    expect(ends(replies)).toEqual(['cancelled 1', 'done 2'])
  })

  test('cancelling what is over, or was never asked, does nothing', async () => {
    const { replies, handle } = serve()
    await handle({ kind: 'cancel', serial: 9 })
    await handle(task(9))
    await handle({ kind: 'cancel', serial: 9 })
    expect(ends(replies)).toEqual(['done 9'])
  })

  test('an error becomes an answer', async () => {
    const { replies, handle } = serve()
    await handle(task(1, { document: {} as never }))
    expect(replies.at(-1)).toMatchObject({ kind: 'failed', serial: 1 })
  })
})
