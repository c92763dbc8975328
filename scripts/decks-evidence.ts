/**
 * Takes the fingerprints of an article's paragraphs for a deck: `npm run decks:evidence -- article.txt [deck]`. Prints
 * which facts have lost their evidence when the article has changed. See decks/README.md.
 */
import { readFileSync } from 'node:fs'
import { catalogue } from '#decks/index.ts'
import type { Deck } from '#domain/deck.ts'
import { evidenceOf, readArticle } from '#domain/evidence/article.ts'
import { landmarksOf } from '#domain/evidence/landmarks.ts'
import { missingEvidence, outOfStep, unusedInferences, withoutEvidence } from '#domain/evidence/check.ts'
import { readInferences, writeEvidence, writeLandmarks } from './deckEvidence.ts'

const [path, id = catalogue[0]?.id] = process.argv.slice(2)
const entry = catalogue.find((deck) => deck.id === id)
if (path && entry) {
  process.exitCode = await takeEvidence(path, await entry.load())
} else {
  console.error('Usage: npm run decks:evidence -- <article.txt> [deck]')
  console.error(`Decks: ${catalogue.map((deck) => deck.id).join(', ')}`)
  process.exitCode = 2
}

/** The exit code: 1 when the deck has to be mended. */
async function takeEvidence(article: string, deck: Deck): Promise<number> {
  const sections = readArticle(readFileSync(article, 'utf8'))
  const evidence = evidenceOf(sections)
  const changed = writeEvidence(deck.id, evidence)
  const landmarks = landmarksOf(deck, sections)
  writeLandmarks(deck.id, landmarks)
  console.log(`${Object.keys(landmarks).length} facts with a landmark in the article`)
  console.log(changed ? `Written: decks/${deck.id}/evidence/paragraphs.json` : 'The article is unchanged.')

  const inferences = await readInferences(deck.id)
  const missing = missingEvidence(deck, evidence)
  const lost = withoutEvidence(missing, inferences)
  const problems = [
    ...outOfStep(deck, evidence),
    ...lost.map(
      ({ factId, section, paragraph, term }) => `${factId} (${section}, paragraph ${paragraph}): ${term}`,
    ),
    ...unusedInferences(missing, inferences).map((inference) => `No longer an inference: ${inference}`),
  ]
  for (const problem of problems) console.log(problem)
  console.log(`${new Set(lost.map(({ factId }) => factId)).size} facts without evidence`)
  return problems.length === 0 ? 0 : 1
}
