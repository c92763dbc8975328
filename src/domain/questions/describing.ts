/** Which words of a question say what sort of thing is asked for: 'former TTP commander' in 'Which former TTP commander led …?' */

export interface Span {
  readonly from: number
  readonly to: number
}

const opening = /\b(?:which|what) /i
/** The verb, or whatever else comes behind them. */
const end =
  /,|\b(?:was|were|is|are|did|does|do|had|has|have|that|who|whose|not|led|began|came|became|made|sent|told|took|wrote|said|kept|rose)\b|\b(?!armed|unified|united|allied)\w+ed\b|\?/g

/** From behind 'which' or 'what' up to the verb; nothing where there is neither. */
export function describingSpan(question: string): Span {
  const which = opening.exec(question)
  if (!which) return { from: 0, to: 0 }
  end.lastIndex = which.index + which[0].length
  const from = end.lastIndex
  return { from, to: end.exec(question)?.index ?? question.length }
}
