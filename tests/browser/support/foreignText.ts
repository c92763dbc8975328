/** Which language each text of a page says it is in, and which way it runs, held against its letters. */
import type { Page } from 'playwright-core'

/** Texts in Arabic letters that do not say which language they are in, and that they run from right to left. */
export function unlabelled(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement
      // Digits run from left to right in every language.
      const words = text.textContent?.replaceAll(/\P{L}/gu, '') ?? ''
      if (!/\p{Script=Arabic}/u.test(words) || around?.closest('noscript, script, kbd')) continue
      const isLabelled =
        around?.closest('[lang]')?.getAttribute('lang') !== 'en' &&
        getComputedStyle(around ?? document.body).direction === 'rtl'
      if (!isLabelled) found.push(text.textContent ?? '')
    }
    return found
  })
}

/**
 * What a page in Persian has in English without saying so: texts and names in Latin letters alone that are neither marked as
 * English nor a key; and what is marked and does not run from left to right.
 */
export function strayEnglish(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const namesOfNoLanguage = /Attest|\S+\.json/g
    const isEnglish = (text: string): boolean =>
      /\p{Script=Latin}{2}/u.test(text.replace(namesOfNoLanguage, '')) && !/\p{Script=Arabic}/u.test(text)
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.textContent?.trim() ?? ''
      const around = text.parentElement
      if (!around || words === '' || around.closest('noscript, script, kbd')) continue
      if (around.closest('[lang]')?.getAttribute('lang') !== 'en') {
        if (isEnglish(words)) found.push(`in no language of its own: ${words}`)
      } else if (!around.closest('[dir], bdi')?.matches('[dir=ltr], bdi')) {
        found.push(`without its direction: ${words}`)
      }
    }
    const names = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    )
    return [...found, ...names.filter(isEnglish).map((name) => `as a name: ${name}`)]
  })
}
