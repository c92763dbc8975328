/** Proves that the support of the browser tests notices what it says it notices. */
import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { test } from './test.ts'

test('a warning, an error and a thrown error on the page are troubles', async ({ openApp }) => {
  const { page, takeTroubles } = await openApp()
  await page.evaluate(() => {
    console.warn('careful')
    console.error('broken')
    void Promise.reject(new Error('thrown'))
  })
  await expect
    .poll(takeTroublesOf(takeTroubles))
    .toEqual(['console warning: careful', 'console error: broken', 'error on the page: thrown'])
})

test('a request to another origin is refused by the page and is a trouble', async ({ openApp }) => {
  const { page, takeTroubles } = await openApp()
  const answer = await page.evaluate(() => fetch('https://elsewhere.invalid/').then(String, () => 'refused'))
  expect(answer).toBe('refused')
  expect(takeTroubles().join()).toContain('elsewhere.invalid')
})

test('an image of another origin is a trouble, too', async ({ openApp }) => {
  const { page, takeTroubles } = await openApp()
  await page.evaluate(() => new Image().setAttribute('src', 'https://elsewhere.invalid/x.png'))
  await expect.poll(() => takeTroubles().join()).toContain('elsewhere.invalid')
})

test('inline scripts and styles do nothing in the built page', async ({ openApp }) => {
  const { page, takeTroubles } = await openApp()
  const title = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
    return document.title
  })
  expect(title).toBe('Attest')
  expect(takeTroubles().join()).toContain('Content Security Policy')
})

test("the learner's clock moves on by a day, through a reload and in every tab", async ({ openApp }) => {
  const { page, clock, openTab } = await openApp({ now: '2026-11-22T20:00:00-08:00' })
  await clock.advance({ days: 1 })
  await page.reload()
  const tab = await openTab()
  for (const each of [page, tab]) {
    expect(await each.evaluate(() => new Date().toString())).toMatch(/^Mon Nov 23 2026 20:00/)
  }
})

test("the learner's clock can go back", async ({ openApp }) => {
  const { page, clock } = await openApp({ now: '2026-11-22T20:00:00-08:00' })
  await clock.set('2026-11-20T08:00:00-08:00')
  expect(await page.evaluate(() => new Date().toString())).toMatch(/^Fri Nov 20 2026 08:00/)
})

test('each opened app begins with nothing stored; tabs of one app share what they store', async ({
  openApp,
}) => {
  const first = await openApp()
  await first.page.evaluate(() => localStorage.setItem('guard', 'kept'))
  const second = await openApp()
  expect(await second.page.evaluate(() => localStorage.getItem('guard'))).toBe(null)
  const tab = await first.openTab()
  expect(await tab.evaluate(() => localStorage.getItem('guard'))).toBe('kept')
})

test('what a test stores beforehand lies there once, and is not put back by a reload', async ({
  openApp,
}) => {
  const { page } = await openApp({ stored: { guard: 'kept' } })
  expect(await page.evaluate(() => localStorage.getItem('guard'))).toBe('kept')
  await page.evaluate(() => localStorage.setItem('guard', 'changed'))
  await page.reload()
  expect(await page.evaluate(() => localStorage.getItem('guard'))).toBe('changed')
})

test('a profile keeps what was stored when the browser is closed and opened again', async ({
  persistentProfile,
}) => {
  const profile = persistentProfile()
  const before = await profile.open()
  await before.page.evaluate(() => localStorage.setItem('guard', 'kept'))
  await before.close()
  const after = await profile.open()
  expect(await after.page.evaluate(() => localStorage.getItem('guard'))).toBe('kept')
})

test('a crash ends the browser, and its profile opens again', async ({ persistentProfile }) => {
  const profile = persistentProfile()
  const before = await profile.open()
  await before.crash()
  expect(before.page.isClosed()).toBe(true)
  const after = await profile.open()
  expect(await after.page.title()).toBe('Attest')
})

test('axe finds a button without a name', async ({ openApp }) => {
  const { page } = await openApp()
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')))
  expect((await accessibilityFaults(page)).join()).toContain('button-name')
})

/** Collects over several calls, because troubles arrive when the browser reports them. */
function takeTroublesOf(takeTroubles: () => string[]): () => string[] {
  const all: string[] = []
  return () => {
    all.push(...takeTroubles())
    return all
  }
}
