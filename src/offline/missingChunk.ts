/** When a part of the app cannot be fetched: on a server that has a newer build only, a reload brings that one whole. */

const reloadedKey = 'attest/reloaded'

/**
 * Asks for one reload when a lazily loaded part is missing: only when the browser believes to be online, and once a
 * build, `build` being anything that names it, so that a broken server does not make the page reload for ever.
 */
export function reloadWhenChunkIsMissing(page: Window, build: string, reload: () => void): void {
  page.addEventListener('vite:preloadError', () => {
    if (page.navigator.onLine && isFirst(page, build)) reload()
  })
}

/** False where the page may not remember: rather none than many. */
function isFirst(page: Window, build: string): boolean {
  try {
    if (page.sessionStorage.getItem(reloadedKey) === build) return false
    page.sessionStorage.setItem(reloadedKey, build)
    return true
  } catch {
    return false
  }
}
