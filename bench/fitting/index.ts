/**
 * How well, and how fast, weights are fitted to a real log: five folds by card, every answer after the first predicted by
 * weights that were fitted without its card; beside the default weights and the official optimiser, in the same run.
 * Prints the table, writes it into docs/FITTING.md, and fails when a goal is missed. `npm run bench:fitting`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { predictedAnswers, type FitHistory } from '#domain/fitting/answers.ts'
import { fitWeights } from '#domain/fitting/fit.ts'
import { lossPerAnswer } from '#domain/fitting/validation.ts'
import { seededRandom, shuffle } from '#domain/random.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { officialOptimiser, type Official } from './official.ts'
import { dataFolder, readRealLog } from './realLog.ts'

const FOLDS = 5
/** Answers of the comparison of times. */
const TIMED = 10_000
const ROUNDS = 100
const GOAL = { loss: 0.302, ratio: 0.1 }
const document = new URL('../../docs/FITTING.md', import.meta.url)

type Fit = (histories: readonly FitHistory[]) => Promise<readonly number[]>

const log = readRealLog()
if (log) await run(log)
else {
  console.log(
    `Left out: there is no lms_anki_seq2seq.tsv in ${dataFolder}. Set ATTEST_DATA to the folder that has it.`,
  )
}

async function run(histories: readonly FitHistory[]): Promise<void> {
  const official = officialOptimiser()
  const reason = typeof official === 'string' ? official : undefined
  const binding = typeof official === 'string' ? undefined : official
  // Before all else, so that the first round is one of a fresh process, as in the app.
  const times = await timesOf(binding, firstAnswers(shuffle(histories, seededRandom(1)), TIMED))
  const losses = {
    usual: await foldedLoss('default weights', histories, async () => defaultWeights),
    ours: await foldedLoss('ours', histories, async (each) => fitWeights(each)),
    official:
      binding && (await foldedLoss('official', histories, (each) => binding.fit(binding.prepare(each)))),
  }
  report(histories, losses, times, reason)
}

/** The mean surprise at the answers of each fold, predicted without it. */
async function foldedLoss(name: string, histories: readonly FitHistory[], fit: Fit): Promise<number> {
  const shuffled = shuffle(histories, seededRandom(2026))
  let [sum, answers] = [0, 0]
  for (let fold = 0; fold < FOLDS; fold++) {
    process.stderr.write(`${name}: fold ${fold + 1} of ${FOLDS}\n`)
    const isHeld = (_: FitHistory, index: number): boolean => index % FOLDS === fold
    const held = shuffled.filter(isHeld)
    const weights = await fit(shuffled.filter((history, index) => !isHeld(history, index)))
    const size = predictedAnswers(held)
    sum += size * lossPerAnswer(weights, held)
    answers += size
  }
  return sum / answers
}

function firstAnswers(histories: readonly FitHistory[], most: number): FitHistory[] {
  let size = 0
  return histories.filter((history) => {
    const fits = size + history.length - 1 <= most
    if (fits) size += history.length - 1
    return fits
  })
}

/** Milliseconds that one fit takes. */
interface Time {
  readonly waited: number
  /** Of all threads together: what else the machine does is not counted. */
  readonly processor: number
}

interface Times {
  /** The first fit of the process: code is still being compiled, memory not yet taken. */
  readonly first: Time
  /** Of the rounds after it, as what is slower is the other work of the machine. */
  readonly fastest: Time
}

/** Round by round both, so that a machine that is busy for a while is so for both. */
async function timesOf(
  official: Official | undefined,
  sample: readonly FitHistory[],
): Promise<{ ours: Times; official: Times | undefined }> {
  const items = official?.prepare(sample) ?? []
  const times: { ours: Time[]; official: Time[] } = { ours: [], official: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    times.ours.push(await timeOf(async () => fitWeights(sample)))
    if (official) times.official.push(await timeOf(() => official.fit(items)))
  }
  return { ours: summed(times.ours), official: official && summed(times.official) }
}

async function timeOf(work: () => Promise<unknown>): Promise<Time> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { waited: performance.now() - start, processor: (user + system) / 1000 }
}

function summed([first, ...later]: readonly Time[]): Times {
  if (!first) throw new Error('Inconsistent: no round was timed')
  const fastest = {
    waited: Math.min(...later.map(({ waited }) => waited)),
    processor: Math.min(...later.map(({ processor }) => processor)),
  }
  return { first, fastest }
}

interface Both {
  readonly ours: number
  readonly official: number | undefined
}

function report(
  histories: readonly FitHistory[],
  losses: Both & { readonly usual: number },
  times: { readonly ours: Times; readonly official: Times | undefined },
  reason: string | undefined,
): void {
  const ms = (time: Times | undefined): readonly string[] =>
    time
      ? [time.first.waited, time.fastest.waited, time.fastest.processor].map(
          (each) => `${each.toFixed(1)} ms`,
        )
      : ['not run', 'not run', 'not run']
  const rows = [
    ['Default weights', losses.usual.toFixed(4), '', '', ''],
    ['Attest', losses.ours.toFixed(4), ...ms(times.ours)],
    ['Official (fsrs-rs, native)', losses.official?.toFixed(4) ?? 'not run', ...ms(times.official)],
  ]
  const day = new Date().toISOString().slice(0, 10)
  const table = [
    `${histories.length} cards, ${predictedAnswers(histories)} predicted answers, five folds by card; printed by \`npm run bench:fitting\` on ${day}.`,
    '',
    '| Weights | Log loss | 10,000 answers: first fit | fastest | processor time, least |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')
  console.log(`\n${table}\n`)
  if (reason !== undefined) console.log(`The official optimiser is left out: ${reason}`)
  const goals = [
    { claim: `log loss at most ${GOAL.loss}`, met: losses.ours <= GOAL.loss },
    ...(times.official === undefined
      ? []
      : [
          {
            claim: `10,000 answers in at most a tenth of the time of the official (${(times.ours.fastest.waited / times.official.fastest.waited).toFixed(3)})`,
            met: times.ours.fastest.waited <= GOAL.ratio * times.official.fastest.waited,
          },
        ]),
  ]
  for (const { claim, met } of goals) console.log(`  ${met ? 'met   ' : 'MISSED'}  ${claim}`)
  if (reason === undefined) writeTable(table)
  process.exitCode = goals.every(({ met }) => met) ? 0 : 1
}

/** Puts the table between its marks in the document. */
function writeTable(table: string): void {
  const text = readFileSync(document, 'utf8')
  const [start, end] = ['<!-- fitting -->', '<!-- fitting end -->']
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/FITTING.md has lost the mark ${start} or its end`)
  writeFileSync(document, `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`)
}
