/** A plan in a real browser: an exam is set, studied for, moved; and two weeks are missed. */
import { expect } from 'vitest'
import { defaultSettings } from '#formats/settings.ts'
import { write } from '#formats/reviewRecord.ts'
import { deck } from './support/boards.ts'
import { learnerOn } from './support/learner.ts'
import { patience } from './support/offline.ts'
import { test } from './support/test.ts'

test('a learner plans for an exam, studies for a week, moves the date, and comes back after it', async ({
  openApp,
}) => {
  const { page, clock } = await openApp({ now: '2026-11-22T19:00:00-08:00', path: '#/plan' })
  const learner = learnerOn(page)
  const date = page.getByLabel('Exam date')
  const homeSays = (text: RegExp) =>
    expect.poll(() => page.locator('.lead').innerText(), patience).toMatch(text)

  await page.getByRole('button', { name: 'Make a plan' }).press('Enter')
  await page.getByLabel('Minutes a day').fill('1')
  await page.getByLabel('Minutes a day').press('Enter')
  await date.fill('2026-12-13')
  await page.getByText('The exam is in 21 days, on 13 December 2026.').waitFor()
  // With so few minutes, what can be known comes before what cannot.
  await page
    .getByText(/With core facts only \(\d+ prompts\), you would know about \d+ in 100 of them/)
    .waitFor()
  await page
    .getByText(/With everything, you are expected to know about \d+ in 100, likely \d+ to \d+\./)
    .waitFor()
  await page.getByText(/Not all of it fits: \d+ prompts would not be met before the exam\./).waitFor()
  await page.locator('summary', { hasText: 'Choose sections' }).press('Enter')
  await page.getByLabel('Tehrik-e Khalifat Khorasan').check()
  await page.getByText(/All \d+ prompts fit into your minutes\./).waitFor()

  await page.getByRole('link', { name: 'Today', exact: true }).click()
  for (let day = 0; day < 7; day += 1) {
    await homeSays(new RegExp(`about [12] minutes?; exam in ${21 - day} days\\.$`))
    await learner.openStudy()
    while (!(await learner.isFinished())) await learner.press('Good')
    await page.getByRole('link', { name: 'Back to Today' }).click()
    // Whoever was quicker than expected has minutes left, and may be offered more for them.
    await homeSays(new RegExp(`exam in ${21 - day} days\\.$`))
    // The plan is made anew when the day turns, while the app stays open.
    await clock.advance({ days: 1 })
  }
  await homeSays(/^\d+ reviews?\b.*exam in 14 days\.$/)

  await page.getByRole('link', { name: 'Your plan' }).click()
  await date.fill('2026-12-01')
  await page.getByText('The exam is in 2 days, on 1 December 2026.').waitFor()
  await page.getByText('The last days begin today').waitFor()

  await clock.advance({ days: 14 })
  await page.reload()
  await page.getByText('The exam was on 1 December 2026.').waitFor()
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await homeSays(/^\d+ reviews?, about [12] minutes?\.$/)
}, 180_000)

/** Sixty prompts that were met and recalled, and then left alone for two weeks. */
const twoWeeksAgo = deck.prompts.slice(0, 60).flatMap(({ key }, index) =>
  [20, 17].map((daysAgo) =>
    write({
      ...{ kind: 'review', prompt: key, rating: 3, answerMs: 8000, form: 'reveal', choices: 0, nonce: 1 },
      ...{ at: Date.UTC(2026, 10, 22 - daysAgo, 20) + index * 10_000, offsetMinutes: -480 },
    }),
  ),
)

test('who comes back after two weeks finds the minutes of a day, nothing new, and the day of being level', async ({
  openApp,
}) => {
  const plan = { exam: null, sections: [], coreOnly: false, minutes: [2, 2, 2, 2, 2, 2, 2] }
  const { page } = await openApp({
    stored: {
      'attest/settings': JSON.stringify({ ...defaultSettings, plan }),
      'attest/log/1/device/page/0': twoWeeksAgo.join(''),
    },
  })
  await page.getByText('You are catching up: new prompts wait').waitFor()
  expect(await page.locator('.lead').innerText()).toMatch(/^\d+ reviews?, about [23] minutes\.$/)
  await page.getByRole('link', { name: 'Your plan' }).click()
  await page
    .getByText(/You are catching up\. New prompts wait, .* you are level again (on \w+|tomorrow)/)
    .waitFor()
})
