/** Turns an opened page to Persian, as when the language of the device changes: what is on screen stays. */
import type { Page } from 'playwright-core'

export async function turnPersian(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'languages', { value: ['fa-IR'], configurable: true })
    dispatchEvent(new Event('languagechange'))
  })
  await page.locator('html[lang=fa][dir=rtl]').waitFor()
}
