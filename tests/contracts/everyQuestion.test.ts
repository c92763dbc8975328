/** The smaller form of `npm run questions`: every third prompt, each under another of the 100 seeds. */
import process from 'node:process'
import { expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'
import { countTable, everyQuestion } from './everyQuestion.ts'

test.each(catalogue)(
  'all claims hold for questions of the deck $id in every form',
  async ({ load }) => {
    const source = await load()
    const deck = studyDeck(source)
    const counts = everyQuestion(
      deck,
      source,
      (index) => (index % 3 === 0 ? [index % 100] : []),
      (index) => (index % 9 === 0 ? [index % 100] : []),
    )
    process.stdout.write(`\n${countTable(counts)}\n\n`)
    expect(counts.flatMap(({ exceptions }) => exceptions)).toEqual([])
    expect(counts.filter(({ questions }) => questions < 3)).toEqual([])
  },
  120_000,
)
