/** What is kept of an article: its outline, and fingerprints that can be asked but not read. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidenceOf, readArticle } from '#domain/evidence/article.ts'
import { fingerprint, occurs, readFingerprint } from '#domain/evidence/fingerprint.ts'
import { wordsOf } from '#domain/evidence/words.ts'

const text = `= The Title =

An opening.

== One ==
First of One.
  
Second of One.
=== One A ===
Only of One A.
== Two ==
`

test('an article is read as headings with the lines below them', () => {
  expect(readArticle(text)).toEqual([
    { heading: 'The Title', paragraphs: ['An opening.'] },
    { heading: 'One', paragraphs: ['First of One.', 'Second of One.'] },
    { heading: 'One A', under: 'One', paragraphs: ['Only of One A.'] },
    { heading: 'Two', paragraphs: [] },
  ])
})

test('what is kept has the outline, and no word of a paragraph', () => {
  const kept = evidenceOf(readArticle(text))
  expect(kept.sections.map(({ heading, paragraphs }) => [heading, paragraphs.length])).toEqual([
    ['The Title', 1],
    ['One', 2],
    ['One A', 1],
    ['Two', 0],
  ])
  expect(JSON.stringify(kept)).not.toMatch(/opening|Only of/)
})

test('the words of its heading count as words of a paragraph', () => {
  const [, , oneA] = evidenceOf(readArticle(text)).sections
  expect(occurs(wordsOf('One A'), readFingerprint(oneA!.paragraphs[0]!))).toBe(true)
  expect(occurs(wordsOf('Two'), readFingerprint(oneA!.paragraphs[0]!))).toBe(false)
})

const word = fc.constantFrom('ada', 'ben', 'cyd', 'dov', 'eve', 'fay', 'gus', 'hal')
const words = fc.array(word, { minLength: 1, maxLength: 12 })

test('every run of words of a text occurs in it', () => {
  fc.assert(
    fc.property(words, fc.nat(11), fc.nat(11), (row, a, b) => {
      const run = row.slice(Math.min(a, b), Math.max(a, b) + 1)
      if (run.length > 0) expect(occurs(run, readFingerprint(fingerprint(row.join(' '))))).toBe(true)
    }),
  )
})

test('a run of up to three words occurs only where the text has it', () => {
  fc.assert(
    fc.property(words, fc.array(word, { minLength: 1, maxLength: 3 }), (row, run) => {
      const isThere = ` ${row.join(' ')} `.includes(` ${run.join(' ')} `)
      expect(occurs(run, readFingerprint(fingerprint(row.join(' '))))).toBe(isThere)
    }),
  )
})
