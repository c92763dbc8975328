/** Prints what guessers who know nothing score on questions with four options: `npm run cue-robot -- [seeds]`. Chance is 25 %. */
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'
import { cueReport } from './cueStrategies.ts'

const seeds = Number(process.argv[2] ?? 10)

for (const { title, load } of catalogue) {
  const { prompts, questions, scores } = cueReport(studyDeck(await load()), seeds)
  console.log(`${title}\n\n${prompts} prompts, ${questions} questions with four options, ${seeds} seeds\n`)
  for (const [name, score] of Object.entries(scores).sort((a, b) => b[1] - a[1])) {
    console.log(`${(100 * score).toFixed(1).padStart(5)} %  ${name}`)
  }
}
