import { expect, test, vi } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'
import { answerKinds, cueReport, type CueReport } from '../../../scripts/cueStrategies.ts'

// Asks the whole deck several times over.
vi.setConfig({ testTimeout: 120_000 })

const decks = await Promise.all(
  catalogue.map(async ({ id, load }) => ({ id, deck: studyDeck(await load()) })),
)

function betterThan({ scores }: CueReport, share: number): [string, number][] {
  return Object.entries(scores).filter(([, score]) => score >= share)
}

const advice = 'Balance what gives the answer away in src/domain/questions/cues.ts.'

test.each(decks)(
  'guessing by how options look is right in fewer than 35 % of the choices of the deck $id',
  ({ deck }) => {
    const report = cueReport(deck, 4)
    expect(report.questions).toBeGreaterThan(0)
    expect(betterThan(report, 0.35), advice).toEqual([])
  },
)

test.each(decks.flatMap(({ id, deck }) => Object.keys(answerKinds).map((kind) => ({ id, deck, kind }))))(
  'no kind of answer of the deck $id is guessed far more often: $kind in fewer than 42 %',
  ({ deck, kind }) => {
    expect(betterThan(cueReport(deck, 4, answerKinds[kind]), 0.42), advice).toEqual([])
  },
)
