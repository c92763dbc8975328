/**
 * Composes a quiz question by question: spread evenly over the sections and the forms, never two prompts of one fact,
 * and none whose answer another question gives away. The same seed and choice give the same quiz.
 */
import type { Prompt, StudyDeck } from '../prompt.ts'
import { indexOf, promptOf, type DeckIndex } from '../questions/deckIndex.ts'
import { ask, type Question, type QuestionKind } from '../questions/index.ts'
import { mix32, seededRandom, shuffle, type Random } from '../random.ts'
import type { PromptKey } from '../review.ts'
import { tells } from './giveAway.ts'
import { formsOf, promptsFor, type QuizSetup } from './setup.ts'

/** Enough to make the question again. */
export interface QuizItem {
  readonly prompt: PromptKey
  readonly form: QuestionKind
  readonly seed: number
}

/** The question of an item, the same each time. Undefined when the deck no longer has it. */
export function questionOf({ prompt, form, seed }: QuizItem, deck: StudyDeck): Question | undefined {
  const found = indexOf(deck).prompts.get(prompt)
  return found && ask(form, found, { deck }, seededRandom(seed))
}

/** The item that comes after those given, or undefined when all there are have been given. */
export type NextItem = (items: readonly QuizItem[]) => QuizItem | undefined

/**
 * Composes the quiz of a seed. Each item follows from those before it alone, so that a longer quiz begins with the
 * shorter one. Making a question takes milliseconds: the caller decides how many to make at a time.
 */
export function composer(deck: StudyDeck, setup: QuizSetup, seed: number): NextItem {
  const index = indexOf(deck)
  const sections = bySection(promptsFor(deck, setup))
  const forms = formsOf(setup)
  const unavailable = new Set<string>()
  const fits = spoilerCheck(index, setup.feedback)

  function inForm(prompt: Prompt, form: QuestionKind, random: Random): QuizItem | undefined {
    const name = `${form} ${prompt.key}`
    if (unavailable.has(name)) return undefined
    const item = { prompt: prompt.key, form, seed: Math.floor(random() * 2 ** 32) }
    if (isAskable(questionOf(item, deck))) return item
    // The forms of a prompt are the same whatever is drawn.
    unavailable.add(name)
    return undefined
  }

  return (items) => {
    const random = seededRandom(mix32(seed, items.length))
    const before = items.map(({ prompt, form }) => ({ prompt: promptOf(deck, prompt), form }))
    const facts = new Set(before.map(({ prompt }) => prompt.fact.id))
    const usedSections = before.map(({ prompt }) => prompt.fact.source.section)
    const usedForms = items.map(({ form }) => form)
    const order = leastUsed([...sections.keys()], usedSections, random)
    for (const section of order) {
      for (const prompt of shuffle(sections.get(section) ?? [], random)) {
        if (facts.has(prompt.fact.id)) continue
        for (const form of leastUsed(forms, usedForms, random)) {
          const item = fits(prompt, form, before) ? inForm(prompt, form, random) : undefined
          if (item) return item
        }
      }
    }
    return undefined
  }
}

/** A cloze is typed in a quiz: where it cannot be, it could only be shown and rated. */
function isAskable(question: Question | undefined): boolean {
  return question !== undefined && (question.kind !== 'cloze' || question.typable)
}

/** Whether a prompt in a form neither has its answer told by those before it nor tells theirs. */
type SpoilerCheck = (
  prompt: Prompt,
  form: QuestionKind,
  before: readonly { readonly prompt: Prompt; readonly form: QuestionKind }[],
) => boolean

/** With feedback the facts of earlier questions have been shown; without, questions may be read in any order. */
function spoilerCheck(index: DeckIndex, feedback: boolean): SpoilerCheck {
  const shown = ({ question, fact }: Prompt, form: QuestionKind): string[] => {
    if (feedback) return [question, fact.statement, fact.note ?? '']
    return form === 'cloze' ? [fact.statement] : [question]
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
