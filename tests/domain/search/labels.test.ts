import { expect, test } from 'vitest'
import { fitOfLabel } from '#domain/search/labels.ts'

test('a label is found by any of its words, begun or misspelt, and not by a word that it lacks', () => {
  for (const typed of ['Settings', 'sett', 'setings', 'SETTINGS']) {
    expect(fitOfLabel(typed, 'Settings')).toBeGreaterThan(0)
  }
  expect(fitOfLabel('today asked', 'Asked today')).toBe(1)
  expect(fitOfLabel('asked yesterday', 'Asked today')).toBe(0)
  expect(fitOfLabel('', 'Settings')).toBe(0)
})

test('the label itself fits better than one that only begins so', () => {
  expect(fitOfLabel('deck', 'Deck')).toBeGreaterThan(fitOfLabel('deck', 'Decks of others'))
})
