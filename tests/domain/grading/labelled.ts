/** The hand-labelled answers of three files, with the prompts of the real deck that they answer. */
import { readFileSync } from 'node:fs'
import { catalogue } from '#decks/index.ts'
import { nameIndex, type NameIndex } from '#domain/grading/nameIndex.ts'
import { studyDeck, type Prompt } from '#domain/prompt.ts'

export const labels = ['right', 'partly', 'near', 'wrong'] as const
export type Label = (typeof labels)[number]

/** In the order in which they were made; each says at its head how, and what the grader’s first run on it gave. */
export const labelledFiles = ['labelled.tsv', 'heldOut.tsv', 'unseen.tsv'] as const

export interface Labelled {
  readonly id: string
  readonly label: Label
  readonly typed: string
}

export interface Deck {
  readonly prompts: ReadonlyMap<string, Prompt>
  readonly names: NameIndex
}

/** All lines of a file of labelled answers, in its order. Throws on a line that is none. */
export function readLabelled(file: (typeof labelledFiles)[number]): Labelled[] {
  const lines = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', label, typed, ...more] = line.split('\t')
      const known = labels.find((name) => name === label)
      if (!known || typed === undefined || more.length > 0)
        throw new Error(`${file}: not a labelled answer: ${line}`)
      return { id, label: known, typed }
    })
}

/** Prompts and names of the decks in the catalogue, by deck id. */
export async function readDecks(): Promise<ReadonlyMap<string, Deck>> {
  const decks = await Promise.all(
    catalogue.map(async ({ id, load }) => {
      const { prompts, entities } = studyDeck(await load())
      const byId = new Map(prompts.map((prompt) => [prompt.id as string, prompt]))
      return [id, { prompts: byId, names: nameIndex(entities.values()) }] as const
    }),
  )
  return new Map(decks)
}
