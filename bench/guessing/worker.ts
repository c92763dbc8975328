/** A process of its own for a share of the learners, whose numbers are its arguments; before them 'boards' or 'all'. */
import process from 'node:process'
import { live } from './experiments.ts'
import { learnerOf } from './learners.ts'

const [what, ...indices] = process.argv.slice(2)
for (const index of indices) process.send?.(live(learnerOf(Number(index)), what === 'boards'))
