/** Fails the build when the first card needs too much JavaScript. Run after `vite build`. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { filesNeededBy, type Manifest } from './size.ts'

/** Gzipped kilobytes of 1000 bytes, without the deck: what a slow phone can load before the learner loses interest. */
const limitKb = 80

/** Gzipped kilobytes of 1000 bytes that one deck may add, in a file of its own. */
const deckLimitKb = 60

/** What a learner passes through to the first card: the app with its Home screen, then Study; see vite.config.ts. */
const untilFirstCard = ['app', 'study']

/** Everything that is fetched until then: the page, its scripts and styles, the deck. */
const requestLimit = 12

const built = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8')) as Manifest
const decks = Object.keys(manifest).filter((key) => key.startsWith('decks/'))

const starts = Object.keys(manifest).filter((key) => untilFirstCard.includes(manifest[key]?.name ?? ''))
const needed = filesNeededBy(starts, manifest)
const requests = 1 + needed.scripts.length + needed.styles.length + decks.length
const scriptBytes = table('JavaScript until the first card', needed.scripts)
table('Styles until the first card', needed.styles)
const deckBytes = table(
  'Decks, loaded on their own',
  decks.flatMap((key) => manifest[key]?.file ?? []),
)

const problems = [
  ...(starts.length < untilFirstCard.length
    ? [
        `The build lacks a file named ${untilFirstCard.join(' or ')}: were the groups in vite.config.ts renamed?`,
      ]
    : []),
  ...(requests > requestLimit
    ? [`The first card needs ${requests} requests; at most ${requestLimit} are allowed.`]
    : []),
  ...(decks.length === 0 ? ['No deck has a file of its own: import decks lazily in decks/index.ts.'] : []),
  ...(scriptBytes > limitKb * 1000
    ? [`The first card needs ${kb(scriptBytes)} of JavaScript; at most ${limitKb} kB is allowed.`]
    : []),
  ...(deckBytes > deckLimitKb * 1000 * decks.length
    ? [`The decks weigh ${kb(deckBytes)}; at most ${deckLimitKb} kB each is allowed.`]
    : []),
]
for (const problem of problems) console.error(`Size check: ${problem}`)
if (problems.length === 0)
  console.log(
    `Size check: ${kb(scriptBytes)} of at most ${limitKb} kB, ${requests} of at most ${requestLimit} requests.`,
  )
process.exitCode = problems.length === 0 ? 0 : 1

/** Prints the gzipped size of each file and returns their sum in bytes. */
function table(title: string, files: readonly string[]): number {
  const rows = files.map((file) => ({ file, bytes: gzipSync(readFileSync(new URL(file, built))).length }))
  const total = rows.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`\n${title}, gzip`)
  for (const { file, bytes } of rows) console.log(`${kb(bytes).padStart(10)}  ${file}`)
  console.log(`${kb(total).padStart(10)}  together`)
  return total
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
