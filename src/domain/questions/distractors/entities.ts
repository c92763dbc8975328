/** Wrong entities: of the same class, apart from the right one, and beside the question's subjects in no account. */
import type { Entity } from '../../deck.ts'
import { entitiesIn } from '../alsoTrue.ts'
import { wordsOf } from '../accounts.ts'
import type { DeckIndex } from '../deckIndex.ts'
import { areApart, isMarked } from '../kinship.ts'
import type { Candidate, Candidates, Search } from './candidate.ts'
import { areOfOneSort, describedBy, peersOf } from './likely.ts'

export function entityCandidates(answer: Entity, search: Search): Candidates {
  const { index } = search
  const described = describedBy(search.prompt.question)
  const asked = described(answer)
  const isPeer = peersOf(search)
  const wrong = wrongEntities(answer, search).map((entity) => {
    const said = described(entity)
    return {
      ...candidateOf(entity, index),
      merit: kinshipMerit(entity, answer, index) + 2 * said.length,
      isUnlikely:
        !isPeer(entity) ||
        !asked.every((word) => said.includes(word)) ||
        !areOfOneSort(entity, answer, search),
    }
  })
  const areMarked: Candidates['areMarked'] = (one, other) =>
    'entity' in one && 'entity' in other && isMarked(one.entity, other.entity)
  const right = candidateOf(answer, index)
  return { answer: { ...right, answers: right.answers - 1 }, wrong, areMarked }
}

/** Entities that are surely no answer to the prompt, and yet of the answer's class. */
export function wrongEntities(answer: Entity, { prompt, deck, index, mayAnswer }: Search): Entity[] {
  const mayBeRight = entitiesIn(mayAnswer)
  const question = wordsOf(prompt.question)
  const asked = index.asked(prompt).named
  return [...deck.entities.values()].filter(
    (entity) =>
      entity.kind === answer.kind &&
      !mayBeRight.has(entity.id) &&
      !asked.has(entity.id) &&
      // "X, the brother of Y" is told from plain names at a glance.
      entity.name.includes(',') === answer.name.includes(',') &&
      areApart(entity, answer) &&
      !question.includes(wordsOf(entity.name)),
  )
}

/** How likely one entity is to be taken for another: marked as confusable, named in the same sections, alike in their lines, as well known. */
export function kinshipMerit(one: Entity, other: Entity, index: DeckIndex): number {
  const sections = index.sections.get(other.id)
  const isNear = [...(index.sections.get(one.id) ?? [])].some((section) => sections?.has(section))
  const line = index.lines.get(other.id)
  const alike = [...(index.lines.get(one.id) ?? [])].filter((word) => line?.has(word)).length
  const [fame, itsFame] = [one, other].map(({ id }) => Math.log2(1 + (index.frequency.get(id) ?? 0)))
  const fameApart = Math.abs((fame ?? 0) - (itsFame ?? 0))
  return (isMarked(one, other) ? 4 : 0) + (isNear ? 1.5 : 0) + Math.min(3, alike) + Math.max(0, 2 - fameApart)
}

function candidateOf(entity: Entity, index: DeckIndex): Candidate {
  const frequency = index.frequency.get(entity.id) ?? 0
  return {
    option: { id: entity.id, entity },
    merit: 0,
    frequency,
    answers: index.timesAnswer(wordsOf(entity.name)),
  }
}
