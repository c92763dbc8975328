/** What the learners have to do: how many prompts, until when, with how many minutes a day. */

export interface Workload {
  readonly name: string
  readonly prompts: number
  /** Days of study; the exam is on the day after the last. */
  readonly days: number
  /** Earlier exams over the same prompts, as days. */
  readonly earlierExams: readonly number[]
  /** At most so many new prompts a day, whatever the scheduler would like; undefined leaves it to the scheduler. */
  readonly newPerDay: number | undefined
  /** Minutes on a day. A scheduler that crams has all of them at the end. */
  minutes(day: number, scheduler: string): number
  /** So many days before the exam, what is forecast is noted. */
  readonly forecastDays: readonly number[]
}

export const CRAM = 'Cramming, last five days'
const CRAM_DAYS = 5

function daily(
  prompts: number,
  days: number,
  minutes: number,
  more: Partial<Workload> & { away?: readonly [number, number] } = {},
): Workload {
  const isAway = (day: number): boolean =>
    more.away !== undefined && day >= more.away[0] && day < more.away[1]
  const present = Array.from({ length: days }, (_, day) => day).filter((day) => !isAway(day)).length
  return {
    name: `${prompts} / ${days} days / ${minutes} min`,
    prompts,
    days,
    earlierExams: [],
    newPerDay: undefined,
    forecastDays: [],
    ...more,
    minutes: (day, scheduler) => {
      if (scheduler === CRAM) return day >= days - CRAM_DAYS ? (minutes * present) / CRAM_DAYS : 0
      return isAway(day) ? 0 : minutes
    },
  }
}

const roomy = daily(300, 21, 15)
export const tight = daily(300, 21, 8, { forecastDays: [14, 7, 2] })
export const large = daily(600, 21, 15)
const broken = daily(800, 60, 15, { name: '800 / 60 days / 15 min, two weeks away', away: [25, 39] })
const twice = daily(300, 51, 15, {
  name: '300 / 15 min, exams on days 21 and 51',
  earlierExams: [21],
})
/** As many minutes as what is due takes: what differs is how many those are. */
export const year = daily(1000, 365, 600, {
  name: '1,000 / 365 days / 5 new a day',
  newPerDay: 5,
})

export const workloads: readonly Workload[] = [roomy, tight, large, broken, twice, year]
