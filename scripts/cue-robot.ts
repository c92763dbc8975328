/** Prints what guessers who know nothing score on questions with four options: `npm run cue-robot -- [seeds]`. Chance is 25 %. */
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'
import { answerKinds, cueReport, type StrategyName } from './cueStrategies.ts'

const seeds = Number(process.argv[2] ?? 10)

const columns = { all: () => true, ...answerKinds }

for (const { title, load } of catalogue) {
  const deck = studyDeck(await load())
  const reports = Object.entries(columns).map(([name, isOf]) => ({ name, ...cueReport(deck, seeds, isOf) }))
  const [all] = reports
  if (!all) continue
  console.log(`${title}: ${all.questions} questions with four options, right guesses in %, ${seeds} seeds\n`)
  console.log(row(reports.map(({ name }) => name)))
  console.log(`${row(reports.map(({ prompts }) => String(prompts)))}  prompts`)
  const ranked = (Object.keys(all.scores) as StrategyName[]).sort((a, b) => all.scores[b] - all.scores[a])
  for (const strategy of ranked) {
    console.log(`${row(reports.map(({ scores }) => (100 * scores[strategy]).toFixed(1)))}  ${strategy}`)
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(8)).join('')
}
