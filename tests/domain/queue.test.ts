import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import type { Memory } from '#domain/memory.ts'
import { comesBackAfter } from '#domain/queue.ts'
import type { PromptKey } from '#domain/review.ts'
import {
  answeredToday,
  begunToday,
  dueIn,
  forgottenBefore,
  forgottenToday,
  keysOf,
  letters,
  plenty,
  queueOf,
  today,
} from './queueWorld.ts'

describe('the order', () => {
  test('is first what is to be learnt, then what is due, earliest day first', () => {
    const queue = queueOf({
      a1: dueIn(0),
      b1: dueIn(-9),
      c1: forgottenToday,
      d1: dueIn(-1),
      e1: forgottenBefore,
    })
    expect(keysOf(queue)).toBe('c1 e1 b1 d1 a1')
    expect(queue.counts).toEqual({ new: 0, learning: 2, due: 3 })
  })

  test('of what was forgotten today is the order in which it was forgotten', () => {
    const at = (lastAt: number): Memory => ({ ...forgottenToday, lastAt })
    expect(keysOf(queueOf({ a1: at(3), b1: at(1), c1: at(2) }))).toBe('b1 c1 a1')
  })

  test('of new prompts is the order of study', () => {
    expect(keysOf(queueOf({ c1: undefined, a1: undefined, b1: undefined }))).toBe('c1 a1 b1')
  })

  test('spreads new prompts evenly among those that are due', () => {
    const due = Object.fromEntries(letters('abcdefghi').map((fact, index) => [`${fact}1`, dueIn(index - 20)]))
    const kinds = queueOf({ ...due, x1: undefined, y1: undefined, z1: undefined }).items.map(
      ({ kind }) => kind,
    )
    expect(kinds.map((kind) => kind[0]).join('')).toBe('ddndddndddnd')
  })

  test('of prompts that are due since the same day is decided by the seed', () => {
    const world = Object.fromEntries(letters('abcdefgh').map((fact) => [`${fact}1`, dueIn(0)]))
    const orders = [1, 2, 3].map((seed) => keysOf(queueOf(world, { seed })))
    expect(new Set(orders).size).toBe(3)
    expect(keysOf(queueOf(world, { seed: 1 }))).toBe(orders[0])
  })

  test('of what is left does not change when one is answered', () => {
    const world = Object.fromEntries(letters('abcdefgh').map((fact) => [`${fact}1`, dueIn(0)]))
    const [first, ...rest] = queueOf(world).items.map(({ key }) => key)
    expect(keysOf(queueOf({ ...world, [first!]: answeredToday }))).toBe(rest.join(' '))
  })
})

describe('what is not due', () => {
  test('is not asked', () => {
    expect(queueOf({ a1: dueIn(1), b1: answeredToday }).items).toEqual([])
  })

  test('is asked all the same when it is being learnt, also if the clock was ahead when it was forgotten', () => {
    const ahead = { ...forgottenToday, lastDay: addDays(today, 1), dueDay: addDays(today, 1) }
    expect(keysOf(queueOf({ a1: ahead }))).toBe('a1')
    expect(keysOf(queueOf({ a1: ahead, a2: dueIn(-1), a3: answeredToday }))).toBe('a1')
    expect(keysOf(queueOf({ a1: ahead, a2: dueIn(-1) }))).toBe('a1')
  })
})

describe('the limit of new prompts', () => {
  const fresh = { a1: undefined, b1: undefined, c1: undefined }

  test('holds back the later ones and says how many', () => {
    const queue = queueOf(fresh, { limits: { ...plenty, newPerDay: 2 } })
    expect(keysOf(queue)).toBe('a1 b1')
    expect(queue.held.newByLimit).toBe(1)
  })

  test('counts what was begun today, also of other decks', () => {
    const elsewhere = new Map([['other' as PromptKey, begunToday]])
    const queue = queueOf(fresh, { memories: elsewhere, limits: { ...plenty, newPerDay: 2 } })
    expect(keysOf(queue)).toBe('a1')
  })

  test('that is used up, or lowered during the day, gives none', () => {
    const world = { ...fresh, x1: begunToday, y1: begunToday }
    expect(queueOf(world, { limits: { ...plenty, newPerDay: 1 } }).counts.new).toBe(0)
  })
})

