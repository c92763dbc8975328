/**
 * Takes pictures of the built app in every screen and state, on a phone and on a desk, light and dark, and in Persian
 * from right to left, into screenshots/. A name of a scene takes only that. With --readme it takes only those of the README, into docs/.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { contextOptions, desktop, openIn, phone } from '../tests/browser/support/openedApp.ts'
import { turnPersian } from '../tests/browser/support/persian.ts'
import { optionsOf, reachScene, type Scene, scenes } from '../tests/browser/support/scenes.ts'
import { serveBuiltApp } from '../tests/browser/support/server.ts'

type Scheme = 'light' | 'dark'

interface Picture {
  readonly scene: Scene
  readonly file: string
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme: Scheme
  readonly isPersian?: boolean
}

const forReadme = process.argv.includes('--readme')
const folder = new URL(forReadme ? '../docs/' : '../screenshots/', import.meta.url)
mkdirSync(folder, { recursive: true })

const server = await serveBuiltApp()
const browser = await chromium.launch((await findBrowser((line) => console.log(line))).launch)
for (const picture of forReadme ? readmePictures() : allPictures()) await take(picture)
await browser.close()
await server.stop()

function allPictures(): Picture[] {
  const named = process.argv.slice(2)
  const wanted = scenes.filter(({ name }) => named.length === 0 || named.includes(name))
  return wanted.flatMap((scene) =>
    Object.entries({ phone, desktop }).flatMap(([device, viewport]) =>
      (['light', 'dark', 'fa'] as const).map((look) => ({
        scene,
        file: `${scene.name}-${device}-${look}.png`,
        viewport,
        colorScheme: look === 'dark' ? 'dark' : 'light',
        isPersian: look === 'fa',
      })),
    ),
  )
}

function readmePictures(): Picture[] {
  const wanted = [
    { name: 'answer-uncertain', file: 'answer.png', colorScheme: 'light' as Scheme },
    { name: 'home-finished', file: 'today-dark.png', colorScheme: 'dark' as Scheme },
  ]
  return wanted.flatMap(({ name, file, colorScheme }) =>
    scenes
      .filter((scene) => scene.name === name)
      .map((scene) => ({ scene, file, viewport: phone, colorScheme })),
  )
}

async function take({ scene, file, viewport, colorScheme, isPersian }: Picture): Promise<void> {
  const options = {
    viewport,
    colorScheme,
    path: scene.path,
    touch: viewport === phone,
    ...optionsOf(scene),
  }
  const context = await browser.newContext(contextOptions(options))
  // What runs these scripts gives functions their names with a helper of its own, which no page has.
  await context.addInitScript({ content: 'globalThis.__name ??= (named) => named' })
  const app = await openIn(context, server.address, options)
  await reachScene(app.page, scene)
  if (isPersian) await turnPersian(app.page)
  await app.page.screenshot({ path: fileURLToPath(new URL(file, folder)) })
  await app.close()
  console.log(file)
}
