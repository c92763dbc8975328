/** A process of its own for a share of the learners, which its arguments name as family:learner. */
import process from 'node:process'
import { live } from './experiments.ts'

for (const task of process.argv.slice(2)) {
  const [family = NaN, learner = NaN] = task.split(':').map(Number)
  process.send?.(live({ family, learner }))
}
