/** Which chunks of a log that was read as a whole have come to rest, so that a snapshot may be made of them. */
import type { LogEntry } from '#domain/review.ts'
import { entriesIn } from '#formats/logText.ts'
import { readChunk, writeChunk } from '#formats/reviewChunk.ts'
import type { Found } from '../load.ts'
import type { LocalPlace } from '../localPlace.ts'
import { quarantineKey } from '../quarantine.ts'
import type { Gap } from '../union.ts'
import { markChunk, type Marks } from './marks.ts'

export interface Settled {
  readonly marks: Marks
  /** Their records, as texts of nothing else. */
  readonly texts: readonly string[]
  /** The entries of those lines that are in none of the texts. */
  readonly restOf: (lines: Iterable<string>) => LogEntry[]
}

/**
 * All but those that a repair has changed or still has to change. Undefined when there is no second copy or nothing may
 * be written: then nothing is known to be at rest.
 */
export function settledChunks({ local, mirrored, union }: Found, place: LocalPlace): Settled | undefined {
  if (!local || !mirrored || !union) return undefined
  const gaps = [
    ...union.local.map((gap) => ({ gap, in: 'local' })),
    ...union.mirror.map((gap) => ({ gap, in: 'mirror' })),
  ]
  const isOpen = ({ gap, in: where }: (typeof gaps)[number]): boolean =>
    gap.lacking.length > 0 || (where === 'local' && !isAside(gap, place))
  const open = new Set(gaps.filter(isOpen).map(({ gap }) => gap.key))
  const damaged = new Set(gaps.map(({ gap }) => gap.key))
  const marks = new Map<string, ReturnType<typeof markChunk>>()
  const texts: string[] = []
  for (const key of new Set([...local.keys(), ...mirrored.keys()])) {
    if (open.has(key)) continue
    const [one, other] = [local.get(key), mirrored.get(key)]
    marks.set(key, markChunk(one, other, damaged.has(key)))
    for (const text of new Set([one ?? '', other ?? ''])) {
      if (text !== '') texts.push(damaged.has(key) ? writeChunk(readChunk(text).lines) : text)
    }
  }
  return { marks, texts, restOf: (lines) => restOf(lines, texts) }
}

function isAside({ unreadable }: Gap, place: LocalPlace): boolean {
  return unreadable === '' || place.get(quarantineKey(unreadable)) !== undefined
}

function restOf(lines: Iterable<string>, texts: readonly string[]): LogEntry[] {
  const covered = new Set(texts.flatMap((text) => readChunk(text).lines))
  return entriesIn([...lines].filter((line) => !covered.has(line)).map((line) => `${line}\n`))
}
