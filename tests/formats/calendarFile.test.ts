import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarFile, type CalendarEvent } from '#formats/calendarFile.ts'

const event: CalendarEvent = {
  uid: 'daily-1@attest.invalid',
  starts: { isoDay: '2026-11-30', minutes: 19 * 60 + 5 },
  durationMinutes: 15,
  title: 'Study time',
  description: 'Open Attest.',
  isDaily: true,
}
const writtenAt = Date.parse('2026-11-29T18:52:50.123Z')

/** What a calendar reads: content lines unfolded (RFC 5545, 3.1), the text of the event's properties unescaped (3.3.11). */
function read(file: string): Map<string, string[]> {
  expect(file.endsWith('\r\n')).toBe(true)
  const values = new Map<string, string[]>()
  for (const line of file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/s.exec(line) ?? []
    expect(name, line).not.toBe('')
    const text = value.replace(/\\([\\;,nN])/g, (_, mark: string) =>
      mark.toLowerCase() === 'n' ? '\n' : mark,
    )
    values.set(name, [...(values.get(name) ?? []), text])
  }
  return values
}

describe('a calendar file', () => {
  test('is, for a daily reminder, these lines', () => {
    expect(calendarFile([event], writtenAt).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Attest//Reminder//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:daily-1@attest.invalid',
      'DTSTAMP:20261129T185250Z',
      'SEQUENCE:29932972',
      'DTSTART:20261130T190500',
      'DURATION:PT15M',
      'RRULE:FREQ=DAILY',
      'SUMMARY:Study time',
      'DESCRIPTION:Open Attest.',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Study time',
      'TRIGGER:PT0M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('repeats nothing that is to come once, and holds one event for each', () => {
    const once = { ...event, isDaily: false }
    const values = read(calendarFile([once, { ...once, uid: 'two' }], writtenAt))
    expect(values.get('RRULE')).toBeUndefined()
    expect(values.get('UID')).toEqual(['daily-1@attest.invalid', 'two'])
  })

  test('carries any text: no line over 75 octets, no character cut, and unfolded and unescaped it is the text again', () => {
    const said = fc
      .oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 300 }))
      .map((text) => text.replace(/\p{Cc}/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : '')))
    fc.assert(
      fc.property(said, said, (title, description) => {
        const file = calendarFile([{ ...event, title, description }], writtenAt)
        for (const line of file.split('\r\n')) {
          const octets = new TextEncoder().encode(line)
          expect(octets.length).toBeLessThanOrEqual(75)
          expect(new TextDecoder('utf-8', { fatal: true }).decode(octets)).toBe(line)
        }
        const values = read(file)
        expect(values.get('SUMMARY')).toEqual([title])
        expect(values.get('DESCRIPTION')).toEqual([description, title])
      }),
    )
  })

  test('lets no text begin a line of its own', () => {
    const values = read(calendarFile([{ ...event, title: 'a\r\nEND:VEVENT\rX\u0000' }], writtenAt))
    expect(values.get('SUMMARY')).toEqual(['a\nEND:VEVENT\nX'])
    expect(values.get('END')).toHaveLength(3)
  })
})
