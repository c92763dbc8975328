/** How well the prompts of an entity, or of a fact, are known, in words. */
import type { Day } from '#domain/calendar.ts'
import type { Standing } from '#domain/search/entityPage.ts'
import { lookup } from '#messages/en/lookup.ts'
import { units } from '#messages/en/units.ts'

/** Of all prompts of an entity: how many are known, and when the next one comes back. */
export function standingInWords(standing: Standing, today: Day): string {
  const { known, learning, total, new: fresh, due, nextDay } = standing
  if (total === 0) return lookup.noPrompts
  if (fresh === total) return lookup.noneMet(total)
  const state = lookup.standing(total, known, learning, fresh)
  if (due > 0) return `${state} ${lookup.dueToday(due)}`
  return nextDay === undefined ? state : `${state} ${lookup.nextBack(units.onDay(nextDay, today))}`
}

/** Of one fact, in few words. */
export function factStanding({ due, known, learning, total, nextDay }: Standing, today: Day): string {
  if (total === 0) return lookup.notAsked
  if (due > 0) return lookup.due
  if (nextDay === undefined) return lookup.fresh
  const when = units.onDay(nextDay, today)
  if (known === total) return lookup.knownBack(when)
  return known + learning === total
    ? lookup.learningBack(when)
    : lookup.someMet(known + learning, total, when)
}
