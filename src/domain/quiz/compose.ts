/**
 * Composes a quiz question by question: spread evenly over the sections and the forms, never two prompts of one fact,
 * and none whose answer another question gives away. The same seed and choice give the same quiz.
 */
import type { Prompt, StudyDeck } from '../prompt.ts'
import { askBoard, boardKinds, type BoardKind } from '../questions/boards/index.ts'
import { indexOf, promptOf, type DeckIndex } from '../questions/deckIndex.ts'
import { mix32, seededRandom, shuffle, type Random } from '../random.ts'
import { boardPool } from './boardPool.ts'
import { tells } from './giveAway.ts'
import { askedBy, keysOf, type QuizForm, type QuizItem, type SingleItem } from './items.ts'
import { formsOf, promptsFor, type QuizSetup } from './setup.ts'

/** The item that comes after those given, or undefined when all there are have been given. */
export type NextItem = (items: readonly QuizItem[]) => QuizItem | undefined

/** A prompt and how it is asked. */
interface AskedPrompt {
  readonly prompt: Prompt
  readonly form: QuizForm
}

/**
 * Composes the quiz of a seed. Each item follows from those before it alone, so that a longer quiz begins with the
 * shorter one. Making a question takes milliseconds: the caller decides how many to make at a time.
 */
export function composer(deck: StudyDeck, setup: QuizSetup, seed: number): NextItem {
  const index = indexOf(deck)
  const prompts = promptsFor(deck, setup)
  const sections = bySection(prompts)
  const forms = formsOf(setup)
  const inForm = formMaker(deck)
  const fits = spoilerCheck(index, setup.feedback)

  return (items) => {
    const random = seededRandom(mix32(seed, items.length))
    const before = items.flatMap((item) =>
      keysOf(item).map((key): AskedPrompt => ({ prompt: promptOf(deck, key), form: item.form })),
    )
    const facts = new Set(before.map(({ prompt }) => prompt.fact.id))
    const isFree = (prompt: Prompt, form: QuizForm): boolean =>
      !facts.has(prompt.fact.id) && fits(prompt, form, before)
    const usedSections = before.map(({ prompt }) => prompt.fact.source.section)
    const usedForms = before.map(({ form }) => form)
    const onBoard = (first: Prompt, form: BoardKind): QuizItem | undefined => {
      const others = shuffle(prompts, random)
      const pool = boardPool(form, first, others, index, (prompt) => isFree(prompt, form))
      const board = askBoard(form, pool, { deck }, random)
      return (
        board && asItem({ prompts: board.rows.map(({ prompt }) => prompt), form, seed: draw(random) }, deck)
      )
    }
    const inTurn = leastUsed([...sections.keys()], usedSections, random).flatMap((section) =>
      shuffle(sections.get(section) ?? [], random),
    )
    const asked = (prompt: Prompt, form: QuizForm): QuizItem | undefined => {
      if (!isFree(prompt, form)) return undefined
      return isBoardForm(form) ? onBoard(prompt, form) : inForm(prompt, form, random)
    }
    return (
      firstOf(boardTurns(inTurn, leastUsed(forms, usedForms, random)), asked) ??
      firstOf(
        allTurns(inTurn, () => leastUsed(forms, usedForms, random)),
        asked,
      )
    )
  }
}

/** So many prompts are tried as the first of a board whose turn it is: few can be, and each try takes milliseconds. */
const BOARD_TRIES = 12

type Turn = readonly [prompt: Prompt, form: QuizForm]

/** Where a board has been asked least, prompts that may be the first on it: else its turn would rarely come. */
function boardTurns(prompts: readonly Prompt[], [form]: readonly QuizForm[]): readonly Turn[] {
  if (form === undefined || !isBoardForm(form)) return []
  const may = prompts.filter(
    ({ answer }) => answer.kind === 'date' || (form === 'matching' && answer.kind === 'entity'),
  )
  return may.slice(0, BOARD_TRIES).map((prompt) => [prompt, form])
}

/** Every prompt in every form, in an order of forms that is drawn for each. */
function* allTurns(prompts: readonly Prompt[], forms: () => readonly QuizForm[]): Iterable<Turn> {
  for (const prompt of prompts) for (const form of forms()) yield [prompt, form]
}

function firstOf(
  turns: Iterable<Turn>,
  asked: (prompt: Prompt, form: QuizForm) => QuizItem | undefined,
): QuizItem | undefined {
  for (const [prompt, form] of turns) {
    const item = asked(prompt, form)
    if (item) return item
  }
  return undefined
}

function isBoardForm(form: QuizForm): form is BoardKind {
  return (boardKinds as readonly QuizForm[]).includes(form)
}

function draw(random: Random): number {
  return Math.floor(random() * 2 ** 32)
}

/** The item, if the deck can ask it. */
function asItem(item: QuizItem, deck: StudyDeck): QuizItem | undefined {
  const asked = askedBy(item, deck)
  // A cloze is typed in a quiz: where it cannot be, it could only be shown and rated.
  return asked && (asked.kind !== 'cloze' || asked.typable) ? item : undefined
}

/** Asks one prompt in a form; undefined where it cannot be. */
function formMaker(
  deck: StudyDeck,
): (prompt: Prompt, form: SingleItem['form'], random: Random) => QuizItem | undefined {
  const unavailable = new Set<string>()
  return (prompt, form, random) => {
    const name = `${form} ${prompt.key}`
    if (unavailable.has(name)) return undefined
    const item = asItem({ prompt: prompt.key, form, seed: draw(random) }, deck)
    // The forms of a prompt are the same whatever is drawn.
    if (!item) unavailable.add(name)
    return item
  }
}

/** Whether a prompt in a form neither has its answer told by those before it nor tells theirs. */
type SpoilerCheck = (prompt: Prompt, form: QuizForm, before: readonly AskedPrompt[]) => boolean

/** With feedback the facts of earlier questions have been shown; without, questions may be read in any order. */
function spoilerCheck(index: DeckIndex, feedback: boolean): SpoilerCheck {
  const shown = ({ question, fact }: Prompt, form: QuizForm): string[] => {
    if (feedback) return [question, fact.statement, fact.note ?? '']
    return form === 'cloze' || form === 'ordering' ? [fact.statement] : [question]
  }
  return (prompt, form, before) =>
    !before.some(
      (earlier) =>
        shown(earlier.prompt, earlier.form).some((text) => tells(text, prompt, index)) ||
        (!feedback && shown(prompt, form).some((text) => tells(text, earlier.prompt, index))),
    )
}

function bySection(prompts: readonly Prompt[]): ReadonlyMap<string, readonly Prompt[]> {
  const sections = new Map<string, Prompt[]>()
  for (const prompt of prompts) {
    const { section } = prompt.fact.source
    sections.set(section, [...(sections.get(section) ?? []), prompt])
  }
  return sections
}

/** Those that were used least come first, in a random order among equals. */
function leastUsed<T>(choices: readonly T[], used: readonly T[], random: Random): T[] {
  const times = (choice: T): number => used.filter((one) => one === choice).length
  return shuffle(choices, random).sort((a, b) => times(a) - times(b))
}
