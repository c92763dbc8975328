/** How many slips of the finger or the ear lie between two words. */

/** Sounds that transliterations and ears mix up: half a slip. The capitals are those of folding.ts. */
const halfSteps = new Set(['ai', 'au', 'kx', 'hx', 'Ss', 'Tt', 'Ts', 'Dd', 'Dz', 'sz', 'fv', 'uv'])

function substitution(a: string, b: string, isFirst: boolean): number {
  if (a === b) return 0
  if (halfSteps.has(a < b ? a + b : b + a)) return 0.5
  // The first letter of a word is rarely missed: another one is mostly another word (Khalid, Walid).
  return isFirst ? 2 : 1
}

/**
 * Letters to change, add, drop or swap with their neighbour to come from one word to the other (Damerau-Levenshtein,
 * optimal string alignment), with half steps between sounds that are easily mixed up. Infinity beyond `limit`.
 */
export function editDistance(from: string, to: string, limit = Infinity): number {
  if (from === to) return 0
  if (Math.abs(from.length - to.length) > limit) return Infinity
  let twoBefore: number[] = []
  let before = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= to.length; j += 1) {
      const changed =
        at(before, j - 1) + substitution(from.charAt(i - 1), to.charAt(j - 1), i === 1 && j === 1)
      let cost = Math.min(changed, at(before, j) + 1, at(row, j - 1) + 1)
      if (isSwap(from, to, i, j)) cost = Math.min(cost, at(twoBefore, j - 2) + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return Infinity
    twoBefore = before
    before = row
  }
  const distance = at(before, to.length)
  return distance > limit ? Infinity : distance
}

function isSwap(from: string, to: string, i: number, j: number): boolean {
  return (
    i > 1 && j > 1 && from.charAt(i - 1) === to.charAt(j - 2) && from.charAt(i - 2) === to.charAt(j - 1)
  )
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}

/** Slips that one word of so many letters may have and still be taken for itself. */
export function slipsInWord(letters: number): number {
  if (letters < 4) return 0
  if (letters < 7) return 1
  return letters < 12 ? 2 : 3
}

/** Slips that a whole name of so many letters may have, all its words together. */
export function slipsInName(letters: number): number {
  if (letters < 4) return 0
  if (letters < 8) return 1
  if (letters < 15) return 2
  return letters < 25 ? 3 : 4
}
