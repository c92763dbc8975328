/**
 * What a snapshot was made of: for each chunk of the log its length and fingerprint in either copy. A chunk only ever
 * grows at its end, so what was marked must still be there, and what comes after it is new.
 */
import { fingerprintOfText } from '#formats/fingerprint.ts'

/** The beginning of a text. */
export interface Mark {
  readonly length: number
  readonly fingerprint: number
}

/** A chunk in localStorage and in the mirror; undefined where it is in one of them only. */
export interface ChunkMarks {
  readonly local: Mark | undefined
  readonly mirror: Mark | undefined
  /** It holds damage, which has been kept aside and told. */
  readonly isDamaged: boolean
}

/** By the key of the chunk. */
export type Marks = ReadonlyMap<string, ChunkMarks>

export interface PackedMarks {
  /** A line each. */
  readonly keys: string
  readonly numbers: Float64Array<ArrayBuffer>
}

const FIELDS = 5
/** The length of a text that is not there. */
const ABSENT = -1

export function markChunk(
  local: string | undefined,
  mirror: string | undefined,
  isDamaged = false,
): ChunkMarks {
  const ofLocal = markOf(local)
  return { local: ofLocal, mirror: mirror === local ? ofLocal : markOf(mirror), isDamaged }
}

/** Whether both copies of a chunk begin with what was marked, and are in no place where they were not. */
export function fits(marks: ChunkMarks, local: string | undefined, mirror: string | undefined): boolean {
  if (!begins(local, marks.local)) return false
  const isSame = mirror === local && marks.mirror?.fingerprint === marks.local?.fingerprint
  return (isSame && marks.mirror?.length === marks.local?.length) || begins(mirror, marks.mirror)
}

export function packMarks(marks: Marks): PackedMarks {
  const numbers = Array.from(marks.values(), ({ local, mirror, isDamaged }) => [
    ...fieldsOf(local),
    ...fieldsOf(mirror),
    isDamaged ? 1 : 0,
  ])
  return { keys: [...marks.keys()].join('\n'), numbers: Float64Array.from(numbers.flat()) }
}

/** The marks; undefined when keys and numbers do not fit each other. */
export function unpackMarks({ keys, numbers }: PackedMarks): Marks | undefined {
  const names = keys === '' ? [] : keys.split('\n')
  if (names.length * FIELDS !== numbers.length) return undefined
  return new Map(
    names.map((key, i) => {
      const [length, fingerprint, mirrorLength, mirrorFingerprint, damage] = numbers.subarray(i * FIELDS)
      return [
        key,
        {
          local: asMark(length, fingerprint),
          mirror: asMark(mirrorLength, mirrorFingerprint),
          isDamaged: damage === 1,
        },
      ]
    }),
  )
}

function markOf(text: string | undefined): Mark | undefined {
  return text === undefined ? undefined : { length: text.length, fingerprint: fingerprintOfText(text) }
}

function begins(text: string | undefined, mark: Mark | undefined): boolean {
  if (text === undefined || mark === undefined) return text === undefined && mark === undefined
  return text.length >= mark.length && fingerprintOfText(text, mark.length) === mark.fingerprint
}

function fieldsOf(mark: Mark | undefined): [number, number] {
  return mark ? [mark.length, mark.fingerprint] : [ABSENT, 0]
}

function asMark(length = ABSENT, fingerprint = 0): Mark | undefined {
  return length === ABSENT ? undefined : { length, fingerprint }
}
