/** A wrong answer that may be offered, and what speaks for it. */
import type { Prompt, StudyDeck } from '../../prompt.ts'
import type { Account } from '../accounts.ts'
import type { DeckIndex } from '../deckIndex.ts'
import type { Choosable } from '../optionForm.ts'

export interface Candidate {
  readonly option: Choosable
  /** How good a distractor it is: 0 for a merely possible one, up to about 7. */
  readonly merit: number
  /** Proven wrong as well, but so far from what is asked for that it would give the others away. */
  readonly isUnlikely?: boolean
  /** How often the deck names it. */
  readonly frequency: number
  /** How many other prompts it is the answer to. */
  readonly answers: number
  /** Where it stands on its scale, for dates and numbers; undefined for others. */
  readonly position?: number
}

/** What the sources of distractors look things up in. */
export interface Search {
  readonly prompt: Prompt
  readonly deck: StudyDeck
  readonly index: DeckIndex
  /** All that might make another answer right. */
  readonly mayAnswer: readonly Account[]
}

/** The right answer as an option, and wrong ones that may stand beside it. */
export interface Candidates {
  readonly answer: Candidate
  readonly wrong: readonly Candidate[]
  /** Which pairs are marked as easily confused, where any are. */
  readonly areMarked?: (one: Choosable, other: Choosable) => boolean
}
