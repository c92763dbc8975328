/** A deck as one JSON document for other programs. Its shape and version are described in decks/README.md. */
import type { Certainty, EntityKind, NativeName, Rank } from '#domain/deck.ts'
import type { FactKindName } from '#domain/facts/index.ts'
import { answerText } from '#domain/answer.ts'
import type { Source, StudyDeck } from '#domain/prompt.ts'
import { acceptedAnswers } from './acceptedAnswers.ts'

/** Goes up when a field is renamed, removed or changes its meaning; a new field alone does not change it. */
const deckExportVersion = 1

export interface DeckExport {
  readonly version: typeof deckExportVersion
  readonly deck: {
    readonly id: string
    readonly title: string
    readonly description: string
    readonly source: { readonly title: string; readonly url: string; readonly publisher: string }
    readonly licence: { readonly name: string; readonly url: string }
  }
  readonly entities: readonly {
    readonly id: string
    readonly kind: EntityKind
    readonly name: string
    /** The abbreviation among them. */
    readonly aliases: readonly string[]
    readonly native: readonly NativeName[]
  }[]
  readonly facts: readonly {
    readonly id: string
    readonly kind: FactKindName
    readonly rank: Rank
    readonly statement: string
    readonly certainty: Certainty
    readonly note: string | null
    readonly source: Pick<Source, 'section' | 'paragraph'>
  }[]
  readonly prompts: readonly {
    readonly id: string
    readonly factId: string
    readonly question: string
    readonly answer: string
    /** All that is right, `answer` first. */
    readonly accepted: readonly string[]
  }[]
}

export function deckExport({
  id,
  title,
  description,
  article,
  entities,
  facts,
  prompts,
}: StudyDeck): DeckExport {
  return {
    version: deckExportVersion,
    deck: {
      id,
      title,
      description,
      source: { title: article.title, url: article.url, publisher: article.publisher },
      licence: { name: article.licence, url: article.licenceUrl },
    },
    entities: [...entities.values()].map(({ id, kind, name, short, aliases = [], native = [] }) => ({
      id,
      kind,
      name,
      aliases: short ? [short, ...aliases] : aliases,
      native,
    })),
    facts: facts.map(({ id, kind, rank, statement, certainty, note, source }) => ({
      id,
      kind,
      rank,
      statement,
      certainty,
      note: note ?? null,
      source: { section: source.section, paragraph: source.paragraph },
    })),
    prompts: prompts.map(({ id, fact, question, answer }) => ({
      id,
      factId: fact.id,
      question,
      answer: answerText(answer),
      accepted: acceptedAnswers(answer),
    })),
  }
}
