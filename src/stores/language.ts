/** Speaks the language that the settings name, or that of the device. */
import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { languageFor, languageNames } from '#messages/languages.ts'
import { speak, spoken } from '#messages/speak.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

export const useLanguage = defineStore('language', () => {
  const world = useWorld()
  const settings = useSettings()

  const preferred = ref(world.languages.read())
  world.languages.subscribe(() => (preferred.value = world.languages.read()))

  const wanted = computed(() => languageFor(settings.settings.language, preferred.value))
  /** The wanted language could not be fetched; the one before stays. */
  const isMissing = ref(false)

  async function follow(): Promise<void> {
    isMissing.value = !(await speak(wanted.value))
  }

  /** Done when the first screen can be shown in the wanted language, or in English should it be missing. */
  const ready = wanted.value === spoken.value ? undefined : follow()
  watch(wanted, follow)

  /** What is chosen, as the settings screen offers it. */
  const choice = computed(() => languageNames.find((name) => name === settings.settings.language) ?? 'system')
  const ofDevice = computed(() => languageFor('system', preferred.value))

  /** Takes a choice; the same once more tries again to fetch it. */
  function choose(language: string): void {
    settings.change({ language })
    if (isMissing.value) void follow()
  }

  return { choice, ofDevice, isMissing, ready, choose }
})
