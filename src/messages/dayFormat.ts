/** Study days through Intl, which knows how each language writes its dates. */
import { isoDay, type Day } from '#domain/calendar.ts'

/** @param locale a BCP 47 tag, with its calendar where it is not the language's usual one */
export function formatDay(locale: string, day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${isoDay(day)}T00:00Z`),
  )
}
