/** Several tabs of one real browser at once: none loses a review, and all show the same within a second. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { defaultSettings } from '#formats/settings.ts'
import { keptRecords } from '../support/backups.ts'
import { schedule } from '../support/learner.ts'
import { answer, beginStudy, followAnswers, noAnswers } from '../support/rapidLearner.ts'
import { inThisRun, isFull, longest, printCounts } from '../../tooling/scale.ts'
import { test } from '../support/test.ts'

const stored = {
  'attest/settings': JSON.stringify({ ...defaultSettings, newPerDay: 200, answering: 'reveal-only' }),
}
const perTab = inThisRun({ full: 500, small: 12 })
const reloadEvery = inThisRun({ full: 100, small: 6 })

/** Studies in one tab and reloads it between, mostly in the very moment after an answer. */
async function studyIn(page: Page, answers: number): Promise<number> {
  let reloads = 0
  for (let done = 0; done < answers; done += reloadEvery) {
    await beginStudy(page)
    await answer(page, { answers: Math.min(reloadEvery, answers - done), isPatient: done === 0 })
    if (done + reloadEvery >= answers) break
    await page.reload()
    reloads += 1
  }
  return reloads
}

async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/settings'))
  await page.getByRole('heading', { name: 'Your progress' }).waitFor()
}

// The small form takes the largest number only: fewer are the same in every way.
describe.each(isFull ? [2, 3, 4] : [4])('%i tabs', (count) => {
  test(
    'study at once, reload, close and open again: 0 lost, and the same everywhere within a second',
    async ({ openApp }) => {
      const answers = noAnswers()
      const app = await openApp({ stored, prepare: (context) => followAnswers(context, answers) })
      const others = await Promise.all(Array.from({ length: count - 1 }, () => app.openTab()))

      /** The last tab closes half-way, and another one goes on. */
      async function studyAndClose(page: Page): Promise<number> {
        const reloads = await studyIn(page, perTab / 2)
        await page.close()
        const next = await app.openTab()
        others.splice(others.indexOf(page), 1, next)
        return reloads + (await studyIn(next, perTab / 2))
      }
      const reloads = await Promise.all([
        studyIn(app.page, perTab),
        ...others.map((page, i) => (i === others.length - 1 ? studyAndClose(page) : studyIn(page, perTab))),
      ])

      for (const page of others) await openSettings(page)
      await beginStudy(app.page)
      await answer(app.page, { answers: 1 })
      const answered = performance.now()
      const total = answers.given.size
      const said = `${total.toLocaleString('en')} reviews, kept in this browser`
      await Promise.all(others.map((page) => page.getByText(said).waitFor({ timeout: 1000 })))
      const agreedMs = performance.now() - answered

      expect(total).toBe(count * perTab + 1)
      const given = [...answers.given].sort()
      const kept = await keptRecords(app)
      expect(kept).toEqual({ local: given, mirror: given })
      await openSettings(app.page)
      const shown = []
      for (const page of [app.page, ...others, await app.openTab('#/settings')])
        shown.push(await schedule(page))
      expect(new Set(shown).size).toBe(1)
      printCounts(`${count} tabs`, {
        reviews: total,
        lost: given.filter((record) => !kept.local.includes(record)).length,
        reloads: reloads.reduce((sum, one) => sum + one, 0),
        'tabs closed': 1,
        'ms until all agreed': Math.round(agreedMs),
      })
    },
    longest,
  )
})
