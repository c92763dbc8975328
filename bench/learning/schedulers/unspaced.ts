/** The baselines that do not space: cramming at the end, and prompts at random. */
import { hash32, mix32 } from '#domain/random.ts'
import { at } from '../minds/mind.ts'
import type { SchedulerKind } from '../simulate.ts'
import { CRAM } from '../workloads.ts'

/** All minutes in the last five days: round and round through all prompts, longest unseen first. */
export const cramming: SchedulerKind = {
  name: CRAM,
  make({ prompts }) {
    const last = new Float64Array(prompts).fill(-1)
    let asked = 0
    return {
      queue: () =>
        Array.from({ length: prompts }, (_, prompt) => prompt).sort((a, b) => at(last, a) - at(last, b)),
      answered: (prompt) => (last[prompt] = asked++),
    }
  },
}

/** Every day other prompts by chance, met or not. */
export const random: SchedulerKind = {
  name: 'Random',
  make({ prompts }, learner) {
    const seed = hash32(`random ${learner}`)
    return {
      queue: (day) =>
        Array.from({ length: prompts }, (_, prompt) => ({
          prompt,
          place: mix32(mix32(seed, day), prompt),
        }))
          .sort((a, b) => a.place - b.place)
          .map(({ prompt }) => prompt),
      answered: () => undefined,
    }
  },
}
