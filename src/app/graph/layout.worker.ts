/** Computes a layout off the main thread. Whoever does not want it any more ends the worker. */
import { layoutDocument } from '../../layout/index.ts'
import type { LayoutReply, LayoutRequest } from './layoutMessages.ts'

const reply = (message: LayoutReply) => postMessage(message)

/** Messages in a second are enough for a bar. */
const STEP = 0.01

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  let told = 0
  const positions = layoutDocument(data.document, data.layout, {
    ...data.options,
    onProgress(share) {
      if (share - told < STEP) return
      told = share
      reply({ type: 'progress', share })
    },
  })
  reply({ type: 'done', positions })
})
