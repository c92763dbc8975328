import { expect, test } from 'vitest'
import { landmarksOf } from '#domain/evidence/landmarks.ts'
import { deckOf, type TestFact } from '../deckOf.ts'

const article = [
  {
    heading: 'One',
    paragraphs: [
      'In North Province the Beta Movement was led by Ada Noor.',
      'Ada Noor left in May 2015, and Ben Karim came to North Province.',
    ],
  },
]

function landmark(fact: TestFact): string | undefined {
  return landmarksOf(deckOf(fact), article)[fact.id]
}

test('a landmark is a name or date of the fact that stands in its paragraph, and nowhere before', () => {
  expect(landmark({ kind: 'leadership', id: 'f', paragraph: 1, group: 'beta', leader: 'ada' })).toBe(
    'Beta Movement',
  )
  expect(landmark({ kind: 'death', id: 'f', paragraph: 2, person: 'ada', how: 'died', on: '2015-05' })).toBe(
    'May 2015',
  )
})

test('there is none when all that the fact names was named before', () => {
  const fact = { kind: 'location', id: 'f', subject: 'ada', relation: 'active-in', place: 'north' } as const
  expect(landmark({ ...fact, paragraph: 2 })).toBeUndefined()
  expect(landmark({ ...fact, paragraph: 1 })).toBe('North Province')
})
