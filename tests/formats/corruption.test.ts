/**
 * Damage of every kind to a full chunk: only the touched records are lost, none is invented, and no loss is silent.
 * A chunk cut between two records is sound but shorter; that the other copy shows it is checked here as well.
 */
import { atOnce } from '#domain/pieces.ts'
import { readChunk } from '#formats/reviewChunk.ts'
import { write } from '#formats/reviewRecord.ts'
import { CHUNK_RECORDS } from '#storage/ownChunks.ts'
import { uniting } from '#storage/union.ts'
import { afterAll, expect, test } from 'vitest'
import { reviews } from '../storage/support/entries.ts'
import { generator } from '../storage/support/browser.ts'

const RECORD = 25
const records = reviews(CHUNK_RECORDS).map(write)
const chunk = records.join('')
const lines = records.map((record) => record.slice(0, -1))
const random = generator(24)

interface Tally {
  cases: number
  lost: number
  invented: number
  untouchedLost: number
  silent: number
}

const tallies: Tally[] = []

function newTally(): Tally {
  const tally = { cases: 0, lost: 0, invented: 0, untouchedLost: 0, silent: 0 }
  tallies.push(tally)
  return tally
}

const sound = { invented: 0, untouchedLost: 0, silent: 0 }

/** Reads a damaged chunk and counts what it should not do. Gives the records that it reports as unreadable. */
function examine(tally: Tally, damaged: string, firstTouched: number, lastTouched: number): number {
  const read = readChunk(damaged)
  let next = 0
  let lost = 0
  const skipTo = (end: number): void => {
    for (; next < end; next += 1) {
      lost += 1
      if (next < firstTouched || next > lastTouched) tally.untouchedLost += 1
    }
  }
  for (const line of read.lines) {
    const place = lines.indexOf(line, next)
    if (place < 0) tally.invented += 1
    else skipTo(place)
    next += 1
  }
  skipTo(CHUNK_RECORDS)
  tally.cases += 1
  tally.lost += lost
  if (lost > 0 && read.unreadableCount === 0 && lackingBesideACopy(damaged) !== lost) tally.silent += 1
  return read.unreadableCount
}

function lackingBesideACopy(damaged: string): number {
  const { local } = atOnce(uniting(new Map([['chunk', damaged]]), new Map([['chunk', chunk]])))
  return local.reduce((sum, gap) => sum + gap.lacking.length, 0)
}

const recordAt = (position: number): number => Math.floor(position / RECORD)
afterAll(() => {
  const total = (field: keyof Tally): number => tallies.reduce((sum, tally) => sum + tally[field], 0)
  const others = `${total('untouchedLost')} others lost, ${total('invented')} invented, ${total('silent')} silent`
  process.stdout.write(
    `corruption: ${total('cases')} cases, ${total('lost')} touched records lost, ${others}\n`,
  )
})

test('every single bit changed costs exactly its record, and one record is reported', () => {
  const tally = newTally()
  for (let i = 0; i < chunk.length; i += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const flipped = String.fromCharCode(chunk.charCodeAt(i) ^ (1 << bit))
      const damaged = chunk.slice(0, i) + flipped + chunk.slice(i + 1)
      if (examine(tally, damaged, recordAt(i), recordAt(i)) !== 1) tally.silent += 1
    }
  }
  expect(tally).toEqual({ ...sound, cases: 8 * 4075, lost: 8 * 4075 })
}, 60_000)

test('every truncation costs the records that are cut off', () => {
  const tally = newTally()
  for (let length = 0; length < chunk.length; length += 1) {
    examine(tally, chunk.slice(0, length), recordAt(length), CHUNK_RECORDS - 1)
  }
  expect(tally).toMatchObject({ ...sound, cases: 4075 })
}, 60_000)

test('an insertion at every place costs at most the record it falls into', () => {
  const tally = newTally()
  for (let i = 0; i <= chunk.length; i += 1) {
    for (const inserted of ['\n', 'A', randomText(1 + Math.floor(random() * 60))]) {
      // Between two records it touches neither.
      const touched = i % RECORD === 0 ? -1 : recordAt(i)
      examine(tally, chunk.slice(0, i) + inserted + chunk.slice(i), touched, touched)
    }
  }
  expect(tally).toMatchObject({ ...sound, cases: 3 * 4076 })
}, 60_000)

test('a deletion at every place costs at most the records it reaches into', () => {
  const tally = newTally()
  for (let i = 0; i < chunk.length; i += 1) {
    for (const length of [1, RECORD, 1 + Math.floor(random() * 200)]) {
      examine(tally, chunk.slice(0, i) + chunk.slice(i + length), recordAt(i), recordAt(i + length - 1))
    }
  }
  expect(tally).toMatchObject({ ...sound, cases: 3 * 4075 })
}, 60_000)

test('20,000 blocks of garbage hold no record, and every block is reported', () => {
  const tally = newTally()
  for (let i = 0; i < 20_000; i += 1) {
    const read = readChunk(randomText(1 + Math.floor(random() * 1024)))
    tally.cases += 1
    tally.invented += read.lines.length
    if (read.unreadableCount === 0) tally.silent += 1
  }
  expect(tally).toEqual({ ...sound, cases: 20_000, lost: 0 })
}, 60_000)

/** Text that looks as much like records as chance can make it: their characters, and a line feed here and there. */
function randomText(length: number): string {
  const start = Math.floor(random() * chunk.length)
  let text = ''
  for (let i = 0; i < length; i += 1)
    text += chunk.charAt((start + Math.floor(random() * 997)) % chunk.length)
  return text
}
