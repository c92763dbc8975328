/** What proper names a deck knows: the names of its entities, and words that it always writes with a capital. */
import type { Entity } from '../deck.ts'
import { readWords, wordsOf, type Word } from './words.ts'

/** Something that a text says, and how the paragraph it was read in may say it: each form a row of words. */
export interface Term {
  readonly name: string
  readonly forms: readonly (readonly string[])[]
}

export interface KnownNames {
  /** The longest name of an entity that begins at a place of a text, and how many words it has. */
  readonly at: (
    words: readonly Word[],
    start: number,
  ) => { readonly term: Term; readonly length: number } | undefined
  readonly ofEntity: (entity: Entity) => Term
  /** Whether a word that opens a sentence is a name there too. */
  readonly isName: (word: Word) => boolean
}

export function knownNames(entities: Iterable<Entity>, texts: Iterable<string>): KnownNames {
  const termsById = new Map<string, Term>()
  const byFirstWord = new Map<string, { readonly form: readonly string[]; readonly term: Term }[]>()
  for (const entity of entities) {
    const term = termOf(entity)
    termsById.set(entity.id, term)
    for (const form of term.forms) {
      const [first = ''] = form
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { form, term }])
    }
  }
  for (const starting of byFirstWord.values()) starting.sort((a, b) => b.form.length - a.form.length)
  const capitalised = alwaysCapitalised(texts)

  return {
    at(words, start) {
      const candidates = byFirstWord.get(words[start]?.word ?? '') ?? []
      const found = candidates.find(
        ({ form }) =>
          form.every((word, index) => words[start + index]?.word === word) &&
          words.slice(start, start + form.length).some(looksLikeName),
      )
      return found && { term: found.term, length: found.form.length }
    },
    ofEntity: (entity) => termsById.get(entity.id) ?? termOf(entity),
    isName: ({ word }) => word.startsWith('=') || capitalised.has(word),
  }
}

/** Any name of an entity stands for it: the house spelling, the abbreviation, an alias, its own script, its meaning. */
function termOf({ name, short, aliases = [], native = [], meaning }: Entity): Term {
  const called = [name, short, ...aliases, ...native.map(({ text }) => text), meaning]
  const forms = called.filter((text) => text !== undefined).map(wordsOf)
  return { name: short ?? name, forms }
}

/** Letters of a script without case look like a name: a deck in English has them in names only. */
function looksLikeName({ text }: Word): boolean {
  return /\p{Lu}|\p{Lo}/u.test(text)
}

function alwaysCapitalised(texts: Iterable<string>): ReadonlySet<string> {
  const upper = new Set<string>()
  const lower = new Set<string>()
  for (const text of texts) {
    for (const { word, text: written, opens } of readWords(text)) {
      if (!/^\p{Lu}/u.test(written)) lower.add(word)
      else if (!opens) upper.add(word)
    }
  }
  return new Set([...upper].filter((word) => !lower.has(word)))
}
