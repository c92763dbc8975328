/**
 * What to ask today: the prompts in order, with the seconds that each is expected to take, cut where the day's minutes
 * are over. It follows from the log, the plan and the day alone, so that replanning after every answer, an undo, or
 * another device lead to the same plan.
 */
import { addDays, daysBetween, type Day } from '../calendar.ts'
import { isDue, type Memories, type Memory } from '../memory.ts'
import type { QueueItem, QueuePrompt } from '../queue.ts'
import type { Policy } from '../scheduling/policy.ts'
import { spreadDays } from '../scheduling/fuzz.ts'
import { secondsToMeet, secondsToReview } from './answerTimes.ts'
import { phaseOn, spacedDueDay, type ExamPhase, type MinutesOn } from './examRules.ts'
import { gainOfNew, gainOfReview, recallAfter } from './gain.ts'
import type { Learner } from './learner.ts'

export interface PlanInput {
  /** What the plan covers, in study order: in this order new prompts are begun. */
  readonly prompts: readonly QueuePrompt[]
  readonly memories: Memories
  readonly day: Day
  /** The day of the exam; undefined, or a day that is over, plans for the long term. */
  readonly exam: Day | undefined
  readonly minutesOn: MinutesOn
  /** Seconds that were studied today already. */
  readonly spentSeconds: number
  /** New prompts a day, at most, where no exam asks for more. */
  readonly newPerDay: number
  readonly learner: Learner
  readonly policy: Policy
}

export interface PlannedItem extends QueueItem {
  /** Expected, until it is right today. */
  readonly seconds: number
}

export interface TodaysPlan {
  readonly items: readonly PlannedItem[]
  readonly seconds: number
  readonly phase: ExamPhase | 'long-term' | 'catching-up'
}

/** Today's prompts. Their seconds exceed what is left of the day's minutes by less than the last of them takes. */
export function planToday(input: PlanInput): TodaysPlan {
  const sorted = sortPrompts(input)
  const phase = phaseOf(input, sorted)
  const wanted = {
    spaced: spacedOrder,
    'last-days': gainOrder,
    'long-term': longTermOrder,
    'catching-up': catchingUpOrder,
  }[phase](input, sorted)
  const items: PlannedItem[] = []
  const asked = new Set(sorted.answeredToday)
  const budget = 60 * input.minutesOn(input.day) - input.spentSeconds
  let seconds = 0
  // What was forgotten today comes back today, whatever the time: it is part of what was begun.
  for (const candidate of [...sorted.comeback, ...wanted]) {
    if (seconds >= budget) break
    const isComeback = candidate.memory?.learning === true && candidate.memory.lastDay >= input.day
    if (!isComeback && asked.has(candidate.fact)) continue
    asked.add(candidate.fact)
    const expected = secondsOf(candidate, input)
    items.push({ key: candidate.key, fact: candidate.fact, kind: kindOf(candidate), seconds: expected })
    seconds += expected
  }
  return { items, seconds, phase }
}

interface Candidate extends QueuePrompt {
  readonly memory: Memory | undefined
}
type Met = Candidate & { readonly memory: Memory }

interface Sorted {
  readonly comeback: readonly Met[]
  /** Answered before today. */
  readonly met: readonly Met[]
  readonly fresh: readonly Candidate[]
  readonly answeredToday: ReadonlySet<string>
  readonly begunToday: number
  /** Prompts that were answered on a later day than they were met. */
  readonly reviewed: number
}

function sortPrompts({ prompts, memories, day }: PlanInput): Sorted {
  const comeback: Met[] = []
  const met: Met[] = []
  const fresh: Candidate[] = []
  const answeredToday = new Set<string>()
  let begunToday = 0
  let reviewed = 0
  for (const { key, fact } of prompts) {
    const memory = memories.get(key)
    if (!memory) {
      fresh.push({ key, fact, memory })
      continue
    }
    if (memory.firstDay === day) begunToday += 1
    if (memory.firstDay < memory.lastDay) reviewed += 1
    if (memory.lastDay < day) met.push({ key, fact, memory })
    else {
      answeredToday.add(fact)
      if (memory.learning) comeback.push({ key, fact, memory })
    }
  }
  comeback.sort((a, b) => a.memory.lastAt - b.memory.lastAt)
  return { comeback, met, fresh, answeredToday, begunToday, reviewed }
}

function phaseOf(input: PlanInput, { met, reviewed }: Sorted): TodaysPlan['phase'] {
  const { day, exam, prompts, minutesOn, learner, policy } = input
  if (exam !== undefined && exam > day) {
    return phaseOn({ day, exam, prompts: prompts.length, reviewed, minutesOn, learner, policy })
  }
  return dueSeconds(met, input) > 60 * minutesOn(day) ? 'catching-up' : 'long-term'
}

