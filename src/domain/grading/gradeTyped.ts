/** Grades what was typed to a prompt of a deck. The door to all that grading needs, so that it can be fetched apart. */
import type { Prompt, StudyDeck } from '../prompt.ts'
import { indexOf } from '../questions/deckIndex.ts'
import { grade } from './grade.ts'
import type { Grade } from './result.ts'

export type GradeTyped = (typed: string, prompt: Prompt, deck: StudyDeck) => Grade

export const gradeTyped: GradeTyped = (typed, prompt, deck) => grade(typed, prompt, indexOf(deck).names)
