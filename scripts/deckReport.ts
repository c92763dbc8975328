/** Counts what a deck has, by section and by kind of fact, and finds the paragraphs of its article that it leaves out. */
import type { Deck } from '#domain/deck.ts'
import { studyDeck, type StudyDeck } from '#domain/prompt.ts'

export interface Counts {
  readonly name: string
  readonly facts: number
  readonly prompts: number
  /** Facts that are core. */
  readonly core: number
}

export interface DeckReport {
  /** In the order of the article. */
  readonly bySection: readonly Counts[]
  readonly byKind: readonly Counts[]
  readonly total: Counts
  /** Paragraphs without facts: 'Prelude, paragraph 2'. */
  readonly leftOut: readonly string[]
}

export function deckReport(deck: Deck): DeckReport {
  const study = studyDeck(deck)
  const kinds = [...new Set(study.facts.map(({ kind }) => kind))].sort()
  return {
    bySection: study.sections.map(({ heading, facts }) => counts(heading, facts, study)),
    byKind: kinds.map((kind) =>
      counts(
        kind,
        study.facts.filter((fact) => fact.kind === kind),
        study,
      ),
    ),
    total: counts('together', study.facts, study),
    leftOut: deck.sections.flatMap(({ heading, paragraphs, facts }) =>
      Array.from({ length: paragraphs }, (_, index) => index + 1)
        .filter((number) => !facts.some(({ paragraph }) => paragraph === number))
        .map((number) => `${heading}, paragraph ${number}`),
    ),
  }
}

function counts(name: string, facts: StudyDeck['facts'], { prompts }: StudyDeck): Counts {
  const counted = new Set(facts)
  return {
    name,
    facts: facts.length,
    prompts: prompts.filter(({ fact }) => counted.has(fact)).length,
    core: facts.filter(({ rank }) => rank === 'core').length,
  }
}

/** Lines of a plain table: the numbers to the right, each under its heading. */
export function countsTable(title: string, rows: readonly Counts[]): string[] {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length))
  const line = (name: string, ...cells: readonly (string | number)[]): string =>
    [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(7))].join(' ')
  return [
    line(title, 'facts', 'prompts', 'core'),
    ...rows.map(({ name, facts, prompts, core }) => line(name, facts, prompts, core)),
  ]
}
