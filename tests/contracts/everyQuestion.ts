/** Asks every prompt of a deck in every form under many seeds, and tells which claims do not hold. */
import type { Deck } from '#domain/deck.ts'
import type { Prompt, StudyDeck } from '#domain/prompt.ts'
import { boardKinds } from '#domain/questions/boards/index.ts'
import { questionKinds } from '#domain/questions/index.ts'
import { boardAround, boardClaims } from './boards.ts'
import { questionClaims, seeded } from './questionClaims.ts'

export interface Count {
  readonly kind: string
  /** How many prompts can be asked so: on boards, as the first of several. */
  readonly prompts: number
  readonly questions: number
  readonly claims: number
  /** What does not hold: the claim, the prompt, its seed and what was asked. */
  readonly exceptions: readonly string[]
}

/** Seeds, by the place of a prompt in its deck. */
export type Seeds = (index: number) => readonly number[]

/** Told of each prompt that was asked under all its seeds: the form, and how many prompts that makes. */
export type Told = (kind: string, prompts: number) => void

/** What came of every form, questions first. */
export function everyQuestion(
  deck: StudyDeck,
  source: Deck,
  seedsOf: Seeds,
  boardSeedsOf: Seeds,
  told: Told = () => undefined,
): Count[] {
  return [
    ...questionKinds.map((kind) =>
      counted(
        kind,
        deck,
        seedsOf,
        questionClaims,
        (prompt, seed) => seeded(kind, prompt, seed, deck),
        source,
        told,
      ),
    ),
    ...boardKinds.map((kind) =>
      counted(
        kind,
        deck,
        boardSeedsOf,
        boardClaims,
        (prompt, seed) => boardAround(kind, prompt, deck, seed),
        source,
        told,
      ),
    ),
  ]
}

function counted<Asked extends object>(
  kind: string,
  deck: StudyDeck,
  seedsOf: Seeds,
  claims: Readonly<Record<string, (asked: Asked, deck: StudyDeck, source: Deck) => boolean>>,
  askOne: (prompt: Prompt, seed: number) => Asked | undefined,
  source: Deck,
  told: Told,
): Count {
  const exceptions: string[] = []
  let [prompts, questions] = [0, 0]
  for (const [index, prompt] of deck.prompts.entries()) {
    const before = questions
    for (const seed of seedsOf(index)) {
      const asked = askOne(prompt, seed)
      if (!asked) continue
      questions++
      for (const [claim, holds] of Object.entries(claims)) {
        if (!holds(asked, deck, source))
          exceptions.push(
            `${kind}: not so, they ${claim}: ${prompt.id}, seed ${seed}: ${JSON.stringify(asked)}`,
          )
      }
    }
    if (questions > before) prompts++
    told(kind, index + 1)
  }
  return { kind, prompts, questions, claims: Object.keys(claims).length, exceptions }
}

/** A table of what was asked. */
export function countTable(counts: readonly Count[]): string {
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](11)).join('')
  return [
    row(['', 'prompts', 'questions', 'claims', 'exceptions']),
    ...counts.map(({ kind, prompts, questions, claims, exceptions }) =>
      row([kind, prompts, questions, claims, exceptions.length]),
    ),
  ].join('\n')
}
