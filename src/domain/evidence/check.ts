/** Holds a deck against the fingerprints of its article: what its facts say must occur in the paragraph they cite. */
import { answerText, type Answer } from '../answer.ts'
import type { Deck } from '../deck.ts'
import { studyDeck, type DeckFact, type Prompt, type StudyDeck } from '../prompt.ts'
import type { Evidence } from './article.ts'
import { occurs, readFingerprint } from './fingerprint.ts'
import { knownNames, type KnownNames, type Term } from './names.ts'
import { termsIn } from './terms.ts'

/**
 * Per fact, what it says without the paragraph having the word, and why that is right all the same: '2013' of a
 * fact whose paragraph says "two years earlier".
 */
export type Inferences = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface Missing {
  readonly factId: string
  readonly section: string
  readonly paragraph: number
  /** The name, number or date that does not occur in the paragraph. */
  readonly term: string
}

/** What of a deck has no evidence in the cited paragraphs, inferences not yet considered. */
export function missingEvidence(deck: Deck, evidence: Evidence): Missing[] {
  const study = studyDeck(deck)
  const names = knownNames(study.entities.values(), textsOf(study))
  const marks = marksByParagraph(evidence)
  return study.facts.flatMap((fact) => {
    const { section, paragraph } = fact.source
    const marked = marks.get(section)?.[paragraph - 1] ?? new Set<string>()
    const prompts = study.prompts.filter((prompt) => prompt.fact === fact)
    return [...saidBy(fact, prompts, names).values()]
      .filter(({ forms }) => !forms.some((form) => occurs(form, marked)))
      .map(({ name }) => ({ factId: fact.id, section, paragraph, term: name }))
  })
}

/** The same without what the inferences account for. */
export function withoutEvidence(missing: readonly Missing[], inferences: Inferences): Missing[] {
  return missing.filter(({ factId, term }) => !inferences[factId]?.[term])
}

/** Inferences, as 'fact: term', that nothing needs. */
export function unusedInferences(missing: readonly Missing[], inferences: Inferences): string[] {
  const needed = new Set(missing.map(({ factId, term }) => `${factId}: ${term}`))
  return Object.entries(inferences)
    .flatMap(([factId, terms]) => Object.keys(terms).map((term) => `${factId}: ${term}`))
    .filter((inference) => !needed.has(inference))
}

/** Where the deck's headings and numbers of paragraphs are not those of the article, and paragraphs without facts. */
export function outOfStep(deck: Deck, evidence: Evidence): string[] {
  const ofDeck = deck.sections.map(({ heading, under, paragraphs }) => outline(heading, under, paragraphs))
  const ofArticle = evidence.sections.map(({ heading, under, paragraphs }) =>
    outline(heading, under, paragraphs.length),
  )
  return [
    ...ofDeck.filter((line) => !ofArticle.includes(line)).map((line) => `Only in the deck: ${line}`),
    ...ofArticle.filter((line) => !ofDeck.includes(line)).map((line) => `Only in the article: ${line}`),
    ...deck.sections.flatMap(({ heading, paragraphs, facts }) => {
      const cited = new Set(facts.map(({ paragraph }) => paragraph))
      return Array.from({ length: paragraphs }, (_, index) => index + 1)
        .filter((paragraph) => !cited.has(paragraph))
        .map((paragraph) => `No facts: ${heading}, paragraph ${paragraph}`)
    }),
  ]
}

function outline(heading: string, under: string | undefined, paragraphs: number): string {
  return `${under ? `${under} > ` : ''}${heading}, ${paragraphs} paragraphs`
}

function marksByParagraph({ sections }: Evidence): Map<string, ReadonlySet<string>[]> {
  return new Map(sections.map(({ heading, paragraphs }) => [heading, paragraphs.map(readFingerprint)]))
}

/** By name, each once. */
function saidBy(fact: DeckFact, prompts: readonly Prompt[], names: KnownNames): Map<string, Term> {
  const texts = [fact.statement, ...prompts.map(({ question }) => question)]
  const counts = new Set(prompts.map(({ answer }) => String(countOf(answer))))
  const terms = [
    ...texts.flatMap((text) => termsIn(text, names)).filter(({ name }) => !counts.has(name)),
    ...prompts.flatMap(({ answer }) => answerTerms(answer, names)),
  ]
  return new Map(terms.map((term) => [term.name, term]))
}

function answerTerms(answer: Answer, names: KnownNames): Term[] {
  if (answer.kind === 'entity') return [names.ofEntity(answer.entity)]
  if (answer.kind === 'entities') return answer.entities.map(names.ofEntity)
  return termsIn(answerText(answer), names)
}

/** How many things an answer lists: "Which three …?" is borne out by an answer of three. */
function countOf(answer: Answer): number | undefined {
  if (answer.kind === 'entities') return answer.entities.length
  return answer.kind === 'text' ? answer.text.split(/, (?:and|or) |, | (?:and|or) |; /).length : undefined
}

function textsOf({ facts, prompts }: StudyDeck): string[] {
  return [
    ...facts.map(({ statement }) => statement),
    ...prompts.flatMap(({ question, answer }) => [question, answerText(answer)]),
  ]
}
