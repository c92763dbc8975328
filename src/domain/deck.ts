/**
 * A deck: entities (groups, people, places) and the facts about them, each with the paragraph it was read in.
 * Facts name entities by id; an id that does not exist does not compile.
 */
import type { FactOf } from './facts/index.ts'

/** How surely the source says it. Everything but 'stated' shows in the wording of the question. */
export const certainties = ['stated', 'claimed', 'reported', 'estimated', 'unclear', 'disputed'] as const
export type Certainty = (typeof certainties)[number]

/** How much a fact matters to someone with little time. */
export const ranks = ['core', 'useful', 'detail'] as const
export type Rank = (typeof ranks)[number]

export type EntityKind = 'group' | 'person' | 'place'

/** A name in its own script. */
export interface NativeName {
  readonly text: string
  /** BCP 47 language tag: 'ur', 'ps', 'uz-Cyrl'. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

export interface EntityEntry<Id extends string = string> {
  /** The house spelling. */
  readonly name: string
  /** 'the' when the name is used with it in a sentence: the Taliban. */
  readonly article?: 'the'
  /** The usual abbreviation: TKP. */
  readonly short?: string
  /** Other names and spellings that are right as answers, those of the source among them. */
  readonly aliases?: readonly string[]
  readonly native?: readonly NativeName[]
  /** What the name means in English, where the source says so. */
  readonly meaning?: string
  /** One line, in our own words, on who or what this is. */
  readonly about: string
  /** Entities that are easily taken for this one. */
  readonly confusedWith?: readonly Id[]
}

export interface Entity extends EntityEntry {
  readonly id: string
  readonly kind: EntityKind
}

/** The ids that the facts of a deck may name. */
export interface Vocabulary {
  readonly group: string
  readonly person: string
  readonly place: string
}

export interface Article {
  readonly title: string
  readonly url: `https://${string}`
  readonly publisher: string
  readonly licence: string
  readonly licenceUrl: `https://${string}`
}

/** A heading of the article and the facts drawn from the paragraphs under it. */
export interface Section<V extends Vocabulary = Vocabulary> {
  /** Exactly as in the article, misprints too, since links go there. */
  readonly heading: string
  /** The heading it stands below, if it is a sub-section. */
  readonly under?: string
  /** How many paragraphs (non-blank lines) stand under the heading itself. */
  readonly paragraphs: number
  readonly facts: readonly FactOf<V>[]
}

export interface Deck<V extends Vocabulary = Vocabulary> {
  /** Part of every prompt id: it never changes. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly article: Article
  readonly groups: Readonly<Record<V['group'], EntityEntry<V['group']>>>
  readonly people: Readonly<Record<V['person'], EntityEntry<V['person']>>>
  readonly places: Readonly<Record<V['place'], EntityEntry<V['place']>>>
  readonly sections: readonly Section<V>[]
  /** By fact id: a name, date or number that the article says first in the cited paragraph. */
  readonly landmarks?: Readonly<Record<string, string>>
}

/** Entities of one kind, by id. Typed so that facts can only name those that are there. */
export function defineEntities<const Id extends string>(
  entries: Readonly<Record<Id, EntityEntry<NoInfer<Id>>>>,
): Readonly<Record<Id, EntityEntry<Id>>> {
  return entries
}

/** A deck whose facts name only entities of its own. What types cannot hold is held by `checkDeck`. */
export function defineDeck<G extends string, P extends string, L extends string>(
  deck: Omit<Deck<{ group: G; person: P; place: L }>, 'sections'> & {
    readonly sections: readonly Section<NoInfer<{ group: G; person: P; place: L }>>[]
  },
): Deck {
  return deck
}

/** What a section is called on screen: its heading, but for the text before the first one. */
export function sectionName(article: Article, heading: string): string {
  return heading === article.title ? 'Introduction' : heading
}

/**
 * The address of a section of the article; with a landmark, of the words themselves in browsers that know text
 * fragments (https://wicg.github.io/scroll-to-text-fragment/), and of the section in the others.
 */
export function sectionUrl(article: Article, heading: string, landmark?: string): string {
  const section = heading === article.title ? '' : encodeURIComponent(heading.replaceAll(' ', '_'))
  // A hyphen, a comma and an ampersand have a meaning of their own in a text fragment.
  const words = landmark && `:~:text=${encodeURIComponent(landmark).replaceAll('-', '%2D')}`
  return section || words ? `${article.url}#${section}${words ?? ''}` : article.url
}
