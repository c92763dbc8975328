/** The question with three or four options, of which exactly one is right and nothing in the deck speaks for another. */
import type { Prompt } from '../prompt.ts'
import { shuffle, type Random } from '../random.ts'
import type { Candidates } from './distractors/candidate.ts'
import { candidatesFor } from './distractors/index.ts'
import type { ListCandidates } from './distractors/lists.ts'
import { drawLists, drawOptions } from './drawOptions.ts'
import { inOneForm, type Choosable } from './optionForm.ts'
import { notGivenTo, type QuestionType } from './question.ts'

export const choice: QuestionType<'choice'> = {
  ask: (prompt, { deck, mixedUp = [] }, random) => {
    const candidates = candidatesFor(prompt, deck)
    const options = candidates && draw(candidates, prompt, mixedUp, random)
    if (!options) return undefined
    const order = shuffle([...options.keys()], random)
    const shown = inOneForm(options)
    return {
      kind: 'choice',
      prompt: prompt.key,
      text: prompt.question,
      options: order.flatMap((index) => shown[index] ?? []),
      right: order.indexOf(0),
    }
  },

  grade: ({ options, right }, given, { deck }) => {
    if (typeof given === 'object') return { result: 'unknown' }
    const chosen = options.findIndex(({ id }) => id === given)
    if (chosen < 0) throw notGivenTo('choice', given)
    if (chosen === right) return { result: 'right' }
    const entity = deck.entities.get(options[chosen]?.entity ?? '')
    return entity ? { result: 'wrong', confusedWith: entity } : { result: 'wrong' }
  },
}

/** The options, the right one first. */
function draw(
  candidates: Candidates | ListCandidates,
  { question }: Prompt,
  mixedUp: readonly string[],
  random: Random,
): readonly Choosable[] | undefined {
  if ('sets' in candidates) return drawLists(candidates, question, random)
  return drawOptions(candidates, question, mixedUp, random)
}
