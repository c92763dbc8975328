/** What a wrong option would have been the answer to, so that a mistake teaches the other fact as well. */
import { answerText } from '../answer.ts'
import type { Prompt, StudyDeck } from '../prompt.ts'
import { ranks } from '../deck.ts'
import { indexOf } from './deckIndex.ts'
import { choosableText } from './optionForm.ts'
import type { Option } from './question.ts'

/** The prompt most like the one that was asked; undefined for an option that the deck asks for nowhere. */
export function answerTo(option: Option, asked: Prompt, deck: StudyDeck): Prompt | undefined {
  const likeness = likenessTo(asked, deck)
  return deck.prompts
    .filter((prompt) => prompt.fact.id !== asked.fact.id && isAnsweredBy(prompt, option))
    .reduce<Prompt | undefined>(
      (best, prompt) => (best && likeness(best) >= likeness(prompt) ? best : prompt),
      undefined,
    )
}

function isAnsweredBy({ answer }: Prompt, { id, entity }: Option): boolean {
  switch (answer.kind) {
    case 'entity':
      return answer.entity.id === entity
    case 'entities':
      return answer.entities.length === 1 && answer.entities[0]?.id === entity
    case 'date':
    case 'quantity':
    case 'text':
      return entity === undefined && choosableText(answerText(answer)).id === id
  }
}

/** The same thing asked of something else counts most, then a common relation, then what matters most in the deck. */
function likenessTo(asked: Prompt, deck: StudyDeck): (prompt: Prompt) => number {
  const index = indexOf(deck)
  const own = index.asked(asked).relations
  return (prompt) => {
    const isSameFrame = prompt.direction === asked.direction && prompt.fact.kind === asked.fact.kind
    const shared = [...index.asked(prompt).relations].filter((relation) => own.has(relation)).length
    const rank = ranks.length - ranks.indexOf(prompt.fact.rank)
    return (isSameFrame ? 10 : 0) + Math.min(shared, 3) * 2 + rank / ranks.length
  }
}
