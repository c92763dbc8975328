/** The words of buttons, fields and drawings that stand on many screens. */
import { defineArea } from '../area.ts'
import { number } from './plural.ts'

export const parts = defineArea('parts', {
  cancel: 'Cancel',
  show: 'Show',
  exactNumbers: 'Exact numbers',
  howWell: 'How well did you know it?',
  knowledge: (known: number, learning: number, total: number) =>
    `${number(known)} known, ${number(learning)} being learnt, of ${number(total)}`,
  /** As it stands in a field to type in. */
  digits: (value: number) => String(value),
  wholeNumber: (least: number, most: number, value: number) =>
    `Type a whole number from ${least} to ${most}. Until then it stays at ${value}.`,
})
