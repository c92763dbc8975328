/** Every name of a deck, folded once, so that an answer can be held against all of them while the learner waits. */
import type { Entity } from '../deck.ts'
import { nameAlone } from '../names.ts'
import { plain, runTogether, skeleton } from './folding.ts'
import { isKindOrAddedWord, isParticle, roleOf } from './smallWords.ts'
import type { KnownWords } from './wordDistance.ts'

/** One word of a name. */
export interface Word {
  readonly plain: string
  readonly skeleton: string
  readonly role: 'own' | 'title' | 'kind'
}

/** A name, or what was typed, taken apart. */
export interface Form {
  readonly plain: string
  /** Without articles, al-, bin and the like. */
  readonly words: readonly Word[]
  /** All in one, with and without the articles: for names run together or taken apart. */
  readonly joined: readonly [withParticles: string, without: string]
  /** The plain words in one, with and without words like 'group': what an abbreviation is compared with. */
  readonly letters: readonly [all: string, withoutKind: string]
  /** 'TKP', 'ISIS–K', 'LeT' as one plain word; it is matched letter by letter. Undefined for other names. */
  readonly abbreviation: string | undefined
  /** The name stands in its own script. */
  readonly isNative: boolean
}

export interface Named {
  readonly entity: Entity
  /** The house spelling, the abbreviation, the aliases, the native names. */
  readonly forms: readonly Form[]
  readonly abbreviations: ReadonlySet<string | undefined>
  /** Words that may follow the name of a place, since they say where it is. */
  readonly whereabouts: ReadonlySet<string>
}

/** The names of a deck. */
export interface NameIndex {
  /** By the id of the entity. */
  readonly named: ReadonlyMap<string, Named>
  readonly known: KnownWords
}

/** To be made once for a deck and kept: about 600 names in some ten milliseconds. */
export function nameIndex(entities: Iterable<Entity>): NameIndex {
  const named = Array.from(entities, namedAs)
  const known = knownWords(named.map(({ entity, forms }) => [entity.id, forms]))
  return { named: new Map(named.map((each) => [each.entity.id, each])), known }
}

const namedBefore = new WeakMap<Entity, Named>()

/** The names of an entity, taken apart once: most of the work on an index, to be done ahead of it in pieces. */
export function namedAs(entity: Entity): Named {
  const before = namedBefore.get(entity)
  if (before) return before
  const forms = formsOf(entity)
  const abbreviations = new Set(forms.map(({ abbreviation }) => abbreviation))
  const whereabouts = entity.kind === 'place' ? whereaboutsOf(entity.about) : new Set<string>()
  const named = { entity, forms, abbreviations, whereabouts }
  namedBefore.set(entity, named)
  return named
}

/** All words of these forms, with whose they are. */
export function knownWords(forms: Iterable<readonly [owner: string, readonly Form[]]>): KnownWords {
  const known = new Map<string, { skeleton: string; plain: Set<string>; owners: Set<string> }>()
  for (const [owner, owned] of forms) {
    for (const { skeleton: word, plain: written } of owned.flatMap(({ words }) => words)) {
      const entry = known.get(word) ?? { skeleton: word, plain: new Set(), owners: new Set() }
      entry.plain.add(written)
      entry.owners.add(owner)
      known.set(word, entry)
    }
  }
  return known
}

/** From 'District of Nangarhar Province in eastern Afghanistan' all but the first word. Countries lie in no other. */
function whereaboutsOf(about: string): ReadonlySet<string> {
  if (/^(Country|Region|State|Historic)\b/.test(about)) return new Set()
  const places = about.matchAll(/\b(?:in|of) ((?:[a-z]+ern )?(?:[A-ZÀ-Þ][^\s,;:.()–’-]+ ?)+)/g)
  return new Set([...places].flatMap(([, place = '']) => formOf(place).words.map((word) => word.skeleton)))
}

function formsOf(entity: Entity): Form[] {
  const { name, short, aliases = [], native = [] } = entity
  const latin = short === undefined ? [name, ...aliases] : [name, short, nameAlone(entity), ...aliases]
  return [
    ...latin.map((text) => formOf(text)),
    ...native.map(({ text }) => ({ ...formOf(text), isNative: true })),
  ]
}

/** A text taken apart for comparison. */
export function formOf(text: string): Form {
  const simple = plain(text)
  const all = simple.split(' ').filter(Boolean)
  const own = all.filter((word) => !isParticle(word))
  const words = own.map((word) => {
    const folded = skeleton(word)
    return { plain: word, skeleton: folded, role: roleOf(folded) }
  })
  return {
    plain: simple,
    words,
    joined: [runTogether(all), runTogether(own)],
    letters: [all.join(''), own.filter((word) => !isKindOrAddedWord(skeleton(word))).join('')],
    abbreviation: isAbbreviation(text) ? all.join('') : undefined,
    isNative: false,
  }
}

/** Up to seven letters, two of them capitals, and nothing but hyphens or dots between them. */
function isAbbreviation(text: string): boolean {
  const letters = text.replace(/[-–.]/g, '')
  return /^\p{L}{2,7}$/u.test(letters) && /\p{Lu}.*\p{Lu}/u.test(letters)
}
