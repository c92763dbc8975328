import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAccepted } from '#domain/grading/result.ts'
import { asList } from './khorasan.ts'

const countries = ['afghanistan', 'pakistan', 'uzbekistan'] as const
const written = ['Afghanistan', 'Pakistan', 'Uzbekistan']

test('names are accepted in any order, however they are set apart', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(written, { minLength: 3 }),
      fc.constantFrom(', ', ' and ', '; ', ' & ', '\n', ' / ', ' ', ', and '),
      (typed, between) => {
        expect([typed, asList(typed.join(between), ...countries)]).toEqual([typed, { result: 'right' }])
      },
    ),
  )
})

test('a name that has an "and" of its own stays whole', () => {
  const typed = 'Sistan and Baluchestan and Balochistan Province'
  expect(asList(typed, 'balochistan-province', 'sistan-and-baluchestan')).toEqual({ result: 'right' })
})

test('a word that two names share may stand once', () => {
  for (const typed of ['Iranian and Pakistani Jundullah', 'the Pakistani & Iranian Jundullah']) {
    expect([typed, isAccepted(asList(typed, 'iranian-jundullah', 'pakistani-jundullah'))]).toEqual([
      typed,
      true,
    ])
  }
})

test('some of them are partly right, and how many is told', () => {
  expect(asList('Pakistan', ...countries)).toEqual({
    result: 'partly',
    of: 'list',
    found: 1,
    asked: 3,
    extra: 0,
  })
  expect(asList('Uzbekistan, Pakistan, Iran', ...countries)).toEqual({
    result: 'partly',
    of: 'list',
    found: 2,
    asked: 3,
    extra: 1,
  })
})

test('all of them and one more is not right', () => {
  expect(asList('Pakistan, Afghanistan, Uzbekistan, Iran', ...countries)).toMatchObject({
    result: 'partly',
    extra: 1,
  })
})

test('the same name twice counts once', () => {
  expect(asList('Pakistan, Pakistan, Pakistan', ...countries)).toMatchObject({ found: 1 })
})

test('more wrong ones than right ones are wrong', () => {
  expect(asList('Pakistan, Iran, Iraq', ...countries)).toEqual({ result: 'wrong' })
  expect(asList('Iran and Iraq', ...countries)).toEqual({ result: 'wrong' })
})

test('a variant among them shows all house spellings', () => {
  expect(asList('Namangani, Yuldeshev', 'yuldashev', 'namangani')).toEqual({
    result: 'variant',
    house: 'Tahir Yuldashev and Juma Namangani',
  })
})

test('one that may be meant is asked about when the others are there', () => {
  expect(asList('Juma Namangani and Tahir', 'yuldashev', 'namangani')).toEqual({
    result: 'close',
    why: 'incomplete',
  })
})
