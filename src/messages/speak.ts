/** Changes the language that all messages are in: at once, without a reload. */
import { readonly, ref } from 'vue'
import { translate } from './area.ts'
import { languages, type Language } from './languages.ts'

const current = ref<Language>('en')
let asked: Language = 'en'

/** The language that messages are in now. */
export const spoken = readonly(current)

/**
 * Fetches the messages of a language and speaks it from then on, unless another was asked for meanwhile.
 * @returns false when they could not be fetched: the language stays what it was
 */
export async function speak(language: Language): Promise<boolean> {
  asked = language
  try {
    const messages = await languages[language].load?.()
    if (asked !== language) return true
    translate(messages)
    current.value = language
    return true
  } catch {
    return false
  }
}
