/** How many prompts come back when: what is scheduled already, not what the answers until then will add. */
import { addDays, daysBetween, type Day } from './calendar.ts'
import { isDue, type Memory } from './memory.ts'

export interface DayLoad {
  readonly day: Day
  /** Prompts that come back on this day. */
  readonly due: number
}

/** The load of so many days from today on. What is overdue or still to be learnt counts today. */
export function forecast(memories: Iterable<Memory>, today: Day, days: number): DayLoad[] {
  const due = new Array<number>(days).fill(0)
  for (const memory of memories) {
    const ahead = isDue(memory, today) ? 0 : daysBetween(today, memory.dueDay)
    if (ahead < days) due[ahead] = (due[ahead] ?? 0) + 1
  }
  return due.map((count, ahead) => ({ day: addDays(today, ahead), due: count }))
}

/**
 * The first day after today on which something is due, for "come back …". What is left over from today is due
 * tomorrow. `undefined` when nothing was ever answered.
 */
export function nextDueDay(memories: Iterable<Memory>, today: Day): Day | undefined {
  const tomorrow = addDays(today, 1)
  let next: Day | undefined
  for (const memory of memories) {
    const day = isDue(memory, tomorrow) ? tomorrow : memory.dueDay
    if (next === undefined || day < next) next = day
  }
  return next
}
