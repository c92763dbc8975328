/** What a page about an entity says: its facts in time order, what it is easily taken for, and how well it is known. */
import type { Day } from '../calendar.ts'
import type { PartialDate } from '../date.ts'
import type { Entity } from '../deck.ts'
import { isDue, type Memories } from '../memory.ts'
import type { DeckFact, Prompt, StudyDeck } from '../prompt.ts'
import { knowledgeOf, type Knowledge } from '../statistics/knowledge.ts'
import { isOfTheme, themes, type Theme } from '../theme.ts'
import { lookupIndexOf } from './lookupIndex.ts'

export interface DatedFact {
  readonly fact: DeckFact
  readonly date: PartialDate | undefined
  readonly prompts: readonly Prompt[]
}

/** The facts that name an entity, the oldest first, those without a date last. */
export function factsAbout(deck: StudyDeck, id: string): DatedFact[] {
  const { factsOf, datesOf, promptsOf } = lookupIndexOf(deck)
  return (factsOf.get(id) ?? []).map((fact) => ({
    fact,
    date: datesOf.get(fact.id)?.[0],
    prompts: promptsOf.get(fact.id) ?? [],
  }))
}

/** The entities that are easily taken for this one, whichever of the two says so. */
export function confusablesOf(deck: StudyDeck, { id, confusedWith = [] }: Entity): Entity[] {
  return [...deck.entities.values()].filter(
    (other) => confusedWith.includes(other.id) || other.confusedWith?.includes(id),
  )
}

/** The themes among some facts, with how many of the facts have a prompt of each. */
export function themesAmong(facts: readonly DatedFact[]): { theme: Theme; count: number }[] {
  return themes
    .map((theme) => ({ theme, count: facts.filter((fact) => hasTheme(fact, theme)).length }))
    .filter(({ count }) => count > 0)
}

export function hasTheme({ prompts }: DatedFact, theme: Theme): boolean {
  return prompts.some((prompt) => isOfTheme(prompt, theme))
}

/** How well some prompts are known, and when the next of them comes back. */
export interface Standing extends Knowledge {
  /** How many should be asked today. */
  readonly due: number
  /** The first day, after today, on which one comes back; undefined when none was met. */
  readonly nextDay: Day | undefined
}

export function standingOf(prompts: readonly Prompt[], memories: Memories, today: Day): Standing {
  let due = 0
  let nextDay: Day | undefined
  for (const { key } of prompts) {
    const memory = memories.get(key)
    if (!memory) continue
    if (isDue(memory, today)) due += 1
    else if (nextDay === undefined || memory.dueDay < nextDay) nextDay = memory.dueDay
  }
  return { ...knowledgeOf(prompts, memories), due, nextDay }
}
