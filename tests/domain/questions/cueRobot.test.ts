import { expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'
import { cueReport } from '../../../scripts/cueStrategies.ts'

const reports = await Promise.all(
  catalogue.map(async ({ id, load }) => ({ id, ...cueReport(studyDeck(await load()), 4) })),
)

test.each(reports)(
  'guessing by how options look is right in fewer than 35 % of the choices of the deck $id',
  ({ questions, scores }) => {
    expect(questions).toBeGreaterThan(0)
    const tooGood = Object.entries(scores).filter(([, score]) => score >= 0.35)
    expect(tooGood, 'Balance what gives the answer away in src/domain/questions/cues.ts.').toEqual([])
  },
)
