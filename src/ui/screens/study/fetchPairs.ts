/** The pairs that were mixed up, for a screen that waits until it is known which they are, so that nothing moves. */
import { useConfusions } from '#stores/confusions.ts'
import MixedUpPairs from './MixedUpPairs.vue'

/** The part, once what it shows was read; or could not be, and it shows nothing. */
export async function fetchPairs(): Promise<typeof MixedUpPairs> {
  await useConfusions().opened
  return MixedUpPairs
}
