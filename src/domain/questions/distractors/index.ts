/** What may stand beside the right answer, by what kind of answer it is: looked up once for each prompt of a deck. */
import type { Prompt, StudyDeck } from '../../prompt.ts'
import type { PromptKey } from '../../review.ts'
import { accountsThatMayAnswer } from '../alsoTrue.ts'
import { indexOf } from '../deckIndex.ts'
import type { Candidates } from './candidate.ts'
import { dateCandidates } from './dates.ts'
import { entityCandidates } from './entities.ts'
import { listCandidates, type ListCandidates } from './lists.ts'
import { quantityCandidates } from './quantities.ts'
import { textCandidates } from './texts.ts'

type Found = Candidates | ListCandidates | undefined

const foundIn = new WeakMap<StudyDeck, Map<PromptKey, Found>>()

/** Undefined where nothing may, because a wrong answer cannot be told from a right one. */
export function candidatesFor(prompt: Prompt, deck: StudyDeck): Found {
  const known = foundIn.get(deck) ?? new Map<PromptKey, Found>()
  foundIn.set(deck, known)
  if (!known.has(prompt.key)) known.set(prompt.key, find(prompt, deck))
  return known.get(prompt.key)
}

function find(prompt: Prompt, deck: StudyDeck): Found {
  const { answer } = prompt
  const index = indexOf(deck)
  const search = { prompt, deck, index, mayAnswer: accountsThatMayAnswer(prompt, index) }
  switch (answer.kind) {
    case 'entity':
      return entityCandidates(answer.entity, search)
    case 'entities': {
      const [only, second] = answer.entities
      return only && !second ? entityCandidates(only, search) : listCandidates(answer.entities, search)
    }
    case 'date':
      return dateCandidates(answer.date, search)
    case 'quantity':
      return quantityCandidates(answer.quantity, answer.unit, search)
    case 'text':
      return textCandidates(answer, search)
  }
}
