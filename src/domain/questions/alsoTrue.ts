/**
 * Whether something else might be right as well. It is taken to be, unless no account of the deck puts it beside what
 * the question is about: a distractor is only what nothing in the deck speaks for.
 */
import type { Prompt } from '../prompt.ts'
import type { Account } from './accounts.ts'
import type { DeckIndex } from './deckIndex.ts'

/**
 * A subject that this many accounts name at most is particular enough for any account that names it together with
 * something else to tie the two, whatever it says. Others, such as the main group of a deck, must be tied by a relation
 * that the question asks about.
 */
const PARTICULAR = 12

/** The accounts that might make another answer right: the fact's own, and what is said of the question's subjects. */
export function accountsThatMayAnswer(prompt: Prompt, index: DeckIndex): readonly Account[] {
  const { hinted, answers, describing, namesAnswer } = index.asked(prompt)
  const own = index.ownAccount.get(prompt.fact.id)
  if (namesAnswer) return own ? [own] : []
  const subjects = subjectsOf(prompt, index)
  // Whom the question names in short, the statement may name in full.
  const stated = index.read(prompt.fact.statement).entities
  const about = [...hinted, ...stated].filter((id) => !answers.has(id) && !describing.has(id))
  const isParticular = (id: string): boolean => (index.accountsOf.get(id) ?? 0) <= PARTICULAR
  const particular = new Set([...subjects, ...about].filter(isParticular))
  const tied = index.accounts.filter((account) => account === own || sharesAny(particular, account.entities))
  const speaksOfIt = subjects.length > 0 ? saysTheSame(subjects, prompt, index) : saysAsMuch(prompt, index)
  // What is tied to none of its particular subjects answers no question that has one.
  return subjects.some(isParticular) ? tied : [...tied, ...index.sentences.filter(speaksOfIt)]
}

/** Whom the question is about: those that only say what sort of thing is asked for are left out, if others are named. */
function subjectsOf(prompt: Prompt, index: DeckIndex): readonly string[] {
  const { subjects, describing } = index.asked(prompt)
  const others = [...subjects].filter((id) => !describing.has(id))
  return others.length > 0 ? others : [...subjects]
}

/** Names at least half of the subjects, and a relation that the question asks about, if it can be told which. */
function saysTheSame(
  subjects: readonly string[],
  prompt: Prompt,
  index: DeckIndex,
): (sentence: Account) => boolean {
  const { relations } = index.asked(prompt)
  return (sentence) => {
    const named = subjects.filter((id) => sentence.entities.has(id)).length
    return named * 2 >= subjects.length && (relations.size === 0 || sharesAny(relations, sentence.relations))
  }
}

/** For a question that names nobody: says one of its numbers, or two of its relations. */
function saysAsMuch(prompt: Prompt, index: DeckIndex): (sentence: Account) => boolean {
  const { relations, numbers } = index.asked(prompt)
  return (sentence) => {
    const shared = [...relations].filter((relation) => sentence.relations.has(relation)).length
    return (
      shared >= Math.min(2, relations.size) ||
      numbers.some((number) => sentence.words.includes(` ${number} `))
    )
  }
}

/** Entities that are named in any of the accounts, and so may be right. */
export function entitiesIn(accounts: readonly Account[]): ReadonlySet<string> {
  return new Set(accounts.flatMap(({ entities }) => [...entities]))
}

/** Whether any of the accounts says a text, as whole words. */
export function isSaidIn(accounts: readonly Account[], words: string): boolean {
  return accounts.some((account) => account.words.includes(words))
}

function sharesAny(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true
  return false
}
