/** Reads a text as names: which entities of a deck it may stand for, and how near it is to each. */
import { formOf, type Named, type NameIndex } from './nameIndex.ts'
import { nearestForm, typed, type Match, type Typed } from './nameMatch.ts'
import { lookUp } from './wordDistance.ts'

/** A typed text, and whom of the deck it may name. */
export interface Reading {
  readonly text: Typed
  /** Worked out when it is first asked for. */
  readonly found: () => readonly Found[]
}

export interface Found {
  readonly named: Named
  readonly match: Match
}

export function readName(text: string, names: NameIndex): Reading {
  const reader = typed(formOf(text), lookUp(names.known))
  let found: readonly Found[] | undefined
  return { text: reader, found: () => (found ??= findAll(reader, names)) }
}

function findAll(reader: Typed, { named }: NameIndex): readonly Found[] {
  const found: Found[] = []
  for (const candidate of named.values()) {
    const match = nearestForm(reader, candidate)
    if (match) found.push({ named: candidate, match })
  }
  return found
}

/** The entity that a reading names in full, among those that count; of several the nearest. */
export function nearestEntity(
  { found }: Reading,
  counts: (named: Named) => boolean,
): { readonly named: Named; readonly cost: number } | undefined {
  const rival = nearest(found().filter(({ named, match }) => isWhole(match) && counts(named)))
  return rival && { named: rival.named, cost: rival.match.cost }
}

/** The nearest of what was found. */
export function nearest(found: readonly Found[]): Found | undefined {
  return found.reduce<Found | undefined>(
    (least, next) => (least && least.match.cost <= next.match.cost ? least : next),
    undefined,
  )
}

/** Nothing of the name’s own is missing, and it is not too badly misspelt. */
export function isWhole({ isNear, leftOut }: Match): boolean {
  return isNear && leftOut.own === 0
}
