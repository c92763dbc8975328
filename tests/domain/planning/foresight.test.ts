import { expect, test } from 'vitest'
import { addDays, weekdayOf } from '#domain/calendar.ts'
import { foresee, foresightTask } from '#domain/planning/foresight.ts'
import { lookAhead } from '#domain/planning/offers.ts'
import { inputOf, keyOf, promptsNamed, today } from './planWorld.ts'

test('a worker is asked in plain data, and answers what the page would', () => {
  const minutes = [3, 4, 5, 6, 7, 0, 10]
  const input = inputOf({
    prompts: promptsNamed(60),
    exam: addDays(today, 9),
    minutesOn: (day) => minutes[weekdayOf(day)]!,
  })
  const core = new Set([keyOf(0), keyOf(7)])
  const sent = structuredClone(foresightTask({ input, minutes, core }))
  expect(foresee(sent)).toEqual(lookAhead(input, core))
})
