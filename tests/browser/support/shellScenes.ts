/** What the app says beside its screens: that it opens, that something failed, that another build or tab has news. */
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page, Route } from 'playwright-core'
import type { Manifest } from 'vite'
import { withNewerBuild, withoutDatabase } from './devices.ts'
import type { Scene } from './scenes.ts'

/** The decks do what is said instead of coming. */
export function decks(
  instead: (route: Route) => Promise<void>,
): (context: BrowserContext) => Promise<unknown> {
  return (context) => {
    const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Manifest
    const files = Object.entries(manifest).flatMap(([key, { file }]) =>
      /^decks\/.*deck\.ts$/.test(key) ? [file] : [],
    )
    return context.route((url) => files.some((file) => url.pathname.endsWith(file)), instead)
  }
}

/** Another tab has begun to delete everything, and is at it. */
async function erasingElsewhere(page: Page): Promise<void> {
  await page.evaluate(() => {
    new BroadcastChannel('attest-erasure').postMessage('begun')
  })
  await page.getByRole('button', { name: 'Reload' }).waitFor()
}

/** On Home, which offers it when it opens after the app, in a quiet moment, has looked for a newer build. */
export async function untilUpdateIsOffered(page: Page): Promise<void> {
  const offer = page.getByRole('button', { name: 'Update now' })
  while (!(await offer.isVisible())) {
    await page.getByRole('link', { name: 'Progress' }).click()
    await page.getByRole('heading', { level: 1, name: 'Progress' }).waitFor()
    await page.getByRole('link', { name: 'Today' }).click()
    await page.getByRole('heading', { name: 'Today' }).waitFor()
  }
}

/** Leaves localStorage no room for an answer. */
export function fillStorage(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size /= 2) {
      try {
        for (let i = 0; ; i += 1) localStorage.setItem(`filling ${size} ${i}`, 'x'.repeat(size))
      } catch {
        // It takes no more of this size.
      }
    }
  })
}

export const shellScenes: readonly Scene[] = [
  {
    name: 'home-opening',
    route: 'home',
    path: '',
    staysClosed: true,
    prepare: decks(() => new Promise(() => undefined)),
    reach: (page) => page.getByText('Opening your decks').waitFor(),
  },
  {
    name: 'home-failed',
    route: 'home',
    path: '',
    hasTroubles: true,
    prepare: decks((route) => route.abort()),
    reach: (page) => page.getByRole('button', { name: 'Try again' }).waitFor(),
  },
  {
    name: 'study-opening',
    route: 'study',
    path: '#/study',
    staysClosed: true,
    prepare: decks(() => new Promise(() => undefined)),
    reach: (page) => page.getByText('Opening your decks').waitFor(),
  },
  {
    name: 'study-failed',
    route: 'study',
    path: '#/study',
    hasTroubles: true,
    prepare: decks((route) => route.abort()),
    reach: (page) => page.getByRole('button', { name: 'Try again' }).waitFor(),
  },
  {
    name: 'home-update',
    route: 'home',
    path: '#/progress',
    prepare: withNewerBuild,
    reach: untilUpdateIsOffered,
  },
  { name: 'erased-elsewhere', route: 'home', path: '', reach: erasingElsewhere },
  {
    name: 'answer-not-saved',
    route: 'study',
    path: '#/study',
    prepare: withoutDatabase,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Show answer' }).waitFor()
      await fillStorage(page)
      await page.getByRole('button', { name: 'Show answer' }).click()
      await page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
      await page.keyboard.press('3')
      await page.getByRole('link', { name: 'Export now' }).waitFor()
    },
  },
  {
    name: 'palette-empty',
    route: 'home',
    path: '',
    reach: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('option', { name: 'Settings Screen' }).waitFor()
    },
  },
  {
    name: 'palette-asked',
    route: 'study',
    path: '#/study',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Show answer' }).waitFor()
      await page.keyboard.press('Control+k')
      await page.getByText('come back once the question is answered').waitFor()
    },
  },
  {
    name: 'palette-nothing',
    route: 'home',
    path: '',
    reach: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: /^Find/ }).fill('zzzqx')
      await page.getByRole('option').first().waitFor({ state: 'detached' })
    },
  },
]
