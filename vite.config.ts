/** Builds the app and says which tests run where: plain Node, a simulated DOM, or a real browser on the built app. */
import vue from '@vitejs/plugin-vue'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { offlinePlugin } from './scripts/offlinePlugin.ts'
import { pagePlugin } from './scripts/pagePlugin.ts'

/** Which tests run where. */
const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      // Properties over every prompt of every deck take their time on two busy cores; no test is a race.
      testTimeout: 30_000,
      environment: 'node',
      // Nearly all is pure, so the files share what they import, which takes half the time.
      isolate: false,
      maxWorkers: 2,
      setupFiles: ['tests/tooling/propertySeed.ts'],
      include: [
        'tests/*.test.ts',
        'tests/{domain,decks,storage,formats,messages,routing,contracts,tooling}/**/*.test.ts',
      ],
      // A zone that is far from UTC and changes its clock, so that a mistake with either shows on any machine.
      env: { TZ: 'America/New_York' },
    },
  },
  {
    extends: true,
    test: {
      name: 'component',
      // Whole screens over the whole deck: seconds on a busy machine.
      testTimeout: 30_000,
      environment: 'happy-dom',
      // The files share a page, which each test leaves empty: the whole app anew for each takes several times as long.
      isolate: false,
      maxWorkers: 2,
      include: ['tests/{stores,ui}/**/*.test.ts'],
      setupFiles: ['failOnWarnings', 'propertySeed', 'unmounting'].map((name) => `tests/tooling/${name}.ts`),
      env: { TZ: 'America/New_York' },
    },
  },
  {
    extends: true,
    test: {
      name: 'browser',
      environment: 'node',
      include: ['tests/browser/**/*.test.ts'],
      globalSetup: ['tests/browser/support/globalSetup.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // What is waited for may take long on a busy machine.
      expect: { poll: { timeout: 15_000 } },
      // A machine that stalls may fail one attempt. What needed a second one is marked in the report.
      retry: 1,
      // What stands between tests is the browser context; the files share the browser and what they import.
      isolate: false,
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  },
  // Engines that no npm package brings: one command each, never part of `npm test`.
  {
    extends: true,
    test: {
      name: 'engines',
      environment: 'node',
      include: ['tests/engines/*.test.ts'],
      testTimeout: 180_000,
      hookTimeout: 180_000,
      retry: 0,
    },
  },
]

export default defineConfig(({ command }) => ({
  // Relative addresses: the built folder works at any path of any host.
  base: './',
  plugins: [vue(), pagePlugin(), offlinePlugin()],
  // Only the composition API is used, so the build leaves Vue's other half out. Tests keep it: test-utils needs it.
  define: command === 'build' ? { __VUE_OPTIONS_API__: 'false' } : {},
  worker: { format: 'es' },
  build: {
    // The browsers of March 2023 and, for Firefox, its long-lived release of July 2023: the first that all have
    // cascade layers, :has() or a fallback for it, dialog, and the ES2023 array methods.
    target: ['chrome111', 'edge111', 'safari16.4', 'firefox115'],
    // The size check reads from the manifest which files a screen needs.
    manifest: true,
    // Safari before 17 merely loads those chunks a moment later.
    modulePreload: { polyfill: false },
    // Two files until the first card: each is compressed as a whole and is one request.
    rolldownOptions: {
      output: {
        // The start has a list of all names in it; 42 bits still tell the files of any two builds apart.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            // With what the first card and many a screen have in common: none of them fetches the other.
            {
              name: 'app',
              test: /src\/(main\.ts|ui\/(parts\/(MessageText\.vue|latinDigits\.ts)|questions\/NativeText\.vue))$/,
              priority: 3,
            },
            { name: 'study', test: /src\/ui\/screens\/StudyScreen\.vue$/, priority: 2 },
            // The controls of settings and forms, and the credit that stands beside them.
            {
              name: 'fields',
              test: /src\/ui\/(parts\/((Choice|Number)Field|Tick(Box|List)|ArticleCredit)|screens\/answerings)\./,
              priority: 1,
            },
            { name: 'ownMemory', test: /src\/stores\/ownMemory\.ts|messages\/en\/memory\.ts/, priority: 1 },
            // What makes choices, fetched as a whole in a quiet moment.
            { name: 'maker', test: /src\/domain\/questions\/index\.ts$/, priority: 0 },
          ],
        },
      },
    },
  },
  test: { projects },
}))
