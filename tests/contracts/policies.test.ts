/** Runs the contract over every policy of the registry. A policy without weights to try does not compile here. */
import type fc from 'fast-check'
import { policies } from '#domain/scheduling/index.ts'
import type { PolicyId } from '#domain/scheduling/policy.ts'
import { fsrsWeights } from '../domain/scheduling/weights.ts'
import { contractOfOwnWeights } from './ownWeights.ts'
import { contractOfPolicy } from './policy.ts'

const weights: Record<PolicyId, fc.Arbitrary<readonly number[]>> = {
  fsrs: fsrsWeights,
  'cost-aware': fsrsWeights,
}

for (const id of Object.keys(policies) as PolicyId[]) {
  contractOfPolicy(id, weights[id])
  contractOfOwnWeights(id, weights[id])
}
