/** What the app says in each of its languages, for tests that hear it in both. */
import { boards } from '#messages/en/boards.ts'
import { parts } from '#messages/en/parts.ts'
import { questions } from '#messages/en/questions.ts'
import { quiz } from '#messages/en/quiz.ts'
import { study } from '#messages/en/study.ts'
import { fa } from '#messages/fa/index.ts'

const en = { boards, parts, questions, quiz, study }

export type Words = typeof en
export type Language = keyof typeof words

export const words: Readonly<Record<'en' | 'fa', Words>> = { en, fa }

/** What is said of a number of things: the words before the first of them. */
export function before(text: string): string {
  return text.slice(0, text.search(/[\d۰-۹{]/)).trim()
}
