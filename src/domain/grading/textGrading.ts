/** Grades words that are no name: against the answer and its accepted variants, word by word. It knows no meanings. */
import { plain } from './folding.ts'
import { isFunctionWord } from './functionWords.ts'
import { formOf, knownWords, type Form, type Named, type NameIndex } from './nameIndex.ts'
import { matchForm, typed, type Match } from './nameMatch.ts'
import { nearestEntity, readName } from './nameReading.ts'
import type { Grade } from './result.ts'
import { lookUp } from './wordDistance.ts'

export interface WantedText {
  readonly text: string
  /** Other ways to put it that are right as well. */
  readonly accepted: readonly string[]
}

export function gradeText(text: string, wanted: WantedText, question: string, names: NameIndex): Grade {
  const own = [wanted.text, ...wanted.accepted]
  const said = content(text).join(' ')
  if (said === content(wanted.text).join(' ')) return { result: 'right' }
  const isOwn = new Set(own.map((form) => content(form).join(' ')))
  if (isOwn.has(said)) return { result: 'variant', house: wanted.text }

  const forms = own.map((form) => fresh(form, question))
  // The words of the answer are known as well, each by itself.
  const words = knownWords(own.map((form) => ['answer', [formOf(form)]]))
  const reader = typed(fresh(text, question), lookUp(new Map([...names.known, ...words])))
  const mine = nearest(forms.flatMap((form) => matchForm(reader, form, saysNothing) ?? []))
  const rival = rivalOf(text, mine, isOwn, names)
  if (rival) return rival
  if (mine && isWhole(mine)) return { result: 'variant', house: wanted.text }
  const isMore =
    !isEitherOr(text) && forms.some((form) => matchForm(reader, form, isHarmless)?.leftOut.own === 0)
  if (isMore || (mine && mine.leftOut.own === 0))
    return { result: 'close', why: 'spelling', meant: wanted.text }
  return mine && mine.share >= 0.5 ? { result: 'close', why: 'incomplete' } : { result: 'wrong' }
}

/** Plain words without those that carry no meaning, unless there are no others. */
function content(text: string): string[] {
  const words = plain(text).split(' ')
  const kept = words.filter((word) => !isFunctionWord(word))
  return kept.length > 0 ? kept : words
}

/** Without what the question has said already: 'Afridi tribe' is 'Afridi' where it asks for a tribe. */
function fresh(text: string, question: string): Form {
  const asked = new Set(plain(question).split(' '))
  const words = content(text)
  const kept = words.filter((word) => !asked.has(word))
  return formOf((kept.length > 0 ? kept : words).join(' '))
}

function nearest(matches: readonly Match[]): Match | undefined {
  return [...matches].sort((a, b) => a.cost - b.cost)[0]
}

function isWhole({ isNear, leftOut }: Match): boolean {
  return isNear && leftOut.own === 0 && leftOut.titles === 0 && leftOut.kindWords.length === 0
}

/** Two answers at once, of which one may be right. */
function isEitherOr(text: string): boolean {
  return /[,;/]|\b(and|or)\b/i.test(text)
}

/** 'The Hazara people' are the Hazara. */
function saysNothing({ plain: word }: { readonly plain: string }): boolean {
  return ['people', 'language', 'tribe', 'ethnic'].includes(word)
}

/** More was said than was wanted, and it does not deny it. */
function isHarmless({ plain: word }: { readonly plain: string }): boolean {
  return !['not', 'no', 'never', 'non'].includes(word)
}

/** Wrong, when the text is as near to an entity of the deck that is none of the accepted answers. */
function rivalOf(
  text: string,
  mine: Match | undefined,
  isOwn: ReadonlySet<string>,
  names: NameIndex,
): Grade | undefined {
  const isOther = ({ forms }: Named): boolean =>
    forms.every((form) => !isOwn.has(content(form.plain).join(' ')))
  const rival = nearestEntity(readName(text, names), isOther)
  if (!rival || (mine && mine.cost < rival.cost)) return undefined
  return { result: 'wrong', confusedWith: rival.named.entity }
}
