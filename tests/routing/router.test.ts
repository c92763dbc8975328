import { flushPromises } from '@vue/test-utils'
import { expect, test } from 'vitest'
import type { Component } from 'vue'
import type { ScreenRecord } from '#routing/address.ts'
import { createRouter } from '#routing/router.ts'
import { memoryAddressBar, type MemoryAddressBar } from './memoryAddressBar.ts'

const meta = { title: () => '' }
const [home, deck, quiz, nothing]: Component[] = [{ name: 'A' }, { name: 'B' }, { name: 'C' }, { name: 'D' }]

async function opened(address = '/', quizPart = () => Promise.resolve({ default: quiz! })) {
  const screens: readonly ScreenRecord[] = [
    { path: '/', name: 'home', component: home!, meta },
    { path: '/deck/:deckId', name: 'deck', component: deck!, meta },
    { path: '/quiz', name: 'quiz', component: quizPart, meta },
    { path: '/not-found', name: 'not-found', component: nothing!, meta },
  ]
  const bar: MemoryAddressBar = memoryAddressBar(address)
  const router = createRouter(screens, bar)
  await router.start()
  return { bar, router }
}

const toDeck = (deckId: string) => ({ name: 'deck', params: { deckId } })

test('the first screen is that of the address', async () => {
  const { router } = await opened('/deck/one')
  expect(router.screen.value).toBe(deck)
  expect(router.route.params).toEqual({ deckId: 'one' })
})

test('a way forth, back and forth again shows each screen, and counts the entries of the history', async () => {
  const { bar, router } = await opened()
  expect(await router.push(toDeck('one'))).toBe(true)
  expect(await router.push({ name: 'quiz' })).toBe(true)
  expect([router.screen.value, router.place(), bar.read()]).toEqual([quiz, 2, '/quiz'])
  router.back()
  await flushPromises()
  expect([router.screen.value, router.place()]).toEqual([deck, 1])
  bar.go(1)
  await flushPromises()
  expect([router.screen.value, router.place()]).toEqual([quiz, 2])
})

test('a replaced address leaves no entry, nor does a way to where one is', async () => {
  const { bar, router } = await opened()
  await router.push(toDeck('one'))
  await router.replace(toDeck('two'))
  await router.push(toDeck('two'))
  expect(bar.addresses()).toEqual(['/', '/deck/two'])
})

test('an address typed by hand is followed', async () => {
  const { bar, router } = await opened()
  bar.type('/deck/%')
  await flushPromises()
  expect(router.screen.value).toBe(nothing)
  router.back()
  await flushPromises()
  expect(router.screen.value).toBe(home)
})

test('a screen that is still on its way does not come up once another way was taken', async () => {
  let arrive: (part: { default: Component }) => void = () => undefined
  const part = new Promise<{ default: Component }>((resolve) => (arrive = resolve))
  const { bar, router } = await opened('/', () => part)
  const first = router.push({ name: 'quiz' })
  await router.push(toDeck('one'))
  arrive({ default: quiz! })
  expect(await first).toBe(false)
  expect([router.screen.value, bar.addresses()]).toEqual([deck, ['/', '/deck/one']])
})

test('where a screen cannot be fetched one stays where one was, until a further try succeeds', async () => {
  let isOnline = false
  const { bar, router } = await opened('/', () =>
    isOnline ? Promise.resolve({ default: quiz! }) : Promise.reject(new Error('offline')),
  )
  expect(await router.push({ name: 'quiz' })).toBe(false)
  expect([router.screen.value, bar.read()]).toEqual([home, '/'])
  router.retry.value?.()
  await flushPromises()
  expect(router.screen.value).toBe(home)
  isOnline = true
  router.retry.value?.()
  await flushPromises()
  expect([router.screen.value, bar.read(), router.retry.value]).toEqual([quiz, '/quiz', undefined])
})

test('a screen that cannot be fetched is forgotten once another way was taken', async () => {
  const { router } = await opened('/', () => Promise.reject(new Error('offline')))
  await router.push({ name: 'quiz' })
  expect(router.retry.value).toBeDefined()
  await router.push(toDeck('one'))
  expect(router.retry.value).toBeUndefined()
})

test('a guard that says no keeps the screen and its address, whichever way was tried', async () => {
  const { bar, router } = await opened()
  await router.push(toDeck('one'))
  const release = router.beforeLeave(() => Promise.resolve(false))
  expect(await router.push({ name: 'home' })).toBe(false)
  router.back()
  await flushPromises()
  expect([router.screen.value, bar.read(), router.place()]).toEqual([deck, '/deck/one', 1])
  bar.type('/quiz')
  await flushPromises()
  expect([router.screen.value, bar.read(), router.place()]).toEqual([deck, '/deck/one', 1])
  release()
  router.back()
  await flushPromises()
  expect(router.screen.value).toBe(home)
})

test('a guard is not asked about another place of the same screen', async () => {
  const { router } = await opened('/deck/one')
  router.beforeLeave(() => false)
  expect(await router.push(toDeck('two'))).toBe(true)
})

test('who listens is told how each address got into the history', async () => {
  const { router } = await opened()
  const entries: string[] = []
  router.afterEach((entry) => entries.push(entry))
  await router.push(toDeck('one'))
  await router.push(toDeck('one'))
  router.back()
  await flushPromises()
  expect(entries).toEqual(['push', 'replace', 'moved'])
})
