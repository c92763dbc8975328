/** What all kinds of fact have in common, and what a kind must be able to say. */
import type { Certainty, Rank } from '../deck.ts'
import type { Answer } from '../answer.ts'
import type { Names } from '../names.ts'

/** `Direction` names what can be asked for: 'leader', 'group', 'date'. It is part of the prompt's id. */
export interface FactBase<Direction extends string> {
  /** Unique in its deck, and never changed once published: learners' histories hang on it. */
  readonly id: string
  /** Which paragraph under the section's heading says so, counted from 1. */
  readonly paragraph: number
  /** 'useful' when not given. */
  readonly rank?: Rank
  /** 'stated' when not given. */
  readonly certainty?: Certainty
  /** Who claims, reports or estimates it, as used in "According to …". */
  readonly according?: string
  /** Set where the kind does not tell: the other themes follow from what is asked for. */
  readonly theme?: 'allegiances'
  /** What the learner should know beside the answer: a contradiction in the source, a name easily mixed up. */
  readonly note?: string
  /** The fact as one sentence, where the usual sentence of its kind does not read well. */
  readonly statement?: string
  /** A question of its own where the usual one does not read well or has two right answers; false to not ask it. */
  readonly ask?: { readonly [D in Direction]?: string | false }
}

/** One way to ask for a fact. */
export interface Asking<Direction extends string = string> {
  readonly direction: Direction
  /** Undefined when this direction usually has several right answers: it is asked only if the fact words it itself. */
  readonly question: string | undefined
  readonly answer: Answer
}

export interface FactKind<Fact, Direction extends string> {
  /** The fact as a sentence, without its certainty. */
  statement(fact: Fact, names: Names): string
  askings(fact: Fact, names: Names): readonly Asking<Direction>[]
}
