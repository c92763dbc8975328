/** The house rules as code: the rule of imports, a pure domain, small files, no way round Vue's escaping. */
import { fileURLToPath } from 'node:url'
import eslint from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { noLiteralText } from './eslint.messages.js'
import { parserOfOneRun } from './scripts/lintedTypes.js'

const parser = parserOfOneRun(import.meta.dirname)

const purity = 'The domain is pure: clock, randomness, storage and page are handed in by the caller.'
const impureGlobals = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch'],
  ...['crypto', 'performance', 'setTimeout', 'setInterval', 'process', 'globalThis'],
]

/** Layers of the code, the more particular pattern first. Together they must cover src and decks. */
const layers = [
  { category: 'main', pattern: 'src/main.ts' },
  { category: 'shell', pattern: 'src/{App.vue,routes.ts,vue.d.ts}' },
  { category: 'deck-types', pattern: 'src/domain/deck.ts' },
  { category: 'fsrs', pattern: 'src/domain/scheduling/fsrs.ts' },
  { category: 'domain', pattern: 'src/domain/**/*' },
  { category: 'messages', pattern: 'src/messages/**/*' },
  { category: 'formats', pattern: 'src/formats/**/*' },
  { category: 'storage-port', pattern: 'src/storage/reviewStore.ts' },
  { category: 'storage', pattern: 'src/storage/**/*' },
  { category: 'offline', pattern: 'src/offline/**/*' },
  { category: 'workers', pattern: 'src/workers/**/*' },
  { category: 'routing', pattern: 'src/routing/**/*' },
  { category: 'stores', pattern: 'src/stores/**/*' },
  { category: 'parts', pattern: 'src/ui/parts/**/*' },
  { category: 'ui', pattern: 'src/ui/**/*' },
  { category: 'types', pattern: 'src/*.d.ts' },
  { category: 'styles', pattern: 'src/styles/**/*' },
  { category: 'decks', pattern: 'decks/**/*' },
]

const domain = ['domain', 'deck-types', 'fsrs']

/** What each layer may import: other layers, layers of which only types, and packages. Nothing else is allowed. */
const allowed = {
  main: {
    layers: [
      ...domain,
      'shell',
      'messages',
      'formats',
      'storage-port',
      'storage',
      'offline',
      'routing',
      'workers',
      'stores',
      'parts',
      'ui',
      'styles',
      'decks',
    ],
    packages: ['vue', 'pinia'],
  },
  shell: {
    layers: [...domain, 'shell', 'messages', 'routing', 'stores', 'parts', 'ui', 'styles'],
    packages: ['vue'],
  },
  'deck-types': { layers: domain },
  fsrs: { layers: domain, packages: ['ts-fsrs'] },
  domain: { layers: domain },
  messages: { layers: [...domain, 'messages'], packages: ['vue'] },
  formats: { layers: [...domain, 'formats'], packages: ['valibot'] },
  'storage-port': { layers: domain },
  storage: { layers: [...domain, 'formats', 'storage-port', 'storage'], packages: ['idb', 'valibot'] },
  offline: { layers: ['offline'] },
  routing: { layers: ['routing'], packages: ['vue'] },
  workers: { layers: [...domain, 'formats', 'storage', 'workers'] },
  stores: {
    layers: [...domain, 'messages', 'decks', 'formats', 'stores'],
    types: ['storage-port'],
    packages: ['vue', 'pinia'],
  },
  parts: { layers: ['messages', 'parts', 'styles'], types: domain, packages: ['vue'] },
  ui: { layers: [...domain, 'messages', 'routing', 'stores', 'parts', 'ui', 'styles'], packages: ['vue'] },
  decks: { layers: ['deck-types', 'decks'] },
}

const importPolicies = Object.entries(allowed).flatMap(([layer, may]) => {
  const from = { file: { categories: layer } }
  return [
    { from, allow: { to: { file: { categories: may.layers } } } },
    may.types && { from, allow: { to: { file: { categories: may.types } }, dependency: { kind: 'type' } } },
    may.packages && { from, allow: { to: { module: { origin: 'external', source: may.packages } } } },
  ].filter(Boolean)
})

const noMarkup = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
  message: 'Text from decks and files reaches the page through Vue, which escapes it.',
}
const noEnum = { selector: 'TSEnumDeclaration', message: 'Write a union of literals instead of an enum.' }

export default defineConfig(
  { ignores: ['dist/', 'screenshots/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  vue.configs['flat/recommended'],
  accessibility.configs['flat/recommended'],
  {
    files: ['**/*.{ts,js}'],
    languageOptions: { parser },
  },
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
  },
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser } } },

  {
    files: ['**/*.{ts,js,vue}'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-duplicate-imports': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // TypeScript knows the names of Node and the browser.
      'no-undef': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'no-restricted-syntax': ['error', noMarkup, noEnum],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A part of a port may be async without waiting for anything.
      '@typescript-eslint/require-await': 'off',
      // There are no enums to be unsafe with, and these two take seconds to find that out.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      'vue/no-restricted-v-bind': ['error', '/^(inner|outer)-?html$/i', 'srcdoc'],
      'vue/no-static-inline-styles': ['error', { allowBinding: true }],
      'vue/no-undef-components': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-v-html': 'error',
      // A prop marked optional in its type is undefined when left out, and its reader has to say what then.
      'vue/require-default-prop': 'off',
      'vuejs-accessibility/anchor-has-content': ['error', { accessibleChildren: ['NativeText'] }],
      'vuejs-accessibility/heading-has-content': ['error', { accessibleChildren: ['NativeText'] }],
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      // The screens are named by one word each, as in the table of routes.
      'vue/multi-word-component-names': 'off',
      // Prettier lays out templates.
      'vue/first-attribute-linebreak': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-indent': 'off',
      'vue/html-self-closing': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/singleline-html-element-content-newline': 'off',
    },
  },

  {
    files: ['{src,decks}/**/*.{ts,vue}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { [fileURLToPath(new URL('scripts/resolveImports.js', import.meta.url))]: {} },
      'boundaries/files': layers,
      'boundaries/files-single-match': true,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/root-path': import.meta.dirname,
      'boundaries/legacy-templates': false,
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, policies: importPolicies },
      ],
      'boundaries/no-unknown-files': 'error',
    },
  },
  noLiteralText({ besides: [noMarkup, noEnum] }),
  {
    files: ['src/domain/**/*.ts', 'decks/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: purity }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: purity },
        { object: 'Math', property: 'random', message: purity },
      ],
      'no-restricted-syntax': [
        'error',
        noMarkup,
        noEnum,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: purity },
        { selector: "CallExpression[callee.name='Date']", message: purity },
        {
          selector:
            'MemberExpression[property.name=/^[gs]et(TimezoneOffset|Hours|Minutes|Date|Day|Month|FullYear)$/]',
          message: "The machine's time zone is not the learner's: use the offset of the moment.",
        },
      ],
    },
  },
  {
    // A Pinia setup store is a module that has the form of a function: its lines are counted as a module's.
    files: ['src/stores/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Lists of facts and names: their length is the article's.
    files: ['decks/*/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['scripts/**/*.ts', 'bench/**/*.ts', 'tests/{browser/support,engines}/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Vitest reads from the pattern which fixtures to make, also when it is none.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'no-restricted-syntax': [
        'error',
        noEnum,
        {
          selector:
            'MemberExpression[property.name=/^(only|skip|todo|fails|skipIf|runIf)$/]:matches([object.name=/^(test|it|describe|suite)$/], [object.object.name=/^(test|it|describe|suite)$/])',
          message: 'Every test runs, on every machine.',
        },
      ],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
)
