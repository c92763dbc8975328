/** All texts that are right as an answer, for programs that know no more of it than its text. */
import { answerText, type Answer } from '#domain/answer.ts'
import { formatDate, type PartialDate } from '#domain/date.ts'
import type { Entity } from '#domain/deck.ts'
import { smallNumbers } from '#domain/evidence/words.ts'
import { joined } from '#domain/names.ts'
import { formatQuantity, type Quantity } from '#domain/quantity.ts'

/** The answer as the app shows it comes first, then its other forms, each once. Of several entities, any order is right. */
export function acceptedAnswers(answer: Answer): string[] {
  return [...new Set([answerText(answer), ...otherForms(answer)])]
}

function otherForms(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'entity':
      return namesOf(answer.entity)
    case 'entities':
      return [
        joined(answer.entities.map(({ name }) => name)),
        joined(answer.entities.map(({ name, short }) => short ?? name)),
      ]
    case 'date':
      return dateForms(answer.date)
    case 'quantity':
      return quantityForms(answer.quantity, answer.unit)
    case 'text':
      return answer.accepted
  }
}

function namesOf({ name, short, aliases = [] }: Entity): string[] {
  return short ? [name, short, ...aliases] : [name, ...aliases]
}

/** In ISO 8601 as far as it goes ('2015-03', 'early 2015'), without an article, and with the month first. */
function dateForms(date: PartialDate): string[] {
  const { year, month, day, part, decade } = date
  const digits = [year, month, day].filter((number) => number !== undefined)
  const iso = digits.map((number) => String(number).padStart(2, '0')).join('-') + (decade ? 's' : '')
  const words = formatDate(date)
  const plain = words.replace(/^(about )?the /, '$1').replace('mid-', 'mid ')
  const monthFirst = words.replace(/^(about )?(\d+) (\p{L}+) (\d+)$/u, '$1$3 $2, $4')
  const exact = [
    part ? `${part} ${iso}` : iso,
    words,
    plain,
    plain.replace(/^(\p{L}+) of /u, '$1 '),
    monthFirst,
  ]
  return [...exact, ...exact.map((form) => form.replace(/^about /, ''))]
}

/** With and without commas, hedge and unit; a range with 'to', a dash or a hyphen; small numbers and millions in words. */
function quantityForms(quantity: Quantity, unit: string): string[] {
  const { from, to } = quantity
  const grouped = formatQuantity({ from, to })
  const numbers = [formatQuantity(quantity), grouped, ...(from === to ? inWords(from) : [])]
  const withDashes = numbers.flatMap((form) => [form, form.replace(' to ', '–'), form.replace(' to ', '-')])
  const plain = withDashes.flatMap((form) => [form, form.replaceAll(',', '')])
  const separator = unit.startsWith('%') ? '' : ' '
  return [...plain, ...plain.map((form) => form + separator + unit)].map((form) => form.trim())
}

function inWords(value: number): string[] {
  const millions = value / 1_000_000
  const word = smallNumbers[value] ?? (Number.isInteger(millions) ? `${millions} million` : undefined)
  return word ? [word] : []
}
