/**
 * The browser's own copy of the app: one cache a build, filled whole or not at all, read before the network, and removed
 * when no page can need it any more.
 */

export interface BuiltFile {
  /** Relative to the app's address; '' for its start page. */
  readonly path: string
  /** As in the `integrity` of a request. */
  readonly integrity: string
}

export interface Build {
  /** Another whenever a file is another. */
  readonly id: string
  readonly files: readonly BuiltFile[]
}

/** Of a service worker's global scope, what the copy needs. */
export interface CopyWorld {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    matchAll(of: { type: 'window'; includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>
  }
}

export interface Copy {
  /** Fetches every file of the build. Rejects, and keeps none, when one is missing or is not the one that was built. */
  readonly fill: () => Promise<void>
  /** What to answer a page with. */
  readonly answer: (request: Request) => Promise<Response>
  /** Removes the copies of other builds, if no more than so many pages are open and no newer build is on its way. */
  readonly removeOthers: (pagesOpen: number) => Promise<void>
}

/** The address alone decides: what a server says of `Vary` is about transfer, not about content. */
const byAddress: CacheQueryOptions = { ignoreVary: true }

export function copyOf(build: Build, { registration, clients }: CopyWorld): Copy {
  const home = registration.scope
  // Caches belong to the whole origin, on which other folders may hold other apps, or this one once more.
  const prefix = `attest ${home} `
  const name = prefix + build.id

  async function fill(): Promise<void> {
    const cache = await caches.open(name)
    await cache.addAll(
      build.files.map(
        ({ path, integrity }) => new Request(new URL(path, home), { integrity, cache: 'no-cache' }),
      ),
    )
  }

  /** A page that began with another build gets the other files of that build, as long as they are there. */
  async function kept(address: string): Promise<Response | undefined> {
    const own = await caches.match(address, { ...byAddress, cacheName: name })
    return own ?? caches.match(address, byAddress)
  }

  async function answer(request: Request): Promise<Response> {
    const { origin, pathname } = new URL(request.url)
    const address = origin + pathname
    const found = await kept(address === `${home}index.html` ? home : address)
    if (found) return found
    if (request.mode !== 'navigate') return fetch(request)
    // Sent home rather than shown home: at another address the page would look for its files in the wrong folder.
    return fetch(request).catch(() => Response.redirect(home))
  }

  async function removeOthers(pagesOpen: number): Promise<void> {
    const others = (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name)
    if (registration.waiting ?? registration.installing) return
    const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true })
    if (pages.filter(({ url }) => url.startsWith(home)).length > pagesOpen) return
    await Promise.all(others.map((other) => caches.delete(other)))
    // A browser short of room may have taken the copy and left the worker.
    if (!(await caches.has(name))) await fill()
  }

  return { fill, answer, removeOthers }
}
