/**
 * Tells the lint which file an import means: relative imports and the `#` aliases of package.json. Everything else is
 * a package. It looks at paths only, so a rule also bites on a file that does not exist yet.
 */
import { readFileSync } from 'node:fs'
import { dirname, resolve as resolvePath } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolvePath(dirname(fileURLToPath(import.meta.url)), '..')
const packageJson = JSON.parse(readFileSync(resolvePath(root, 'package.json'), 'utf8'))
const aliases = Object.entries(packageJson.imports).map(([alias, target]) => ({
  prefix: alias.replace('*', ''),
  folder: target.replace('*', ''),
}))

/** The resolver protocol of eslint-plugin-import, which eslint-plugin-boundaries shares. */
export const interfaceVersion = 2

export function resolve(source, importer) {
  const path = source.replace(/\?.*$/, '')
  if (/^\.{1,2}\//.test(path)) return { found: true, path: resolvePath(dirname(importer), path) }
  const alias = aliases.find(({ prefix }) => path.startsWith(prefix))
  if (!alias) return { found: false }
  return { found: true, path: resolvePath(root, alias.folder, path.slice(alias.prefix.length)) }
}
