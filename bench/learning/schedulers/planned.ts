/** This app's planner, as the app runs it: the same functions over the same memories. */
import type { Day } from '#domain/calendar.ts'
import type { Memory } from '#domain/memory.ts'
import { addTime, noTimes, timesFrom } from '#domain/planning/answerTimes.ts'
import { noCalibration, withAnswer } from '#domain/planning/calibration.ts'
import { addAnswer, noEvidence, paceFrom } from '#domain/planning/forgetting.ts'
import { forecastPlan } from '#domain/planning/forecast.ts'
import { planToday, type PlanInput } from '#domain/planning/today.ts'
import { Again, type PromptKey } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { promptKeyOf } from '../../log.ts'
import { at } from '../minds/mind.ts'
import type { SchedulerKind } from '../simulate.ts'
import { benchSettings, remember } from './spaced.ts'

function plannedScheduler(name: string): SchedulerKind {
  return {
    name,
    make(workload) {
      const policy = makePolicy('cost-aware', benchSettings(0.9))
      const prompts = Array.from({ length: workload.prompts }, (_, prompt) => {
        return { key: promptKeyOf(prompt), fact: `${prompt}` }
      })
      const indexOf = new Map<PromptKey, number>(prompts.map(({ key }, index) => [key, index]))
      const memories = new Map<PromptKey, Memory>()
      const evidence = noEvidence()
      let calibration = noCalibration()
      const sums = noTimes()
      const minutesOn = (day: Day): number => workload.minutes(day, name)
      const input = (day: number, secondsLeft: number): PlanInput => ({
        prompts,
        memories,
        day: day as Day,
        exam: [...workload.earlierExams, workload.days].find((exam) => exam > day) as Day | undefined,
        minutesOn,
        spentSeconds: 60 * workload.minutes(day, name) - secondsLeft,
        newPerDay: workload.newPerDay ?? Infinity,
        learner: { times: timesFrom(sums), pace: paceFrom(evidence), calibration },
        policy,
      })
      return {
        queue: (day, secondsLeft) =>
          planToday(input(day, secondsLeft)).items.map(({ key }) => indexOf.get(key) ?? NaN),
        forecast: (day) => forecastPlan(input(day, 60 * workload.minutes(day, name))).recall,
        answered(prompt, day, rating, seconds) {
          const { key } = at(prompts, prompt)
          const before = memories.get(key)
          if (before) {
            const elapsedDays = day - before.lastDay
            addAnswer(evidence, before, elapsedDays, rating !== Again, policy)
            calibration = withAnswer(calibration, { memory: before, elapsedDays }, rating !== Again, policy)
          }
          addTime(sums, before ? 'later' : 'first', rating, seconds)
          memories.set(key, remember(before, prompt, day, rating, policy))
        },
      }
    },
  }
}

export const planned = plannedScheduler('This app’s planner')