function dueSeconds(met: readonly Met[], input: PlanInput): number {
  return met.reduce((sum, each) => sum + (isDue(each.memory, input.day) ? secondsOf(each, input) : 0), 0)
}

/** What is due by the rule of the exam, then new prompts, then what is due next while there is time. */
function spacedOrder({ day, policy }: PlanInput, { met, fresh }: Sorted): readonly Candidate[] {
  const byDue = [...met].sort(byDueDay)
  const due: Met[] = []
  const rest: Met[] = []
  for (const each of byDue) {
    if (spacedDueDay(each.memory, policy) <= day) due.push(each)
    else rest.push(each)
  }
  return [...due, ...fresh, ...rest]
}

/** Everything, met or not, by what it adds to recall on the day of the exam for each second. */
function gainOrder(input: PlanInput, { met, fresh }: Sorted): readonly Candidate[] {
  const { day, exam = day, learner, policy } = input
  const outlook = { policy, ...learner, daysLeft: Math.max(1, daysBetween(day, exam)) }
  const ranked: { candidate: Candidate; rate: number }[] = met.map((candidate) => {
    const gain = gainOfReview(candidate.memory, daysBetween(candidate.memory.lastDay, day), outlook)
    return { candidate, rate: gain.recall / gain.seconds }
  })
  const gain = gainOfNew(outlook)
  const rate = gain.recall / gain.seconds
  for (const candidate of fresh) ranked.push({ candidate, rate })
  // A stable sort: prompts of the same rate stay in study order.
  return ranked
    .filter((each) => each.rate > 0)
    .sort((a, b) => b.rate - a.rate)
    .map(({ candidate }) => candidate)
}

/** What is due by the policy, then what levels the days ahead, then new prompts. */
function longTermOrder(input: PlanInput, sorted: Sorted): readonly Candidate[] {
  const due = sorted.met.filter(({ memory }) => isDue(memory, input.day)).sort(byDueDay)
  const reviews = [...due, ...earlyToLevel(input, sorted.met)]
  const mayBegin = Math.max(0, input.newPerDay - sorted.begunToday)
  return [
    ...reviews,
    ...ofOtherFacts(sorted.fresh, [...sorted.comeback, ...reviews], sorted).slice(0, mayBegin),
  ]
}

/** Those that can still be begun today: of facts that are not asked today in another direction, and one of each. */
function ofOtherFacts(
  fresh: readonly Candidate[],
  asked: readonly Candidate[],
  { answeredToday }: Sorted,
): readonly Candidate[] {
  const facts = new Set([...answeredToday, ...asked.map(({ fact }) => fact)])
  return fresh.filter(({ fact }) => {
    const isFirst = !facts.has(fact)
    facts.add(fact)
    return isFirst
  })
}

/** How many days ahead are looked at for days with too much to do. */
const LEVELLED_DAYS = 7

/**
 * What would be due on a coming day that has more than its minutes, and may as well be asked today: no earlier than its
 * interval could have been spread anyway, and never sooner than the interval before it.
 */
function earlyToLevel(input: PlanInput, met: readonly Met[]): Met[] {
  const early: Met[] = []
  for (let ahead = 1; ahead <= LEVELLED_DAYS; ahead++) {
    const day = addDays(input.day, ahead)
    const due = met.filter(({ memory }) => !memory.learning && memory.dueDay === day)
    let over = due.reduce((sum, each) => sum + secondsOf(each, input), 0) - 60 * input.minutesOn(day)
    for (const each of due) {
      if (over <= 0) break
      if (ahead > each.memory.mayComeEarlierDays || ahead > spreadDays(each.memory.intervalDays)) continue
      early.push(each)
      over -= secondsOf(each, input)
    }
  }
  return early
}

/** After a break: what is due, the likeliest to be recalled first, so that least is lost to each minute; nothing new. */
function catchingUpOrder({ day, policy }: PlanInput, { met }: Sorted): readonly Candidate[] {
  return met
    .filter(({ memory }) => isDue(memory, day))
    .map((each) => ({
      each,
      recall: policy.retrievability(each.memory, daysBetween(each.memory.lastDay, day)),
    }))
    .sort((a, b) => b.recall - a.recall)
    .map(({ each }) => each)
}

function byDueDay(a: Met, b: Met): number {
  return a.memory.dueDay - b.memory.dueDay
}

function kindOf({ memory }: Candidate): QueueItem['kind'] {
  if (!memory) return 'new'
  return memory.learning ? 'learning' : 'due'
}

function secondsOf({ memory }: Candidate, { day, learner, policy }: PlanInput): number {
  const { times, pace } = learner
  if (!memory) return secondsToMeet(times)
  const elapsed = Math.max(0, daysBetween(memory.lastDay, day))
  return secondsToReview(times, recallAfter(memory, elapsed, { policy, pace }))
}
