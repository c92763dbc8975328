/** Which language is spoken, and what changing it does. */
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { shell } from '#messages/en/shell.ts'
import { fa } from '#messages/fa/index.ts'
import { languageFor } from '#messages/languages.ts'
import { speak, spoken } from '#messages/speak.ts'

afterEach(() => speak('en'))

describe('the language', () => {
  test.each([
    ['system', ['fa-IR', 'en'], 'fa'],
    ['system', ['de-DE', 'fa'], 'fa'],
    ['system', ['en-US', 'fa'], 'en'],
    ['system', ['de', 'fr'], 'en'],
    ['system', [], 'en'],
    ['fa', ['en'], 'fa'],
    ['en', ['fa'], 'en'],
    ['xx', ['fa'], 'fa'],
  ])('chosen as %s on a device that prefers %j is %s', (choice, preferred, language) => {
    expect(languageFor(choice, preferred)).toBe(language)
  })

  test('changes every text at once, and back', async () => {
    expect(shell.titles.home).toBe('Today')
    await expect(speak('fa')).resolves.toBe(true)
    expect([spoken.value, shell.titles.home, shell.tryAgain]).toEqual([
      'fa',
      fa.shell.titles.home,
      fa.shell.tryAgain,
    ])
    await speak('en')
    expect([spoken.value, shell.titles.home]).toEqual(['en', 'Today'])
  })

  test('is spoken by an area that loads after it was chosen', async () => {
    vi.resetModules()
    const afresh = await import('#messages/speak.ts')
    onTestFinished(async () => {
      await afresh.speak('en')
    })
    await afresh.speak('fa')
    const area = await import('#messages/en/shell.ts')
    expect(area.shell).not.toBe(shell)
    expect(area.shell.tryAgain).toBe(fa.shell.tryAgain)
  })

  test('asked for last is the one that is spoken', async () => {
    await Promise.all([speak('fa'), speak('en')])
    expect(spoken.value).toBe('en')
  })
})
