/**
 * Runs once before the browser tests: the app must be built, and a browser is looked for. When there is none, each
 * test fails with the sentence that says what to do, instead of being skipped.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type BrowserChoice, findBrowser } from './findBrowser.ts'
import { builtFolder } from './folders.ts'

export type BrowserSearch =
  { readonly ok: true; readonly browser: BrowserChoice } | { readonly ok: false; readonly reason: string }

declare module 'vitest' {
  interface ProvidedContext {
    browserSearch: BrowserSearch
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('browserSearch', await search())
}

async function search(): Promise<BrowserSearch> {
  if (!existsSync(join(builtFolder, 'index.html'))) {
    return { ok: false, reason: 'The app is not built: run `npm run build` before the browser tests.' }
  }
  try {
    const browser = await findBrowser((line) => console.log(line))
    console.log(`Testing in ${browser.name}, version ${browser.version}`)
    return { ok: true, browser }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}
