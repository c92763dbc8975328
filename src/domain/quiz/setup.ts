/** What a learner chooses for a quiz, and which prompts that leaves. Knows neither the questions nor the answers. */
import type { Prompt, StudyDeck } from '../prompt.ts'
import { isOfTheme, type Theme } from '../theme.ts'
import type { QuizForm } from './items.ts'

export type QuizLength =
  | { readonly by: 'questions'; readonly count: number }
  /** As many questions as are answered in the time. */
  | { readonly by: 'minutes'; readonly minutes: number }

export interface QuizSetup {
  readonly deckId: string
  /** Headings; none for the whole deck. */
  readonly sections: readonly string[]
  /** None for whatever it is about. */
  readonly themes: readonly Theme[]
  /** The forms that questions may have: at least one. */
  readonly forms: readonly QuizForm[]
  readonly length: QuizLength
  /** Whether the answer is shown after each question. If not, answers can be changed until the end. */
  readonly feedback: boolean
  /** Whether the answers are logged as reviews, and so change the schedule. */
  readonly counts: boolean
}

/** Forms whose answer the app can judge without showing it first. */
function needsNoAnswerShown(form: QuizForm): boolean {
  return form !== 'reveal'
}

/** The chosen forms that can be asked: without feedback, none in which the learner looks at the answer and rates. */
export function formsOf({ forms, feedback }: Pick<QuizSetup, 'forms' | 'feedback'>): QuizForm[] {
  return forms.filter((form) => feedback || needsNoAnswerShown(form))
}

/** The prompts of the chosen sections and themes, in the order of the deck, whatever form they can be asked in. */
export function promptsFor(
  { prompts }: Pick<StudyDeck, 'prompts'>,
  { sections, themes }: Pick<QuizSetup, 'sections' | 'themes'>,
): readonly Prompt[] {
  return prompts
    .filter(({ fact }) => sections.length === 0 || sections.includes(fact.source.section))
    .filter((prompt) => themes.length === 0 || themes.some((theme) => isOfTheme(prompt, theme)))
}

/** What stands in the way of a quiz that came out empty: the choice of it to loosen. */
export type NothingToAsk = 'no-forms' | 'sections-and-themes' | 'forms'

/** To be asked when nothing could be composed. */
export function whyNothing(deck: StudyDeck, setup: QuizSetup): NothingToAsk {
  if (formsOf(setup).length === 0) return 'no-forms'
  return promptsFor(deck, setup).length === 0 ? 'sections-and-themes' : 'forms'
}
