/** A real browser killed in the middle of a review, again and again: what was said to be saved is there afterwards. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { defaultSettings } from '#formats/settings.ts'
import { keptRecords } from '../support/backups.ts'
import { answer, beginStudy, followAnswers, noAnswers } from '../support/rapidLearner.ts'
import { inThisRun, longest, printCounts } from '../../tooling/scale.ts'
import { type CrashableApp, test } from '../support/test.ts'

const kills = inThisRun({ full: 30, small: 6 })
const tabs = inThisRun({ full: 3, small: 1 })
/** How long the learner studies before the kill: as long as it takes for this many answers, which differs each time. */
const answersBefore = (kill: number): number => 3 + ((kill * 7) % inThisRun({ full: 40, small: 9 }))

const stored = {
  'attest/settings': JSON.stringify({ ...defaultSettings, newPerDay: 200, answering: 'reveal-only' }),
}

/** How many reviews the app says it has put back into localStorage, which is written to disk seconds late. */
async function putBack(page: Page): Promise<number> {
  const notices = await page.getByText(/missing in the browser’s local storage/).allInnerTexts()
  return notices.reduce((sum, notice) => sum + Number(/^[\d,]+/.exec(notice)?.[0].replace(',', '') ?? 0), 0)
}

test(
  `kill -9 of the browser during review, ${kills} times: 0 acknowledged lost, and it starts each time`,
  async ({ persistentProfile }) => {
    const profile = persistentProfile()
    const answers = noAnswers()
    let restored = 0

    /** Starts the browser and looks whether all is there; gives how many records are. */
    async function startAfterKill(): Promise<{ app: CrashableApp; kept: number }> {
      const app = await profile.open({
        path: '#/study',
        ...(answers.given.size === 0 ? { stored } : {}),
        prepare: (context) => followAnswers(context, answers),
      })
      await beginStudy(app.page)
      const { local, mirror } = await keptRecords(app)
      expect(local).toEqual(mirror)
      expect([...answers.saved].filter((record) => !local.includes(record))).toEqual([])
      restored += await putBack(app.page)
      return { app, kept: local.length }
    }

    for (let kill = 0; kill < kills; kill += 1) {
      const { app } = await startAfterKill()
      const pages = [app.page]
      while (pages.length < tabs) pages.push(await app.openTab())
      for (const page of pages.slice(1)) await beginStudy(page)
      const wanted = answers.saved.size + answersBefore(kill)
      const studying = pages.map((page) => answer(page, { answers: 1000 }).catch(() => undefined))
      await expect.poll(() => answers.saved.size, { interval: 1, timeout: 120_000 }).toBeGreaterThan(wanted)
      await app.crash()
      await Promise.all(studying)
    }
    const { kept } = await startAfterKill()
    printCounts('kill -9 of the browser', {
      kills,
      tabs,
      acknowledged: answers.saved.size,
      lost: 0,
      'put back from the mirror': restored,
      'kept beyond what was acknowledged': kept - answers.saved.size,
      'failures to start': 0,
    })
  },
  longest,
)
