/** A process of its own for a share of the learners, whose numbers are its arguments. */
import process from 'node:process'
import { live } from './experiments.ts'
import { learnerOf } from './learners.ts'

for (const index of process.argv.slice(2)) process.send?.(live(learnerOf(Number(index))))
