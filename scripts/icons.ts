/** Draws the icons of the installed app from public/icon.svg, with the browser of the tests. Run when the drawing changes. */
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'

interface Icon {
  readonly file: string
  readonly pixels: number
  /**
   * Fills the corners with the ground's colour, for systems that cut their own shape. The drawing itself lies within
   * the circle of 40 % that they never cut into.
   */
  readonly isFull: boolean
}

const icons: readonly Icon[] = [
  { file: 'icon-192.png', pixels: 192, isFull: false },
  { file: 'icon-512.png', pixels: 512, isFull: false },
  { file: 'maskable-192.png', pixels: 192, isFull: true },
  { file: 'maskable-512.png', pixels: 512, isFull: true },
  { file: 'apple-touch-icon.png', pixels: 180, isFull: true },
]

const drawing = readFileSync(new URL('../public/icon.svg', import.meta.url), 'utf8')
const ground = /<rect [^>]*fill="([^"]+)"/.exec(drawing)?.[1]
if (!ground) throw new Error('public/icon.svg has no rect with a fill to take the colour of the corners from')
const folder = new URL('../public/icons/', import.meta.url)
mkdirSync(folder, { recursive: true })

const browser = await chromium.launch((await findBrowser((line) => console.log(line))).launch)
const page = await browser.newPage()
for (const icon of icons) await draw(page, icon)
await browser.close()

async function draw(page: Page, { file, pixels, isFull }: Icon): Promise<void> {
  await page.setViewportSize({ width: pixels, height: pixels })
  const background = isFull ? ground : 'transparent'
  await page.setContent(
    `<style>html { background: ${background} } body { margin: 0 } svg { display: block; inline-size: 100vw }</style>${drawing}`,
  )
  await page.screenshot({ path: fileURLToPath(new URL(file, folder)), omitBackground: true })
  console.log(`public/icons/${file}`)
}
