/**
 * The browser's history, as far as the router needs it. Addresses are behind a '#', so that they work on every static
 * host and without a network.
 */

/** Where addresses are kept. Places are counted from 0, in the order in which they were first come to. */
export interface AddressBar {
  /** The address, beginning with '/'. */
  readonly read: () => string
  /** The place of the address; undefined when it was typed by hand or is of an earlier visit of another kind. */
  readonly place: () => number | undefined
  readonly push: (address: string, place: number) => void
  readonly replace: (address: string, place: number) => void
  /** Goes so many steps back (below 0) or forth; tells `moved` when it is there. */
  readonly go: (steps: number) => void
  /** Calls back when the learner went back, forth, or typed an address. Returns what ends that. */
  readonly moved: (listener: () => void) => () => void
  /** What a link has to say to lead to an address. */
  readonly href: (address: string) => string
}

/** The address bar of a browser window. */
export function windowAddressBar(page: Window): AddressBar {
  return {
    read: () => page.location.hash.replace(/^#?\/?/, '/'),
    place: () => {
      const state: unknown = page.history.state
      return typeof state === 'object' && state && 'place' in state && typeof state.place === 'number'
        ? state.place
        : undefined
    },
    push: (address, place) => page.history.pushState({ place }, '', `#${address}`),
    replace: (address, place) => page.history.replaceState({ place }, '', `#${address}`),
    go: (steps) => page.history.go(steps),
    moved: (listener) => {
      page.addEventListener('popstate', listener)
      return () => page.removeEventListener('popstate', listener)
    },
    href: (address) => `#${address}`,
  }
}
