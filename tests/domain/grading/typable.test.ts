import { expect, test } from 'vitest'
import { khorasan } from '#decks/khorasan/deck.ts'
import { textAnswer, type Answer } from '#domain/answer.ts'
import { isTypable, whyNotTypable } from '#domain/grading/typable.ts'
import { studyDeck, type Prompt } from '#domain/prompt.ts'

const { prompts } = studyDeck(khorasan)

function promptFor(answer: Answer, question = 'What is it?', direction = 'what'): Prompt {
  return { ...prompts[0]!, answer, question, direction }
}

test.each([
  ['why he left, in a few words', 'Why did he leave?', textAnswer('money'), 'explanation'],
  ['how it went, in several words', 'How did it end?', textAnswer('abruptly and badly'), 'explanation'],
  ['a long answer', 'What is it?', textAnswer('infiltration of universities by the radicals'), 'long'],
  ['many words', 'What is it?', textAnswer('a small red house'), 'wordy'],
  [
    'what can be put quite differently',
    'What is it?',
    textAnswer('factionalism', ['inner strife']),
    'paraphrase',
  ],
])('%s is not asked by typing', (_, question, answer, reason) => {
  expect(whyNotTypable(promptFor(answer, question))).toBe(reason)
})

test('one or two words, with spellings of the same, are asked by typing', () => {
  expect(isTypable(promptFor(textAnswer('Salafist', ['Salafi', 'Salafism'])))).toBe(true)
  expect(isTypable(promptFor(textAnswer('coagulation points')))).toBe(true)
  expect(isTypable(promptFor(textAnswer('he was his nephew'), 'How were they related?'))).toBe(true)
})

test('names, dates, numbers and what an abbreviation stands for are always asked by typing', () => {
  const always = prompts.filter(
    ({ answer, direction }) =>
      ['entity', 'date', 'quantity'].includes(answer.kind) || direction === 'expansion',
  )
  expect(always.filter((prompt) => !isTypable(prompt)).map(({ id }) => id)).toEqual([])
})

test('a list of more than five is not', () => {
  const lists = prompts.filter(({ answer }) => answer.kind === 'entities')
  for (const prompt of lists) {
    const isLong = prompt.answer.kind === 'entities' && prompt.answer.entities.length > 5
    expect([prompt.id, whyNotTypable(prompt)]).toEqual([prompt.id, isLong ? 'list' : undefined])
  }
})
