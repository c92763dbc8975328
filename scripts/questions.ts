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
    (kind, prompts) => showProgress(`${kind}: ${prompts} of ${deck.prompts.length} prompts`, prompts),
  )
  const exceptions = counts.flatMap((count) => count.exceptions)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(`${title}: ${deck.prompts.length} prompts, ${seeds} seeds, after ${seconds} s\n`)
  console.log(countTable(counts))
  for (const exception of exceptions.slice(0, 20)) console.log(`\n${exception}`)
  if (exceptions.length > 0) process.exitCode = 1
}

/** On a screen, a line that counts up; in a log, a line for every two hundred. */
function showProgress(line: string, prompts: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}   `)
  else if (prompts % 200 === 0) process.stderr.write(`${line}\n`)
}
