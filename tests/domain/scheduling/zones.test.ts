/** The same life in different zones, on ordinary days and while clocks change, must leave the same memory. */
import { describe, expect, test } from 'vitest'
import { daysBetween, type Moment } from '#domain/calendar.ts'
import type { Memory } from '#domain/memory.ts'
import { Again, Good, Hard, type Rating } from '#domain/review.ts'
import { fsrs, memoryAfter } from './story.ts'
import { clockChanges, dateAfter, momentIn, zones, type Zone } from './zones.ts'

const ordinaryDays = zones.map((zone) => [zone, '2026-06-15'] as const)

/** Answers on the wall clock of a zone: days from a date, a time and a rating. */
function lived(zone: Zone, date: string, answers: readonly (readonly [number, string, Rating])[]): Memory {
  const moments = answers.map(([days, time, rating]): readonly [Moment, Rating] => {
    return [momentIn(zone, `${dateAfter(date, days)} ${time}`), rating]
  })
  return memoryAfter(moments)
}

/** What must not depend on the zone: all but the instant and the dates. */
function strengthAndDays({
  stabilityDays,
  difficulty,
  intervalDays,
  firstDay,
  lastDay,
  dueDay,
}: Memory): unknown {
  return {
    stabilityDays,
    difficulty,
    intervalDays,
    studied: daysBetween(firstDay, lastDay),
    due: dueDay - firstDay,
  }
}

describe.each([...ordinaryDays, ...clockChanges])('in %s, around %s', (zone, date) => {
  test.each([
    ['18:00', 0, '19:30'],
    ['15:00', 0, '23:59'],
    ['22:30', 1, '00:30'],
    ['04:00', 1, '03:59'],
  ])('%s and, %i calendar days later, %s are one study day', (first, days, second) => {
    const memory = lived(zone, date, [
      [0, first, Good],
      [days, second, Good],
    ])
    expect(memory.lastDay).toBe(memory.firstDay)
    expect(memory.stabilityDays).toBe(fsrs.next(fsrs.next(undefined, 0, Good), 0, Good).stabilityDays)
  })

  test.each([
    ['18:00', '18:00'],
    ['23:59', '04:00'],
    ['04:00', '23:59'],
  ])('%s and %s on the next date are one day apart', (first, second) => {
    const memory = lived(zone, date, [
      [0, first, Good],
      [1, second, Good],
    ])
    expect(memory.stabilityDays).toBe(fsrs.next(fsrs.next(undefined, 0, Good), 1, Good).stabilityDays)
  })

  test('two weeks of evenings leave the same memory as they do in Greenwich', () => {
    const evenings = [
      [-6, '20:00', Good],
      [-4, '21:15', Again],
      [-4, '21:20', Good],
      [-3, '19:00', Hard],
      [0, '22:10', Good],
      [1, '00:40', Again],
      [1, '00:45', Good],
      [2, '20:00', Good],
      [8, '20:00', Good],
    ] as const
    const here = lived(zone, date, evenings)
    expect(strengthAndDays(here)).toEqual(strengthAndDays(lived('UTC', '2026-06-15', evenings)))
  })
})

test('a traveller who flies into yesterday answers for the day that has begun already, and nothing is lost', () => {
  const memory = memoryAfter([
    [momentIn('Pacific/Auckland', '2026-06-15 09:00'), Good],
    [momentIn('America/Los_Angeles', '2026-06-14 20:00'), Good],
  ])
  expect(memory.reviews).toBe(2)
  expect(memory.lastDay).toBe(memory.firstDay)
  expect(memory.dueDay).toBeGreaterThan(memory.lastDay)
})
