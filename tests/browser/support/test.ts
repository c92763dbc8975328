/**
 * The `test` of the browser tests. It hands in `openApp`, which opens the built app, and fails a test in which the
 * app wrote an error or a warning, threw, or asked another origin for something.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type LaunchOptions, type Page } from 'playwright-core'
import { expect, inject, onTestFailed, test as base } from 'vitest'
import { type AppOptions, contextOptions, openAgain, type OpenedApp, openIn } from './openedApp.ts'
import { serveBuiltApp } from './server.ts'

/** The app in a browser of its own, which can be made to crash. */
export interface CrashableApp extends OpenedApp {
  /** Ends the browser at once, as when the battery is pulled: no page is told. */
  readonly crash: () => Promise<void>
}

/** A browser profile on disk: what the app keeps there outlives the browser. */
export interface PersistentProfile {
  readonly folder: string
  /** Starts a browser on the profile; the one before must be closed or crashed. */
  readonly open: (options?: AppOptions) => Promise<CrashableApp>
}

/**
 * A page of a test lives for seconds. Machine code that pays off after minutes costs it a fifth more of the processor, so
 * a function is compiled anew after ten times as many calls; long loops still are.
 */
const shortLived = '--js-flags=--invocation-count-for-maglev=4000,--invocation-count-for-turbofan=30000'

/** What a test may ask of a browser context that others have used before it. */
type PlainOptions = Pick<AppOptions, 'path' | 'stored' | 'viewport'>

const noTroubles = 'The app throws nothing, writes no warnings and asks no other origin'

export const test = base
  .extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = await serveBuiltApp()
    onCleanup(() => server.stop())
    return server
  })
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch(launchOptions())
    onCleanup(() => browser.close())
    return browser
  })
  /** Opens the app in a fresh browser context: nothing stored, nothing shared with other calls. */
  .extend('openApp', ({ browser, server }, { onCleanup }) => {
    const opened: OpenedApp[] = []
    onCleanup(() => closeAll(opened))
    return async (options: AppOptions = {}): Promise<OpenedApp> => {
      const app = await openIn(await browser.newContext(contextOptions(options)), server.address, options)
      opened.push(app)
      return app
    }
  })
  /**
   * Opens the app in a browser context that the tests of a file share, for what takes no other than that: nothing is
   * stored, and the clock starts anew. A test that fails leaves the next a fresh one.
   */
  .extend('shared', { scope: 'file' }, ({ browser, server }, { onCleanup }) => {
    let app: OpenedApp | undefined
    const discard = async (): Promise<void> => {
      await app?.close()
      app = undefined
    }
    onCleanup(discard)
    return {
      discard,
      async open(options: PlainOptions): Promise<OpenedApp> {
        app ??= await openIn(await browser.newContext(contextOptions({})), server.address, {})
        await openAgain(app, server.address, options)
        return app
      },
    }
  })
  /** Opens the app there, and fails a test in which something went wrong. Once a test. */
  .extend('openShared', ({ shared }, { onCleanup }) => {
    let opened: OpenedApp | undefined
    onTestFailed(() => shared.discard())
    onCleanup(() => expect(opened?.takeTroubles() ?? [], noTroubles).toEqual([]))
    return async (options: PlainOptions = {}): Promise<Page> => {
      opened = await shared.open(options)
      return opened.page
    }
  })
  /** Makes a profile on disk, which is removed after the test. */
  .extend('persistentProfile', ({ server }, { onCleanup }) => {
    const opened: OpenedApp[] = []
    const folders: string[] = []
    onCleanup(async () => {
      await closeAll(opened)
      for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    })
    return (): PersistentProfile => {
      const folder = mkdtempSync(join(tmpdir(), 'attest-profile-'))
      folders.push(folder)
      return {
        folder,
        async open(options = {}) {
          const app = await openProfile(folder, server.address, options)
          opened.push(app)
          return app
        },
      }
    }
  })

async function openProfile(folder: string, address: string, options: AppOptions): Promise<CrashableApp> {
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions(),
    ...contextOptions(options),
  })
  const app = await openIn(context, address, options)
  return {
    ...app,
    async crash() {
      const browser = context.browser()
      if (!browser) throw new Error('Inconsistent: a browser on a profile of its own is not known')
      const gone = new Promise((resolve) => browser.once('disconnected', resolve))
      const session = await browser.newBrowserCDPSession()
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      const main = processInfo.find(({ type }) => type === 'browser')
      if (!main) throw new Error('Inconsistent: a browser without a process of its own')
      process.kill(main.id, 'SIGKILL')
      await gone
    },
  }
}

/** How to start the browser that was found before the tests. */
function launchOptions(): LaunchOptions {
  const search = inject('browserSearch')
  if (!search.ok) throw new Error(search.reason)
  const { launch } = search.browser
  return { ...launch, args: [...(launch.args ?? []), shortLived] }
}

async function closeAll(apps: readonly OpenedApp[]): Promise<void> {
  const troubles = apps.flatMap((app) => app.takeTroubles())
  for (const app of apps) await app.close()
  expect(troubles, noTroubles).toEqual([])
}
