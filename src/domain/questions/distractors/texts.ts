/**
 * Wrong words: what other facts give in answer to the same kind of question. Only where a direction names a kind of
 * thing (a people, a language, a role), so that one answer rules out the others. Reasons and accounts are not offered as
 * a choice: nothing in the data says that another reason is wrong.
 */
import type { Answer } from '../../answer.ts'
import { isSaidIn } from '../alsoTrue.ts'
import { wordsOf } from '../accounts.ts'
import { barePhrase, choosableText } from '../optionForm.ts'
import type { Candidate, Candidates, Search } from './candidate.ts'

/** Directions whose answers are names of one kind of thing. What an abbreviation stands for is not among them: its letters tell. */
const comparable = new Set([
  'meaning',
  'role',
  'people',
  'tribe',
  'nationality',
  'language',
  'title',
  'cause',
  'ethnicity',
])

type TextAnswer = Extract<Answer, { kind: 'text' }>

export function textCandidates(answer: TextAnswer, search: Search): Candidates | undefined {
  const { prompt, deck, mayAnswer } = search
  if (!comparable.has(prompt.direction)) return undefined
  const question = wordsOf(prompt.question)
  const ownWords = contentOf([answer.text, ...answer.accepted].join(' '))
  const wrong = new Map<string, Candidate>()
  for (const other of deck.prompts) {
    if (other.direction !== prompt.direction || other.answer.kind !== 'text') continue
    if (opening(other.question) !== opening(prompt.question)) continue
    const { text } = other.answer
    const words = wordsOf(barePhrase(choosableText(text)))
    if (question.includes(words) || isSaidIn(mayAnswer, words)) continue
    if (contentOf(text).some((word) => ownWords.includes(word))) continue
    wrong.set(words, candidateOf(text, search))
  }
  const right = candidateOf(answer.text, search)
  return { answer: { ...right, answers: right.answers - 1 }, wrong: [...wrong.values()] }
}

function candidateOf(text: string, { index }: Search): Candidate {
  const words = wordsOf(barePhrase(choosableText(text)))
  const frequency = index.timesSaid(words)
  return { option: choosableText(text), merit: 0, frequency, answers: index.timesAnswer(wordsOf(text)) }
}

/** 'By whom was', 'To what position': what is asked by whom is not offered beside what is asked how. */
function opening(question: string): string {
  return (
    /^(?:\w+ )?(?:who|whom|whose|what|which|how|where|when)\b(?: \w+)?/i.exec(question)?.[0].toLowerCase() ??
    ''
  )
}

function contentOf(text: string): string[] {
  return wordsOf(text)
    .split(' ')
    .filter((word) => word.length > 3)
}
