/** Spreads intervals a little, so that prompts learnt on one day do not come back on one day for ever. */
import { fraction, hash32, mix32 } from '../random.ts'
import type { PromptKey } from '../review.ts'

/** For each day of the interval between these, so many days of spread are added to each side. Anki's ranges. */
const spreads = [
  { from: 2.5, to: 7, share: 0.15 },
  { from: 7, to: 20, share: 0.1 },
  { from: 20, to: Infinity, share: 0.05 },
] as const

/** Days by which an interval may move to each side: none below 2.5 days, 1 at 2.5, 1.7 at 7, 3 at 20, 7 at 100. */
export function spreadDays(intervalDays: number): number {
  if (intervalDays < spreads[0].from) return 0
  let days = 1
  for (const { from, to, share } of spreads) days += share * Math.max(Math.min(intervalDays, to) - from, 0)
  return days
}

/**
 * A whole number of days near the ideal interval. It never falls when the ideal rises and `draw` stays the same, and
 * neither does it when `shortest` rises: that keeps Hard <= Good <= Easy.
 * @param shortest whole days, at least 1: no result is shorter (except for the sake of `longest`)
 * @param longest whole days, at least 1: no result is longer
 * @param draw 0 up to but not including 1: where in the range the result lies
 */
export function spreadInterval(idealDays: number, shortest: number, longest: number, draw: number): number {
  const ideal = Math.min(idealDays, longest)
  const spread = spreadDays(ideal)
  const least = Math.min(Math.max(Math.round(ideal - spread), shortest), longest)
  const most = Math.min(Math.max(Math.round(ideal + spread), shortest), longest)
  return least + Math.floor(draw * (1 + most - least))
}

/**
 * Where in its spread an interval lies, 0 up to but not including 1: the same for all ratings, in every preview and
 * in every replay.
 * @param repetition how often the prompt was answered before
 */
export function drawFor(prompt: PromptKey, repetition: number): number {
  return fraction(mix32(hash32(prompt), repetition))
}
