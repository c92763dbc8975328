/** Keys and digits of other keyboards. */
import { expect, test } from 'vitest'
import { latinDigits } from '#ui/parts/latinDigits.ts'
import { pressedKey } from '#ui/pressedKey.ts'

test.each([
  ['u', 'KeyU', false, 'u'],
  ['U', 'KeyU', true, 'u'],
  ['ع', 'KeyU', false, 'u'],
  ['۳', 'Digit3', false, '3'],
  ['٣', 'Digit3', false, '3'],
  ['&', 'Digit1', false, '1'],
  ['!', 'Digit1', true, '!'],
  ['؟', 'Slash', true, '?'],
  [' ', 'Space', false, ' '],
  ['Escape', 'Escape', false, 'Escape'],
])('%s at %s (shift %s) means %s', (key, code, shiftKey, meant) => {
  expect(pressedKey(new KeyboardEvent('keydown', { key, code, shiftKey }))).toBe(meant)
})

test('numbers may be typed in Persian or Arabic digits, with their signs', () => {
  expect(latinDigits('۱٬۱۴۰ تا ٢٥٫۵٪')).toBe('1,140 تا 25.5%')
})
