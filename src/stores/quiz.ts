/** The quiz on screen: composed in slices, kept after every move, and logged as reviews only when the learner asked. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { StudyDeck } from '#domain/prompt.ts'
import { leftMs, spentMs } from '#domain/quiz/clock.ts'
import { composer, type NextItem } from '#domain/quiz/compose.ts'
import { keysOf, type QuizItem } from '#domain/quiz/items.ts'
import { reviewFor } from '#domain/quiz/logged.ts'
import * as moves from '#domain/quiz/quiz.ts'
import { retryItems } from '#domain/quiz/retry.ts'
import { isBoardRow, missed, rowsAt, scoreOf, scoreSheet } from '#domain/quiz/score.ts'
import { whyNothing, type NothingToAsk, type QuizSetup } from '#domain/quiz/setup.ts'
import { isStillWhole } from '#domain/quiz/whole.ts'
import type { Outcome } from '#domain/questions/index.ts'
import { hash32 } from '#domain/random.ts'
import { readQuiz, readResults, writeQuiz, writeResults, type PastResult } from '#formats/quizRecord.ts'
import { useLibrary } from './library.ts'
import { useProgress } from './progress.ts'
import { useWorld } from './world.ts'

/** So many questions of a quiz by minutes are ready ahead of the one on screen. */
const ahead = 4
/** So many are made before the page gets its turn: a phone needs some 30 ms for each. */
const slice = 3

