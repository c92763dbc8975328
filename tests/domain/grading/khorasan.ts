/** Grading against the real names of a deck, with prompts of a test's own. */
import { khorasan } from '#decks/khorasan/deck.ts'
import { dateAnswer, entityAnswer, quantityAnswer, textAnswer, type Answer } from '#domain/answer.ts'
import type { DateText } from '#domain/date.ts'
import type { Entity } from '#domain/deck.ts'
import { grade } from '#domain/grading/grade.ts'
import { nameIndex } from '#domain/grading/nameIndex.ts'
import type { Grade } from '#domain/grading/result.ts'
import { entitiesOf } from '#domain/prompt.ts'
import type { QuantityEntry } from '#domain/quantity.ts'

const entities = entitiesOf(khorasan)
const names = nameIndex(entities.values())

export function entity(id: string): Entity {
  const found = entities.get(id)
  if (!found) throw new Error(`The deck has no entity '${id}'.`)
  return found
}

function gradeAs(typed: string, answer: Answer, question = 'Which?'): Grade {
  return grade(typed, { answer, question }, names)
}

export function asName(typed: string, id: string, question?: string): Grade {
  return gradeAs(typed, entityAnswer(entity(id)), question)
}

export function asList(typed: string, ...ids: string[]): Grade {
  return gradeAs(typed, { kind: 'entities', entities: ids.map(entity) })
}

export function asDate(typed: string, date: DateText): Grade {
  return gradeAs(typed, dateAnswer(date))
}

export function asNumber(typed: string, entry: QuantityEntry, unit = 'members'): Grade {
  return gradeAs(typed, quantityAnswer(entry, unit))
}

export function asText(typed: string, text: string, accepted: string[] = [], question?: string): Grade {
  return gradeAs(typed, textAnswer(text, accepted), question)
}