describe('the limit of reviews', () => {
  const limits = { ...plenty, reviewsPerDay: 2 }

  test('holds back those that are due later and says how many', () => {
    const queue = queueOf({ a1: dueIn(0), b1: dueIn(-1), c1: dueIn(-2) }, { limits })
    expect(keysOf(queue)).toBe('c1 b1')
    expect(queue.held.dueByLimit).toBe(1)
  })

  test('counts what was answered today, but not what was begun today', () => {
    const queue = queueOf({ a1: dueIn(0), b1: dueIn(-1), x1: answeredToday, y1: begunToday }, { limits })
    expect(keysOf(queue)).toBe('b1')
  })

  test('never holds back what is being learnt, which takes its place among the reviews before and after', () => {
    const world = { a1: forgottenBefore, b1: forgottenBefore, c1: forgottenBefore, d1: dueIn(0) }
    expect(queueOf(world, { limits }).counts).toEqual({ new: 0, learning: 3, due: 0 })
    const one = { a1: forgottenBefore, b1: dueIn(-1), c1: dueIn(0) }
    expect(queueOf(one, { limits }).counts).toEqual({ new: 0, learning: 1, due: 1 })
    expect(queueOf({ ...one, a1: answeredToday }, { limits }).counts).toEqual({ new: 0, learning: 0, due: 1 })
  })

  test('does not hold back new prompts', () => {
    expect(queueOf({ a1: undefined }, { limits: { ...plenty, reviewsPerDay: 0 } }).counts.new).toBe(1)
  })
})

describe('siblings', () => {
  test('that are due on the same day are asked one a day, the most overdue first', () => {
    const queue = queueOf({ a1: dueIn(0), a2: dueIn(-3), a3: dueIn(-1) })
    expect(keysOf(queue)).toBe('a2')
    expect(queue.held.dueBySiblings).toBe(2)
  })

  test('wait when one of them was answered today', () => {
    const queue = queueOf({ a1: answeredToday, a2: dueIn(-3), a3: undefined })
    expect(queue.items).toEqual([])
    expect(queue.held).toMatchObject({ dueBySiblings: 1, newBySiblings: 1 })
  })

  test('do not stop a prompt that was forgotten today from coming back', () => {
    expect(keysOf(queueOf({ a1: answeredToday, a2: forgottenToday }))).toBe('a2')
    expect(keysOf(queueOf({ a1: forgottenToday, a2: forgottenToday, a3: forgottenBefore }))).toBe('a1 a2')
  })

  test('of one that was left to be learnt wait for it', () => {
    expect(keysOf(queueOf({ a1: dueIn(-30), a2: forgottenBefore, a3: undefined }))).toBe('a2')
  })

  test('that are new are begun one a day, and not while another is due', () => {
    const queue = queueOf({ a1: undefined, a2: undefined, b1: dueIn(0), b2: undefined })
    expect(keysOf(queue)).toBe('b1 a1')
    expect(queue.held.newBySiblings).toBe(2)
  })

  test('of a fact that is held back by the limit are not begun in its place', () => {
    const queue = queueOf({ a1: dueIn(0), a2: undefined }, { limits: { ...plenty, reviewsPerDay: 0 } })
    expect(queue.items).toEqual([])
  })

  test.each([
    ['was answered yesterday', { ...dueIn(9), lastDay: addDays(today, -1) }],
    ['is due tomorrow', dueIn(1)],
  ])('of a prompt that %s are begun after those of other facts', (_, near) => {
    expect(keysOf(queueOf({ a1: near, a2: undefined, b1: undefined }))).toBe('b1 a2')
    expect(
      keysOf(queueOf({ a1: near, a2: undefined, b1: undefined }, { limits: { ...plenty, newPerDay: 1 } })),
    ).toBe('b1')
  })
})

test('a forgotten prompt comes back after 3, 4 or 5 others, each about as often', () => {
  const gaps = Array.from({ length: 3000 }, (_, index) => comesBackAfter(`p${index}` as PromptKey, index % 7))
  for (const gap of [3, 4, 5]) {
    const share = gaps.filter((each) => each === gap).length / gaps.length
    expect(Math.abs(share - 1 / 3)).toBeLessThan(0.05)
  }
  expect(new Set(gaps).size).toBe(3)
  expect(comesBackAfter('prompt' as PromptKey, 2)).toBe(comesBackAfter('prompt' as PromptKey, 2))
})
