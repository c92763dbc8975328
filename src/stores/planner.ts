/** The planner over the learner's log and settings: today's prompts at once, the days to come in a worker. */
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { daysBetween, dayOf, studyDay, weekdayOf, type Day } from '#domain/calendar.ts'
import { foresightTask } from '#domain/planning/foresight.ts'
import { learnerFrom, learningFrom, unknownLearner, type Learner } from '#domain/planning/learner.ts'
import type { Outlook } from '#domain/planning/offers.ts'
import { planToday, type PlanInput, type TodaysPlan } from '#domain/planning/today.ts'
import type { Queue, QueueItem } from '#domain/queue.ts'
import type { Review } from '#domain/review.ts'
import type { Policy } from '#domain/scheduling/policy.ts'
import type { PlanSettings } from '#formats/settings.ts'
import { useLibrary } from './library.ts'
import { inPieces } from './ownTask.ts'
import { useProgress } from './progress.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

export type { PlanSettings } from '#formats/settings.ts'

export interface PlannedDay {
  readonly queue: Queue
  readonly minutes: number
  readonly phase: TodaysPlan['phase']
  /** Days until the exam; undefined where none lies ahead. */
  readonly daysLeft: number | undefined
}

export interface Planner {
  /** To be waited for before anything else is asked. */
  prepare(): Promise<void>
  /** What the plan asks today; undefined without a plan. */
  today(): PlannedDay | undefined
  /** How many prompts the plan covers. */
  prompts(): number
  /** What the plan comes to, day by day; undefined where what works it out cannot be fetched, or without a plan. */
  foresight(): Promise<Outlook | undefined>
}

export const usePlanner = defineStore('planner', () => {
  const world = useWorld()
  const library = useLibrary()
  const progress = useProgress()
  const settings = useSettings()

  const reviews = computed(() => (progress.reviewCount > 0 ? progress.reviews() : []))
  const isToday = computed(() => {
    const { today } = progress
    const { dayStartMinutes } = settings.settings
    return (review: Parameters<typeof studyDay>[0]) => studyDay(review, dayStartMinutes) >= today
  })
  /** What was learnt before today: the plan stays put while it is worked through. */
  const earlier = computed(() => reviews.value.filter((review) => !isToday.value(review)))
  /** What the learner was last found to be, and from what: the walk through the log is made once a visit and day. */
  let found: { readonly from: readonly unknown[]; readonly learner: Learner } | undefined
  const learner = computed(() => {
    const from = evidenceOf(earlier.value, settings.policy)
    if (!isSame(found?.from, from)) found = { from, learner: learnerFrom(earlier.value, settings.policy) }
    return found?.learner ?? unknownLearner
  })

  /** Finds out what the learner is like before anything is planned, in steps between which the page can answer. */
  async function prepare(): Promise<void> {
    await progress.open()
    const from = evidenceOf(earlier.value, settings.policy)
    if (isSame(found?.from, from)) return
    found = { from, learner: await inPieces(learningFrom(earlier.value, settings.policy)) }
  }
  const spentSeconds = computed(() =>
    reviews.value.filter(isToday.value).reduce((sum, { answerMs }) => sum + answerMs / 1000, 0),
  )

  const input = computed<PlanInput | undefined>(() => {
    const { plan, newPerDay } = settings.settings
    if (!plan) return undefined
    const covered = new Set(plan.sections)
    return {
      prompts: library.prompts
        .filter(({ deckId, fact }) => covered.size === 0 || covered.has(`${deckId}/${fact.source.section}`))
        .filter(({ fact }) => !plan.coreOnly || fact.rank === 'core')
        .map(({ key, deckId, fact }) => ({ key, fact: `${deckId}/${fact.id}` })),
      memories: progress.memories,
      day: progress.today,
      exam: examOf(plan),
      minutesOn: (day: Day) => plan.minutes[weekdayOf(day)] ?? 0,
      spentSeconds: spentSeconds.value,
      newPerDay,
      learner: learner.value,
      policy: settings.policy,
    }
  })

  const planned = computed<PlannedDay | undefined>(() => {
    if (!input.value) return undefined
    const plan = planToday(input.value)
    const { exam, day } = input.value
    return {
      queue: asQueue(plan.items),
      minutes: Math.ceil(plan.seconds / 60),
      phase: plan.phase,
      daysLeft: exam !== undefined && exam >= day ? daysBetween(day, exam) : undefined,
    }
  })

  async function foresight(): Promise<Outlook | undefined> {
    if (!input.value || !settings.settings.plan) return undefined
    const core = library.prompts.filter(({ fact }) => fact.rank === 'core').map(({ key }) => key)
    const { minutes } = settings.settings.plan
    return world.foresee(foresightTask({ input: input.value, minutes, core: new Set(core) }))
  }

  return { prepare, today: () => planned.value, prompts: () => input.value?.prompts.length ?? 0, foresight }
})

/** What tells one log before today from another: how many reviews it has, and when they were. */
function evidenceOf(earlier: readonly Review[], policy: Policy): readonly unknown[] {
  return [policy, earlier.length, earlier.reduce((sum, { at }) => sum + at, 0)]
}

function isSame(one: readonly unknown[] | undefined, other: readonly unknown[]): boolean {
  return one !== undefined && other.every((value, index) => value === one[index])
}

/** The day of the exam; undefined where the plan has none. */
function examOf(plan: PlanSettings): Day | undefined {
  return plan.exam === null ? undefined : dayOf(plan.exam)
}

const nothingHeld = { newByLimit: 0, dueByLimit: 0, newBySiblings: 0, dueBySiblings: 0 }

function asQueue(items: readonly QueueItem[]): Queue {
  const count = (kind: QueueItem['kind']): number => items.filter((item) => item.kind === kind).length
  return {
    items: items.map(({ key, fact, kind }) => ({ key, fact, kind })),
    counts: { new: count('new'), learning: count('learning'), due: count('due') },
    held: nothingHeld,
  }
}
