/** A prompt is a fact asked in one direction. It is what gets scheduled; how it is asked is chosen when it is asked. */
import { toBase64url } from './base64url.ts'
import type { Answer } from './answer.ts'
import type { Article, Certainty, Deck, Entity, EntityEntry, EntityKind, Rank } from './deck.ts'
import { askingsOf, statementOf, type Fact, type FactKindName } from './facts/index.ts'
import { namesOf, sentence, type Names } from './names.ts'
import { atOnce } from './pieces.ts'
import { hash32 } from './random.ts'
import type { PromptKey } from './review.ts'

/** '<deck>/<fact>/<direction>': never changes, whatever the wording does. */
export type PromptId = `${string}/${string}/${string}`

/** Where a fact was read. */
export interface Source {
  readonly section: string
  readonly paragraph: number
  /** A name, date or number at which the article is opened, where there is one that leads to the right place. */
  readonly landmark: string | undefined
}

/** A fact as the learner sees it. */
export interface DeckFact {
  readonly id: string
  readonly kind: FactKindName
  readonly rank: Rank
  readonly certainty: Certainty
  readonly theme: 'allegiances' | undefined
  readonly note: string | undefined
  /** One sentence; a certainty other than 'stated' is said in it. */
  readonly statement: string
  readonly source: Source
  /** As the deck gives it: whom and what it joins. */
  readonly entry: Fact
}

export interface Prompt {
  readonly id: PromptId
  /** What the log calls it. */
  readonly key: PromptKey
  readonly deckId: string
  readonly fact: DeckFact
  readonly direction: string
  readonly question: string
  readonly answer: Answer
}

/** A deck made ready to study. */
export interface StudyDeck {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly article: Article
  readonly entities: ReadonlyMap<string, Entity>
  /** In the order of the article. */
  readonly sections: readonly {
    readonly heading: string
    readonly under: string | undefined
    readonly facts: readonly DeckFact[]
  }[]
  readonly facts: readonly DeckFact[]
  readonly prompts: readonly Prompt[]
}

/** The deck with its questions made. Throws `Inconsistent: …` on a deck that `checkDeck` would refuse. */
export function studyDeck(deck: Deck): StudyDeck {
  return atOnce(makingStudyDeck(deck))
}

/** The same in pieces, a fact each. */
export function* makingStudyDeck(deck: Deck): Generator<undefined, StudyDeck> {
  const entities = entitiesOf(deck)
  const names = namesOf(entities)
  const facts: DeckFact[] = []
  const prompts: Prompt[] = []
  const sections: StudyDeck['sections'][number][] = []
  for (const { heading, under, facts: entries } of deck.sections) {
    const from = facts.length
    for (const entry of entries) {
      const source = { section: heading, paragraph: entry.paragraph, landmark: deck.landmarks?.[entry.id] }
      const fact = deckFact(entry, source, names)
      facts.push(fact)
      prompts.push(...promptsOf(deck.id, entry, fact, names))
      yield
    }
    sections.push({ heading, under, facts: facts.slice(from) })
  }
  const { id, title, description, article } = deck
  return { id, title, description, article, entities, sections, facts, prompts }
}

export function entitiesOf(deck: Deck): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>()
  const add = (kind: EntityKind, entries: Readonly<Record<string, EntityEntry>>): void => {
    for (const [id, entry] of Object.entries(entries)) entities.set(id, { ...entry, id, kind })
  }
  add('group', deck.groups)
  add('person', deck.people)
  add('place', deck.places)
  return entities
}

function deckFact(entry: Fact, source: Source, names: Names): DeckFact {
  const statement = statementOf(entry, names)
  const hedged = entry.statement === undefined ? leadIn(entry) + statement : statement
  return {
    id: entry.id,
    kind: entry.kind,
    rank: entry.rank ?? 'useful',
    certainty: entry.certainty ?? 'stated',
    theme: entry.theme,
    note: entry.note,
    statement: `${sentence(hedged).replace(/\.$/, '')}.`,
    source,
    entry,
  }
}

function promptsOf(deckId: string, entry: Fact, fact: DeckFact, names: Names): Prompt[] {
  const ownWords: { readonly [direction: string]: string | false | undefined } =
    'ask' in entry ? (entry.ask ?? {}) : {}
  const usualLeadIn = entry.kind === 'free' ? '' : leadIn(entry)
  return askingsOf(entry, names).flatMap(({ direction, question: usual, answer }) => {
    const own = ownWords[direction]
    const question = own ?? (usual && usualLeadIn + (usualLeadIn ? lowerFirst(usual) : usual))
    if (!question) return []
    const id: PromptId = `${deckId}/${entry.id}/${direction}`
    return [{ id, key: promptKey(id), deckId, fact, direction, question: sentence(question), answer }]
  })
}

const usualLeadIns: Readonly<Record<Certainty, string>> = {
  stated: '',
  claimed: 'By its own claim, ',
  reported: 'According to reports, ',
  estimated: 'By an estimate, ',
  unclear: 'As far as is known, ',
  disputed: 'On one account, ',
}

/** What a question or statement opens with when its fact is not plainly stated: 'According to its spokesman, '. */
function leadIn({ certainty = 'stated', according }: Fact): string {
  return according ? `According to ${according}, ` : usualLeadIns[certainty]
}

/** Questions open with a question word, never with a name, so this is safe. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/**
 * Six characters that stand for a prompt id in the log: 36 bits, half from the id's hash and half from that of the id
 * with a mark before it (behind it, ids that share one hash would share both). A test holds that no two prompts of the catalogue share a key.
 */
export function promptKey(id: string): PromptKey {
  const halves = [hash32(id), hash32(`#${id}`)]
  return halves.map((hash) => toBase64url(hash >>> 14, 3)).join('') as PromptKey
}
