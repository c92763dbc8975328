/** Numbers with their nouns, as English has them. */
import { grouped } from '../grouped.ts'

export function number(count: number): string {
  return grouped(count)
}

/** '1 fact', '2 facts', '1,200 facts'. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${number(count)} ${count === 1 ? noun : many}`
}
