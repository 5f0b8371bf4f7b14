/** Before the browser tests: one build if it is needed, and one server for all of them. */
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { build } from '../../src/cli/prepare.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, without a slash at the end. */
    origin: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build()
  const server = await preview({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.')
  project.provide('origin', `http://127.0.0.1:${address.port}`)
  return () => server.close()
}
