/**
 * What the build adds to the page: its security policy, and a script of a few lines that has the browser fetch what the
 * screen in the address needs beside the app, instead of after it.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IndexHtmlTransformContext, Plugin } from 'vite'

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>
type Chunk = Extract<Bundle[string], { type: 'chunk' }>

/** Screens that show themselves without a deck, which would only keep them waiting. */
const withoutDeck = ['/settings', '/move']

/** The beginning of an address, and the files that its screen needs besides the app. */
export type Ahead = readonly [path: string, files: readonly string[]]

export function pagePlugin(): Plugin {
  const table = readFileSync(new URL('../src/routes.ts', import.meta.url), 'utf8')
  return {
    name: 'attest:page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const ahead = filesAhead(screensIn(table), bundle)
        // What the page asks for by itself is the app.
        const besides = ahead.map(([path, files]): Ahead => [
          path,
          files.filter((file) => !html.includes(file)),
        ])
        const script = scriptFor(besides)
        return {
          // Before any style: a script waits for those above it.
          html: html.replace('<script', () => `<script>${script}</script>\n    <script`),
          tags: [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(script) },
              injectTo: 'head-prepend',
            },
          ],
        }
      },
    },
  }
}

/**
 * What the built page may load and run: its own files, the one script in it, and nothing else. Kept out of
 * `npm run dev`, whose hot reload needs inline styles. `frame-ancestors` is missing because browsers ignore it in a meta
 * element.
 */
function policyFor(script: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The addresses of the screens that are fetched when they are opened, as far as they do not vary, and their sources. */
export function screensIn(table: string): readonly (readonly [path: string, source: string])[] {
  const screens = table.matchAll(
    /path: '([^':]+?)(?:\/:[^']*)?',\s+name: [^\n]*\s+component: \(\) => import\('#([^']+)'\)/g,
  )
  return [...screens].map(([, path = '', source = '']) => [path, source])
}

/** What each address needs, the longer addresses first; the start has come with the app and needs the decks. */
function filesAhead(screens: ReturnType<typeof screensIn>, bundle: Bundle): readonly Ahead[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const decks = chunks.filter(({ facadeModuleId }) => /\/decks\/[^/]+\/deck\.ts$/.test(facadeModuleId ?? ''))
  const ahead = screens.map(([path, source]): Ahead => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${source}`)))
    if (!chunk) throw new Error(`Inconsistent: ${source}, the screen of ${path}, was not built.`)
    return [path, filesNeededBy(withoutDeck.includes(path) ? [chunk] : [chunk, ...decks], bundle)]
  })
  const start: Ahead = ['/', filesNeededBy(decks, bundle)]
  return [start, ...ahead].sort(([one], [other]) => other.length - one.length)
}

/** The files of chunks and of all that they import, each once. */
function filesNeededBy(chunks: readonly Chunk[], bundle: Bundle): readonly string[] {
  const reached = new Set<Chunk>()
  const waiting = [...chunks]
  for (let chunk = waiting.shift(); chunk; chunk = waiting.shift()) {
    if (reached.has(chunk)) continue
    reached.add(chunk)
    waiting.push(...chunk.imports.flatMap((name) => (bundle[name]?.type === 'chunk' ? [bundle[name]] : [])))
  }
  const files = [...reached].flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])])
  return [...new Set(files)]
}

/** Runs before anything else on the page. */
export function scriptFor(ahead: readonly Ahead[]): string {
  const files = [...new Set(ahead.flatMap(([, needed]) => needed))]
  const screens = ahead.map(([path, needed]) => [path, ...needed.map((file) => files.indexOf(file))])
  return `{
      const files = ${JSON.stringify(files)}
      const at = location.hash.slice(1).split('?')[0] || '/'
      const [, ...needed] = ${JSON.stringify(screens)}.find(([path]) => at === path || at.startsWith(path + '/')) ?? []
      for (const file of needed) {
        const link = document.createElement('link')
        link.crossOrigin = ''
        if (files[file].endsWith('.css')) [link.rel, link.as] = ['preload', 'style']
        else link.rel = 'modulepreload'
        link.href = './' + files[file]
        document.head.append(link)
      }
    }`
}
