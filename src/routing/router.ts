/**
 * From addresses to screens. A router of our own, because the usual one weighs 9 of the 80 kB that the first card may
 * need, for a handful of flat addresses; its names are those of vue-router, where a reader knows them from.
 */
import {
  inject,
  markRaw,
  shallowReactive,
  shallowRef,
  type Component,
  type InjectionKey,
  type ObjectPlugin,
  type ShallowRef,
} from 'vue'
import {
  readAddress,
  screenNamed,
  writeAddress,
  type Destination,
  type FetchScreen,
  type Route,
  type ScreenRecord,
} from './address.ts'
import type { AddressBar } from './addressBar.ts'

/** Whether a screen may be left; asked in turn, and the first no decides. */
export type LeaveGuard = (to: Route) => boolean | Promise<boolean>

/** How an address got into the history: as a new entry, in place of one, or as one that was there, by going to it. */
export type Entry = 'push' | 'replace' | 'moved'

export interface Router extends ObjectPlugin {
  /** Where one is: changes in place. */
  readonly route: Readonly<Route>
  /** The component of the screen; undefined until the first one is there. */
  readonly screen: Readonly<ShallowRef<Component | undefined>>
  /** Tries once more to open the screen that could not be fetched; undefined while none is missing. */
  readonly retry: Readonly<ShallowRef<(() => void) | undefined>>
  /** Counts the entries of the history, so that each can remember where it was scrolled to. */
  readonly place: () => number
  /**
   * Goes to a screen. Resolves to whether one is there: false when a guard said no or another way was taken meanwhile.
   * False as well when the screen could not be fetched: one stays where one was, and `retry` tries again.
   */
  readonly push: (to: Destination) => Promise<boolean>
  /** As `push`, in place of the present entry of the history. */
  readonly replace: (to: Destination) => Promise<boolean>
  readonly back: () => void
  /** What a link to a destination says. */
  readonly href: (to: Destination) => string
  /** Calls back each time an address has been come to, before the page shows it. */
  readonly afterEach: (listener: (entry: Entry) => void) => void
  /** Asks before the screen is left, until the returned function is called. */
  readonly beforeLeave: (guard: LeaveGuard) => () => void
  /** Opens the screen of the present address, and follows the history from then on. */
  readonly start: () => Promise<boolean>
}

const routerKey: InjectionKey<Router> = Symbol('router')

/** The router of the app. Throws `Inconsistent: …` outside of one. */
export function useRouter(): Router {
  const router = inject(routerKey)
  if (!router) throw new Error('Inconsistent: no router is installed')
  return router
}

/** Where one is, reactive. */
export function useRoute(): Readonly<Route> {
  return useRouter().route
}

/** The router over a table of screens. Nothing is shown until `start`. */
export function createRouter(screens: readonly ScreenRecord[], bar: AddressBar): Router {
  const route = shallowReactive<Route>(readAddress(bar.read(), screens))
  const screen = shallowRef<Component>()
  const retry = shallowRef<() => void>()
  const guards = new Set<LeaveGuard>()
  const listeners = new Set<(entry: Entry) => void>()
  const componentOf = screenFetcher(screens)
  const trail = trailIn(bar)
  let latest = 0

  async function mayLeave(to: Route): Promise<boolean> {
    if (screen.value === undefined || to.name === route.name) return true
    for (const guard of [...guards]) if (!(await guard(to))) return false
    return true
  }

  async function go(address: string, entry: Entry): Promise<boolean> {
    const ticket = ++latest
    const to = readAddress(address, screens)
    const mayGo = await mayLeave(to)
    const component = mayGo ? await componentOf(to.name).catch(() => undefined) : undefined
    if (ticket !== latest) return false
    retry.value = mayGo && !component ? () => again(address) : undefined
    if (!component && entry === 'moved') trail.turnBack()
    if (!component) return false
    trail.enter(address, entry)
    Object.assign(route, to)
    screen.value = component
    for (const listener of listeners) listener(entry)
    return true
  }

  /** At the address of the screen, because a browser that remembers the failure opens it by a reload only. */
  function again(address: string): void {
    trail.enter(address, 'push')
    void go(address, 'replace')
  }

  async function navigate(to: Destination, entry: Entry): Promise<boolean> {
    const address = writeAddress(to, screens)
    return go(address, address === route.fullPath ? 'replace' : entry)
  }

  const router: Router = {
    route,
    screen,
    retry,
    place: trail.place,
    push: (to) => navigate(to, 'push'),
    replace: (to) => navigate(to, 'replace'),
    back: () => bar.go(-1),
    href: (to) => bar.href(writeAddress(to, screens)),
    afterEach: (listener) => void listeners.add(listener),
    beforeLeave: (guard) => {
      guards.add(guard)
      return () => void guards.delete(guard)
    },
    start: () => {
      trail.follow(() => void go(bar.read(), 'moved'))
      return go(bar.read(), 'replace')
    },
    install: (app) => void app.provide(routerKey, router),
  }
  return router
}

/** Fetches the component of a screen, each once. */
function screenFetcher(screens: readonly ScreenRecord[]): (name: string) => Promise<Component> {
  const fetched = new Map<string, Component>()
  return async (name) => {
    const known = fetched.get(name)
    if (known) return known
    const { component } = screenNamed(name, screens)
    const found = typeof component === 'function' ? (await (component as FetchScreen)()).default : component
    const raw = markRaw<object>(found) as Component
    fetched.set(name, raw)
    return raw
  }
}

interface Trail {
  readonly place: () => number
  readonly enter: (address: string, entry: Entry) => void
  /** The learner stays where they were, so the history goes back there, too. */
  readonly turnBack: () => void
  /** Calls back when the learner went somewhere by way of the browser. */
  readonly follow: (listener: () => void) => void
}

/** Which entry of the history one is at. */
function trailIn(bar: AddressBar): Trail {
  let place = bar.place() ?? 0
  let isTurningBack = false
  return {
    place: () => place,
    enter(address, entry) {
      const found = bar.place()
      if (entry === 'moved' && found !== undefined) place = found
      else if (entry === 'push') bar.push(address, (place += 1))
      // An address that was typed by hand is a new entry already.
      else bar.replace(address, entry === 'moved' ? (place += 1) : place)
    },
    turnBack() {
      const steps = place - (bar.place() ?? place + 1)
      isTurningBack = steps !== 0
      if (isTurningBack) bar.go(steps)
    },
    follow(listener) {
      bar.moved(() => {
        if (isTurningBack) isTurningBack = false
        else listener()
      })
    },
  }
}
