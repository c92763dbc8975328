import { expect, test } from 'vitest'
import { filesNeededBy } from '../../scripts/size.ts'

const manifest = {
  'index.html': { file: 'index.js', imports: ['_vue.js'], dynamicImports: ['study.vue', 'decks/a/deck.ts'] },
  'study.vue': {
    file: 'study.js',
    imports: ['_vue.js', 'index.html', '_shared.js'],
    css: ['study.css', 'all.css'],
  },
  'decks/a/deck.ts': { file: 'deck.js' },
  'other.vue': { file: 'other.js' },
  '_shared.js': { file: 'shared.js', css: ['all.css'] },
  '_vue.js': { file: 'vue.js' },
}

test('a screen needs itself and what it imports statically, each file once', () => {
  const { scripts, styles } = filesNeededBy(['index.html', 'study.vue'], manifest)

  expect([...scripts].sort()).toEqual(['index.js', 'shared.js', 'study.js', 'vue.js'])
  expect([...styles].sort()).toEqual(['all.css', 'study.css'])
})

test('what is imported lazily is not counted', () => {
  expect(filesNeededBy(['index.html'], manifest).scripts).toEqual(['index.js', 'vue.js'])
})
