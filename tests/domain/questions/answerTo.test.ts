import { expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'
import { answerTo } from '#domain/questions/answerTo.ts'
import { ask } from '#domain/questions/index.ts'
import { seededRandom } from '#domain/random.ts'
import { deckOfMany, promptIn } from './deckOfMany.ts'

const deck = deckOfMany(
  { kind: 'leadership', id: 'beta-led', paragraph: 1, group: 'beta', leader: 'ada' },
  { kind: 'role', id: 'ben-role', paragraph: 1, person: 'ben', role: 'an envoy' },
  { kind: 'leadership', id: 'gamma-led', paragraph: 1, group: 'gamma', leader: 'ben' },
  { kind: 'founding', id: 'gamma-new', paragraph: 1, group: 'gamma', how: 'formed', on: '2015-03' },
)
const asked = promptIn(deck, 'beta-led', 'leader')

test('a wrong person would have been right where the same is asked about another group', () => {
  expect(answerTo({ id: 'ben', text: 'Ben Karim', entity: 'ben' }, asked, deck)?.id).toBe(
    'many/gamma-led/leader',
  )
})

test('a wrong date would have been right for what happened then', () => {
  expect(answerTo({ id: 'march 2015', text: 'March 2015' }, asked, deck)?.id).toBe('many/gamma-new/date')
})

test('what the deck asks for nowhere would have answered nothing', () => {
  expect(answerTo({ id: 'eva', text: 'Eva Sultan', entity: 'eva' }, asked, deck)).toBeUndefined()
})

test.each(catalogue)('most wrong options of the deck $id are the answer to something', async ({ load }) => {
  const real = studyDeck(await load())
  const wrong = real.prompts.flatMap((prompt, index) => {
    const question =
      prompt.answer.kind === 'entity' && ask('choice', prompt, { deck: real }, seededRandom(index))
    if (!question || question.kind !== 'choice') return []
    return question.options.flatMap((option, place) => (place === question.right ? [] : { option, prompt }))
  })
  const answered = wrong.filter(({ option, prompt }) => {
    const found = answerTo(option, prompt, real)
    return (
      found?.answer.kind === 'entity' && found.answer.entity.id === option.entity && found.id !== prompt.id
    )
  })
  expect(answered.length / wrong.length).toBeGreaterThan(0.7)
})
