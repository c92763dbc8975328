/**
 * The journey of a learner in WebKit, the engine of every iPhone: WebKitGTK through its own WebDriver. Not part of
 * `npm test`, because no npm package brings this engine: `npm run test:webkit`.
 */
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveBuiltApp, type AppServer } from '../browser/support/server.ts'
import { drivenPage, type DrivenPage } from './webDriver.ts'

const program = '/usr/bin/WebKitWebDriver'
const missing =
  'WebKit is not on this machine. On Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb; then run this again.'

const phone = { width: 390, height: 844 }
let server: AppServer
let page: DrivenPage
let isOpen = false

beforeAll(async () => {
  if (!existsSync(program)) throw new Error(missing)
  server = await serveBuiltApp()
  page = await drivenPage({
    program: process.env['DISPLAY'] ? program : 'xvfb-run',
    arguments: (port) => [
      ...(process.env['DISPLAY'] ? [] : ['-a', '-s', '-screen 0 1280x1024x24', program]),
      `--port=${port}`,
    ],
    environment: { WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_FORCE_SANDBOX: '0' },
    capabilities: {},
  })
  isOpen = true
  await page.resize(phone.width, phone.height)
  await page.goTo(server.address)
})

afterAll(async () => {
  if (!isOpen) return
  await page.close()
  await server.stop()
})

const actButton = "//div[contains(@class,'acts')]/button"
const good = "//div[@role='group']//button[starts-with(normalize-space(),'Good')]"

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400))
}

/** Shows the answers of so many prompts, by giving up where it is a graded form, and rates them Good. */
async function study(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    // As long as a hand needs: a sooner press counts as the one before.
    await aMoment()
    await page.press(actButton)
    await page.until("return document.querySelector('.ratings') !== null", 'the ratings are there')
    await aMoment()
    await page.press(good)
    await page.until("return document.querySelector('.ratings') === null", 'the next question is there')
  }
}

function shows(text: string): Promise<void> {
  return page.until(`return document.body.innerText.includes(${JSON.stringify(text)})`, `it shows “${text}”`)
}

/** What sticks out of the window, and whether the act that matters is within it. */
function layout(): Promise<{ sideways: number; actBelow: number }> {
  return page.run(`
    const root = document.documentElement
    const act = document.querySelector('.acts, .act')?.getBoundingClientRect()
    return { sideways: root.scrollWidth - root.clientWidth, actBelow: Math.max(0, (act?.bottom ?? 0) - innerHeight) }
  `)
}

test('a learner starts, studies by pressing, and every answer is called saved', async () => {
  await shows('10 new.')
  expect(await layout()).toEqual({ sideways: 0, actBelow: 0 })
  await page.press("//a[starts-with(normalize-space(),'Study 10')]")
  await study(6)
  await shows('Saved')
  expect(await layout()).toEqual({ sideways: 0, actBelow: 0 })
})

test('after a reload the session goes on with what was left', async () => {
  await page.reload()
  await page.until("return document.querySelector('.acts button') !== null", 'a question is there')
  expect(await page.run<string>("return document.querySelector('header p').innerText")).toContain('4 new')
})

test('without a network the app starts, has the answers, and takes more', async () => {
  await page.until(
    "return navigator.serviceWorker.controller?.state === 'activated'",
    'the app is kept for offline use',
  )
  await server.stop()
  await page.reload()
  await study(4)
  await shows('That is all for now')
  await page.press("//a[normalize-space()='Back to Today']")
  await page.press("//nav//a[normalize-space()='Settings']")
  await shows('10 reviews, kept in this browser')
  await server.start()
})

test.each([
  ['', 'Attest'],
  ['#/progress', 'Progress – Attest'],
  ['#/settings', 'Settings – Attest'],
  ['#/deck/khorasan', 'Deck – Attest'],
  ['#/lookup', 'Look up – Attest'],
  ['#/lookup/khorasan/tkp', 'Tehrik-e Khilafat Pakistan – Attest'],
  ['#/quiz', 'Quiz – Attest'],
  ['#/plan', 'Plan – Attest'],
])('nothing sticks out of a phone’s window: /%s', async (path, title) => {
  await page.goTo(`${server.address}${path}`)
  await page.until(`return document.title === ${JSON.stringify(title)}`, `the screen is “${title}”`)
  expect((await layout()).sideways).toBe(0)
})
