/** What a graded answer came to, in a sentence. */
import type { Outcome } from '#domain/questions/index.ts'
import { joined } from '#domain/names.ts'

/** Said with the answer. */
export function verdictOf(outcome: Outcome): string {
  switch (outcome.result) {
    case 'right':
      return 'Right'
    case 'variant':
      return `Right; here it is written ${outcome.house}`
    case 'partly':
      return `Partly right: ${missingPart(outcome)}`
    case 'wrong':
      return outcome.confusedWith
        ? `Not right: that is ${outcome.confusedWith.name}`
        : wrongBut(outcome.rightTo)
    case 'unknown':
      return 'Not known yet'
    case 'close':
    case 'empty':
      return 'Not right'
  }
}

function wrongBut(rightTo: 'year' | 'month' | undefined): string {
  return rightTo ? `Not right, though the ${rightTo} is` : 'Not right'
}

function missingPart(outcome: Extract<Outcome, { result: 'partly' }>): string {
  switch (outcome.of) {
    case 'date':
      return `the ${joined(outcome.missing)} ${outcome.missing.length > 1 ? 'were' : 'was'} missing`
    case 'number':
      return outcome.missing === 'range' ? 'the source gives a range' : 'the source is less exact'
    case 'list':
      return `${outcome.found} of ${outcome.asked}${outcome.extra > 0 ? `, and ${outcome.extra} too many` : ''}`
  }
}

/** Asked when an answer is so near that it is worth another look; reveals nothing that was not typed. */
export function secondLook(outcome: Outcome | undefined): string | undefined {
  if (outcome?.result === 'empty') return 'Type an answer, or say that you do not know.'
  if (outcome?.result !== 'close') return undefined
  return outcome.why === 'spelling' ? `Did you mean ${outcome.meant}?` : 'Please give the full name.'
}
