/** Every screen, by name. Home comes with the first load; the others when they are first opened. */
import type { RouteRecordRaw } from 'vue-router'
import HomeScreen from '#ui/screens/HomeScreen.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** What the browser tab says. */
    title: string
    /** The screen takes the whole window, without the bar of screens. */
    isImmersive?: true
  }
}

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', name: 'home', component: HomeScreen, meta: { title: 'Today' } },
  {
    path: '/study',
    name: 'study',
    component: () => import('#ui/screens/StudyScreen.vue'),
    meta: { title: 'Study', isImmersive: true },
  },
  {
    path: '/deck/:deckId',
    name: 'deck',
    component: () => import('#ui/screens/DeckScreen.vue'),
    meta: { title: 'Deck' },
  },
  {
    path: '/progress',
    name: 'progress',
    component: () => import('#ui/screens/ProgressScreen.vue'),
    meta: { title: 'Progress' },
  },
  {
    path: '/settings',
    name: 'settings',
    component: () => import('#ui/screens/SettingsScreen.vue'),
    meta: { title: 'Settings' },
  },
  {
    path: '/:nothing(.*)*',
    name: 'not-found',
    component: () => import('#ui/screens/NotFoundScreen.vue'),
    meta: { title: 'Not found' },
  },
]
