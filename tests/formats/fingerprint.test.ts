import { expect, test } from 'vitest'
import { fingerprintOfNumbers, fingerprintOfText } from '#formats/fingerprint.ts'
import { write } from '#formats/reviewRecord.ts'
import { reviews } from '../storage/support/entries.ts'

test('texts that differ in one character, in length or in order have different fingerprints', () => {
  const text = reviews(40).map(write).join('')
  const others = Array.from(text, (_, i) => `${text.slice(0, i)}~${text.slice(i + 1)}`)
  const cut = Array.from(text, (_, i) => text.slice(0, i))
  const turned = reviews(40).reverse().map(write).join('')
  const all = [text, ...others, ...cut, turned]
  expect(new Set(all.map((one) => fingerprintOfText(one))).size).toBe(all.length)
})

test('the fingerprint of a beginning is that of the text that ends there', () => {
  expect(fingerprintOfText('abcdef', 3)).toBe(fingerprintOfText('abc'))
  expect(fingerprintOfText('')).toBeLessThan(2 ** 53)
})

test('numbers that differ in their last bit, in number or in order have different fingerprints', () => {
  const lists = [[], [0], [-0], [1], [1 + Number.EPSILON], [NaN], [1, 2], [2, 1], [1, 2, 0]]
  const prints = lists.map((list) => fingerprintOfNumbers(Float64Array.from(list)))
  expect(new Set(prints).size).toBe(lists.length)
  expect(fingerprintOfNumbers(Float64Array.of(1, 2))).toBe(prints[6])
})
