import { expect, test } from 'vitest'
import { entitiesOf } from '#domain/prompt.ts'
import { runsOf } from '#domain/nativeText.ts'
import { deckOf } from './deckOf.ts'

const entities = [...entitiesOf(deckOf()).values()]

test('a name in its own script is set apart with its language and direction', () => {
  expect(runsOf('Whose name is written حرکت بیتا?', entities)).toEqual([
    { text: 'Whose name is written ', native: undefined },
    { text: 'حرکت بیتا', native: { text: 'حرکت بیتا', lang: 'fa', dir: 'rtl' } },
    { text: '?', native: undefined },
  ])
})

test('text without such names is one run', () => {
  const text = 'When did ISIS–K, the “province”, begin? Türkmenistan'
  expect(runsOf(text, entities)).toEqual([{ text, native: undefined }])
})

test('an unknown name in another script is left as it is', () => {
  expect(runsOf('طالبان', entities)).toEqual([{ text: 'طالبان', native: undefined }])
})
