/** Every screen, by name. Home comes with the first load; the others when they are first opened. */
import { notFound, type ScreenRecord } from '#routing/address.ts'
import { shell } from '#messages/en/shell.ts'
import HomeScreen from '#ui/screens/HomeScreen.vue'

export const routes: readonly ScreenRecord[] = [
  { path: '/', name: 'home', component: HomeScreen, meta: { title: () => shell.titles.home } },
  {
    path: '/study',
    name: 'study',
    component: () => import('#ui/screens/StudyScreen.vue'),
    meta: { title: () => shell.titles.study, isImmersive: true },
  },
  {
    path: '/drill/:deckId',
    name: 'drill',
    component: () => import('#ui/screens/DrillScreen.vue'),
    meta: { title: () => shell.titles.drill, within: 'home' },
  },
  {
    path: '/deck/:deckId',
    name: 'deck',
    component: () => import('#ui/screens/DeckScreen.vue'),
    meta: { title: () => shell.titles.deck, within: 'home' },
  },
  {
    path: '/quiz',
    name: 'quiz',
    component: () => import('#ui/screens/QuizScreen.vue'),
    meta: { title: () => shell.titles.quiz, within: 'home' },
  },
  {
    path: '/quiz/run',
    name: 'quiz-run',
    component: () => import('#ui/screens/QuizRunScreen.vue'),
    meta: { title: () => shell.titles.quiz, isImmersive: true },
  },
  {
    path: '/quiz/sheet',
    name: 'quiz-sheet',
    component: () => import('#ui/screens/QuizSheetScreen.vue'),
    meta: { title: () => shell.titles.quizSheet, within: 'home' },
  },
  {
    path: '/plan',
    name: 'plan',
    component: () => import('#ui/screens/PlanScreen.vue'),
    meta: { title: () => shell.titles.plan, within: 'home' },
  },
  {
    path: '/lookup',
    name: 'lookup',
    component: () => import('#ui/screens/LookupScreen.vue'),
    meta: { title: () => shell.titles.lookup },
  },
  {
    path: '/lookup/:deckId/:entityId',
    name: 'entity',
    component: () => import('#ui/screens/LookupScreen.vue'),
    meta: { title: () => shell.titles.lookup, within: 'lookup' },
  },
  {
    path: '/asked',
    name: 'asked',
    component: () => import('#ui/screens/AskedScreen.vue'),
    meta: { title: () => shell.titles.asked, within: 'lookup' },
  },
  {
    path: '/progress',
    name: 'progress',
    component: () => import('#ui/screens/ProgressScreen.vue'),
    meta: { title: () => shell.titles.progress },
  },
  {
    path: '/settings',
    name: 'settings',
    component: () => import('#ui/screens/SettingsScreen.vue'),
    meta: { title: () => shell.titles.settings },
  },
  {
    path: '/move',
    name: 'move',
    component: () => import('#ui/screens/MoveScreen.vue'),
    meta: { title: () => shell.titles.move },
  },
  {
    path: '/not-found',
    name: notFound,
    component: () => import('#ui/screens/NotFoundScreen.vue'),
    meta: { title: () => shell.titles.notFound },
  },
]
