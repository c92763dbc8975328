/** The main job: study on a phone, stop, come back, and find what is due. */
import { describe, expect } from 'vitest'
import { learnerOn, savedReviews, type Given, type RatingName } from './support/learner.ts'
import { test } from './support/test.ts'

/** What a learner who knows some and not others presses. */
const ratings: readonly RatingName[] = ['Good', 'Again', 'Hard', 'Easy', 'Good']

test('a learner studies twenty cards by finger and by key, undoes, reloads in between, and finds the right ones due a day later', async ({
  openApp,
}) => {
  const app = await openApp({ now: '2026-11-22T19:00:00-08:00' })
  const learner = learnerOn(app.page)
  await learner.setNewPerDay(20)
  await learner.openStudy()
  expect(await learner.left()).toBe('20 new')

  // The last answer to each question is what counts: one answered Again is asked until it is right.
  const last = new Map<string, Given>()
  let answers = 0
  async function study(count: number, by: 'tap' | 'press'): Promise<void> {
    for (let i = 0; i < count && !(await learner.isFinished()); i += 1) {
      const given = await learner[by](ratings[answers % ratings.length] ?? 'Good')
      last.set(given.question, given)
      answers += 1
    }
  }

  await study(7, 'tap')
  const before = await learner.question()
  const undone = await learner.tap('Easy')
  expect(undone.question).toBe(before)
  await app.page.getByRole('button', { name: 'Undo' }).tap()
  await expect.poll(() => learner.question()).toBe(before)
  await app.page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
  await app.page.keyboard.press('2')
  await app.page.getByRole('button', { name: 'Show answer' }).waitFor()
  last.set(before, { ...undone, comesBack: '1 day' })
  answers += 1

  const leftBefore = await learner.left()
  await app.page.reload()
  await app.page.getByRole('button', { name: 'Show answer' }).waitFor()
  // The same prompts are left; those answered Again come first now, as what is learnt today.
  expect(sum(await learner.left())).toBe(sum(leftBefore))

  while (!(await learner.isFinished())) await study(5, 'press')
  expect(last.size).toBe(20)

  await app.page.keyboard.press('u')
  await expect.poll(() => learner.isFinished()).toBe(false)
  await app.page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
  await app.page.keyboard.press('3')
  await app.page.getByRole('heading', { name: 'That is all for now' }).waitFor()
  expect(await savedReviews(app)).toBeGreaterThanOrEqual(answers + 3)

  await app.clock.advance({ days: 1 })
  await app.page.reload()
  await app.page.getByRole('button', { name: 'Today' }).tap()
  await learner.setNewPerDay(0)
  const dueTomorrow = [...last.values()]
    .filter(({ comesBack }) => comesBack === '1 day')
    .map(({ question }) => question)
  expect(dueTomorrow.length).toBeGreaterThan(0)
  await app.page.getByRole('link', { name: `Study ${dueTomorrow.length} prompts` }).click()
  const asked: string[] = []
  while (!(await learner.isFinished())) {
    const { question, reason } = await learner.press('Good')
    expect(reason).toBe('Due')
    asked.push(question)
  }
  expect(asked.sort()).toEqual(dueTomorrow.sort())
})

function sum(left: string): number {
  return [...left.matchAll(/\d+/g)].reduce((total, [count]) => total + Number(count), 0)
}

test('two tabs ask each prompt once between them, and a third finds all answers', async ({ openApp }) => {
  const app = await openApp()
  const other = await app.openTab()
  const [one, two] = [learnerOn(app.page), learnerOn(other)]
  await one.openStudy()
  await two.openStudy()

  const asked: string[] = []
  for (let turn = 0; turn < 10; turn += 1) {
    const [here, there, page] = turn % 2 === 0 ? [one, two, other] : [two, one, app.page]
    const { question } = await here.press('Good')
    asked.push(question)
    // The other tab knows within a second, and goes on to something else.
    await page.waitForFunction(
      (left) => (document.querySelector('header p')?.textContent ?? '').includes(left),
      turn === 9 ? 'Finished' : `${9 - turn} new`,
      { timeout: 1000 },
    )
    if (turn < 9) expect(await there.question()).not.toBe(question)
  }
  expect(new Set(asked).size).toBe(10)

  const third = await app.openTab()
  await third.getByText('Nothing is due.').waitFor()
  await third.getByRole('link', { name: 'Settings' }).click()
  await third.getByText('10 reviews, kept in this browser').waitFor()
})

describe('what is stored', () => {
  test('survives a crash of the browser: nothing that was confirmed is lost', async ({
    persistentProfile,
  }) => {
    const profile = persistentProfile()
    const app = await profile.open()
    const learner = learnerOn(app.page)
    await learner.openStudy()
    for (let i = 0; i < 5; i += 1) await learner.press('Good')
    await app.page.getByText('Saved', { exact: true }).waitFor()
    await app.crash()

    const again = await profile.open()
    await again.page.getByRole('link', { name: 'Settings' }).click()
    await again.page.getByText('5 reviews, kept in this browser').waitFor()
  })

  test('is kept and reported when it is damaged or foreign, and the app goes on', async ({ openApp }) => {
    const app = await openApp({
      stored: {
        'attest/log/1/device/page/0': 'this is not a review\nnor is this\n',
        'attest/settings': '{"newPerDay": "many"',
        'somebody-else': 'left alone',
      },
    })
    await app.page.getByText('1 stored review could not be read.').waitFor()
    await app.page.getByText('1 stored setting could not be read').waitFor()
    await app.page.getByRole('button', { name: 'Understood' }).tap()
    await app.page.getByText('could not be read').first().waitFor({ state: 'hidden' })
    const learner = learnerOn(app.page)
    await learner.openStudy()
    await learner.press('Good')
    const kept = await app.page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
    for (const text of ['this is not a review', 'nor is this', 'many', 'left alone'])
      expect(kept).toContain(text)
  })
})

test('an open app notices that the day has turned', async ({ openApp }) => {
  const app = await openApp({ now: '2026-11-22T22:00:00-08:00' })
  const learner = learnerOn(app.page)
  await learner.openStudy()
  while (!(await learner.isFinished())) await learner.press('Hard')
  await app.page.getByRole('link', { name: 'Back to Today' }).click()
  await app.page.getByText('Nothing is due.').waitFor()
  await app.clock.advance({ hours: 5 })
  // 03:00: still the same evening for somebody whose day turns at 04:00.
  await app.page.getByText('Nothing is due.').waitFor()
  await app.clock.advance({ hours: 2 })
  await app.page.getByText('10 due, 10 new.').waitFor()
})
