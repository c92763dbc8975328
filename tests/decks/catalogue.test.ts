/** What holds for every deck of the catalogue. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { checkDeck } from '#domain/deckCheck.ts'
import { studyDeck } from '#domain/prompt.ts'

const decks = await Promise.all(
  catalogue.map(async (entry) => {
    const deck = await entry.load()
    return { entry, deck, study: studyDeck(deck), id: entry.id }
  }),
)
const prompts = decks.flatMap(({ study }) => study.prompts)

describe.each(decks)('deck $id', ({ entry, deck, study }) => {
  test('is sound', () => {
    expect(checkDeck(deck)).toEqual([])
  })

  test('is catalogued under its own id and title', () => {
    expect([deck.id, deck.title]).toEqual([entry.id, entry.title])
  })

  test('has headings that are all different, each sub-section below one that is there', () => {
    const headings = deck.sections.map(({ heading }) => heading)
    expect(new Set(headings).size).toBe(headings.length)
    for (const { under } of deck.sections) if (under) expect(headings).toContain(under)
  })

  test('confuses entities both ways or not at all', () => {
    for (const { id, confusedWith = [] } of study.entities.values()) {
      for (const other of confusedWith) expect(study.entities.get(other)?.confusedWith).toContain(id)
    }
  })

  test('gives no name to two entities', () => {
    const owners = new Map<string, string>()
    for (const { id, name, short, aliases = [] } of study.entities.values()) {
      for (const called of new Set([name, short, ...aliases].map((text) => text?.toLowerCase()))) {
        if (called === undefined) continue
        expect([called, owners.get(called) ?? id]).toEqual([called, id])
        owners.set(called, id)
      }
    }
  })

  test('keeps questions short enough for a phone, and answers shorter', () => {
    for (const { id, question } of study.prompts) expect([id, question.length <= 220]).toEqual([id, true])
  })
})

test('no two prompts of the catalogue share a log key', () => {
  expect(new Set(prompts.map(({ key }) => key)).size).toBe(prompts.length)
})

describe('published prompt ids', () => {
  const published = readFileSync(new URL('./publishedPrompts.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
  const ids = prompts.map(({ id }): string => id)

  test('are all still there: learners’ histories hang on them', () => {
    expect(published.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('are listed: after adding facts, run npm run decks:publish', () => {
    expect(ids.filter((id) => !published.includes(id))).toEqual([])
  })
})
