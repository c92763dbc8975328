/** One run of the workload for every call that can fail and every way it can: what was acknowledged must be kept. */
import { reviewId, type LogEntry } from '#domain/review.ts'
import type { ReviewStore } from '#storage/reviewStore.ts'
import { afterAll, expect, test } from 'vitest'
import { inThisRun } from '../../tooling/scale.ts'
import { Browser } from './browser.ts'
import { review } from './entries.ts'
import { Faults, faultsOf, type Call, type Fault } from './faults.ts'
import { allEntries, work, WORKLOAD } from './workload.ts'

/** A run takes as long as it has answers, and there are as many runs: half of them take a quarter of the time. */
const answers = allEntries.slice(0, inThisRun({ full: WORKLOAD, small: 100 }))

const next = review(WORKLOAD)
const afterwards = review(WORKLOAD + 1)

/** An entry's kind and identity: what tells it from every other of the workload. */
const nameOf = (entry: LogEntry): string => entry.kind + reviewId(entry)
const attempted = new Set(answers.map(nameOf)).add(nameOf(next))

interface Tally {
  readonly runs: number
  /** Runs in which the fault did strike. */
  readonly struck: number
  readonly acknowledged: number
  readonly lost: number
  /** Entries that were loaded and never appended. */
  readonly invented: number
  /** Runs after which the store did not take and keep one more answer. */
  readonly stuck: number
}

const nothing: Tally = { runs: 0, struck: 0, acknowledged: 0, lost: 0, invented: 0, stuck: 0 }

/** Tests each way in which each of these calls can fail, at every place where the workload makes it. */
export async function testFaultsAt(calls: readonly Call[]): Promise<void> {
  const faultless = new Faults()
  await work(new Browser(), faultless, answers)
  let all = nothing
  afterAll(() => {
    const { runs, acknowledged, lost, invented, stuck } = all
    const counts = `${runs} runs, ${acknowledged} acknowledged, ${lost} lost, ${invented} invented, ${stuck} stuck`
    process.stdout.write(`faults at ${calls.join(', ')} in ${answers.length} answers: ${counts}\n`)
  })
  const ways = calls.flatMap((call) => faultsOf[call].map((fault) => [call, fault] as const))
  test.each(ways)(
    'a fault at every %s (%s) loses nothing that was acknowledged',
    async (call, fault) => {
      const places = faultless.calls.flatMap((made, at) => (made === call ? [at] : []))
      let tally = nothing
      for (const at of places) tally = sum(tally, await runWith(at, fault))
      all = sum(all, tally)
      expect(tally).toMatchObject({
        runs: places.length,
        struck: places.length,
        lost: 0,
        invented: 0,
        stuck: 0,
      })
    },
    300_000,
  )
}

async function runWith(at: number, fault: Fault): Promise<Tally> {
  const browser = new Browser()
  const faults = new Faults(at, fault)
  const acknowledged = new Set((await work(browser, faults, answers)).map(nameOf))
  // The next visit, under a fault that lasts; then one to which nothing happens any more.
  if (await takes(browser.open(faults.page(browser).world()), next)) acknowledged.add(nameOf(next))
  const healed = browser.open()
  const kept = await namesIn(healed)
  const goesOn = (await takes(healed, afterwards)) && (await namesIn(browser.open())).has(nameOf(afterwards))
  return {
    runs: 1,
    struck: faults.hasStruck ? 1 : 0,
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((name) => !kept.has(name)).length,
    invented: [...kept].filter((name) => !attempted.has(name)).length,
    stuck: goesOn ? 0 : 1,
  }
}

async function takes(store: ReviewStore, entry: LogEntry): Promise<boolean> {
  await store.load()
  return (await store.append(entry)).ok
}

async function namesIn(store: ReviewStore): Promise<Set<string>> {
  const { entries } = await store.load()
  return new Set(entries.map(nameOf))
}

function sum(one: Tally, other: Tally): Tally {
  return {
    runs: one.runs + other.runs,
    struck: one.struck + other.struck,
    acknowledged: one.acknowledged + other.acknowledged,
    lost: one.lost + other.lost,
    invented: one.invented + other.invented,
    stuck: one.stuck + other.stuck,
  }
}
