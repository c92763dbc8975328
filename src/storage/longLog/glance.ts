/**
 * A look at both copies of a long log that reads only what is new since the snapshot. It is enough where both are as
 * they were left, apart from sound records added to both alike; else everything must be read.
 */
import { readChunk, writeChunk } from '#formats/reviewChunk.ts'
import { fits, type ChunkMarks, type Marks } from './marks.ts'

type Texts = ReadonlyMap<string, string>

export interface Glance {
  /** The records that the snapshot was made of, as texts of nothing else. */
  readonly covered: readonly string[]
  /** Those that came after it; one of the others may be among them once more. */
  readonly added: readonly string[]
}

/** Undefined when there is anything to mend, to tell, or that the snapshot knows and the copies do not. */
export function glanceAt(local: Texts, mirror: Texts, marks: Marks): Glance | undefined {
  const covered: string[] = []
  const added: string[] = []
  for (const key of new Set([...marks.keys(), ...local.keys(), ...mirror.keys()])) {
    const one = local.get(key)
    const other = mirror.get(key)
    const known = marks.get(key) ?? unmarked
    if (marks.has(key) && !fits(known, one, other)) return undefined
    const grown = growth(known, one, other)
    if (grown === undefined) return undefined
    covered.push(...coveredOf(known, one, other))
    if (grown !== '') added.push(grown)
  }
  return { covered, added }
}

const unmarked: ChunkMarks = {
  local: { length: 0, fingerprint: 0 },
  mirror: { length: 0, fingerprint: 0 },
  isDamaged: false,
}

/** What was added, alike in both copies and without damage; undefined when it was not. */
function growth({ local, mirror }: ChunkMarks, one = '', other = ''): string | undefined {
  const grown = one.slice(local?.length ?? 0)
  if (grown !== other.slice(mirror?.length ?? 0)) return undefined
  return grown === '' || isSound(grown) ? grown : undefined
}

function isSound(text: string): boolean {
  const { entries, unreadable } = readChunk(text)
  return unreadable === '' && text.endsWith('\n') && !entries.includes(undefined)
}

function coveredOf({ local, mirror, isDamaged }: ChunkMarks, one = '', other = ''): string[] {
  const ofLocal = one.slice(0, local?.length ?? 0)
  const ofMirror = other.slice(0, mirror?.length ?? 0)
  const texts = ofLocal === ofMirror ? [ofLocal] : [ofLocal, ofMirror]
  return (isDamaged ? texts.map((text) => writeChunk(readChunk(text).lines)) : texts).filter(
    (text) => text !== '',
  )
}
