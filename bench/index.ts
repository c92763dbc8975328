/** Runs every benchmark and prints what it took. Fails when a goal is missed. */
import os from 'node:os'
import { benchAnswer } from './answer.ts'
import { benchQueue } from './queue.ts'
import { benchReplay } from './replay.ts'
import { isMet, report } from './report.ts'

const benchmarks = [benchReplay, benchQueue, benchAnswer]

console.log(`Node ${process.version} on ${os.cpus()[0]?.model ?? 'an unknown processor'}\n`)
let missed = 0
for (const run of benchmarks) {
  const benchmark = await run()
  console.log(`${report(benchmark)}\n`)
  missed += benchmark.goals.filter((goal) => !isMet(goal)).length
}
console.log(missed === 0 ? 'Every goal is met.' : `${missed} of the goals are missed.`)
process.exitCode = missed === 0 ? 0 : 1
