/** Which built files the service worker keeps, read from the built folder. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Build } from '../src/offline/copy.ts'

/**
 * Not kept: the worker itself, large icons, which only the system asks for, and once; and names with a dot or an
 * underscore in front, which are for tools and hosts and often not served.
 */
const leftOut = /^worker\.js$|^icons\/|(^|\/)[._]/

/** Every file that the app may need, with a digest of each, so that a half-copied deployment is never kept. */
export function builtFiles(folder: string): Build {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter((path) => !leftOut.test(path))
    .sort()
    .map((path) => ({
      // Hosts answer for the folder itself; some of them redirect its index.html, and browsers refuse a kept redirect.
      path: path === 'index.html' ? '' : path,
      integrity: `sha256-${createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('base64')}`,
    }))
  return { id: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12), files }
}
