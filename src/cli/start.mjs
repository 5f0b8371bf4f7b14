/** `npm start`: from a fresh clone to the application in the browser. Each step is skipped when there is nothing to do. */
import { join } from 'node:path'
import { build, install, isBuilt, requireNode, root } from './prepare.mjs'

requireNode()

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  console.log(`npm start [-- --no-open]

  Installs what is missing, builds, and shows Gangmu in the browser at an address of this computer.
  --no-open   only says the address`)
  process.exit(0)
}

/** Whether a browser window can be shown to whoever started this. */
function canOpen() {
  const { CI, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME, SSH_CONNECTION } = process.env
  if (process.argv.includes('--no-open') || CI || SSH_CONNECTION || !process.stdout.isTTY) return false
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME)
}

if (!install()) {
  console.error('The dependencies could not be installed. npm says why above; a network connection is needed once.')
  process.exit(1)
}
if (!isBuilt()) {
  console.log('Building …')
  await build()
}

const { preview } = await import('vite')
const server = await preview({
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'warn',
  preview: { host: 'localhost', open: canOpen() },
})
console.log(`\nGangmu 綱目  ${server.resolvedUrls?.local[0]}\n\nCtrl-C ends it.`)

process.once('SIGINT', () => {
  // A browser may hold its connection open; nobody needs to wait for it.
  setTimeout(() => process.exit(0), 1000).unref()
  server.close().finally(() => process.exit(0))
})
