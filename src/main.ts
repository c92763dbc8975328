/** The composition root: the only place that joins the app to the clock, the storage and the page it runs in. */
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createRouter, createWebHashHistory } from 'vue-router'
import type { Moment } from '#domain/calendar.ts'
import { defaultSettings, settingsSchema } from '#formats/settings.ts'
import { browserWorld } from '#storage/browser.ts'
import { drawNonce } from '#storage/identity.ts'
import { openReviewStore } from '#storage/open.ts'
import { readSettings, writeSettings } from '#storage/settingsStore.ts'
import { worldKey, type SettingsPlace } from '#stores/world.ts'
import App from './App.vue'
import { routes } from './routes.ts'
import './styles/layers.css'

const browser = browserWorld(window)

const settings: SettingsPlace = {
  read: () => {
    const { settings: stored, issues } = readSettings(browser.localStorage, settingsSchema, defaultSettings)
    return { settings: stored, unreadable: issues.length }
  },
  write: (changed) => writeSettings(browser.localStorage, changed).ok,
}

function now(): Moment {
  const date = new Date()
  return { at: date.getTime(), offsetMinutes: -date.getTimezoneOffset() }
}

// Addresses behind a '#' work on every static host and without a network.
const router = createRouter({ history: createWebHashHistory(), routes: [...routes] })

createApp(App)
  .use(createPinia())
  .use(router)
  .provide(worldKey, {
    now,
    nonce: drawNonce(browser.randomBytes),
    reviews: openReviewStore(browser),
    settings,
  })
  .mount('#app')
