/** Runs graders over labelled answers and counts what came of them: ours, exact match, plain edit distance. */
import type { Prompt } from '#domain/prompt.ts'
import { grade } from '#domain/grading/grade.ts'
import { isAccepted, type Grade } from '#domain/grading/result.ts'
import { acceptedAnswers } from '#formats/acceptedAnswers.ts'
import { labels, type Deck, type Label, type Labelled } from '../tests/domain/grading/labelled.ts'

export type Outcome = 'accepted' | 'partly' | 'asked' | 'refused'
const outcomes: readonly Outcome[] = ['accepted', 'partly', 'asked', 'refused']

export interface Judged extends Labelled {
  readonly outcome: Outcome
}

export interface Rates {
  /** Of the answers labelled wrong, the share that was accepted. */
  readonly wrongAccepted: number
  /** Of the answers labelled right, the share that was not accepted outright: asked back counts as rejected. */
  readonly rightRejected: number
}

type Grader = (typed: string, prompt: Prompt, deck: Deck) => Outcome

export const graders = {
  'This grader': (typed, prompt, { names }) => outcomeOf(grade(typed, prompt, names)),
  'Exact match': (typed, prompt) => {
    const wanted = acceptedAnswers(prompt.answer).map((text) => text.toLowerCase())
    return wanted.includes(typed.trim().toLowerCase()) ? 'accepted' : 'refused'
  },
  'Edit distance': (typed, prompt) => {
    const text = typed.trim().toLowerCase()
    const isNear = acceptedAnswers(prompt.answer).some(
      (wanted) => likeness(text, wanted.toLowerCase()) >= 0.8,
    )
    return isNear ? 'accepted' : 'refused'
  },
} as const satisfies Readonly<Record<string, Grader>>
export type GraderName = keyof typeof graders

function outcomeOf(result: Grade): Outcome {
  if (isAccepted(result)) return 'accepted'
  if (result.result === 'partly') return 'partly'
  return result.result === 'close' ? 'asked' : 'refused'
}

/** Every labelled answer with its outcome. Answers to prompts that are no longer there are left out. */
export function judgeAll(
  grader: GraderName,
  labelled: readonly Labelled[],
  decks: ReadonlyMap<string, Deck>,
): Judged[] {
  return labelled.flatMap((answer) => {
    const deck = decks.get(answer.id.split('/')[0] ?? '')
    const prompt = deck?.prompts.get(answer.id)
    return deck && prompt ? [{ ...answer, outcome: graders[grader](answer.typed, prompt, deck) }] : []
  })
}

export function countOf(judged: readonly Judged[], label: Label, outcome: Outcome): number {
  return judged.filter((answer) => answer.label === label && answer.outcome === outcome).length
}

export function ratesOf(judged: readonly Judged[]): Rates {
  const all = (label: Label): number => judged.filter((answer) => answer.label === label).length
  return {
    wrongAccepted: countOf(judged, 'wrong', 'accepted') / all('wrong'),
    rightRejected: 1 - countOf(judged, 'right', 'accepted') / all('right'),
  }
}

/** Lines of a confusion table: a row a label, a column an outcome. */
export function confusionTable(title: string, judged: readonly Judged[]): string[] {
  const row = (name: string, cells: readonly (string | number)[]): string =>
    [name.padEnd(16), ...cells.map((cell) => String(cell).padStart(9))].join('')
  return [
    row(title, outcomes),
    ...labels.map((label) =>
      row(
        `  ${label}`,
        outcomes.map((outcome) => countOf(judged, label, outcome)),
      ),
    ),
  ]
}

/** 1 for the same text, 0 for nothing in common: Levenshtein distance over the longer length, as libraries offer it. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - levenshtein(a, b) / longer
}

function levenshtein(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    before = row
  }
  return before[b.length] ?? 0
}
