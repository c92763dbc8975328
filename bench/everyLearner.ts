/** Lets made-up learners live their lives in processes of their own, side by side, and shows how many are done. */
import { fork } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/**
 * What became of each learner, in the order in which they came back. Throws when one did not.
 * @param script takes its share of the learners as arguments, and sends a message for each
 */
export async function everyLearner<Lived>(
  script: URL,
  learners: readonly string[],
  processes: number,
): Promise<Lived[]> {
  const started = performance.now()
  const lives: Lived[] = []
  const shares = Array.from({ length: processes }, (_, worker) =>
    learners.filter((_learner, index) => index % processes === worker),
  )
  const finished = shares.map(
    (share) =>
      new Promise<void>((resolve, reject) => {
        const worker = fork(fileURLToPath(script), share)
        worker.on('message', (lived) => {
          lives.push(lived as Lived)
          showProgress(lives.length, learners.length, started)
        })
        worker.on('error', reject)
        worker.on('exit', () => resolve())
      }),
  )
  await Promise.all(finished)
  if (lives.length !== learners.length) {
    throw new Error(`Inconsistent: ${lives.length} of ${learners.length} learners came back`)
  }
  return lives
}

/** On a screen, a bar that grows; in a log, a line for every tenth. */
function showProgress(done: number, of: number, started: number): void {
  const bar = '█'.repeat(Math.round((30 * done) / of)).padEnd(30, '·')
  const line = `${bar} ${done} of ${of} learners after ${secondsSince(started)} s`
  if (process.stderr.isTTY) process.stderr.write(`\r${line}`)
  else if (done % Math.ceil(of / 10) === 0 || done === of) process.stderr.write(`${line}\n`)
}

/** Whole seconds since a time of `performance.now()`. */
export function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(0)
}
