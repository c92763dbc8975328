/** Grades a number. Units may be left out; only what the source gives as approximate may be missed by a little. */
import { formatQuantity, type Quantity } from '../quantity.ts'
import { readNumber, type TypedNumber } from './numberReading.ts'
import type { Grade } from './result.ts'

/** @param unit what is counted, as in the answer: 'members', 'US dollars', '%' */
export function gradeQuantity(text: string, quantity: Quantity, unit: string): Grade {
  const read = readNumber(text)
  if (!read || isOtherUnit(read, unit)) return { result: 'wrong' }
  const typed = unit.startsWith('%') ? asPercent(read) : read
  if (quantity.from !== quantity.to) return gradeRange(typed, quantity)
  if (typed.from !== typed.to || !isNear(typed.from, quantity)) return { result: 'wrong' }
  if (isOtherSide(typed, quantity)) return { result: 'partly', of: 'number', missing: 'hedge' }
  const isExact = typed.from === quantity.from && (quantity.hedge !== undefined || typed.hedge === undefined)
  return isExact ? { result: 'right' } : { result: 'variant', house: formatQuantity(quantity) }
}

/** Of a range, one number within it is half of what was asked. */
function gradeRange({ from, to }: TypedNumber, quantity: Quantity): Grade {
  if (from === quantity.from && to === quantity.to) return { result: 'right' }
  const isWithin = from >= quantity.from && to <= quantity.to
  return isWithin ? { result: 'partly', of: 'number', missing: 'range' } : { result: 'wrong' }
}

/** 'about 70' may be missed by a tenth, 'nearly 700' from below by a twentieth; other numbers not at all. */
function isNear(value: number, { from, hedge }: Quantity): boolean {
  if (hedge === 'about') return Math.abs(value - from) <= from / 10
  if (hedge === 'nearly') return value <= from && value >= from * 0.95
  return value === from
}

/** 'over 700' where the source has nearly 700, 'under 1,000' where it has at least 1,000. */
function isOtherSide({ hedge: typed }: TypedNumber, { hedge }: Quantity): boolean {
  if (hedge === 'nearly') return typed === 'over'
  return typed === 'under' && (hedge === 'atLeast' || hedge === 'moreThan')
}

function isOtherUnit({ currency, isPercent }: TypedNumber, unit: string): boolean {
  if (isPercent) return !unit.startsWith('%')
  return currency !== undefined && !unit.toLowerCase().includes(currency)
}

/** 'half' and 0.5 are 50 %. */
function asPercent(typed: TypedNumber): TypedNumber {
  if (typed.isPercent || typed.to >= 1) return typed
  return { ...typed, from: typed.from * 100, to: typed.to * 100 }
}
