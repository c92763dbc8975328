/** What a prompt asks for: an entity, several, a date, a number, or words. */
import type { Entity } from './deck.ts'
import { formatDate, parseDate, type DateText, type PartialDate } from './date.ts'
import { joined, nameAlone } from './names.ts'
import { formatQuantity, parseQuantity, type Quantity, type QuantityEntry } from './quantity.ts'

export type Answer =
  | { readonly kind: 'entity'; readonly entity: Entity }
  /** All of them, in any order. */
  | { readonly kind: 'entities'; readonly entities: readonly Entity[] }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly unit: string }
  | { readonly kind: 'text'; readonly text: string; readonly accepted: readonly string[] }

export function entityAnswer(entity: Entity): Answer {
  return { kind: 'entity', entity }
}

/** Throws `Inconsistent: …` for a date that cannot be; `checkDeck` finds it before a deck is built. */
export function dateAnswer(text: DateText): Answer {
  return { kind: 'date', date: dateOf(text) }
}

export function quantityAnswer(entry: QuantityEntry, unit: string): Answer {
  const quantity = parseQuantity(entry)
  if (!quantity)
    throw new Error(`Inconsistent: ${JSON.stringify(entry)} is not a number or a range of numbers.`)
  return { kind: 'quantity', quantity, unit }
}

export function textAnswer(text: string, accepted: readonly string[] = []): Answer {
  return { kind: 'text', text, accepted }
}

export function dateOf(text: DateText): PartialDate {
  const date = parseDate(text)
  if (!date) throw new Error(`Inconsistent: '${text}' is not a date that can be.`)
  return date
}

/** The answer as it is shown: 'Hafiz Saeed Khan', '6 March 2015', '1,140 members'. */
export function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'entity':
      return nameAlone(answer.entity)
    case 'entities':
      return joined(answer.entities.map(nameAlone))
    case 'date':
      return formatDate(answer.date)
    case 'quantity':
      return answer.unit.startsWith('%')
        ? formatQuantity(answer.quantity) + answer.unit
        : `${formatQuantity(answer.quantity)} ${answer.unit}`.trim()
    case 'text':
      return answer.text
  }
}
