/** Holds every deck against the fingerprints of its article's paragraphs; the article itself is not needed. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { missingEvidence, outOfStep, unusedInferences, withoutEvidence } from '#domain/evidence/check.ts'
import { occurs, readFingerprint } from '#domain/evidence/fingerprint.ts'
import { wordsOf } from '#domain/evidence/words.ts'
import { readEvidence, readInferences } from '../../scripts/deckEvidence.ts'

const decks = await Promise.all(
  catalogue.map(async ({ id, load }) => {
    const [deck, inferences, evidence] = [await load(), await readInferences(id), readEvidence(id)]
    return { id, deck, evidence, inferences, missing: missingEvidence(deck, evidence) }
  }),
)

describe.each(decks)('deck $id', ({ deck, evidence, inferences, missing }) => {
  test('has the headings and paragraphs of its article, and facts from each paragraph', () => {
    expect(outOfStep(deck, evidence)).toEqual([])
  })

  test('says no name, number or date that the cited paragraph does not have, unless it gives the reason', () => {
    expect(withoutEvidence(missing, inferences)).toEqual([])
  })

  test('gives a reason only where one is needed', () => {
    expect(unusedInferences(missing, inferences)).toEqual([])
  })

  test('gives its reasons in sentences', () => {
    for (const reasons of Object.values(inferences)) {
      for (const [term, reason] of Object.entries(reasons)) {
        expect([term, reason]).toEqual([term, expect.stringMatching(/^\p{Lu}.{20,}\.$|^[“].{20,}\.$/u)])
      }
    }
  })

  test('opens the article at words that the cited paragraph has', () => {
    const { landmarks = {} } = deck
    const facts = deck.sections.flatMap(({ heading, facts: drawn }) =>
      drawn.map(({ id, paragraph }) => ({ id, heading, paragraph })),
    )
    for (const [id, words] of Object.entries(landmarks)) {
      const fact = facts.find((candidate) => candidate.id === id)
      const section = evidence.sections.find(({ heading }) => heading === fact?.heading)
      const marks = readFingerprint(section?.paragraphs[(fact?.paragraph ?? 0) - 1] ?? '')
      expect([id, words, occurs(wordsOf(words), marks)]).toEqual([id, words, true])
    }
    expect(Object.keys(landmarks).length).toBeGreaterThan(facts.length / 2)
  })

  test('is found out for four facts in five when they cite the paragraph after the right one', () => {
    const shifted = {
      ...deck,
      sections: deck.sections.map((section) => ({
        ...section,
        facts: section.facts.map((fact) => ({
          ...fact,
          paragraph: (fact.paragraph % section.paragraphs) + 1,
        })),
      })),
    }
    const moved = deck.sections.filter(({ paragraphs }) => paragraphs > 1).flatMap(({ facts }) => facts)
    const found = new Set(
      withoutEvidence(missingEvidence(shifted, evidence), inferences).map(({ factId }) => factId),
    )
    expect(found.size).toBeGreaterThan(0.8 * moved.length)
  })
})
