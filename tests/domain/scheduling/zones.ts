/** Wall clocks of real time zones, by way of Intl: the same moments whatever zone the machine is in. */
import type { Moment } from '#domain/calendar.ts'

export const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'] as const
export type Zone = (typeof zones)[number]

/** The days on which clocks change in 2026, in the zones that change them: from summer to winter time and back. */
export const clockChanges = [
  ['America/Los_Angeles', '2026-03-08'],
  ['America/Los_Angeles', '2026-11-01'],
  ['Pacific/Auckland', '2026-04-05'],
  ['Pacific/Auckland', '2026-09-27'],
] as const satisfies readonly (readonly [Zone, string])[]

/** The moment at which the clocks of a zone show a date and time such as '2026-03-08 18:30'. */
export function momentIn(zone: Zone, local: string): Moment {
  const asUtc = Date.parse(`${local.replace(' ', 'T')}:00Z`)
  // The offset a zone has at that time in UTC may not be the one it has at that time on its own clocks.
  const near = asUtc - offsetMinutes(zone, asUtc) * 60_000
  const at = asUtc - offsetMinutes(zone, near) * 60_000
  return { at, offsetMinutes: offsetMinutes(zone, at) }
}

function offsetMinutes(zone: Zone, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(at)
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

/** The date so many days after another. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
