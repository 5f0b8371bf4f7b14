/**
 * Keeps the application for use without a network, once it has nothing better to do. Only the built application has a
 * service worker; where a browser allows none (a private window, a page from a file), the page works as before.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => navigator.serviceWorker.register('./sw.js').catch(() => undefined)
  if ('requestIdleCallback' in window) requestIdleCallback(() => setTimeout(register, QUIET))
  else setTimeout(register, QUIET)
}

/** How long, in ms, the page is left alone before the files are fetched. */
const QUIET = 3000
