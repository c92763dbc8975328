/** "A or B?": two entities that were mixed up, and what is asked or said about either of them and surely not about the other. */
import type { Entity } from '../deck.ts'
import type { Prompt, StudyDeck } from '../prompt.ts'
import { shuffle, type Random } from '../random.ts'
import { indexOf } from './deckIndex.ts'
import { candidatesFor } from './distractors/index.ts'
import { inOneForm } from './optionForm.ts'
import type { Option } from './question.ts'

export interface ContrastQuestion {
  /** A question of the deck, or the line about one of the two. */
  readonly text: string
  /** The prompt that asks it; undefined for a line. */
  readonly prompt: Prompt | undefined
  /** The right one. */
  readonly entity: Entity
  /** Both, always in the same order. */
  readonly options: readonly [Option, Option]
  /** The index of the right one. */
  readonly right: 0 | 1
}

const MOST = 6

/**
 * Up to six questions, about both in turn as far as there are any; the same for the same numbers drawn. None where only
 * one of them is ever the answer.
 */
export function contrast(
  deck: StudyDeck,
  pair: readonly [string, string],
  random: Random,
): readonly ContrastQuestion[] {
  const [one, other] = pair.map((id) => deck.entities.get(id))
  if (!one || !other) return []
  const [first, second] = inOneForm([one, other].map((entity) => ({ id: entity.id, entity })))
  if (!first || !second) return []
  const options = [first, second] as const
  const some = textsAbout(one, other, deck, random).map((text) => ({ ...text, options, right: 0 as const }))
  const others = textsAbout(other, one, deck, random).map((text) => ({ ...text, options, right: 1 as const }))
  if (some.length === 0 || others.length === 0) return []
  const inTurn = Array.from({ length: Math.max(some.length, others.length) }, (_, index) =>
    [some[index], others[index]].filter((question) => question !== undefined),
  ).flat()
  return shuffle(inTurn.slice(0, MOST), random)
}

/** What is about the one: its line, unless that tells by a name or by saying the same of both, and then its prompts. */
function textsAbout(
  entity: Entity,
  other: Entity,
  deck: StudyDeck,
  random: Random,
): Pick<ContrastQuestion, 'text' | 'prompt' | 'entity'>[] {
  const named = indexOf(deck).read(entity.about).entities
  const isTelling = !named.has(entity.id) && !named.has(other.id) && entity.about !== other.about
  const asked = shuffle(deck.prompts, random)
    .filter((prompt) => isAbout(prompt, entity, other, deck))
    .map((prompt) => ({ text: prompt.question, prompt, entity }))
  return isTelling ? [{ text: entity.about, prompt: undefined, entity }, ...asked] : asked
}

/** Whether its answer is the one, and surely not the other. */
function isAbout(prompt: Prompt, { id }: Entity, other: Entity, deck: StudyDeck): boolean {
  const { answer } = prompt
  if (answer.kind !== 'entity' || answer.entity.id !== id) return false
  const candidates = candidatesFor(prompt, deck)
  if (!candidates || !('wrong' in candidates)) return false
  return candidates.wrong.some(({ option }) => option.id === other.id)
}
