/** Numbers in Persian digits. */
import { grouped } from '../grouped.ts'

/** '۱٬۲۳۴٫۵', of a number of at most three decimals; a minus stays in front, as U+200E has it. */
export function number(count: number): string {
  return digits(grouped(count).replaceAll(',', '\u066C').replace('.', '\u066B').replace('-', '\u200E\u2212'))
}

/** The same text in Persian digits: times and other figures that come written. */
export function digits(text: string): string {
  return text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)))
}
