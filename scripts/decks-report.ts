/** Prints what each deck has: `npm run decks:report`. Fails when a paragraph of its article has no facts. */
import { catalogue } from '#decks/index.ts'
import { countsTable, deckReport } from './deckReport.ts'

for (const { title, load } of catalogue) {
  const { bySection, byKind, total, leftOut } = deckReport(await load())
  console.log(`${title}\n`)
  console.log(`${countsTable('Section', [...bySection, total]).join('\n')}\n`)
  console.log(`${countsTable('Kind', [...byKind, total]).join('\n')}\n`)
  for (const paragraph of leftOut) console.error(`No facts: ${paragraph}`)
  if (leftOut.length > 0) process.exitCode = 1
}
