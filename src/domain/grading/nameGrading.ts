/**
 * Grades the name of an entity. What counts is not only how near it is to the right name but that it is nearer to it
 * than to any other of the deck: Omar Ghazi is not a misspelling of Osman Ghazi.
 */
import type { Entity } from '../deck.ts'
import { nameAlone } from '../names.ts'
import { plain } from './folding.ts'
import { formOf, type Form, type NameIndex, type Named } from './nameIndex.ts'
import { nearestForm, type Match } from './nameMatch.ts'
import { isWhole, nearest, type Found, type Reading } from './nameReading.ts'
import { isAccepted, type Grade } from './result.ts'

/** Grades a reading as the name of an entity that a question asks for. */
export function gradeName(reading: Reading, entity: Entity, question: string, names: NameIndex): Grade {
  const [own, mine] = matchOf(reading, entity, question, names)
  const rivals = reading.found().filter(({ named }) => named !== own)
  return judge(mine, rivals, entity, question) ?? accepted(reading.text.form, entity)
}

/** Whether a text is to be taken for the name of an entity; quicker than grading where it mostly is not. */
export function isNameOf(reading: Reading, entity: Entity, question: string, names: NameIndex): boolean {
  const [, mine] = matchOf(reading, entity, question, names)
  return mine !== undefined && isAccepted(gradeName(reading, entity, question, names))
}

function matchOf(
  { text }: Reading,
  { id }: Entity,
  question: string,
  names: NameIndex,
): [Named, Match | undefined] {
  const own = names.named.get(id)
  if (!own) throw new Error(`Inconsistent: '${id}' is an answer, and the names of the deck lack it.`)
  return [own, nearestForm(text, own, isGivenBy(question))]
}

/** Names that the question itself gives away are no answers to it: neither a native name nor an alias. */
function isGivenBy(question: string): (form: Form) => boolean {
  return ({ plain: name, abbreviation, isNative }) => {
    if (abbreviation !== undefined || !(isNative || name.includes(' '))) return false
    return ` ${plain(question)} `.includes(` ${name} `)
  }
}

function accepted(form: Form, { name, short, native = [] }: Entity): Grade {
  const house = short === undefined ? [name] : [name, short, `${name} ${short}`]
  const isHouse = [...house, ...native.map(({ text }) => text)].some((text) => plain(text) === form.plain)
  return isHouse ? { result: 'right' } : { result: 'variant', house: short ? `${name} (${short})` : name }
}

/** Undefined when the name is to be accepted. */
function judge(
  mine: Match | undefined,
  rivals: readonly Found[],
  entity: Entity,
  question: string,
): Grade | undefined {
  const whole = rivals.filter(({ match }) => isWhole(match))
  if (!mine) return wrong(nearest(whole))
  const nearer = nearest(
    whole.filter(({ named, match }) => match.cost < mine.cost && isRival(match, named.entity, entity)),
  )
  const sameKind = rivals.filter(({ named }) => named.entity.kind === entity.kind)
  if (nearer) {
    if (!isLessItsKind(mine)) return wrong(nearer)
    if (!saysKind(question, mine)) return { result: 'close', why: 'incomplete' }
  }
  if (sameKind.some(({ match }) => contends(match, mine) && !(nearer && isLessItsKind(mine)))) {
    return { result: 'close', why: 'incomplete' }
  }
  if (mine.leftOut.own > 0) return judgePart(mine, entity)
  return mine.isNear ? undefined : { result: 'close', why: 'spelling', meant: nameAlone(entity) }
}

/** What lacks the word for its kind is no rival to what is of another kind: Mehsud is he, not the Mehsud faction. */
function isRival({ leftOut }: Match, { kind }: Entity, entity: Entity): boolean {
  return kind === entity.kind || leftOut.kindWords.length === 0
}

function wrong(rival: Found | undefined): Grade {
  return rival ? { result: 'wrong', confusedWith: rival.named.entity } : { result: 'wrong' }
}

/** 'Kandahar' for Kandahar Province: nothing is missing but what kind of thing it is. */
function isLessItsKind({ slips, leftOut, hasAddedKind }: Match): boolean {
  const isWithout = leftOut.own === 0 && leftOut.titles === 0 && leftOut.kindWords.length > 0
  return isWithout && slips === 0 && !hasAddedKind
}

function saysKind(question: string, { leftOut }: Match): boolean {
  const said = new Set(formOf(question).words.map(({ skeleton }) => skeleton.replace(/s$/, '')))
  return leftOut.kindWords.every((word) => said.has(word.replace(/s$/, '')))
}

/** How much nearer the right name must be than another, once it is not given in full. */
const margin = 0.5

function contends(rival: Match, mine: Match): boolean {
  // The same name: of two namesakes either will do.
  if (mine.cost === 0) return false
  if (mine.leftOut.titles > 0 || mine.leftOut.own > 0) return rival.slips <= mine.slips
  return mine.slips > 0 ? rival.cost < mine.cost + margin : rival.cost <= mine.cost
}

/** The family name, or a given name that is most of the name and rightly spelt. */
function isEnoughOfPerson({ letters, share, slips, hasLast }: Match): boolean {
  return hasLast ? letters >= 4 : share > 0.5 && slips === 0
}

/** Part of a name, which fits no other: enough of a person’s, or most of another’s. */
function judgePart(mine: Match, { kind }: Entity): Grade | undefined {
  if (mine.slips > 0.5) return { result: 'wrong' }
  if (kind === 'person' ? isEnoughOfPerson(mine) : mine.share >= 0.6) return undefined
  return kind === 'person' || mine.share >= 0.4 ? { result: 'close', why: 'incomplete' } : { result: 'wrong' }
}
