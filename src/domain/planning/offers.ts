/** What a plan comes to, and what would help where it does not fit: fewer prompts, or more minutes. */
import type { PromptKey } from '../review.ts'
import { forecastPlan, type Forecast } from './forecast.ts'
import type { PlanInput } from './today.ts'

export interface Outlook extends Forecast {
  /** Recall on the day, of the core prompts alone, if nothing else were studied; where the plan does not fit. */
  readonly coreOnly: { readonly prompts: number; readonly recall: number } | undefined
  /** The share of today's minutes, above 1, with which all prompts are met in time; where the plan does not fit. */
  readonly moreTime: number | undefined
}

const TRIED = [1.25, 1.5, 2, 3, 4] as const

/** @param core the prompts of what matters most */
export function lookAhead(input: PlanInput, core: ReadonlySet<PromptKey>): Outlook {
  const forecast = forecastPlan(input)
  if (!forecast.recall || forecast.unmet === 0)
    return { ...forecast, coreOnly: undefined, moreTime: undefined }
  const prompts = input.prompts.filter(({ key }) => core.has(key))
  const ofCore =
    prompts.length < input.prompts.length ? forecastPlan({ ...input, prompts }).recall : undefined
  const moreTime = TRIED.find((times) => {
    return forecastPlan({ ...input, minutesOn: (day) => times * input.minutesOn(day) }).unmet === 0
  })
  return {
    ...forecast,
    coreOnly: ofCore && prompts.length > 0 ? { prompts: prompts.length, recall: ofCore.expected } : undefined,
    moreTime,
  }
}
