/** The languages of the interface: one line each. English is in the app itself; the others are fetched when chosen. */
import type { Areas } from './areas.ts'

export const languageNames = ['en', 'fa'] as const
export type Language = (typeof languageNames)[number]

interface Spoken {
  /** As its own speakers call it. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  readonly load?: () => Promise<Areas>
}

export const languages: Readonly<Record<Language, Spoken>> = {
  en: { name: 'English', direction: 'ltr' },
  fa: { name: 'فارسی', direction: 'rtl', load: async () => (await import('./fa/index.ts')).fa },
}

/**
 * The language to speak.
 * @param choice a language of its own, or 'system'; what is not spoken here counts as 'system'
 * @param preferred the languages of the learner's device, best first, as `navigator.languages` has them: the first that
 *   is spoken here counts, and English where none is
 */
export function languageFor(choice: string, preferred: readonly string[]): Language {
  const wanted = [choice, ...preferred].map((tag) => tag.toLowerCase().split('-')[0])
  return wanted.flatMap((tag) => languageNames.filter((name) => name === tag))[0] ?? 'en'
}
