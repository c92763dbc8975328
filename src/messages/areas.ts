/** Every area of messages, by name: what a translation has to hold. */
import type { home } from './en/home.ts'
import type { move } from './en/move.ts'
import type { parts } from './en/parts.ts'
import type { quiz } from './en/quiz.ts'
import type { shell } from './en/shell.ts'
import type { units } from './en/units.ts'

export interface Areas {
  readonly home: typeof home
  readonly move: typeof move
  readonly parts: typeof parts
  readonly quiz: typeof quiz
  readonly shell: typeof shell
  readonly units: typeof units
}
