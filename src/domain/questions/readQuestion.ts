/** What a question asks, as far as it can be compared: whom it names or hints at, by what relation, and what for. */
import type { Answer } from '../answer.ts'
import { plain } from '../grading/folding.ts'
import type { Prompt } from '../prompt.ts'
import type { ReadText } from './accounts.ts'
import { describingSpan } from './describing.ts'

export interface ReadQuestion {
  /** Entities that the question names, those of the answer left out. */
  readonly subjects: ReadonlySet<string>
  readonly named: ReadonlySet<string>
  /** Entities that say what sort of thing is asked for: the TTP in 'Which TTP commander …?' */
  readonly describing: ReadonlySet<string>
  /** Entities that it may mean by a part of their name. */
  readonly hinted: ReadonlySet<string>
  /** Entities that are the answer, or part of it. */
  readonly answers: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
  /** The question calls the answer by another of its names, which is no name of anything else. */
  readonly namesAnswer: boolean
  /** Numbers and years in it. */
  readonly numbers: readonly string[]
}

/**
 * @param text the question as `makingAccountReader` reads it
 * @param byWord entities by a word of their names, see `entitiesByWord`
 * @param telling leaves only the relations that tell, see `tellingRelations`
 */
export function readQuestion(
  { answer, question }: Prompt,
  { entities: named, relations, mentions, otherWords, words }: ReadText,
  byWord: ReadonlyMap<string, readonly string[]>,
  telling: (relations: ReadonlySet<string>) => ReadonlySet<string>,
): ReadQuestion {
  const answers = new Set(idsOf(answer))
  const describing = describingSpan(question)
  const described = new Set(plain(question.slice(describing.from, describing.to)).split(' '))
  return {
    subjects: new Set([...named].filter((id) => !answers.has(id))),
    named,
    describing: new Set(
      mentions.flatMap(({ entities, from }) =>
        from >= describing.from && from < describing.to ? entities : [],
      ),
    ),
    hinted: new Set(otherWords.flatMap((word) => (described.has(word) ? [] : (byWord.get(word) ?? [])))),
    answers,
    relations: telling(relations),
    namesAnswer: mentions.some(
      ({ entities }) => entities.length === 1 && entities.every((id) => answers.has(id)),
    ),
    numbers: words.match(/(?<= )\d+(?= )/g) ?? [],
  }
}

function idsOf(answer: Answer): string[] {
  if (answer.kind === 'entity') return [answer.entity.id]
  return answer.kind === 'entities' ? answer.entities.map(({ id }) => id) : []
}
