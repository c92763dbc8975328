/**
 * What one answer costs with a short and with a long log behind it: the four previews of the prompt, its place in the
 * history, and its record written to localStorage. The cost must not depend on how much was answered before.
 */
import { historyOf } from '#domain/history.ts'
import { preview } from '#domain/memory.ts'
import { Good, type PromptKey } from '#domain/review.ts'
import { write } from '#formats/reviewRecord.ts'
import { openReviewStore } from '#storage/open.ts'
import { policy, study } from './log.ts'
import { measure } from './measure.ts'
import type { Benchmark } from './report.ts'

/** Few enough that the short log stays short over all rounds. */
const ANSWERS = 100

export async function benchAnswer(): Promise<Benchmark> {
  const short = await answering(1000)
  const long = await answering(100_000)
  const [few, many] = measure(
    [
      { name: 'with 1,000 reviews in the log', run: short },
      { name: 'with 100,000 reviews in the log', run: long },
    ],
    80,
  ).map(({ name, medianMs }) => ({ name, medianMs: medianMs / ANSWERS }))
  if (!few || !many) throw new Error('Inconsistent: a contender was not measured')
  return {
    title: 'One answer: previewed, taken into the history and written to localStorage',
    timings: [few, many],
    goals: [{ claim: 'at most 1.2 times as much', actual: many.medianMs / few.medianMs, most: 1.2 }],
  }
}

/** Answers the same few prompts, one after another, with a log of so many reviews behind them. */
async function answering(reviewCount: number): Promise<() => unknown> {
  const { reviews } = study(reviewCount, 20)
  const kept = new Map<string, string>()
  for (let n = 0; n * 163 < reviews.length; n += 1) {
    const records = reviews.slice(n * 163, (n + 1) * 163).map(write)
    kept.set(`attest/log/1/benchdevice/benchpage/${n}`, records.join(''))
  }
  const store = openReviewStore({
    localStorage: storageOver(kept),
    indexedDB: undefined,
    randomBytes: (count) => new Uint8Array(count).fill(7),
  })
  const { entries } = await store.load()
  if (entries.length !== reviewCount) throw new Error(`Inconsistent: ${entries.length} reviews were loaded`)
  const history = historyOf(entries, policy)
  const prompts: PromptKey[] = [...history.memories.keys()].slice(0, 50)
  let at = 2e12
  return () => {
    for (let answered = 0; answered < ANSWERS; answered += 1) {
      const prompt = prompts[answered % prompts.length] as PromptKey
      const moment = { at: (at += 1000), offsetMinutes: 330 }
      preview(history.memories.get(prompt), { ...moment, prompt }, policy)
      const given = {
        ...moment,
        kind: 'review',
        prompt,
        rating: Good,
        answerMs: 4000,
        form: 'reveal',
      } as const
      const review = { ...given, choices: 0, nonce: 7 }
      history.add(review)
      void store.append(review)
    }
    return history
  }
}

function storageOver(kept: Map<string, string>): Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem'> {
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value)
    },
  }
}
