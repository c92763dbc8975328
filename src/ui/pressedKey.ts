/**
 * Which key was meant, whatever the keyboard layout: a Persian, Arabic or Greek layout gives other letters and digits
 * for the same keys, and a French one gives digits with Shift only.
 */

import { latinDigits } from './parts/latinDigits.ts'

/** The names of `KeyboardEvent.key`, with letters small and Latin, digits as 0 to 9, and one question mark. */
export function pressedKey({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase()
  if (key === '؟') return '?'
  const digit = key.length === 1 && latinDigits(key) !== key ? latinDigits(key) : undefined
  const [, letter, place] = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code) ?? []
  return digit ?? letter?.toLowerCase() ?? (shiftKey ? undefined : place) ?? key
}
