/** What making questions needs to know of a deck: who is named where, and what each fact says. Made once a deck, on first use. */
import { answerText } from '../answer.ts'
import { namedAs, nameIndex, type NameIndex } from '../grading/nameIndex.ts'
import { mapping } from '../pieces.ts'
import type { Prompt, StudyDeck } from '../prompt.ts'
import type { PromptKey } from '../review.ts'
import {
  makingAccountReader,
  countMentions,
  entitiesByWord,
  tellingRelations,
  together,
  type Account,
  type ReadText,
} from './accounts.ts'
import { saidOf } from './distractors/likely.ts'
import { profileOf } from './kinship.ts'
import { readQuestion, type ReadQuestion } from './readQuestion.ts'
import { answeredIn, saidIn } from './timesSaid.ts'

export interface DeckIndex {
  readonly names: NameIndex
  readonly read: (text: string) => ReadText
  readonly prompts: ReadonlyMap<PromptKey, Prompt>
  /** One for each fact, and one for the line of each entity. */
  readonly accounts: readonly Account[]
  /** The same, sentence by sentence: statement, note, each question with its answer. */
  readonly sentences: readonly Account[]
  /** By fact id. */
  readonly ownAccount: ReadonlyMap<string, Account>
  /** How many accounts name an entity. */
  readonly accountsOf: ReadonlyMap<string, number>
  /** How many statements and questions, those that learners read, name an entity. */
  readonly frequency: ReadonlyMap<string, number>
  /** How many statements and questions say a text, given as `wordsOf` spells it. */
  readonly timesSaid: (words: string) => number
  /** How many prompts have a text, given as `wordsOf` spells it, for their answer. */
  readonly timesAnswer: (words: string) => number
  /** By entity: in which sections it is named. */
  readonly sections: ReadonlyMap<string, ReadonlySet<string>>
  /** By entity: the names and the relations in its one line. */
  readonly lines: ReadonlyMap<string, ReadonlySet<string>>
  readonly asked: (prompt: Prompt) => ReadQuestion
}

const indexes = new WeakMap<StudyDeck, DeckIndex>()
const underway = new WeakMap<StudyDeck, Generator<undefined, DeckIndex>>()

export function indexOf(deck: StudyDeck): DeckIndex {
  for (;;) {
    const index = indexes.get(deck)
    if (index) return index
    indexFurther(deck, () => false)
  }
}

/**
 * Makes some of the index, which is long work as a whole, until the time is up, which is asked after each small piece;
 * true once it is there, and `indexOf` has it at hand.
 */
export function indexFurther(deck: StudyDeck, isTimeUp: () => boolean): boolean {
  if (indexes.has(deck)) return true
  const making = underway.get(deck) ?? makeIndex(deck)
  underway.set(deck, making)
  do {
    const step = making.next()
    if (!step.done) continue
    indexes.set(deck, step.value)
    underway.delete(deck)
    return true
  } while (!isTimeUp())
  return false
}

/** The prompt that a question was made from. Throws `Inconsistent: …` when it is of another deck. */
export function promptOf(deck: StudyDeck, key: PromptKey): Prompt {
  const prompt = indexOf(deck).prompts.get(key)
  if (!prompt) throw new Error(`Inconsistent: the deck '${deck.id}' has no prompt with the key '${key}'.`)
  return prompt
}

/** Every text is read once, and then found again by whatever reads it below. */
function* makeIndex(deck: StudyDeck): Generator<undefined, DeckIndex> {
  for (const entity of deck.entities.values()) {
    namedAs(entity)
    yield
    profileOf(entity)
    saidOf(entity)
    yield
  }
  const read = yield* makingAccountReader(deck.entities.values())
  yield* mapping(textsIn(deck), read)
  const sentencesOf = yield* sentencesByFact(deck, read)
  const ownAccount = new Map(
    yield* mapping(sentencesOf, ([fact, sentences]) => [fact, together(sentences)] as const),
  )
  const lines = yield* mapping(deck.entities.values(), ({ id, about }) => {
    const line = read(about)
    return [id, { ...line, entities: new Set([id, ...line.entities]) }] as const
  })
  const accounts = [...ownAccount.values(), ...lines.map(([, line]) => line)]
  const sentences = [...[...sentencesOf.values()].flat(), ...lines.map(([, line]) => line)]
  yield
  const telling = tellingRelations(sentences)
  yield
  const byWord = entitiesByWord(deck.entities.values())
  yield
  const shown = [
    ...deck.facts.map(({ statement }) => read(statement)),
    ...deck.prompts.map(({ question }) => read(question)),
  ]
  yield
  const names = nameIndex(deck.entities.values())
  yield
  const toldBy = yield* mapping(sentences, (sentence) => ({
    ...sentence,
    relations: telling(sentence.relations),
  }))
  const [accountsOf, frequency] = [countMentions(accounts), countMentions(shown)]
  yield
  const timesSaid = saidIn(shown.map(({ words }) => words))
  yield
  const timesAnswer = answeredIn(deck.prompts)
  yield
  const sections = sectionsOf(deck, ownAccount)
  yield
  return {
    names,
    read,
    prompts: new Map(deck.prompts.map((prompt) => [prompt.key, prompt])),
    accounts,
    sentences: toldBy,
    ownAccount,
    accountsOf,
    frequency,
    timesSaid,
    timesAnswer,
    sections,
    lines: new Map(lines.map(([id, { entities, relations }]) => [id, new Set([...entities, ...relations])])),
    asked: (prompt) => readQuestion(prompt, read(prompt.question), byWord, telling),
  }
}

function textsIn({ facts, prompts, entities }: StudyDeck): string[] {
  return [
    ...facts.flatMap(({ statement, note }) => [statement, ...partsOf(note)]),
    ...prompts.flatMap(({ question, answer }) => [question, answerText(answer)]),
    ...Array.from(entities.values(), ({ about }) => about),
  ]
}

function partsOf(note: string | undefined): string[] {
  return note?.split(/(?<=[.;]) /) ?? []
}

function* sentencesByFact(
  deck: StudyDeck,
  read: (text: string) => Account,
): Generator<undefined, ReadonlyMap<string, Account[]>> {
  const sentences = new Map<string, Account[]>()
  for (const { id, statement, note } of deck.facts) {
    sentences.set(id, [statement, ...partsOf(note)].map(read))
  }
  for (const { fact, question, answer } of deck.prompts) {
    sentences.get(fact.id)?.push(together([read(question), read(answerText(answer))]))
    yield
  }
  return sentences
}

function sectionsOf(
  deck: StudyDeck,
  accounts: ReadonlyMap<string, Account>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sections = new Map<string, Set<string>>()
  for (const { id, source } of deck.facts) {
    for (const entity of accounts.get(id)?.entities ?? []) {
      sections.set(entity, (sections.get(entity) ?? new Set()).add(source.section))
    }
  }
  return sections
}
