import { expect, test } from 'vitest'
import { entitiesOf } from '#domain/prompt.ts'
import { runsOf } from '#domain/nativeText.ts'
import { deckOf } from './deckOf.ts'

const entities = [...entitiesOf(deckOf()).values()]

test('a name in its own script is set apart with its language and direction', () => {
  expect(runsOf('Whose name is written حرکت بیتا?', entities)).toEqual([
    { text: 'Whose name is written ', isWhole: false },
    { text: 'حرکت بیتا', native: { text: 'حرکت بیتا', lang: 'fa', dir: 'rtl' } },
    { text: '?', isWhole: false },
  ])
})

test('text without such names is one run', () => {
  const text = 'When did the “province” begin? Türkmenistan'
  expect(runsOf(text, entities)).toEqual([{ text, isWhole: false }])
})

test('an unknown name in another script is left as it is', () => {
  expect(runsOf('طالبان', entities)).toEqual([{ text: 'طالبان', isWhole: false }])
})

test.each([
  ['When did ISIS–K begin?', ['ISIS–K']],
  ['ISIS–K’s chief (ISIS–K), 2014–2015', ['ISIS–K', 'ISIS–K', '2014–2015']],
  ['Islamic State – Khorasan Province', ['State –']],
  ['Transcontinental–Mediterranean', []],
  ['Abu Musab al-Zarqawi of al-Qaeda', ['al-Zarqawi', 'al-Qaeda']],
  ['Tehrik-e Khalifat and Lashkar-e-Taiba', ['Tehrik-e', 'Lashkar-e']],
  ['counter-terrorism and a long al-Gharibologyst', []],
  ['حرکت بیتا of ISIS–K', ['ISIS–K']],
])('a short name holds together over its dash: %s', (text, whole) => {
  const runs = runsOf(text, entities)
  expect(runs.filter(({ isWhole }) => isWhole).map((run) => run.text)).toEqual(whole)
  expect(runs.map((run) => run.text).join('')).toBe(text)
})
