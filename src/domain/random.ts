/** Chance that can be repeated: the same seed gives the same numbers on every device. Knows no other source of it. */

/** Draws the next number, from 0 up to but not including 1. */
export type Random = () => number

/** 2^32 divided by the golden ratio, made odd: SplitMix's step, which spreads neighbouring numbers furthest apart. */
const GOLDEN_STEP = 0x9e3779b9

/** MurmurHash3's 32-bit finaliser (Austin Appleby, public domain): each bit of the input changes half of the output. */
function scatter(bits: number): number {
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/**
 * A whole number from 0 to 2^32 - 1 that stands for a text. FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv) over its
 * UTF-16 units, finished by `scatter`, because FNV alone leaves texts that differ in their last letter close together.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return scatter(hash)
}

/** One whole number from 0 to 2^32 - 1 out of two; another one when they change places. */
export function mix32(first: number, second: number): number {
  return scatter(first + Math.imul(second, GOLDEN_STEP))
}

/** A number of `hash32` or `mix32` as one from 0 up to but not including 1. */
export function fraction(hash: number): number {
  return hash / 2 ** 32
}

/**
 * Numbers that look random and depend on the seed alone, a whole number. SplitMix (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", 2014) in 32 bits with MurmurHash3's finaliser. For order and choice
 * of questions; never for secrets.
 */
export function seededRandom(seed: number): Random {
  let drawn = 0
  return () => fraction(mix32(seed, ++drawn))
}

/** The items in an order that only the generator decides (Fisher and Yates); the list handed in stays as it is. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const pool = [...items]
  return items.map(() => {
    const chosen = Math.floor(random() * pool.length)
    const item = pool[chosen] as T
    pool[chosen] = pool[pool.length - 1] as T
    pool.pop()
    return item
  })
}

/** One of the items, each as likely as any other. There must be one. */
export function pick<T>(items: readonly T[], random: Random): T {
  if (items.length === 0) throw new Error('Inconsistent: nothing to pick from')
  return items[Math.floor(random() * items.length)] as T
}
