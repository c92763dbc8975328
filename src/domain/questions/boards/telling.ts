/** Whether showing one fact gives away the answer to another prompt, that is still to come. */
import { answerText } from '../../answer.ts'
import type { Prompt, StudyDeck } from '../../prompt.ts'
import { wordsOf, type Account } from '../accounts.ts'
import { indexOf } from '../deckIndex.ts'

/**
 * The prompts that tell the answer of none of the others: a board shows several facts at once, and all of their answers
 * before the prompts behind it in the queue are asked.
 * @param prompts what may be put on the board
 * @param toCome all that is still to be asked, those prompts among it or not
 */
export function tellingNothing(
  prompts: readonly Prompt[],
  toCome: readonly Prompt[],
  deck: StudyDeck,
): readonly Prompt[] {
  return prompts.filter((shown) => toCome.every((asked) => !tells(shown, asked, deck)))
}

/** Taken to be so when the fact names the other's answer and anything that its question is about. */
function tells(shown: Prompt, asked: Prompt, deck: StudyDeck): boolean {
  if (shown.fact.id === asked.fact.id) return shown.key !== asked.key
  const index = indexOf(deck)
  const account = index.ownAccount.get(shown.fact.id)
  if (!account || !namesAnswer(account, asked)) return false
  const { subjects } = index.asked(asked)
  return subjects.size === 0 || [...subjects].some((subject) => account.entities.has(subject))
}

function namesAnswer(account: Account, { answer }: Prompt): boolean {
  switch (answer.kind) {
    case 'entity':
      return account.entities.has(answer.entity.id)
    case 'entities':
      return answer.entities.every(({ id }) => account.entities.has(id))
    case 'date':
    case 'quantity':
    case 'text':
      return account.words.includes(wordsOf(answerText(answer)))
  }
}
