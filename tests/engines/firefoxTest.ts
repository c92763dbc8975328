/**
 * The `test` of what is driven in Firefox. It hands in `openApp`, which opens the built app, and fails a test in which
 * the app wrote an error or a warning, threw, or asked another origin for something.
 */
import { existsSync } from 'node:fs'
import { firefox } from 'playwright-core'
import { expect, test as base } from 'vitest'
import { openIn, phone, type AppOptions, type OpenedApp } from '../browser/support/openedApp.ts'
import { serveBuiltApp } from '../browser/support/server.ts'

const places = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox']
const executablePath = places.find((place) => place && existsSync(place))
if (!executablePath) {
  throw new Error(
    'Firefox is not on this machine. On Debian: apt-get install firefox-esr; elsewhere set FIREFOX_PATH to its program.',
  )
}

export const test = base
  .extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = await serveBuiltApp()
    onCleanup(() => server.stop())
    return server
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath })
    onCleanup(() => browser.close())
    console.log(`Testing in Firefox ${browser.version()}`)
    return browser
  })
  /** Opens the app in a fresh browser context. Firefox has no touch and no zone to emulate here. */
  .extend('openApp', ({ browser, server }, { onCleanup }) => {
    const opened: OpenedApp[] = []
    onCleanup(async () => {
      const troubles = opened.flatMap((app) => app.takeTroubles())
      for (const app of opened) await app.close()
      await server.start()
      expect(troubles, 'The app throws nothing, writes no warnings and asks no other origin').toEqual([])
    })
    return async (options: AppOptions = {}): Promise<OpenedApp> => {
      const context = await browser.newContext({ viewport: options.viewport ?? phone, locale: 'en-GB' })
      const app = await openIn(context, server.address, options)
      opened.push(app)
      return app
    }
  })
