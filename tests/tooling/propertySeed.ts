/**
 * Gives every property the same cases in each run, so that a failure comes back when it is looked for. Other cases:
 * `PROPERTY_SEED=7 npx vitest run --project unit`.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) })
