/** Numbers in English words and in figures, as far as one number goes: 'one thousand four hundred', '1.4', 'a dozen'. */
import { smallNumbers } from '../evidence/words.ts'

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const units: ReadonlyMap<string, number> = new Map([
  ...smallNumbers.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...([
    ['fourty', 40],
    ['once', 1],
    ['double', 2],
    ['twice', 2],
    ['thrice', 3],
    ['triple', 3],
    ['quadruple', 4],
  ] as const),
])

const multipliers: ReadonlyMap<string, number> = new Map([
  ...(['dozen', 'dozens'] as const).map((word) => [word, 12] as const),
  ...(['hundred', 'hundreds'] as const).map((word) => [word, 100] as const),
  ...(['thousand', 'thousands', 'k', 'thsd'] as const).map((word) => [word, 1000] as const),
  ...(['lakh', 'lakhs', 'lac'] as const).map((word) => [word, 100_000] as const),
  ...(['million', 'millions', 'm', 'mil', 'mn', 'mio'] as const).map((word) => [word, 1_000_000] as const),
  ...(['crore', 'crores'] as const).map((word) => [word, 10_000_000] as const),
  ...(['billion', 'billions', 'bn', 'b'] as const).map((word) => [word, 1_000_000_000] as const),
])

const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
])

interface Sum {
  /** Whole thousands, millions and so on. */
  readonly total: number
  /** What a coming multiplier multiplies. */
  readonly current: number | undefined
  readonly hadFigures: boolean
}

/** The number that words stand for, among others that say nothing of it; undefined for none, or for two numbers. */
export function numberOf(words: readonly string[]): number | undefined {
  let sum: Sum | undefined = { total: 0, current: undefined, hadFigures: false }
  let isNumber = false
  for (const [index, word] of words.entries()) {
    const next: Sum | 'none' | undefined = addWord(word, words[index + 1], sum)
    if (next === undefined) return undefined
    if (next === 'none') continue
    sum = next
    isNumber = true
  }
  return isNumber ? sum.total + (sum.current ?? 0) : undefined
}

/** 'none' when the word is no number, undefined when it begins a second one. */
function addWord(word: string, next: string | undefined, sum: Sum): Sum | 'none' | undefined {
  const { total, current, hadFigures } = sum
  if (/^\d/.test(word)) {
    if (current !== undefined || hadFigures) return undefined
    return { total, current: Number(word), hadFigures: true }
  }
  const unit = units.get(word)
  if (unit !== undefined) return { total, current: (current ?? 0) + unit, hadFigures }
  const fraction = fractions.get(word)
  if (fraction !== undefined) return { total, current: (current ?? 1) * fraction, hadFigures }
  if (word === 'a' && next !== undefined && (multipliers.has(next) || fractions.has(next))) {
    // 'half a million': the article counts only where no number stands before it.
    return current === undefined ? { total, current: 1, hadFigures } : 'none'
  }
  const multiplier = multipliers.get(word)
  if (multiplier === undefined) return 'none'
  const product = (current ?? 1) * multiplier
  if (multiplier <= 100) return { total, current: product, hadFigures }
  return { total: total + product, current: undefined, hadFigures: false }
}
