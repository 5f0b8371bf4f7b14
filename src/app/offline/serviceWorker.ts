/**
 * Keeps the built application, so that it opens without a network. It is built to `sw.js` beside the page, and the build puts
 * the names of all files into `FILES`. Pages come from the network while there is one, so nobody sees an old version; files with
 * a hash in their name never change and come from the cache.
 */
interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

declare const FILES: readonly string[]
declare const VERSION: string

const PREFIX = 'gangmu '
const PAGE = './index.html'
const cacheName = PREFIX + VERSION

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll([PAGE, ...FILES])
}

async function dropOld(): Promise<void> {
  for (const other of await caches.keys())
    if (other.startsWith(PREFIX) && other !== cacheName) await caches.delete(other)
}

async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match(PAGE)) ?? Response.error()
  }
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request)
}

self.addEventListener('install', (event) => (event as ExtendableEvent).waitUntil(keepAll()))
self.addEventListener('activate', (event) => (event as ExtendableEvent).waitUntil(dropOld()))
self.addEventListener('fetch', (given) => {
  const event = given as FetchEvent
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request))
})
