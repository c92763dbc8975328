/** A history that lives in memory and moves, as a browser's does, a moment after it was told to. */
import type { AddressBar } from '#routing/addressBar.ts'

export interface MemoryAddressBar extends AddressBar {
  /** What somebody types into the address bar. */
  readonly type: (address: string) => void
  readonly addresses: () => readonly string[]
}

export function memoryAddressBar(first = '/'): MemoryAddressBar {
  const entries: { address: string; place: number | undefined }[] = [{ address: first, place: undefined }]
  const listeners = new Set<() => void>()
  let at = 0
  function tell(): void {
    for (const listener of [...listeners]) listener()
  }
  function add(address: string, place: number | undefined): void {
    entries.splice(at + 1, entries.length, { address, place })
    at += 1
  }
  return {
    read: () => entries[at]?.address ?? '/',
    place: () => entries[at]?.place,
    push: add,
    replace: (address, place) => void (entries[at] = { address, place }),
    go: (steps) => {
      if (!entries[at + steps]) return
      queueMicrotask(() => {
        at += steps
        tell()
      })
    },
    moved: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    href: (address) => `#${address}`,
    type: (address) => {
      add(address, undefined)
      tell()
    },
    addresses: () => entries.map(({ address }) => address),
  }
}
