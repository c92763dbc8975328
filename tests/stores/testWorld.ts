/** A world for store and component tests: a clock that is set by hand, and real stores over memory. */
import { createPinia, type Pinia } from 'pinia'
import { createApp, type App } from 'vue'
import { isoDay, studyDay, type Day } from '#domain/calendar.ts'
import { foresee } from '#domain/planning/foresight.ts'
import { defaultSettings, type Settings } from '#formats/settings.ts'
import { createMemory, inMemoryStore } from '#storage/inMemoryStore.ts'
import { confusionPlace } from '#storage/confusionPlace.ts'
import type { ReviewStore } from '#storage/reviewStore.ts'
import { worldKey, type QuizPlace, type SettingsPlace, type World } from '#stores/world.ts'
import { testBackup, type TestBackup, type TestBackupOptions } from './testBackup.ts'

export interface TestWorld extends World {
  readonly backup: TestBackup
  /** Goes ahead by so much. */
  pass(time: { days?: number; hours?: number; seconds?: number }): void
  /** Today as '2026-11-22', by the default day start. */
  isoToday(): string
  today(): Day
}

export type Kept = ReturnType<typeof createMemory>

let pages = 0

/** Worlds over the same `kept` are tabs, or later visits, of one browser. */
export function testWorld(
  options: {
    kept?: Kept
    reviews?: ReviewStore
    now?: string
    settings?: Partial<Settings>
    backup?: TestBackupOptions
    languages?: readonly string[]
    quizzes?: QuizPlace
    fit?: World['fit']
    settingsPlace?: SettingsPlace
  } = {},
): TestWorld {
  let at = Date.parse(options.now ?? '2026-11-22T20:00:00Z')
  const kept = options.kept ?? createMemory()
  pages += 1
  const confusions = confusionPlace(memoryStorage())
  const now = (): { at: number; offsetMinutes: number } => ({ at, offsetMinutes: 0 })
  const today = (): Day => studyDay(now(), defaultSettings.dayStartMinutes)
  return {
    languages: { read: () => options.languages ?? ['en'], subscribe: () => undefined },
    now,
    whenIdle: (act) => void Promise.resolve().then(act),
    nonce: pages,
    reviews: options.reviews ?? inMemoryStore(kept),
    backup: testBackup(kept, options.backup),
    quizzes: options.quizzes ?? quizzesIn(new Map()),
    confusions: () => Promise.resolve(confusions),
    install: {
      offer: { isThere: () => false, take: async () => false, onChange: () => undefined },
      hasMenu: () => false,
      hint: { isDismissed: () => false, dismiss: () => undefined },
    },
    fit: options.fit ?? (async () => undefined),
    foresee: async (task) => foresee(task),
    settings: options.settingsPlace ?? settingsOfTabs(options.settings)(),
    pass: ({ days = 0, hours = 0, seconds = 0 }) => {
      at += ((days * 24 + hours) * 3600 + seconds) * 1000
    },
    isoToday: () => isoDay(today()),
    today,
  }
}

/** The settings of one browser: a place for each of its tabs, which hears what the others write. */
export function settingsOfTabs(changes: Partial<Settings> = {}): () => SettingsPlace {
  // Most tests are not about the forms of questions: they show and rate.
  let stored: Settings = { ...defaultSettings, answering: 'reveal-only', ...changes }
  const tabs = new Set<Set<() => void>>()
  return () => {
    const own = new Set<() => void>()
    tabs.add(own)
    return {
      read: () => ({ settings: stored, unreadable: 0, kept: { ofANewerVersion: 1, ...stored } }),
      write(changed) {
        stored = { ...stored, ...changed }
        for (const tab of tabs) if (tab !== own) for (const listener of tab) listener()
        return true
      },
      subscribe: (listener) => void own.add(listener),
    }
  }
}

/** A place for quizzes over texts that a test can look at, or share between visits. */
export function quizzesIn(texts: Map<string, string>): QuizPlace {
  return { read: (name) => texts.get(name), write: (name, text) => Boolean(texts.set(name, text)) }
}

/** An app without screens, in which stores can be used: `inApp(world).run(() => useProgress())`. */
export function inApp(world: World): { pinia: Pinia; run: <T>(use: () => T) => T } {
  const pinia = createPinia()
  const app: App = createApp({}).use(pinia).provide(worldKey, world)
  return { pinia, run: (use) => app.runWithContext(use) }
}

/** localStorage for one world. */
export function memoryStorage(): Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem'> {
  const texts = new Map<string, string>()
  return {
    get length() {
      return texts.size
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
  }
}
