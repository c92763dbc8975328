/** What the right answer to a question on screen is, and one that is nearly right, as tests give them. */
import { answerText } from '#domain/answer.ts'
import { gradeTyped } from '#domain/grading/gradeTyped.ts'
import type { Prompt } from '#domain/prompt.ts'
import { ask } from '#domain/questions/index.ts'
import { hash32, seededRandom } from '#domain/random.ts'
import { deck } from './boards.ts'

export function promptAsking(question: string): Prompt {
  const found = deck.prompts.find((prompt) => prompt.question === question)
  if (!found) throw new Error(`The deck does not ask: ${question}`)
  return found
}

/** Where the right option stands, from 0, of a question that is asked for the first time. */
export function rightOption(question: string): number {
  const prompt = promptAsking(question)
  const asked = ask('choice', prompt, { deck }, seededRandom(hash32(`${prompt.key}0`)))
  if (asked?.kind !== 'choice') throw new Error(`It is asked in no choice: ${question}`)
  return asked.right
}

export function rightWords({ answer }: Prompt): string {
  return answer.kind === 'entity' ? answer.entity.name : answerText(answer)
}

/** A name with some letters left out, where that is so near that it is asked back. */
export function nearlyRight(prompt: Prompt): string | undefined {
  const { answer } = prompt
  if (answer.kind !== 'entity') return undefined
  const { name } = answer.entity
  return Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 3)).find((text) => {
    const grade = gradeTyped(text, prompt, deck)
    return grade.result === 'close' && grade.why === 'spelling'
  })
}
