/** Finds which entities a text names, under any of their names. The longest name wins: 'Pakistani Taliban', not 'Taliban'. */
import type { Entity } from '../deck.ts'
import { plain } from '../grading/folding.ts'
import { atOnce } from '../pieces.ts'

export interface Mention {
  /** The ids of the entities that are called so; mostly one. */
  readonly entities: readonly string[]
  /** Where it stands in the text, the end not included. */
  readonly from: number
  readonly to: number
}

export interface Mentions {
  readonly mentions: readonly Mention[]
  /** The words that are no part of them, as `plain` spells them. */
  readonly otherWords: readonly string[]
}

interface Token {
  readonly word: string
  readonly raw: string
  readonly from: number
  readonly to: number
}

interface Name {
  readonly words: readonly string[]
  /** Set for short names, which would else be found in common words: 'IS', 'US'. */
  readonly exactly: readonly string[] | undefined
  readonly entities: readonly string[]
}

/** A short name is told from a common word by its capitals alone. */
const SHORT = 3

export function mentionReader(entities: Iterable<Entity>): (text: string) => Mentions {
  return atOnce(makingMentionReader(entities))
}

/** The same in pieces, an entity each. */
export function* makingMentionReader(
  entities: Iterable<Entity>,
): Generator<undefined, (text: string) => Mentions> {
  const byFirstWord = yield* namesByFirstWord(entities)
  return (text) => {
    const tokens = tokensOf(text)
    const mentions: Mention[] = []
    const otherWords: string[] = []
    for (let index = 0; index < tokens.length;) {
      const first = tokens[index] as Token
      const name = byFirstWord.get(first.word)?.find((one) => standsAt(one, tokens, index))
      if (!name) otherWords.push(first.word)
      else
        mentions.push({
          entities: name.entities,
          from: first.from,
          to: tokens[index + name.words.length - 1]?.to ?? first.to,
        })
      index += name?.words.length ?? 1
    }
    return { mentions, otherWords }
  }
}

function* namesByFirstWord(
  entities: Iterable<Entity>,
): Generator<undefined, ReadonlyMap<string, readonly Name[]>> {
  const byWords = new Map<
    string,
    { words: string[]; exactly: readonly string[] | undefined; entities: string[] }
  >()
  for (const entity of entities) {
    const { id } = entity
    for (const form of formsOf(entity)) {
      const tokens = tokensOf(form)
      const words = tokens.map(({ word }) => word)
      const known = byWords.get(words.join(' '))
      if (!known) {
        const exactly = words.join('').length <= SHORT ? tokens.map(({ raw }) => raw) : undefined
        byWords.set(words.join(' '), { words, exactly, entities: [id] })
      } else if (!known.entities.includes(id)) known.entities.push(id)
    }
    yield
  }
  const byFirst = new Map<string, Name[]>()
  for (const name of byWords.values()) {
    const first = name.words[0]
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

function formsOf({ name, short, aliases = [], native = [] }: Entity): string[] {
  return [name, ...(short ? [short] : []), ...aliases, ...native.map(({ text }) => text)]
}

function standsAt({ words, exactly }: Name, tokens: readonly Token[], index: number): boolean {
  return (
    words.every((word, offset) => tokens[index + offset]?.word === word) &&
    (exactly?.every((raw, offset) => tokens[index + offset]?.raw === raw) ?? true)
  )
}

/** Words with where they stand; a possessive ending and apostrophes around them are left out. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].flatMap(({ 0: run, index }) =>
    Array.from(run.matchAll(/[^'’]+(?:['’][^'’]+)*/g), (match) => {
      const raw = match[0].replace(/['’]s$/, '')
      const from = index + match.index
      return { word: plainWord(raw), raw, from, to: from + raw.length }
    }),
  )
}

/** A deck has some four thousand different words, each many times: folding them is what takes long. */
const folded = new Map<string, string>()

function plainWord(raw: string): string {
  const known = folded.get(raw) ?? plain(raw)
  folded.set(raw, known)
  return known
}