export const useQuiz = defineStore('quiz', () => {
  const world = useWorld()
  const library = useLibrary()
  const progress = useProgress()

  const quiz = shallowRef<moves.Quiz>()
  /** What is chosen for the next one, and at which address: it waits there while another screen is open. */
  const draft = shallowRef<{ readonly address: string; readonly setup: QuizSetup }>()
  /** Why a quiz that was kept is not here. */
  const trouble = ref<'unreadable' | 'deck-changed'>()
  /** False when the newest move could not be stored: it holds until the page is closed. */
  const isKept = ref(true)
  /** How many questions are made, while a quiz is being composed. */
  const made = ref<number>()
  /** Why the last choice gave no quiz. */
  const nothing = ref<NothingToAsk>()
  const results = shallowRef<readonly PastResult[]>(readResults(world.quizzes.read('results') ?? ''))
  /** Why the line to type in is asked once more. */
  const hint = shallowRef<Outcome>()
  const seenAt = ref(world.now().at)
  let following: { readonly quiz: number; readonly nextItem: NextItem } | undefined

  const deck = computed(() => quiz.value && library.deck(quiz.value.setup.deckId))
  const isRunning = computed(() => quiz.value !== undefined && !quiz.value.isFinished)
  /** The question on screen: one row, or those of a board; none at the look back before the end. */
  const rows = computed(() => {
    const { value: on } = quiz
    return on && deck.value && on.position < on.items.length ? rowsAt(on, on.position, deck.value) : []
  })
  const row = computed(() => rows.value[0])
  const sheet = computed(() => (quiz.value && deck.value ? scoreSheet(quiz.value, deck.value) : []))
  const score = computed(() => scoreOf(sheet.value))
  /** Milliseconds left, as of the last tick; undefined without a limit. */
  const left = computed(() => quiz.value && leftMs(quiz.value.clock, seenAt.value))
  const spent = computed(() => (quiz.value ? spentMs(quiz.value.clock, seenAt.value) : 0))
  const isPaused = computed(() => isRunning.value && quiz.value?.clock.runningSince === undefined)
  const isTimeUp = computed(() => isRunning.value && left.value === 0)

  /** Reads the quiz that was kept, once the decks are there. */
  function open(): void {
    const text = quiz.value ? '' : (world.quizzes.read('quiz') ?? '')
    if (text === '') return
    const kept = readQuiz(text)
    const keptDeck = kept && library.deck(kept.setup.deckId)
    const isWhole = kept !== undefined && keptDeck !== undefined && isStillWhole(kept, keptDeck)
    if (kept && isWhole) quiz.value = kept
    else trouble.value = kept ? 'deck-changed' : 'unreadable'
  }

  function become(changed: moves.Quiz): void {
    hint.value = undefined
    seenAt.value = world.now().at
    quiz.value = changed
    isKept.value = world.quizzes.write('quiz', writeQuiz(changed, seenAt.value))
  }

  function move(change: (quiz: moves.Quiz) => moves.Quiz): void {
    if (quiz.value) become(change(quiz.value))
  }

  /** Composes a quiz and begins it. False when nothing can be asked: `nothing` says why. */
  async function start(setup: QuizSetup): Promise<boolean> {
    const source = library.deck(setup.deckId)
    if (!source || made.value !== undefined) return false
    const seed = hash32(`${world.now().at} ${world.nonce}`)
    const nextItem = composer(source, setup, seed)
    const items = await compose(nextItem, setup.length.by === 'questions' ? setup.length.count : ahead)
    nothing.value = items.length === 0 ? whyNothing(source, setup) : undefined
    if (items.length === 0) return false
    logAll()
    following = { quiz: seed, nextItem }
    trouble.value = undefined
    become(moves.startQuiz(setup, seed, items, world.now()))
    return true
  }

  async function compose(nextItem: NextItem, count: number): Promise<QuizItem[]> {
    const items: QuizItem[] = []
    for (let item = nextItem(items); item && items.length < count; item = nextItem(items)) {
      items.push(item)
      made.value = items.length
      if (items.length === count) break
      if (items.length % slice === 0) await new Promise((resolve) => setTimeout(resolve))
    }
    made.value = undefined
    return items
  }

  /** Asks again what was not right. */
  function retry(): void {
    const { value: of } = deck
    const seed = hash32(`${world.now().at} ${world.nonce}`)
    if (!of) return
    move((from) => moves.startRetry(from, retryItems(from, missed(sheet.value), seed, of), seed, world.now()))
  }

  /** A quiz by minutes has more questions as long as there are any. */
  function lengthened(from: moves.Quiz, source: StudyDeck): moves.Quiz {
    const { setup, seed, items, position } = from
    if (setup.length.by === 'questions' || position + 1 < items.length) return from
    following ??= { quiz: seed, nextItem: composer(source, setup, seed) }
    if (following.quiz !== seed) following = { quiz: seed, nextItem: composer(source, setup, seed) }
    const more: QuizItem[] = []
    for (let count = 0; count < ahead; count += 1) {
      const item = following.nextItem([...items, ...more])
      if (item) more.push(item)
    }
    return moves.withMore(from, more)
  }

  /** Takes an answer, unless it is empty or so close that it is worth another look: then `hint` says so. */
  function give(given: moves.QuizAnswer['given']): void {
    if (!quiz.value || !deck.value) return
    const taken = moves.answer(quiz.value, given, world.now())
    const [first] = rowsAt(taken, taken.position, deck.value)
    const outcome = first && !isBoardRow(first) ? first.outcome : undefined
    if (taken.isRevealed && (outcome?.result === 'close' || outcome?.result === 'empty')) hint.value = outcome
    else become(taken)
  }

  function next(): void {
    if (row.value && quiz.value?.isRevealed) log(row.value.position)
    move((from) => moves.next(deck.value ? lengthened(from, deck.value) : from, world.now()))
    if (quiz.value?.isFinished) finish()
  }

  /** Ends the quiz: what counts is logged, and the result is remembered. */
  function finish(): void {
    logAll()
    move((from) => moves.finish(from, world.now()))
    if (!quiz.value || score.value.of === 0) return
    const { setup, startedAt, clock } = quiz.value
    const { points, of } = score.value
    const result = { ...startedAt, deckId: setup.deckId, points, of, spentMs: clock.spentMs }
    results.value = [result, ...results.value.filter(({ at }) => at !== startedAt.at)]
    world.quizzes.write('results', writeResults(results.value))
  }

  function logAll(): void {
    for (const position of Object.keys(quiz.value?.answers ?? {}).map(Number)) log(position)
  }

  function log(position: number): void {
    const given = quiz.value?.answers[position]
    if (!quiz.value?.setup.counts || !deck.value || !given || given.loggedAs !== undefined) return
    const reviews = rowsAt(quiz.value, position, deck.value).flatMap(
      (each) => reviewFor(each, world.nonce) ?? [],
    )
    if (reviews.length === 0) return
    for (const review of reviews) progress.record(review)
    move((from) => moves.withAnswer(from, position, { ...given, loggedAs: world.nonce }))
  }

  /** Takes an answer back from the log. */
  function unlog(position: number): void {
    const given = quiz.value?.answers[position]
    const item = quiz.value?.items[position]
    if (given?.loggedAs === undefined || !item) return
    for (const prompt of keysOf(item)) {
      progress.record({ kind: 'undo', at: given.at, prompt, nonce: given.loggedAs })
    }
    move((from) => moves.withAnswer(from, position, moves.unlogged(given)))
  }

  /** Sets the learner's word against the grading, in the log too. */
  function overrule(position: number, row: number, as: 'right' | 'wrong' | undefined): void {
    const wasLogged = quiz.value?.answers[position]?.loggedAs !== undefined
    unlog(position)
    move((from) => moves.overrule(from, position, row, as))
    if (wasLogged) log(position)
    if (quiz.value?.isFinished) finish()
  }

  /** Lets a finished quiz count in the schedule after all, or takes that back. */
  function count(counts: boolean): void {
    move((from) => ({ ...from, setup: { ...from.setup, counts } }))
    if (counts) logAll()
    else for (const position of Object.keys(quiz.value?.answers ?? {}).map(Number)) unlog(position)
  }

  function tick(): void {
    seenAt.value = world.now().at
    if (isTimeUp.value && !isPaused.value) move((from) => moves.pause(from, world.now()))
  }

  return {
    ...{ quiz, draft, deck, trouble, isKept, made, nothing, hint, results, isRunning },
    ...{ rows, row, sheet, score },
    ...{ left, spent, isPaused, isTimeUp, open, start, retry, give, next, finish, overrule, count, tick },
    clear: () => move(moves.clearAnswer),
    back: () => move((from) => moves.back(from, world.now())),
    goTo: (position: number) => move((from) => moves.goTo(from, position, world.now())),
    flag: () => move(moves.toggleFlag),
    pause: () => move((from) => moves.pause(from, world.now())),
    resume: () => move((from) => moves.resume(from, world.now())),
    goOnUntimed: () => move((from) => moves.goOnUntimed(from, world.now())),
  }
})
