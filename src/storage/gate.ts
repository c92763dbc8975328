/**
 * A gate before everything that this page writes: once it is closed, nothing reaches localStorage or IndexedDB any more.
 * A page whose records are being deleted must not write back those that it still has in memory.
 */
import type { StorageWorld } from './open.ts'

export interface Gate {
  /** The same world, for as long as the gate is open; reading goes on. */
  readonly world: StorageWorld
  readonly close: () => void
}

export function gateBefore(world: StorageWorld): Gate {
  let isClosed = false
  const connections = new Set<IDBDatabase>()
  const { localStorage, indexedDB } = world

  /** Browsers raise this error where they forbid storage, so the rest of the app knows what to make of it. */
  function pass(): void {
    if (isClosed) throw new DOMException('The records are being deleted.', 'SecurityError')
  }

  function connect(connection: IDBDatabase): void {
    if (isClosed) connection.close()
    else connections.add(connection)
    connection.addEventListener('close', () => connections.delete(connection))
  }

  return {
    world: {
      ...world,
      localStorage: localStorage && {
        get length() {
          return localStorage.length
        },
        key: (index) => localStorage.key(index),
        getItem: (key) => localStorage.getItem(key),
        setItem(key, text) {
          pass()
          localStorage.setItem(key, text)
        },
      },
      indexedDB: indexedDB && {
        open(name, version) {
          pass()
          const request = indexedDB.open(name, version)
          request.addEventListener('success', () => connect(request.result))
          return request
        },
      },
    },
    close() {
      isClosed = true
      for (const connection of connections) connection.close()
      connections.clear()
    },
  }
}
