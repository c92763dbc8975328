/** How many slips of the finger or the ear lie between two words. */

/** Sounds that transliterations and ears mix up: half a slip. The capitals are those of folding.ts. */
const nearSounds = ['ai', 'au', 'kx', 'hx', 'Ss', 'Tt', 'Ts', 'Dd', 'Dz', 'sz', 'fv', 'uv']
const halfSteps = new Set(
  nearSounds.flatMap((pair) => [
    code(pair, 0) * 65536 + code(pair, 1),
    code(pair, 1) * 65536 + code(pair, 0),
  ]),
)

function code(text: string, index: number): number {
  return text.charCodeAt(index)
}

function substitution(a: number, b: number, isFirst: boolean): number {
  if (a === b) return 0
  if (halfSteps.has(a * 65536 + b)) return 0.5
  return isFirst ? 2 : 1
}

/**
 * Slips to add or drop so many letters at the beginning. The first letter of a word is rarely missed, and another one
 * is mostly another word (Khalid and Walid, Sadullah and Asadullah), so it counts for two.
 */
function toBegin(letters: number): number {
  return letters === 0 ? 0 : letters + 1
}

/**
 * Letters to change, add, drop or swap with their neighbour to come from one word to the other (Damerau-Levenshtein,
 * optimal string alignment), with half steps between sounds that are easily mixed up. Infinity beyond `limit`.
 */
export function editDistance(from: string, to: string, limit = Infinity): number {
  if (from === to) return 0
  if (Math.abs(from.length - to.length) > limit || lettersMissing(from, to) / 2 > limit) return Infinity
  let twoBefore: number[] = []
  let before = Array.from({ length: to.length + 1 }, (_, index) => toBegin(index))
  for (let i = 1; i <= from.length; i += 1) {
    const row = nextRow(from, to, i, limit, before, twoBefore)
    // A swap reaches over one row.
    if (row.every((cost) => cost > limit) && before.every((cost) => cost > limit)) return Infinity
    twoBefore = before
    before = row
  }
  const distance = at(before, to.length)
  return distance > limit ? Infinity : distance
}

/** How many letters of a word the other has nowhere, each of them half a slip at least: most words end here. */
function lettersMissing(from: string, to: string): number {
  let has = 0
  for (let j = 0; j < to.length; j += 1) has |= 1 << (code(to, j) & 31)
  let missing = 0
  for (let i = 0; i < from.length; i += 1) if ((has & (1 << (code(from, i) & 31))) === 0) missing += 1
  return missing
}

/** Costs to come from the first `i` letters to each beginning of `to`, as far as the limit can reach. */
function nextRow(
  from: string,
  to: string,
  i: number,
  limit: number,
  before: readonly number[],
  twoBefore: readonly number[],
): number[] {
  const row = new Array<number>(to.length + 1).fill(Infinity)
  row[0] = toBegin(i)
  const letter = code(from, i - 1)
  const reach = Math.ceil(limit)
  for (let j = Math.max(1, i - reach); j <= Math.min(to.length, i + reach); j += 1) {
    const other = code(to, j - 1)
    const changed = at(before, j - 1) + substitution(letter, other, i === 1 && j === 1)
    const isSwap = i > 1 && j > 1 && letter === code(to, j - 2) && code(from, i - 2) === other
    const swapped = isSwap ? at(twoBefore, j - 2) + 1 : Infinity
    row[j] = Math.min(changed, at(before, j) + 1, at(row, j - 1) + 1, swapped)
  }
  return row
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}

/** Slips that one word of so many letters may have and still be taken for itself. */
export function slipsInWord(letters: number): number {
  if (letters < 4) return 0
  if (letters < 8) return 1
  return letters < 12 ? 2 : 3
}

/** Slips that a whole name of so many letters may have, all its words together. */
export function slipsInName(letters: number): number {
  if (letters < 4) return 0
  if (letters < 8) return 1
  if (letters < 15) return 2
  return letters < 25 ? 3 : 4
}
