/** A ratchet: styles say start and end, never left and right, so that every screen works in both directions. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)

/** A tick is drawn alike in every direction. */
const drawings = ['src/ui/parts/TickBox.vue']

const styles = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(vue|css)$/.test(file) && !drawings.includes(file))
  .map((file) => {
    const text = readFileSync(new URL(file, root), 'utf8')
    return { file, css: file.endsWith('.css') ? text : text.slice(text.indexOf('<style')) }
  })

/** Properties of a side, values of a side, and shorthands that set left and right apart. */
const sided =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:text-align|float|clear|justify-[\w-]+)\s*:\s*(?:left|right)\b/gm
const shorthand =
  /\b(?:margin|padding|inset|border-width):\s*[\w.()-]+\s+([\w.()-]+)\s+[\w.()-]+\s+([\w.()-]+)\s*;/g

test('no style names a side of the screen', () => {
  const faults = styles.flatMap(({ file, css }) => [
    ...[...css.matchAll(sided)].map(([found]) => `${file}: ${found.trim()}`),
    ...[...css.matchAll(shorthand)]
      .filter(([, end, start]) => end !== start)
      .map(([found]) => `${file}: ${found}`),
  ])
  expect(faults, 'Use margin-inline-start, inset-inline-end, text-align: start …').toEqual([])
})
