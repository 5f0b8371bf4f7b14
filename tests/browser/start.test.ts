/** `npm start`, once everything is there: serving what was built, strictly, until Ctrl-C. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../src/cli/start.mjs', import.meta.url))
const running = new Set<ChildProcess>()

afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

/** Start, and wait for the address. */
async function start(): Promise<{ address: string; output: () => string; end: () => Promise<number | null> }> {
  const child = spawn(process.execPath, [script, '--no-open'], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: string) => {
      output += chunk
      const found = /http:\/\/\S+/.exec(output)
      if (found) resolve(found[0])
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    exited.then((code) => reject(new Error(`ended with ${code}:\n${output}`)))
  })
  return {
    address,
    output: () => output,
    end() {
      child.kill('SIGINT')
      return exited
    },
  }
}

test('a second start neither installs nor builds, says where it is, and ends with Ctrl-C', async () => {
  const { address, output, end } = await start()
  const page = await fetch(address)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<title>綱目</title>')
  expect(await end()).toBe(0)
  expect(output()).not.toMatch(/Installing|Building/)
})

test('the page may load nothing but what comes from its own server, and nobody may frame it', async () => {
  const { address, end } = await start()
  const { headers } = await fetch(address)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/default-src 'none'/)
  expect(policy).toMatch(/frame-ancestors 'none'/)
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('access-control-allow-origin')).toBeNull()
  await end()
})

test('the server is only this computer’s: another name for it is refused', async () => {
  const { address, end } = await start()
  const { hostname, port } = new URL(address)
  expect(['localhost', '127.0.0.1', '[::1]']).toContain(hostname)
  const status = await new Promise((resolve, reject) => {
    request({ host: 'localhost', port, headers: { host: 'evil.example' } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(status).toBe(403)
  await end()
})

test('a port that is taken is no obstacle', async () => {
  const first = await start()
  const second = await start()
  expect(second.address).not.toBe(first.address)
  expect((await fetch(second.address)).status).toBe(200)
  await Promise.all([first.end(), second.end()])
})
