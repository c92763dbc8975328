/** The counts that an editor of a deck steers by. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { countsTable, deckReport } from '../../scripts/deckReport.ts'
import { deckOf, type TestFact } from '../domain/deckOf.ts'

const leads: TestFact = {
  kind: 'leadership',
  id: 'leads',
  paragraph: 1,
  rank: 'core',
  group: 'alpha',
  leader: 'ada',
}
const joins: TestFact = { kind: 'membership', id: 'joins', paragraph: 1, member: 'ben', group: 'alpha' }

test('facts, prompts and core facts are counted by section and by kind', () => {
  const { bySection, byKind, total } = deckReport(deckOf(leads, joins))
  expect(bySection).toEqual([{ name: 'One', facts: 2, prompts: 3, core: 1 }])
  expect(byKind).toEqual([
    { name: 'leadership', facts: 1, prompts: 2, core: 1 },
    { name: 'membership', facts: 1, prompts: 1, core: 0 },
  ])
  expect(total).toEqual({ name: 'together', facts: 2, prompts: 3, core: 1 })
})

test('a paragraph without facts is named', () => {
  expect(deckReport(deckOf(leads)).leftOut).toEqual(['One, paragraph 2'])
})

test('the table aligns its columns', () => {
  expect(countsTable('Section', [{ name: 'One', facts: 2, prompts: 13, core: 1 }])).toEqual([
    'Section   facts prompts    core',
    'One           2      13       1',
  ])
})

describe.each(await Promise.all(catalogue.map(async ({ id, load }) => ({ id, deck: await load() }))))(
  'deck $id',
  ({ deck }) => {
    const { bySection, byKind, total, leftOut } = deckReport(deck)

    test('leaves no paragraph out', () => {
      expect(leftOut).toEqual([])
    })

    test('is counted once by section and once by kind', () => {
      for (const rows of [bySection, byKind]) {
        for (const count of ['facts', 'prompts', 'core'] as const) {
          expect(rows.reduce((sum, row) => sum + row[count], 0)).toBe(total[count])
        }
      }
    })
  },
)
