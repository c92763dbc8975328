import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '#domain/memory.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings, policyIds, type PolicyId, type PolicySettings } from '#domain/scheduling/policy.ts'
import { policyVersion, REPLAY_VERSION } from '#domain/scheduling/version.ts'
import { histories } from './histories.ts'
import { fsrsWith } from './story.ts'
import { fsrsWeights } from './weights.ts'

/** What replays of the same logs gave, by version. A line is only ever added. */
const digests: Readonly<Record<PolicyId, Readonly<Record<number, string>>>> = {
  fsrs: { 1: 'b0d4c67e88885694' },
  'cost-aware': { 1: '5f713e959c965cde' },
}

const [fitted = []] = fc.sample(fsrsWeights, { numRuns: 1, seed: 7 })

/** Asked openly and among options, under settings of every kind; to six digits, which every processor agrees on. */
function digestOfReplays(id: PolicyId): string {
  const settingsOfEveryKind = [
    {},
    { desiredRetention: 0.8, dayStartMinutes: 0 },
    { weights: fitted, maximumIntervalDays: 365 },
  ]
  const hash = createHash('sha256')
  for (const reviews of fc.sample(histories, { numRuns: 200, seed: 20_261_129 })) {
    const asked = reviews.map((review, i) => ({ ...review, choices: [0, 0, 4, 2, 7][i % 5] ?? 0 }))
    for (const settings of settingsOfEveryKind) {
      const policy = makePolicy(id, { ...defaultSettings, ...settings })
      for (const [prompt, memory] of replay(asked, policy)) {
        const fields = Object.entries(memory).sort(([a], [b]) => (a < b ? -1 : 1))
        hash.update(prompt + fields.map(([name, value]) => name + sixDigits(value)).join())
      }
    }
  }
  return hash.digest('hex').slice(0, 16)
}

function sixDigits(value: unknown): string {
  if (typeof value !== 'object' || value === null) return Number(value).toPrecision(6)
  return Object.values(value).map(sixDigits).join()
}

test.each(policyIds)(
  'a rule of %s that changes what a replay gives changes the version that caches of it go by',
  (id) => {
    expect(
      digests[id][REPLAY_VERSION],
      'A replay gives other memories than before. Raise REPLAY_VERSION in src/domain/scheduling/version.ts, so that ' +
        'no device goes on with what it kept from before, and add a line here with the new digest.',
    ).toBe(digestOfReplays(id))
  },
)

test('every setting of a policy is part of its version, and their order is not', () => {
  const versionOf = (change: Partial<PolicySettings>): string => policyVersion(fsrsWith(change))
  const versions = [
    versionOf({}),
    versionOf({ desiredRetention: 0.91 }),
    versionOf({ dayStartMinutes: 239 }),
    versionOf({ maximumIntervalDays: 365 }),
    versionOf({ weights: fitted }),
    versionOf({ weights: fitted.map((weight, i) => (i === 4 ? weight + 1e-8 : weight)) }),
  ]
  expect(new Set(versions).size).toBe(versions.length)
  const backwards = Object.fromEntries(Object.entries(defaultSettings).reverse()) as unknown as PolicySettings
  expect(policyVersion(makePolicy('fsrs', backwards))).toBe(versionOf({}))
})
