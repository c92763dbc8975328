/**
 * Takes pictures of the built app in every screen and state, on a phone, a tablet and a desk, light and dark, and in Persian
 * from right to left, into screenshots/. A name of a scene takes only that. With --readme it takes only those of the README, into docs/.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { contextOptions, desktop, openIn, phone, tablet } from '../tests/browser/support/openedApp.ts'
import { turnPersian } from '../tests/browser/support/persian.ts'
import { optionsOf, reachScene, type Scene, scenes } from '../tests/browser/support/scenes.ts'
import { serveBuiltApp } from '../tests/browser/support/server.ts'

type Scheme = 'light' | 'dark'

interface Picture {
  readonly file: string
  readonly colorScheme: Scheme
  readonly isPersian?: boolean
}

/** A scene on a device, reached once, and the pictures of it. */
interface Sitting {
  readonly scene: Scene
  readonly viewport: { readonly width: number; readonly height: number }
  readonly pictures: readonly Picture[]
}

/** A desk of which the picture is small enough for a README. */
const smallDesk = { width: 1024, height: 640 }

const forReadme = process.argv.includes('--readme')
const folder = new URL(forReadme ? '../docs/' : '../screenshots/', import.meta.url)
mkdirSync(folder, { recursive: true })

const server = await serveBuiltApp()
const browser = await chromium.launch((await findBrowser((line) => console.log(line))).launch)
for (const sitting of forReadme ? sittingsForReadme() : allSittings()) {
  // A machine that stalls may fail one attempt.
  await take(sitting).catch(() => take(sitting))
}
await browser.close()
await server.stop()

function allSittings(): Sitting[] {
  const named = process.argv.slice(2)
  const wanted = scenes.filter(({ name }) => named.length === 0 || named.includes(name))
  return wanted.flatMap((scene) =>
    Object.entries({ phone, tablet, desktop }).map(([device, viewport]) => ({
      scene,
      viewport,
      // Persian last: a page that was turned stays so.
      pictures: (['light', 'dark', 'fa'] as const).map((look) => ({
        file: `${scene.name}-${device}-${look}.png`,
        colorScheme: look === 'dark' ? 'dark' : 'light',
        isPersian: look === 'fa',
      })),
    })),
  )
}

function sittingsForReadme(): Sitting[] {
  const wanted = [
    { name: 'answer-uncertain', file: 'answer.png', viewport: phone, colorScheme: 'light' },
    { name: 'home-finished', file: 'today-dark.png', viewport: phone, colorScheme: 'dark' },
    { name: 'progress-calibration', file: 'progress.png', viewport: phone, colorScheme: 'light' },
    { name: 'entity-chosen', file: 'entity-dark.png', viewport: smallDesk, colorScheme: 'dark' },
  ] as const
  return wanted.flatMap(({ name, viewport, file, colorScheme }) =>
    scenes
      .filter((scene) => scene.name === name)
      .map((scene) => ({ scene, viewport, pictures: [{ file, colorScheme }] })),
  )
}

async function take({ scene, viewport, pictures }: Sitting): Promise<void> {
  const options = { viewport, path: scene.path, touch: viewport !== desktop, ...optionsOf(scene) }
  const context = await browser.newContext(contextOptions(options))
  // What runs these scripts gives functions their names with a helper of its own, which no page has.
  await context.addInitScript({ content: 'globalThis.__name ??= (named) => named' })
  const app = await openIn(context, server.address, options)
  await reachScene(app.page, scene)
  for (const { file, colorScheme, isPersian } of pictures) {
    await app.page.emulateMedia({ colorScheme })
    if (isPersian) await turnPersian(app.page)
    await app.page.screenshot({ path: fileURLToPath(new URL(file, folder)) })
    console.log(file)
  }
  await app.close()
}
