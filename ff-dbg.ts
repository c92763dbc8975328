import { chromium } from 'playwright-core'
import { findBrowser } from './tests/browser/support/findBrowser.ts'
import { contextOptions, openIn, phone } from './tests/browser/support/openedApp.ts'
import { serveBuiltApp } from './tests/browser/support/server.ts'
import { enoughToFit } from './tests/browser/support/memoryScenes.ts'
import { defaultSettings } from './src/formats/settings.ts'
import { newOwnMemory } from './src/domain/fitting/ownMemory.ts'
import { copied } from './tests/browser/support/offline.ts'
const server = await serveBuiltApp()
const browser = await chromium.launch((await findBrowser(() => undefined)).launch)
const options = { viewport: phone, path: '#/settings', stored: { ...enoughToFit, 'attest/settings': JSON.stringify({ ...defaultSettings, ownMemory: { ...newOwnMemory, isOn: false } }) } }
const app = await openIn(await browser.newContext(contextOptions(options)), server.address, options)
const { page } = app
page.on('console', (m) => console.log('console', m.text())); page.on('pageerror', (e) => console.log('err', e))
page.on('worker', (w) => console.log('worker', w.url()))
const t0 = Date.now()
const say = (x: string) => console.log(((Date.now() - t0)/1000).toFixed(1), x)
const section = async () => say(await page.locator('section[aria-labelledby=own-memory]').innerText({timeout:5000}).catch((e)=>String(e).slice(0,80)))
page.setDefaultTimeout(15000)
try {
await page.getByText('Prompts come back as suits an average memory.').waitFor(); say('off shown')
await copied(page); say('copied')
await server.stop(); say('stopped')
await page.getByLabel('Learn from your answers').selectOption('On'); say('on')
await page.getByText(/^Your memory holds facts/).waitFor(); say('fit')
await section()
} catch (e) { console.log(String(e).slice(0,300)); await section() }
console.log(app.takeTroubles())
await page.screenshot({ path: '/tmp/attest/ff-shot.png' })
await browser.close(); await server.stop().catch(()=>undefined); process.exit(0)
