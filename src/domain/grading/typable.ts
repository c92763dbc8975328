/**
 * Which prompts can be answered by typing. Names, dates and numbers can; of words only those few enough that there are
 * not many right ways to put them, since a machine cannot tell another wording from a wrong answer.
 */
import type { Prompt } from '../prompt.ts'
import { plain, skeleton } from './folding.ts'
import { isFunctionWord } from './functionWords.ts'

/**
 * Why an answer is asked by reveal: too long to type, too many words to grade, a reason or an account, something that
 * the deck itself puts in quite different words, or a long list.
 */
export type NotTypable = 'long' | 'wordy' | 'explanation' | 'paraphrase' | 'list'

/** More letters than a phone's keyboard is pleasant for. */
const longest = 40
/** Meaningful words that an answer may have: with a name among them one more, since it is said in one way. */
const mostWords = 2
const mostNames = 5

/** Undefined when the prompt can be answered by typing. */
export function whyNotTypable({ answer, question, direction }: Prompt): NotTypable | undefined {
  if (answer.kind === 'entities') return answer.entities.length > mostNames ? 'list' : undefined
  // What an abbreviation stands for is a name, however long.
  if (answer.kind !== 'text' || direction === 'expansion') return undefined
  const words = contentOf(answer.text)
  const most = /.\p{Lu}/u.test(answer.text) ? mostWords + 1 : mostWords
  if (/\bwhy\b/i.test(question)) return 'explanation'
  if (/\bhow\b(?! (many|much|large|long))/i.test(question) && words.length > 1) return 'explanation'
  if (answer.text.length > longest) return 'long'
  if (words.length > most) return 'wordy'
  return answer.accepted.some((text) => !sharesWord(contentOf(text), words)) ? 'paraphrase' : undefined
}

function contentOf(text: string): string[] {
  return plain(text)
    .split(' ')
    .filter((word) => !isFunctionWord(word))
}

/** Whether two answers have a word in common, by its first three letters: Salafist and Salafism. */
function sharesWord(some: readonly string[], others: readonly string[]): boolean {
  const beginnings = new Set(others.map((word) => skeleton(word).slice(0, 3)))
  return some.some((word) => beginnings.has(skeleton(word).slice(0, 3)))
}

const typable = new WeakMap<Prompt, boolean>()

/** Worked out once for each prompt. */
export function isTypable(prompt: Prompt): boolean {
  const found = typable.get(prompt) ?? whyNotTypable(prompt) === undefined
  typable.set(prompt, found)
  return found
}
