/** Proves that the house rules of eslint.config.js bite, each by a few lines that break it. */
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'

// The snippets stand in files that do not exist, so that type information is not to be had; no rule here needs it.
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  overrideConfig: [tseslint.configs.disableTypeChecked],
})

async function brokenRules(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path })
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message)
}

function component(script: string, template = '<p />'): string {
  return `<script setup lang="ts">\n${script}\n</script>\n\n<template>\n  ${template}\n</template>`
}

const use = (module: string) => `import { thing } from '${module}'\n\nexport const other = thing`
const useType = (module: string) => `import type { Thing } from '${module}'\n\nexport type Other = Thing`
const useIn = (module: string) => component(`import { thing } from '${module}'\n\nthing()`)

describe('the rule of imports', () => {
  test.each([
    ['the domain imports vue', 'src/domain/thing.ts', use('vue')],
    ['the domain imports Node', 'src/domain/thing.ts', use('node:fs')],
    ['the domain imports the storage port', 'src/domain/thing.ts', useType('#storage/reviewStore.ts')],
    ['the domain imports a deck', 'src/domain/thing.ts', use('#decks/index.ts')],
    ['the domain imports ts-fsrs outside its adapter', 'src/domain/scheduling/other.ts', use('ts-fsrs')],
    [
      'the domain loads ts-fsrs lazily',
      'src/domain/thing.ts',
      "export const thing = () => import('ts-fsrs')",
    ],
    ['the domain passes a store on', 'src/domain/thing.ts', "export { thing } from '#stores/thing.ts'"],
    ['a deck imports more than the deck types', 'decks/some/deck.ts', use('#domain/prompt.ts')],
    ['a format imports storage', 'src/formats/thing.ts', use('#storage/thing.ts')],
    ['storage imports a store', 'src/storage/thing.ts', use('#stores/thing.ts')],
    ['the service worker imports a store', 'src/offline/worker.ts', use('#stores/thing.ts')],
    ['a store imports a screen', 'src/stores/thing.ts', use('#ui/screens/HomeScreen.vue')],
    ['a store goes to a screen', 'src/stores/thing.ts', use('#routing/router.ts')],
    ['the router knows a screen', 'src/routing/thing.ts', use('#ui/screens/HomeScreen.vue')],
    ['a store imports an implementation of storage', 'src/stores/thing.ts', use('#storage/mirror.ts')],
    ['a store imports values from the storage port', 'src/stores/thing.ts', use('#storage/reviewStore.ts')],
    ['a part imports a store', 'src/ui/parts/Thing.vue', useIn('#stores/progress.ts')],
    ['a part imports the router', 'src/ui/parts/Thing.vue', useIn('#routing/router.ts')],
    ['a part imports a domain function', 'src/ui/parts/Thing.vue', useIn('#domain/calendar.ts')],
    ['a screen imports storage', 'src/ui/screens/Thing.vue', useIn('#storage/reviewStore.ts')],
    ['a screen imports a format', 'src/ui/screens/Thing.vue', useIn('#formats/thing.ts')],
    ['a screen imports a deck', 'src/ui/screens/Thing.vue', useIn('#decks/index.ts')],
    ['anything imports the composition root', 'src/ui/screens/Thing.vue', useIn('../../main.ts')],
  ])('%s: refused', async (_, path, code) => {
    expect(await brokenRules(path, code)).toContain('boundaries/dependencies')
  })

  test.each([
    ['the adapter imports ts-fsrs', 'src/domain/scheduling/fsrs.ts', use('ts-fsrs')],
    ['a deck imports the deck types', 'decks/some/deck.ts', use('#domain/deck.ts')],
    [
      'a store imports the type of the storage port',
      'src/stores/thing.ts',
      useType('#storage/reviewStore.ts'),
    ],
    ['a part imports a domain type', 'src/ui/parts/thing.ts', useType('#domain/calendar.ts')],
    ['a screen imports a store', 'src/ui/screens/Thing.vue', useIn('#stores/progress.ts')],
    ['the composition root imports storage', 'src/main.ts', use('#storage/mirror.ts')],
  ])('%s: allowed', async (_, path, code) => {
    expect(await brokenRules(path, code)).toEqual([])
  })

  test('a file outside the layers is refused', async () => {
    expect(await brokenRules('src/helpers/thing.ts', 'export const thing = 1')).toEqual([
      'boundaries/no-unknown-files',
    ])
  })
})

describe('the domain is pure', () => {
  test.each([
    ['Date.now()', 'no-restricted-properties'],
    ['Math.random()', 'no-restricted-properties'],
    ['new Date()', 'no-restricted-syntax'],
    ['Date()', 'no-restricted-syntax'],
    ['new Date(0).getHours()', 'no-restricted-syntax'],
    ['window.name', 'no-restricted-globals'],
    ['document.title', 'no-restricted-globals'],
    ["localStorage.getItem('x')", 'no-restricted-globals'],
  ])('%s is refused there', async (expression, rule) => {
    expect(await brokenRules('src/domain/thing.ts', `export const thing = ${expression}`)).toEqual([rule])
  })

  test('a date made from a given instant is allowed there', async () => {
    expect(
      await brokenRules('src/domain/thing.ts', 'export const thing = new Date(0).toISOString()'),
    ).toEqual([])
  })
})

describe('text reaches the page through Vue only', () => {
  test.each([
    ['v-html', component('const text = 1', '<p v-html="text" />'), 'vue/no-v-html'],
    ['a bound innerHTML', component('const text = 1', '<p :innerHTML="text" />'), 'vue/no-restricted-v-bind'],
    ['innerHTML', component("document.body.innerHTML = ''"), 'no-restricted-syntax'],
    ['eval', component("eval('1')"), 'no-eval'],
    ['an inline style', component('', '<p style="color: red" />'), 'vue/no-static-inline-styles'],
  ])('%s is refused', async (_, code, rule) => {
    expect(await brokenRules('src/ui/screens/Thing.vue', code)).toContain(rule)
  })

  test('an image without a text for it is refused', async () => {
    const rules = await brokenRules('src/ui/screens/Thing.vue', component('', '<img src="./x.png" />'))
    expect(rules).toContain('vuejs-accessibility/alt-text')
  })
})

describe('code is kept plain', () => {
  test.each([
    ['any', 'export const thing: any = 1', '@typescript-eslint/no-explicit-any'],
    ['an enum', 'export enum Thing {}', 'no-restricted-syntax'],
    ['a file of 251 lines', 'export {}\n'.repeat(251), 'max-lines'],
    [
      'a function of 61 lines',
      `export function thing() {\n${'thing()\n'.repeat(59)}}`,
      'max-lines-per-function',
    ],
    ['a note of work left to do', ['// TO', 'DO later\nexport {}'].join(''), 'no-warning-comments'],
  ])('%s is refused', async (_, code, rule) => {
    expect(await brokenRules('src/domain/thing.ts', code)).toContain(rule)
  })

  test('a rule cannot be switched off in a comment', async () => {
    const code = '/* eslint-disable */\nexport const thing: any = 1'
    expect(await brokenRules('src/domain/thing.ts', code)).toContain('@typescript-eslint/no-explicit-any')
  })
})

test.each([
  'test.only',
  'test.skip',
  'it.only',
  'describe.skip',
  'test.todo',
  'test.only.each([1])',
  'test.skipIf(true)',
])('%s is refused in tests', async (call) => {
  expect(await brokenRules('tests/domain/thing.test.ts', `${call}('a claim', () => {})`)).toContain(
    'no-restricted-syntax',
  )
})
