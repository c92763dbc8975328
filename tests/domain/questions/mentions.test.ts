import { expect, test } from 'vitest'
import type { Entity } from '#domain/deck.ts'
import { mentionReader } from '#domain/questions/mentions.ts'

const entities: Entity[] = [
  { id: 'taliban', kind: 'group', name: 'Afghan Taliban', aliases: ['Taliban'], about: '' },
  {
    id: 'ttp',
    kind: 'group',
    name: 'Tehrik-i-Taliban Pakistan',
    short: 'TTP',
    aliases: ['Pakistani Taliban'],
    about: '',
  },
  { id: 'is', kind: 'group', name: 'Islamic State', aliases: ['IS'], about: '' },
  { id: 'is-k', kind: 'group', name: 'Islamic State – Khorasan Province', short: 'IS–K', about: '' },
  { id: 'zarqawi', kind: 'person', name: 'Abu Musab al-Zarqawi', aliases: ['Zarqawi'], about: '' },
]
const read = mentionReader(entities)

function named(text: string): string[] {
  return read(text).mentions.map(({ entities: ids, from, to }) => `${ids.join('+')}: ${text.slice(from, to)}`)
}

test('the longest name wins', () => {
  expect(named('The Pakistani Taliban and the Taliban')).toEqual([
    'ttp: Pakistani Taliban',
    'taliban: Taliban',
  ])
  expect(named('the Islamic State – Khorasan Province (IS–K)')).toEqual([
    'is-k: Islamic State – Khorasan Province',
    'is-k: IS–K',
  ])
})

test('a short name is found by its capitals alone', () => {
  expect(named('Who is in IS?')).toEqual(['is: IS'])
})

test('a possessive ending is left out', () => {
  expect(named('Zarqawi’s oath')).toEqual(['zarqawi: Zarqawi'])
})

test('what is no name is handed back as words', () => {
  expect(read('By whom was Zarqawi killed?').otherWords).toEqual(['by', 'whom', 'was', 'killed'])
})
