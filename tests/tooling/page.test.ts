/** What the page fetches beside the app, by the address that it is opened at. */
import { readFileSync } from 'node:fs'
import { Script, createContext } from 'node:vm'
import { expect, test } from 'vitest'
import { screensIn, scriptFor, type Ahead } from '../../scripts/pagePlugin.ts'

const ahead: readonly Ahead[] = [
  ['/quiz/run', ['run.js', 'deck.js']],
  ['/quiz', ['quiz.js', 'quiz.css', 'deck.js']],
  ['/', ['deck.js']],
]

interface Link {
  rel?: string
  as?: string
  href?: string
  crossOrigin?: string
}

/** The links that the script puts on a page with this address. */
function linksAt(hash: string): readonly Link[] {
  const links: Link[] = []
  const document = { createElement: () => ({}), head: { append: (link: Link) => links.push(link) } }
  new Script(scriptFor(ahead)).runInContext(createContext({ document, location: { hash } }))
  return links
}
const filesAt = (hash: string) => linksAt(hash).map(({ href }) => href)

test('the files of the screen in the address are fetched, scripts and styles each as what they are', () => {
  expect(linksAt('#/quiz?deck=khorasan')).toEqual([
    { rel: 'modulepreload', href: './quiz.js', crossOrigin: '' },
    { rel: 'preload', as: 'style', href: './quiz.css', crossOrigin: '' },
    { rel: 'modulepreload', href: './deck.js', crossOrigin: '' },
  ])
})

test('an address with a part that varies is that of its screen, and the longest that fits counts', () => {
  expect(filesAt('#/quiz/khorasan')).toEqual(filesAt('#/quiz'))
  expect(filesAt('#/quiz/run')).toEqual(['./run.js', './deck.js'])
})

test('the start needs the decks, with any address or none; an unknown address nothing', () => {
  expect([filesAt(''), filesAt('#/')]).toEqual([['./deck.js'], ['./deck.js']])
  expect(filesAt('#/nowhere')).toEqual([])
})

test('every screen that is fetched when it is opened is found in the table of screens', () => {
  const table = readFileSync(new URL('../../src/routes.ts', import.meta.url), 'utf8')
  const screens = screensIn(table)
  expect(screens).toHaveLength(table.split('import(').length - 1)
  expect(screens).toContainEqual(['/deck', 'ui/screens/DeckScreen.vue'])
})
