/** Numbers as sources give them: exact, a range, or "about", "nearly", "at least" so many. */

const hedges = { about: 'about', nearly: 'nearly', atLeast: 'at least', moreThan: 'more than' } as const
type Hedge = keyof typeof hedges

/** How decks write numbers: 1140, [200, 250], { about: 70 }, { atLeast: 1000 }. */
export type QuantityEntry = number | readonly [from: number, to: number] | { readonly [H in Hedge]?: number }

export interface Quantity {
  readonly from: number
  /** Equal to `from` unless the source gives a range. */
  readonly to: number
  readonly hedge?: Hedge
}

/** The quantity that a deck's entry stands for; undefined unless its numbers are finite and in order. */
export function parseQuantity(entry: QuantityEntry): Quantity | undefined {
  const quantity = read(entry)
  if (!quantity) return undefined
  const isSound =
    Number.isFinite(quantity.from) && Number.isFinite(quantity.to) && quantity.from <= quantity.to
  return isSound ? quantity : undefined
}

function read(entry: QuantityEntry): Quantity | undefined {
  if (typeof entry === 'number') return { from: entry, to: entry }
  if (isRange(entry)) return { from: entry[0], to: entry[1] }
  const [found, ...more] = Object.entries(entry) as [Hedge, number][]
  if (!found || more.length > 0 || !(found[0] in hedges)) return undefined
  return { from: found[1], to: found[1], hedge: found[0] }
}

function isRange(entry: QuantityEntry): entry is readonly [number, number] {
  return Array.isArray(entry)
}

/** '1,140', '200 to 250', 'about 70', 'at least 1,000'. */
export function formatQuantity({ from, to, hedge }: Quantity): string {
  if (from !== to) return `${grouped(from)} to ${grouped(to)}`
  return hedge ? `${hedges[hedge]} ${grouped(from)}` : grouped(from)
}

/** Thousands apart by commas. Own code, because Intl's output differs between browsers and this text is tested. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction ? `${withCommas}.${fraction}` : withCommas
}
