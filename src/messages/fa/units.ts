/** Numbers, days and intervals in Persian. */
import { addDays, type Day } from '#domain/calendar.ts'
import { formatDay } from '../dayFormat.ts'
import type { units as english } from '../en/units.ts'
import { digits, number } from './number.ts'

function days(count: number): string {
  if (count < 31) return `${number(count)} روز`
  if (count < 365) return `${number(oneDecimal(count / 30.44))} ماه`
  return `${number(oneDecimal(count / 365.25))} سال`
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}

/** In the Gregorian calendar, for the reason given in index.ts. */
function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return formatDay('fa-IR-u-ca-gregory', day, options)
}

export const units: typeof english = {
  number,
  days,
  percent: (share) => `${number(Math.round(100 * share))}٪`,
  interval: ({ again, intervalDays }) => (again ? 'به‌زودی' : days(intervalDays)),
  onDay: (day, today) => {
    if (day <= today) return 'امروز'
    if (day === addDays(today, 1)) return 'فردا'
    return day < addDays(today, 7)
      ? format(day, { weekday: 'long' })
      : format(day, { day: 'numeric', month: 'long' })
  },
  dayLabel: (day) => `${format(day, { weekday: 'long' })} ${format(day, { day: 'numeric', month: 'long' })}`,
  dayOfMonth: (day) => format(day, { day: 'numeric' }),
  date: (day) => `${format(day, { day: 'numeric', month: 'long' })} ${format(day, { year: 'numeric' })}`,
  hour: (hour) => digits(`${String(hour).padStart(2, '0')}:00`),
  ratings: { 1: 'دوباره', 2: 'سخت', 3: 'خوب', 4: 'آسان' },
  certainties: {
    stated: undefined,
    claimed: 'ادعاشده',
    reported: 'گزارش‌شده',
    estimated: 'برآوردی',
    unclear: 'نامعلوم',
    disputed: 'محل اختلاف',
  },
}
