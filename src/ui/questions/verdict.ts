/** What a graded answer came to, in a sentence. */
import type { Outcome } from '#domain/questions/index.ts'
import { questions } from '#messages/en/questions.ts'

/**
 * Said with the answer.
 * @param typed what was typed, if anything was
 */
export function verdictOf(outcome: Outcome, typed?: string): string {
  const verdict = verdictAlone(outcome)
  return typed ? questions.youTyped(verdict, typed) : verdict
}

/** The same of one of several options: which was chosen is seen there, and not said again. */
export function verdictOfChoice(outcome: Outcome): string {
  return outcome.result === 'wrong' ? questions.verdictWrong : verdictOf(outcome)
}

function verdictAlone(outcome: Outcome): string {
  switch (outcome.result) {
    case 'right':
      return questions.verdictRight
    case 'variant':
      return questions.verdictVariant(outcome.house)
    case 'partly':
      return partly(outcome)
    case 'wrong':
      if (outcome.confusedWith) return questions.verdictConfused(outcome.confusedWith.name)
      return outcome.rightTo ? questions.verdictRightTo(outcome.rightTo) : questions.verdictWrong
    case 'unknown':
      return questions.verdictUnknown
    case 'close':
    case 'empty':
      return questions.verdictWrong
  }
}

function partly(outcome: Extract<Outcome, { result: 'partly' }>): string {
  switch (outcome.of) {
    case 'date':
      return questions.partlyDate(outcome.missing)
    case 'number':
      return outcome.missing === 'range' ? questions.partlyRange : questions.partlyExact
    case 'list':
      return questions.partlyList(outcome.found, outcome.asked, outcome.extra)
  }
}

/** The words with which a learner overrules the grading; undefined where there is nothing to overrule. */
export function overruleOf({ result }: { readonly result: Outcome['result'] }): string | undefined {
  switch (result) {
    case 'right':
    case 'variant':
    case 'partly':
      return questions.wasWrong
    case 'wrong':
      return questions.wasRight
    case 'unknown':
    case 'close':
    case 'empty':
      return undefined
  }
}

/** Asked when an answer is so near that it is worth another look; reveals nothing that was not typed. */
export function secondLook(outcome: Outcome | undefined): string | undefined {
  if (outcome?.result === 'empty') return questions.typeOrGiveUp
  if (outcome?.result !== 'close') return undefined
  return outcome.why === 'spelling' ? questions.didYouMean(outcome.meant) : questions.fullName
}
