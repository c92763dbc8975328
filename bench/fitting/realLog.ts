/** Reads the log of a real Anki user that lies beside the project, never in it: shared/data/README.md says what it is. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import type { FitHistory } from '#domain/fitting/answers.ts'
import { Again, Good, type Rating } from '#domain/review.ts'

const NAME = 'lms_anki_seq2seq.tsv'

/** Where data for benchmarks lies. */
export const dataFolder = resolve(process.env['ATTEST_DATA'] ?? '../shared/data')

/** The history of each card; undefined where the file is missing. */
export function readRealLog(): FitHistory[] | undefined {
  const file = join(dataFolder, NAME)
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8').trim().split('\n').slice(1).map(readCard)
}

/** A line: review days, ratings, days to the next review, whether that was recalled. The last rating is not given. */
function readCard(line: string): FitHistory {
  const [, given = [], gaps = [], recalled = []] = line.split('\t').map((list) => list.split(',').map(Number))
  const first = { elapsedDays: 0, rating: (given[0] ?? Good) as Rating, choices: 0, weight: 1 }
  const later = gaps.map((elapsedDays, index) => {
    const rating = (given[index + 1] ?? (recalled[index] === 1 ? Good : Again)) as Rating
    return { elapsedDays, rating, choices: 0, weight: 1 }
  })
  return [first, ...later]
}
