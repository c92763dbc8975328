/**
 * The official optimiser (fsrs-rs), native for this machine: what our fit is held against. Not among the project's
 * packages, as its platform packages do not all install everywhere: fetched by npm into the cache when it is first asked for.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FitHistory } from '#domain/fitting/answers.ts'

const VERSION = '0.5.0'
const NAME = '@open-spaced-repetition/binding'
const folder = fileURLToPath(
  new URL(`../../node_modules/.cache/attest-official-${VERSION}/`, import.meta.url),
)

/**
 * How often it looks whether it is done. Left at its 500 it answers at full half seconds only, however little there was
 * to do, and would be held against a clock that is not its own.
 */
const POLL_MS = 1

/** Of the package, what is used here. */
interface Binding {
  readonly FSRSBindingReview: new (rating: number, deltaDays: number) => object
  readonly FSRSBindingItem: new (reviews: object[]) => object
  computeParameters(
    items: object[],
    options: { enableShortTerm: boolean; timeout: number },
  ): Promise<number[]>
}

export interface Official {
  /** Makes what the optimiser reads; not counted in its time. */
  readonly prepare: (histories: readonly FitHistory[]) => object[]
  readonly fit: (items: object[]) => Promise<number[]>
}

/** Undefined, and why, where it cannot be had. */
export function officialOptimiser(): Official | string {
  try {
    if (!existsSync(join(folder, 'node_modules', NAME))) install()
    const binding = createRequire(join(folder, 'package.json'))(NAME) as Binding
    return {
      prepare: (histories) => histories.flatMap((history) => itemsOf(binding, history)),
      fit: (items) => binding.computeParameters(items, { enableShortTerm: true, timeout: POLL_MS }),
    }
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}

function install(): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', `${NAME}@${VERSION}`], {
    cwd: folder,
    stdio: 'ignore',
  })
}

/** One item for each answer that is predicted: all answers up to it. */
function itemsOf({ FSRSBindingReview, FSRSBindingItem }: Binding, history: FitHistory): object[] {
  const reviews = history.map(({ rating, elapsedDays }) => new FSRSBindingReview(rating, elapsedDays))
  return history.slice(1).map((_, index) => new FSRSBindingItem(reviews.slice(0, index + 2)))
}
