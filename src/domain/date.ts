/** Dates as sources give them: a day, a month, a year, or only "early 2015". A date never knows more than its source. */

/** The parts of a year, or of a month, that a source may give instead of a finer date. */
export const dateParts = ['early', 'mid', 'late', 'end of', 'spring', 'summer', 'autumn', 'winter'] as const
export type DatePart = (typeof dateParts)[number]

export interface PartialDate {
  readonly year: number
  /** 1 to 12 */
  readonly month?: number
  /** 1 to 31, valid in its month */
  readonly day?: number
  /** Which part of the year, or of the month where there is one. */
  readonly part?: DatePart
  /** The ten years that begin with `year`. */
  readonly decade?: true
  readonly circa?: true
}

type DateCore =
  | `${number}`
  | `${number}-${number}`
  | `${number}-${number}-${number}`
  | `${DatePart} ${number}`
  | `${DatePart} ${number}-${number}`
  | `${number}s`
  | `${DatePart} ${number}s`

/** How decks write dates: '2015-03-06', '2015-03', '2015', 'early 2015', 'late 2015-07', '1990s', 'about 2003'. */
export type DateText = DateCore | `about ${DateCore}`

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const pattern = new RegExp(
  `^(?<circa>about )?(?:(?<part>${dateParts.join('|')}) )?(?<year>\\d{4})(?<decade>s)?(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?$`,
)

/** The date that a text of a deck stands for, or undefined when it is none ('2015-02-30', 'soon'). */
export function parseDate(text: string): PartialDate | undefined {
  const found = pattern.exec(text)?.groups
  if (!found) return undefined
  const { circa, part, year, decade, month, day } = found
  const date: PartialDate = {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(part && { part: part as DatePart }),
    ...(decade && { decade: true as const }),
    ...(circa && { circa: true as const }),
  }
  return isPossible(date) ? date : undefined
}

function isPossible({ year, month, day, part, decade }: PartialDate): boolean {
  if (decade && (month !== undefined || part === 'spring' || part === 'summer')) return false
  if (day !== undefined && part) return false
  if (month === undefined) return true
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= last))
}

/** '6 March 2015', 'March 2015', '2015', 'early 2015', 'the autumn of 2016', 'the 1990s', 'about 2003'. */
export function formatDate(date: PartialDate): string {
  const circa = date.circa ? 'about ' : ''
  const whole = [
    date.day,
    date.month && monthNames[date.month - 1],
    date.decade ? `${date.year}s` : date.year,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
  if (!date.part) return circa + (date.decade ? `the ${whole}` : whole)
  if (isSeason(date.part)) return `${circa}the ${date.part} of ${whole}`
  if (date.part === 'end of') return `${circa}the end of ${whole}`
  if (date.part === 'mid') return `${circa}mid-${whole}`
  return `${circa}${date.decade ? 'the ' : ''}${date.part} ${whole}`
}

function isSeason(part: DatePart): boolean {
  return part === 'spring' || part === 'summer' || part === 'autumn' || part === 'winter'
}

/** The date as an adverb: 'on 6 March 2015', 'in March 2015', 'at the end of 2014', 'in about 2003'. */
export function atTime(date: PartialDate): string {
  if (date.day !== undefined && !date.circa) return `on ${formatDate(date)}`
  return `${date.part === 'end of' ? 'at' : 'in'} ${formatDate(date)}`
}

/** Question words that ask for as much as the date knows, and for no more: 'In what year'. */
export function whenAsked(date: PartialDate): string {
  const about = date.circa ? 'About when, to the' : undefined
  if (date.decade) return date.part ? 'In which part of which decade' : 'In which decade'
  if (date.day !== undefined) return about ? `${about} day,` : 'On what date'
  if (date.month !== undefined) {
    if (date.part) return 'In which part of which month and year'
    return about ? `${about} month,` : 'In what month and year'
  }
  if (date.part) return isSeason(date.part) ? 'In which season of which year' : 'In which part of which year'
  return about ? `${about} year,` : 'In what year'
}

/** How exactly the date is known; what a question about it asks for and an answer is graded against. */
export function precisionOf(date: PartialDate): 'day' | 'month' | 'year' | 'part' | 'decade' {
  if (date.decade) return 'decade'
  if (date.part) return 'part'
  if (date.day !== undefined) return 'day'
  return date.month !== undefined ? 'month' : 'year'
}
