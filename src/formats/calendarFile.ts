/** Writes a calendar file (RFC 5545) with reminders to study. Times are local and float: 19:00 is 19:00 wherever one is. */

/** A day and time as the learner's calendar shows it. */
export interface LocalTime {
  /** '2026-11-30' */
  readonly isoDay: string
  /** Minutes after midnight, 0 to 1439. */
  readonly minutes: number
}

export interface CalendarEvent {
  /** Unique in all calendars: the same event imported again takes the place of the first. */
  readonly uid: string
  readonly starts: LocalTime
  /** Whole minutes, at least 1. */
  readonly durationMinutes: number
  readonly title: string
  readonly description: string
  /** Every day from then on; once when left out. */
  readonly isDaily?: boolean
}

/**
 * The whole file, lines ended by CR LF and folded at 75 octets (section 3.1).
 * @param writtenAt milliseconds since 1970 UTC, the DTSTAMP of each event
 */
export function calendarFile(events: readonly CalendarEvent[], writtenAt: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Attest//Reminder//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, writtenAt)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, writtenAt: number): string[] {
  const stamp = new Date(writtenAt).toISOString().replace(/[-:]|\.\d+/g, '')
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${stamp}`,
    // Of two versions of one event calendars keep the one with the higher number.
    `SEQUENCE:${Math.floor(writtenAt / 60_000) % 2 ** 31}`,
    `DTSTART:${localTime(event.starts)}`,
    `DURATION:PT${event.durationMinutes}M`,
    ...(event.isDaily ? ['RRULE:FREQ=DAILY'] : []),
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    'CLASS:PRIVATE',
    // It blocks nobody's time.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** '20261130T190000': neither a Z nor a zone, which makes it float (section 3.3.5, form 1). */
function localTime({ isoDay, minutes }: LocalTime): string {
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${isoDay.replaceAll('-', '')}T${part(Math.floor(minutes / 60))}${part(minutes % 60)}00`
}

/** A TEXT value (section 3.3.11). Other control characters are not allowed in one and are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
}

const lineOctets = 75

/** Long lines go on in the next one after a space. A character is never cut in two: 75 counts octets of UTF-8. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let folds = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > lineOctets) {
      folds += '\r\n '
      octets = 1
    }
    folds += character
    octets += size
  }
  return folds
}
