/** The questions of the quiz on screen, each with what has become of it. */
import { computed, type ComputedRef } from 'vue'
import { canGoTo, isAnswered } from '#domain/quiz/quiz.ts'
import { useQuiz } from '#stores/quiz.ts'

interface QuizPlace {
  /** From 0. */
  readonly position: number
  readonly isHere: boolean
  readonly isAnswered: boolean
  readonly isFlagged: boolean
  /** It can be gone to. */
  readonly isOpen: boolean
}

/** All of them in a quiz of so many questions; in one of so many minutes, as far as the learner has come. */
export function useQuizPlaces(): ComputedRef<readonly QuizPlace[]> {
  const quiz = useQuiz()
  return computed(() => {
    const on = quiz.quiz
    if (!on) return []
    const shown = on.setup.length.by === 'questions' ? on.items.length : on.furthest + 1
    return [...on.items.keys()].slice(0, shown).map((position) => ({
      position,
      isHere: position === on.position,
      isAnswered: isAnswered(on, position),
      isFlagged: on.flagged.includes(position),
      isOpen: canGoTo(on, position),
    }))
  })
}
