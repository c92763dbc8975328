/** How often a deck says a text, or has it for an answer. Texts are given, and looked for, as `wordsOf` spells them. */
import { answerText } from '../answer.ts'
import type { Prompt } from '../prompt.ts'
import { wordsOf } from './accounts.ts'

/** How many of the texts have a part. */
export function saidIn(texts: readonly string[]): (part: string) => number {
  const all = texts.join('\n')
  const known = new Map<string, number>()
  return (part) => {
    const count = known.get(part) ?? countIn(all, part)
    known.set(part, count)
    return count
  }
}

/** In how many lines a part stands. One search through all of them at once: a search for each takes ten times as long. */
function countIn(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; count += 1) {
    const end = text.indexOf('\n', at)
    at = end < 0 ? -1 : text.indexOf(part, end)
  }
  return count
}

/** How many of the prompts have a text for their answer. */
export function answeredIn(prompts: readonly Prompt[]): (words: string) => number {
  const counts = new Map<string, number>()
  for (const { answer } of prompts) {
    const words = wordsOf(answer.kind === 'entity' ? answer.entity.name : answerText(answer))
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return (words) => counts.get(words) ?? 0
}
