/**
 * Whether what a learner has read in one question tells the answer to another: it says the answer, and it speaks of
 * what the other question is about.
 */
import type { Answer } from '../answer.ts'
import { plain } from '../grading/folding.ts'
import { isFunctionWord } from '../grading/functionWords.ts'
import type { Prompt } from '../prompt.ts'
import { wordsOf, type Account } from '../questions/accounts.ts'
import type { DeckIndex } from '../questions/deckIndex.ts'

/** Errs on the side of yes: that costs a question, of which there are many. */
export function tells(text: string, prompt: Prompt, index: DeckIndex): boolean {
  const account = index.read(text)
  return says(account, prompt.answer) && speaksOf(account, prompt, index)
}

function says({ entities, words }: Account, answer: Answer): boolean {
  switch (answer.kind) {
    case 'entity':
      return entities.has(answer.entity.id)
    case 'entities':
      return answer.entities.some(({ id }) => entities.has(id))
    case 'date':
      return words.includes(` ${answer.date.year} `)
    case 'quantity':
      return [answer.quantity.from, answer.quantity.to].some((number) =>
        words.includes(wordsOf(String(number))),
      )
    case 'text':
      return [answer.text, ...answer.accepted].some((text) => saysMost(words, text))
  }
}

/** Two in three of the words that carry a text are enough to give it away. */
function saysMost(words: string, text: string): boolean {
  const telling = plain(text)
    .split(' ')
    .filter((word) => !isFunctionWord(word))
  return telling.filter((word) => words.includes(` ${word} `)).length * 3 >= Math.max(1, telling.length * 2)
}

/** Names at least half of whom the question names; where it names nobody, has two of its relations or a number of it. */
function speaksOf({ entities, relations, words }: Account, prompt: Prompt, index: DeckIndex): boolean {
  const asked = index.asked(prompt)
  if (asked.subjects.size > 0) {
    return [...asked.subjects].filter((id) => entities.has(id)).length * 2 >= asked.subjects.size
  }
  const shared = [...asked.relations].filter((relation) => relations.has(relation)).length
  return (
    shared >= Math.min(2, asked.relations.size) ||
    asked.numbers.some((number) => words.includes(` ${number} `))
  )
}
