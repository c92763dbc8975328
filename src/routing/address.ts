/** Addresses of screens, as text and as what they mean. Knows the table of screens, and neither page nor history. */
import type { Component } from 'vue'

/** What every screen says of itself. */
export interface ScreenMeta {
  /** What the browser tab says, in the language that is spoken. */
  readonly title: () => string
  /** The screen takes the whole window, without the bar of screens. */
  readonly isImmersive?: true
  /** The place in the bar of screens that it belongs to, where it is none itself. */
  readonly within?: string
}

/** One screen: its address, with `:name` for a part that varies, and what shows it. */
export interface ScreenRecord {
  readonly path: string
  readonly name: string
  /** The component, which is no mere function; a function fetches it when it is first needed. */
  readonly component: Component | FetchScreen
  readonly meta: ScreenMeta
}

export type FetchScreen = () => Promise<{ readonly default: Component }>

/** Where to go: a screen by name; what is left out is empty. */
export interface Destination {
  readonly name: string
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number | undefined>>
  /** A part of the screen, with its '#'. */
  readonly hash?: string
}

/** Where one is. */
export interface Route {
  name: string
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** A part of the screen with its '#', or ''. */
  hash: string
  /** All of the address, by which two places are told apart. */
  fullPath: string
  meta: ScreenMeta
}

/** The screen, among those of the table, that stands for every address nobody has. */
export const notFound = 'not-found'

/**
 * What an address means, such as '/deck/khorasan?section=x#sources'. One that no screen has, or whose escapes are
 * broken, is the screen named `not-found`. Throws `Inconsistent: …` where the table has no such screen.
 */
export function readAddress(address: string, screens: readonly ScreenRecord[]): Route {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  const query = Object.fromEntries(new URLSearchParams(search))
  for (const { path: pattern, name, meta } of screens) {
    const params = name === notFound ? undefined : paramsOf(path, pattern)
    if (params) return { name, params, query, hash, fullPath: address, meta }
  }
  const { meta } = screenNamed(notFound, screens)
  return { name: notFound, params: {}, query, hash, fullPath: address, meta }
}

/** The address of a destination. Throws `Inconsistent: …` for an unknown screen or a missing part of its path. */
export function writeAddress(to: Destination, screens: readonly ScreenRecord[]): string {
  const path = screenNamed(to.name, screens).path.replace(/:(\w+)/g, (_, part: string) => {
    const value = to.params?.[part]
    if (value === undefined) throw new Error(`Inconsistent: a way to '${to.name}' without its '${part}'`)
    return encodeURIComponent(value)
  })
  const query = Object.entries(to.query ?? {}).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(query.map(([key, value]) => [key, String(value)])).toString()
  return `${path}${search && `?${search}`}${to.hash ?? ''}`
}

/** The screen of a name. Throws `Inconsistent: …` when there is none. */
export function screenNamed(name: string, screens: readonly ScreenRecord[]): ScreenRecord {
  const screen = screens.find((candidate) => candidate.name === name)
  if (!screen) throw new Error(`Inconsistent: no screen is named '${name}'`)
  return screen
}

/** The varying parts of a path, unescaped; undefined where the path is not of the pattern. */
function paramsOf(path: string, pattern: string): Record<string, string> | undefined {
  const parts = path.split('/')
  const wanted = pattern.split('/')
  if (parts.length !== wanted.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, want] of wanted.entries()) {
    const part = parts[index] ?? ''
    if (want.startsWith(':')) {
      const value = unescaped(part)
      if (!value) return undefined
      params[want.slice(1)] = value
    } else if (part !== want) return undefined
  }
  return params
}

function unescaped(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    // Somebody typed a lone '%'.
    return undefined
  }
}
