/** Tells the page which language it is in and which way that is read, for the browser, screen readers and styles. */
import { watchEffect } from 'vue'
import { languages } from '#messages/languages.ts'
import { spoken } from '#messages/speak.ts'

export function usePageLanguage(): void {
  watchEffect(() => {
    document.documentElement.lang = spoken.value
    document.documentElement.dir = languages[spoken.value].direction
  })
}
