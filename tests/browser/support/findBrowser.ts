/**
 * Chooses the browser of the tests. The order makes two machines test with the same one; each candidate is started
 * once before it is chosen, so that a broken one does not fail every test.
 */
import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright-core'
import { fontConfiguration } from './fonts.ts'
import { shippedChromium } from './shippedChromium.ts'

/** How to start the chosen browser. Plain data, so that it can be handed from the search to each test file. */
export interface BrowserChoice {
  readonly name: string
  readonly version: string
  readonly launch: LaunchOptions
}

interface Candidate {
  readonly name: string
  readonly options: LaunchOptions
}

const installHint =
  'No browser could be started: install Chromium or Google Chrome, or set BROWSER_PATH to the program of one.'

/** Where Linux distributions and macOS put Chromium. */
const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A system browser otherwise looks for updates, and its requests disturb the tests. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/**
 * The first browser that starts, in the order: BROWSER_PATH, the one shipped in npm, playwright's own, the system's
 * Chromium, Google Chrome, Microsoft Edge. When BROWSER_PATH is set, only that one is tried.
 * @throws Error with one sentence that says what to install or set
 */
export async function findBrowser(progress: (line: string) => void): Promise<BrowserChoice> {
  const failures: string[] = []
  for await (const { name, options } of candidates(progress)) {
    const launch = { args: quiet, ...options, env: environment(options.env) }
    try {
      const browser = await chromium.launch(launch)
      const version = browser.version()
      await browser.close()
      return { name, version, launch }
    } catch (error) {
      failures.push(`${name}: ${firstLine(error)}`)
    }
  }
  throw new Error([installHint, ...failures.map((failure) => `  tried ${failure}`)].join('\n'))
}

async function* candidates(progress: (line: string) => void): AsyncGenerator<Candidate> {
  const chosen = process.env['BROWSER_PATH']
  if (chosen) {
    yield { name: `BROWSER_PATH ${chosen}`, options: { executablePath: chosen } }
    return
  }
  const shipped = await shippedChromium(progress)
  if (shipped) {
    const { executablePath, libraryPath } = shipped
    const libraries = [libraryPath, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
    yield {
      name: 'Chromium from npm',
      options: { executablePath, env: { LD_LIBRARY_PATH: libraries } },
    }
  }
  yield { name: "playwright's Chromium", options: {} }
  for (const path of systemPaths.filter((path) => existsSync(path))) {
    yield { name: `Chromium at ${path}`, options: { executablePath: path } }
  }
  yield { name: 'Google Chrome', options: { channel: 'chrome' } }
  yield { name: 'Microsoft Edge', options: { channel: 'msedge' } }
}

/** The variables of this process and the candidate's own, with the fonts that every machine has. */
function environment(own: LaunchOptions['env']): Record<string, string> {
  const all = { ...process.env, ...own, FONTCONFIG_FILE: fontConfiguration() }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1).join('')
}
