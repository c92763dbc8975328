/** The statement of a fact with its answer cut out. Only where the rest neither holds the answer nor leaves it open. */
import type { Answer } from '../answer.ts'
import { formatDate } from '../date.ts'
import { plain } from '../grading/folding.ts'
import { isFunctionWord } from '../grading/functionWords.ts'
import { isTypable } from '../grading/typable.ts'
import { isKindOrAddedWord } from '../grading/smallWords.ts'
import type { Prompt } from '../prompt.ts'
import { formatQuantity } from '../quantity.ts'
import { Again } from '../review.ts'
import { wordsOf } from './accounts.ts'
import { indexOf, promptOf, type DeckIndex } from './deckIndex.ts'
import type { ClozeQuestion, QuestionType } from './question.ts'

export const cloze: QuestionType<'cloze'> = {
  ask: (prompt, { deck }) => {
    if (!made.has(prompt)) made.set(prompt, make(prompt, indexOf(deck)))
    return made.get(prompt)
  },

  grade: (question, given, { deck, gradeTyped }) => {
    if (typeof given === 'object') return { result: 'unknown' }
    if (typeof given === 'number') return { result: given === Again ? 'wrong' : 'right' }
    return gradeTyped(given, promptOf(deck, question.prompt), deck)
  },
}

/** By prompt: its cloze, which is always the same, or that it has none. */
const made = new WeakMap<Prompt, ClozeQuestion | undefined>()

function make(prompt: Prompt, index: DeckIndex): ClozeQuestion | undefined {
  const span = spanOfAnswer(prompt, index)
  if (!span) return undefined
  const { statement } = prompt.fact
  const before = statement.slice(0, span.from)
  const after = statement.slice(span.to)
  const cut = statement.slice(span.from, span.to)
  if (givesAway(`${before} ${after}`, cut, prompt) || leavesOpen(`${before} ${after}`, prompt, index))
    return undefined
  const text = `${before}____${after}`
  return { kind: 'cloze', prompt: prompt.key, text, before, after, cut, typable: isTypable(prompt) }
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Where the answer stands in the statement; undefined unless it stands there exactly once. */
function spanOfAnswer({ answer, fact: { statement } }: Prompt, index: DeckIndex): Span | undefined {
  if (answer.kind === 'entity') return spanOfEntity(answer.entity.id, answer.entity.short, statement, index)
  const text = textInStatement(answer)
  const span = text === undefined ? undefined : onlySpan(statement, text)
  // "An" before a gap would tell how the answer begins.
  const article = span && /\ban? $/i.exec(statement.slice(0, span.from))?.[0]
  return article ? { from: span.from - article.length, to: span.to } : span
}

function textInStatement(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'date':
      return formatDate(answer.date)
    case 'quantity':
      return formatQuantity(answer.quantity) + (answer.unit.startsWith('%') ? '%' : '')
    case 'text':
      return answer.text.replace(/^(the|an?) /i, '')
    case 'entity':
    case 'entities':
      return undefined
  }
}

/** Its name with the abbreviation behind it counts as once: 'Tehrik-e Khilafat Pakistan (TKP)'. */
function spanOfEntity(
  id: string,
  short: string | undefined,
  statement: string,
  index: DeckIndex,
): Span | undefined {
  const mentions = index.read(statement).mentions.filter(({ entities }) => entities.includes(id))
  const [first, second, third] = mentions
  if (!first || third || first.entities.length > 1) return undefined
  if (!second) return first
  const isBehind = statement.slice(first.to, second.to) === ` (${short ?? ''}` && statement[second.to] === ')'
  return isBehind ? { from: first.from, to: second.to + 1 } : undefined
}

/** Where the statement has the text as words of its own, if it has it once. */
function onlySpan(statement: string, text: string): Span | undefined {
  const [said, sought] = [statement.toLowerCase(), text.toLowerCase()]
  const found: Span[] = []
  for (let from = said.indexOf(sought); from >= 0; from = said.indexOf(sought, from + 1)) {
    const to = from + sought.length
    const isWithin =
      /[\p{L}\p{N}]$/u.test(said.slice(Math.max(0, from - 2), from)) ||
      /^[\p{L}\p{N}]/u.test(said.slice(to, to + 2))
    if (!isWithin) found.push({ from, to })
  }
  return found.length === 1 ? found[0] : undefined
}

/** Whether the rest of the statement has a telling word of the answer. */
function givesAway(rest: string, cut: string, { answer }: Prompt): boolean {
  const others = wordsOf(rest)
  if (answer.kind === 'date') return others.includes(` ${answer.date.year} `)
  // Of shares the others tell the last one.
  if (answer.kind === 'quantity' && answer.unit.startsWith('%') && /\d%/.test(rest)) return true
  const telling = plain(cut)
    .split(' ')
    .filter((word) => word.length > 2 && !isFunctionWord(word) && !isKindOrAddedWord(word))
  return telling.some((word) => others.includes(` ${word} `)) || others.trim() === ''
}

/** Whether the question says more than the rest: the names, years and numbers that make its answer the only one. */
function leavesOpen(rest: string, { question }: Prompt, index: DeckIndex): boolean {
  const named = index.read(rest).entities
  const isNamed = index.read(question).mentions.every(({ entities }) => entities.some((id) => named.has(id)))
  const numbers = question.match(/\d[\d,.]*\d|\d/g) ?? []
  return !isNamed || numbers.some((number) => !wordsOf(rest).includes(wordsOf(number)))
}
