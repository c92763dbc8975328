/** One of the two places set back to any earlier moment: the other makes it whole again. */
import { write } from '#formats/reviewRecord.ts'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { Browser, mirrored, mirrorOf, type Texts } from './support/browser.ts'
import { allEntries, WORKLOAD } from './support/workload.ts'

const everything = new Set(allEntries.map(write))

interface History {
  readonly local: Texts[]
  readonly mirror: Texts[]
}

/** The texts of both places after each of two hundred answers, given on four pages one after the other. */
async function history(): Promise<History> {
  const browser = new Browser()
  const local = [new Map<string, string>()]
  const mirror = [new Map<string, string>()]
  for (let from = 0; from < WORKLOAD; from += 50) {
    const store = browser.open()
    for (const entry of allEntries.slice(from, from + 50)) {
      await store.append(entry)
      local.push(new Map(browser.kept))
      mirror.push(await mirrored(browser.factory))
    }
  }
  return { local, mirror }
}

const { local, mirror } = await history()
const [lastLocal, lastMirror] = [local.at(-1)!, mirror.at(-1)!]

const moments = Array.from({ length: WORKLOAD + 1 }, (_, i) => i)

async function lostIn(browser: Browser): Promise<number> {
  const { entries } = await browser.open().load()
  const kept = new Set(entries.map(write))
  return [...everything].filter((record) => !kept.has(record)).length
}

test('localStorage set back to every earlier moment is whole again after one start', async () => {
  let lost = 0
  for (const moment of moments) {
    const browser = new Browser(new Map(local[moment]), await mirrorOf(lastMirror))
    lost += await lostIn(browser)
    // Only what has been put back is there once the other place is gone.
    lost += await lostIn(new Browser(browser.kept, new IDBFactory()))
  }
  expect(lost).toBe(0)
  process.stdout.write(`roll-back: localStorage set back to ${moments.length} moments, ${lost} lost\n`)
})

test('the mirror set back to every earlier moment is whole again after one start', async () => {
  let lost = 0
  for (const moment of moments) {
    const browser = new Browser(new Map(lastLocal), await mirrorOf(mirror[moment]!))
    lost += await lostIn(browser)
    lost += await lostIn(new Browser(new Map(), browser.factory))
  }
  expect(lost).toBe(0)
  process.stdout.write(`roll-back: the mirror set back to ${moments.length} moments, ${lost} lost\n`)
})

test('a start after the one that put things back finds nothing amiss', async () => {
  const browser = new Browser(new Map(local[70]), await mirrorOf(lastMirror))
  expect((await browser.open().load()).issues).toEqual([
    { kind: 'restored', count: 130, place: 'localStorage' },
  ])
  expect((await browser.open().load()).issues).toEqual([])
})
