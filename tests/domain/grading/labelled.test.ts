/** Holds the grading to its goals on the answers that were labelled by hand. `npm run grading` prints the tables. */
import { describe, expect, test, vi } from 'vitest'
import { countOf, graders, judgeAll, ratesOf, type GraderName } from '../../../scripts/gradingReport.ts'
import { labelledFiles, readDecks, readLabelled } from './labelled.ts'

vi.setConfig({ testTimeout: 60_000 })

const decks = await readDecks()
const sets = labelledFiles.map((file) => ({ file, labelled: readLabelled(file) }))
const all = sets.flatMap(({ labelled }) => labelled)

test('there are at least 400 labelled answers to at least 60 prompts, none twice', () => {
  expect(all.length).toBeGreaterThanOrEqual(400)
  expect(new Set(all.map(({ id }) => id)).size).toBeGreaterThanOrEqual(60)
  expect(new Set(all.map(({ id, typed }) => `${id} ${typed}`)).size).toBe(all.length)
})

test('every labelled prompt is in its deck', () => {
  const isThere = (id: string): boolean => decks.get(id.split('/')[0] ?? '')?.prompts.has(id) === true
  expect([...new Set(all.map(({ id }) => id))].filter((id) => !isThere(id))).toEqual([])
})

describe.each(sets)('$file', ({ labelled }) => {
  const judged = judgeAll('This grader', labelled, decks)
  const missed = (label: string, outcome: string): string[] =>
    judged
      .filter((answer) => answer.label === label && answer.outcome === outcome)
      .map(({ id, typed }) => `${id}: ${typed}`)

  test('at most 1 % of the wrong answers are accepted', () => {
    expect(ratesOf(judged).wrongAccepted, missed('wrong', 'accepted').join('\n')).toBeLessThanOrEqual(0.01)
  })

  test('at most 5 % of the right answers are not accepted', () => {
    const misses = [...missed('right', 'refused'), ...missed('right', 'asked'), ...missed('right', 'partly')]
    expect(ratesOf(judged).rightRejected, misses.join('\n')).toBeLessThanOrEqual(0.05)
  })

  test('what is only partly right is neither accepted nor refused', () => {
    expect([...missed('partly', 'accepted'), ...missed('partly', 'refused')]).toEqual([])
  })
})

test('simpler graders reject more right answers, or accept more wrong ones', () => {
  const rates = (name: GraderName): ReturnType<typeof ratesOf> => ratesOf(judgeAll(name, all, decks))
  const ours = rates('This grader')
  for (const name of Object.keys(graders) as GraderName[]) {
    if (name === 'This grader') continue
    expect(rates(name).rightRejected).toBeGreaterThan(ours.rightRejected * 4)
  }
  expect(rates('Edit distance').wrongAccepted).toBeGreaterThan(ours.wrongAccepted)
})

test('each outcome of each label is counted once', () => {
  const judged = judgeAll('This grader', all, decks)
  const cells = (['right', 'partly', 'near', 'wrong'] as const).flatMap((label) =>
    (['accepted', 'partly', 'asked', 'refused'] as const).map((outcome) => countOf(judged, label, outcome)),
  )
  expect(cells.reduce((sum, count) => sum + count, 0)).toBe(all.length)
})
