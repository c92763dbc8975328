/**
 * Backups that write themselves: when the next one is due, and which earlier ones are no longer needed. Knows neither
 * files nor folders.
 */
import { MINUTE_MS, type Day, type Moment } from './calendar.ts'

/** A backup that was written, in a list of all of them in the order they were written. */
export interface RollingBackup {
  readonly name: string
  /** The local date on which it was written. */
  readonly day: Day
  /** When it was written, in milliseconds since 1970 UTC. */
  readonly at: number
}

/** At most one in so many milliseconds. */
const BACKUP_PAUSE_MS = 15 * MINUTE_MS
const OF_TODAY = 3
const IN_ALL = 10

/**
 * Milliseconds until something that has changed may be backed up again; 0 when it may be now, and when the clock has
 * gone back behind the last one.
 * @param lastAt when the last backup was written, in milliseconds since 1970 UTC; undefined when there is none
 */
export function untilBackupIsDue(lastAt: number | undefined, now: number): number {
  if (lastAt === undefined || now < lastAt) return 0
  return Math.max(0, lastAt + BACKUP_PAUSE_MS - now)
}

/**
 * The backups that may go: all but the last three of today and the last of each other day, of which the newest stay, ten
 * in all. What was written last counts as the newest, whatever the clock said, and so the last one always stays.
 */
export function superfluousBackups<B extends RollingBackup>(written: readonly B[], today: Day): B[] {
  const ofDay = new Map<Day, number>()
  const kept = new Set<B>()
  for (const backup of [...written].reverse()) {
    const before = ofDay.get(backup.day) ?? 0
    ofDay.set(backup.day, before + 1)
    if (before < (backup.day === today ? OF_TODAY : 1) && kept.size < IN_ALL) kept.add(backup)
  }
  return written.filter((backup) => !kept.has(backup))
}

/** 'attest-2026-11-22-201503.json', by the learner's local date and time. Says nothing of what is studied. */
export function rollingBackupName(now: Moment): string {
  const [date = '', time = ''] = new Date(now.at + now.offsetMinutes * MINUTE_MS).toISOString().split('T')
  return `attest-${date}-${time.slice(0, 8).replaceAll(':', '')}.json`
}
