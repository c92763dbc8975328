/** The composition root: the only place that joins the app to the clock, the storage and the page it runs in. */
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import type { Moment } from '#domain/calendar.ts'
import { defaultSettings, settingsSchema } from '#formats/settings.ts'
import { keepOffline } from '#offline/keepOffline.ts'
import { keepInstallOffer } from '#offline/installOffer.ts'
import { reloadWhenChunkIsMissing } from '#offline/missingChunk.ts'
import { windowAddressBar } from '#routing/addressBar.ts'
import { createRouter } from '#routing/router.ts'
import { browserWorld } from '#storage/browser.ts'
import {
  cryptographyOf,
  erasureWorld,
  folderDoor,
  hasInstallMenu,
  iosFormOf,
  persistenceOf,
} from '#storage/browserBackup.ts'
import { openErasure } from '#storage/erase.ts'
import { readExportNote, writeExportNote } from '#storage/exportNote.ts'
import { fileOutlet } from '#storage/fileOutlet.ts'
import { gateBefore } from '#storage/gate.ts'
import { drawNonce } from '#storage/identity.ts'
import { INSTALL_HINT_KEY, SETTINGS_KEY } from '#storage/keys.ts'
import { localPlace } from '#storage/localPlace.ts'
import { openReviewStore } from '#storage/open.ts'
import { quizPlace } from '#storage/quizPlace.ts'
import { readSettings, writeSettings } from '#storage/settingsStore.ts'
import { useLanguage } from '#stores/language.ts'
import { useLibrary } from '#stores/library.ts'
import { inOwnTask } from '#stores/ownTask.ts'
import { useUpdates } from '#stores/updates.ts'
import type { BackupWorld } from '#stores/backupWorld.ts'
import { worldKey, type InstallWorld, type SettingsPlace } from '#stores/world.ts'
import { version as appVersion } from '../package.json'
import App from './App.vue'
import { routes } from './routes.ts'
import { startReplay } from './workers/replaying.ts'
import './styles/layers.css'

const gate = gateBefore(browserWorld(window, startReplay))
const browser = gate.world

const settings: SettingsPlace = {
  read: () => {
    const { issues, ...stored } = readSettings(browser.localStorage, settingsSchema, defaultSettings)
    return { ...stored, unreadable: issues.length }
  },
  write: (changes) => writeSettings(browser.localStorage, changes).ok,
  subscribe: (listener) => addEventListener('storage', ({ key }) => key === SETTINGS_KEY && listener()),
}

const backup: BackupWorld = {
  appVersion,
  files: fileOutlet(window),
  cryptography: cryptographyOf(window),
  note: {
    read: () => readExportNote(browser.localStorage),
    write: (note) => writeExportNote(browser.localStorage, note),
  },
  persistence: persistenceOf(window),
  iosForm: iosFormOf(window),
  folder: folderDoor(window, browser),
  erasure: openErasure(erasureWorld(window, browser), gate),
  startAnew(at) {
    if (at === 'home') location.hash = '#/'
    location.reload()
  },
}

const kept = localPlace(browser.localStorage)
const install: InstallWorld = {
  offer: keepInstallOffer(window),
  hasMenu: () => hasInstallMenu(window),
  hint: {
    isDismissed: () => kept.get(INSTALL_HINT_KEY) !== undefined,
    dismiss: () => void kept.set(INSTALL_HINT_KEY, 'dismissed'),
  },
}

function now(): Moment {
  const date = new Date()
  return { at: date.getTime(), offsetMinutes: -date.getTimezoneOffset() }
}

function whenIdle(act: () => void): void {
  // Safari cannot tell.
  if ('requestIdleCallback' in window) requestIdleCallback(act)
  else setTimeout(act, 500)
}

const router = createRouter(routes, windowAddressBar(window))

const pinia = createPinia()
const app = createApp(App)
  .use(pinia)
  .use(router)
  .provide(worldKey, {
    now,
    whenIdle,
    nonce: drawNonce(browser.randomBytes),
    reviews: openReviewStore(browser),
    languages: {
      read: () => navigator.languages,
      subscribe: (listener) => addEventListener('languagechange', listener),
    },
    settings,
    backup,
    quizzes: quizPlace(browser.localStorage),
    confusions: async () => (await import('#storage/confusionPlace.ts')).confusionPlace(browser.localStorage),
    install,
    fit: async (...task) => (await import('./workers/fitting.ts')).fitInWorker(...task),
    foresee: async (task) =>
      (await import('./workers/foreseeing.ts').catch(() => undefined))?.foreseeInWorker(task),
  })

const updates = useUpdates(pinia)
const reload = () => updates.outdated(() => location.reload())
router.afterEach(() => updates.entered({ isSession: router.route.meta.isImmersive === true }))
if (import.meta.env.PROD) {
  reloadWhenChunkIsMissing(window, import.meta.url, reload)
  const shown = new Promise<void>((resolve) => {
    const quiet = () => whenIdle(resolve)
    void useLibrary(pinia).load().then(quiet, quiet)
  })
  // The offer stands on the next screen from its beginning: its words are there before it is made.
  const waits: typeof updates.waits = (takeIt) =>
    void import('#ui/shell/UpdateNotice.vue').finally(() => updates.waits(takeIt))
  void keepOffline(window, { waits, tookOver: reload }, () => now().at, shown)
}

void router.start()
void Promise.resolve(useLanguage(pinia).ready).then(inOwnTask(() => app.mount('#app')))
