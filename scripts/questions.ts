/** Holds every question of every deck against its claims: all prompts, all forms, 100 seeds. `npm run questions -- [seeds]`. */
import process from 'node:process'
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'
import { countTable, everyQuestion } from '../tests/contracts/everyQuestion.ts'

const seeds = Number(process.argv[2] ?? 100)
const all = Array.from({ length: seeds }, (_, seed) => seed)

for (const { title, load } of catalogue) {
  const started = performance.now()
  const source = await load()
  const deck = studyDeck(source)
  const counts = everyQuestion(
    deck,
    source,
    () => all,
    () => all,
  )
  const exceptions = counts.flatMap((count) => count.exceptions)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(`${title}: ${deck.prompts.length} prompts, ${seeds} seeds, after ${seconds} s\n`)
  console.log(countTable(counts))
  for (const exception of exceptions.slice(0, 20)) console.log(`\n${exception}`)
  if (exceptions.length > 0) process.exitCode = 1
}
