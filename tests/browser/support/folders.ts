/** Where the browser tests find the project, its packages and a place for what they unpack. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url))

/** The built app. */
export const builtFolder = join(projectFolder, 'dist')

/** Kept between runs, forgotten by the next `npm ci`. */
export const unpackedFolder = join(projectFolder, 'node_modules', '.cache', 'attest')

export function packageFolder(name: string): string {
  return join(projectFolder, 'node_modules', name)
}

export function packageVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
