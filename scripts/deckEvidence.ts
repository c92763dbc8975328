/** Where the evidence of a deck is kept: its article's fingerprints, and the inferences of its editors. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Evidence } from '#domain/evidence/article.ts'
import type { Inferences } from '#domain/evidence/check.ts'

export function readEvidence(deckId: string): Evidence {
  return JSON.parse(readFileSync(paragraphsOf(deckId), 'utf8')) as Evidence
}

/** Whether it differs from what was kept before. */
export function writeEvidence(deckId: string, evidence: Evidence): boolean {
  const file = paragraphsOf(deckId)
  const text = `${JSON.stringify(evidence, undefined, 2)}\n`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false
  mkdirSync(new URL('./', file), { recursive: true })
  writeFileSync(file, text)
  return true
}

/** A file of the deck itself, since learners' links need it. */
export function writeLandmarks(deckId: string, landmarks: Readonly<Record<string, string>>): void {
  const rows = Object.entries(landmarks).map(([id, words]) => `  '${id}': ${quoted(words)},`)
  const head = '/** By fact: words at which the article is opened. Written by `npm run decks:evidence`. */'
  const file = new URL(`../decks/${deckId}/landmarks.ts`, import.meta.url)
  const body = `export const landmarks: Readonly<Record<string, string>> = {\n${rows.join('\n')}\n}\n`
  writeFileSync(file, `${head}\n${body}`)
}

function quoted(words: string): string {
  return words.includes("'") ? `"${words}"` : `'${words}'`
}

/** None for a deck whose facts say nothing that their paragraphs do not. */
export async function readInferences(deckId: string): Promise<Inferences> {
  if (!existsSync(new URL('inferences.ts', paragraphsOf(deckId)))) return {}
  const module = (await import(`../decks/${deckId}/evidence/inferences.ts`)) as { inferences: Inferences }
  return module.inferences
}

function paragraphsOf(deckId: string): URL {
  return new URL(`../decks/${deckId}/evidence/paragraphs.json`, import.meta.url)
}
