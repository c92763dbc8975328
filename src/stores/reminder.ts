/** Reminders to study, as a file for the learner's own calendar: no page can remind anybody while it is closed. */
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { isoDay, type Day } from '#domain/calendar.ts'
import { dueReminders, nextAt } from '#domain/reminders.ts'
import { calendarFile, type CalendarEvent } from '#formats/calendarFile.ts'
import { useProgress } from './progress.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

export interface ReminderWords {
  /** Says nothing of the subject: others may see the calendar. */
  readonly title: string
  readonly description: string
}

const durationMinutes = 15
/** Further ahead the days depend too much on answers that are not yet given. */
const daysAhead = 14

export const useReminder = defineStore('reminder', () => {
  const world = useWorld()
  const progress = useProgress()
  const settings = useSettings()

  /** Of the next fourteen days, on how many something is due as things stand. */
  const dueDays = computed(() => remindersAt(0).length)

  function remindersAt(minutes: number) {
    const { dayStartMinutes } = settings.settings
    return dueReminders(progress.memories.values(), progress.today, {
      minutes,
      dayStartMinutes,
      days: daysAhead,
    })
  }

  /** What makes the events of one learner the same in every file: when their history began. */
  function owner(): string {
    const first = progress.reviews()[0]
    return (first?.at ?? world.now().at).toString(36) + (first?.nonce ?? world.nonce).toString(36)
  }

  function event(date: Day, minutes: number, name: string, words: ReminderWords): CalendarEvent {
    return {
      ...words,
      uid: `${name}-${owner()}@attest.invalid`,
      starts: { isoDay: isoDay(date), minutes },
      durationMinutes,
    }
  }

  /** One event that repeats every day at a time, in minutes after midnight. */
  function saveDaily(minutes: number, words: ReminderWords): void {
    const first = nextAt(world.now(), minutes)
    save([{ ...event(first, minutes, 'daily', words), isDaily: true }])
  }

  /** An event for each of the next fourteen days on which something is due. */
  function saveDueDays(minutes: number, wordsFor: (due: number) => ReminderWords): void {
    save(remindersAt(minutes).map(({ date, due }) => event(date, minutes, isoDay(date), wordsFor(due))))
  }

  function save(events: readonly CalendarEvent[]): void {
    const text = calendarFile(events, world.now().at)
    world.backup.files.download(new File([text], 'study-time.ics', { type: 'text/calendar' }))
  }

  return { dueDays, saveDaily, saveDueDays }
})
