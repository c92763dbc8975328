import { describe, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { keysOf } from '#domain/quiz/items.ts'
import { isBoardRow } from '#domain/quiz/score.ts'
import type { QuizSetup } from '#domain/quiz/setup.ts'
import { dontKnow, type Given } from '#domain/questions/index.ts'
import { Again, Good } from '#domain/review.ts'
import { createMemory } from '#storage/inMemoryStore.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { useQuiz } from '#stores/quiz.ts'
import { inApp, quizzesIn, testWorld, type Kept, type TestWorld } from './testWorld.ts'

// Each visit reads the whole deck anew before its first question.
vi.setConfig({ testTimeout: 30_000 })

const usual: QuizSetup = {
  deckId: 'khorasan',
  sections: [],
  themes: [],
  forms: ['choice'],
  length: { by: 'questions', count: 4 },
  feedback: true,
  counts: false,
}

interface Visit {
  readonly kept: Kept
  readonly texts: Map<string, string>
}

function browser(): Visit {
  return { kept: createMemory(), texts: new Map() }
}

async function open({ kept, texts }: Visit = browser()) {
  const world = testWorld({ kept, quizzes: quizzesIn(texts) })
  const stores = inApp(world).run(() => ({
    library: useLibrary(),
    progress: useProgress(),
    quiz: useQuiz(),
  }))
  await Promise.all([stores.library.load(), stores.progress.open()])
  stores.quiz.open()
  return { ...stores, world }
}

type Opened = Awaited<ReturnType<typeof open>>

function questionOf({ row }: Opened['quiz']) {
  return row && !isBoardRow(row) ? row.question : undefined
}

/** The right option of a choice question on screen, or a wrong one. */
function option({ quiz }: Opened, isRight: boolean): Given {
  const question = questionOf(quiz)
  if (question?.kind !== 'choice') throw new Error('The test expects a choice.')
  return question.options.find((_, index) => (index === question.right) === isRight)!.id
}

function answer(opened: Opened, given: Given, seconds = 5): void {
  opened.world.pass({ seconds })
  opened.quiz.give(given)
  opened.quiz.next()
}

/** Everything that the log of a browser holds. */
function logOf({ kept }: Visit): string {
  return JSON.stringify(kept, (_, value: unknown) => (value instanceof Map ? [...value] : value))
}

test('the schedule and the log stay as they are, to the byte, unless the learner asks otherwise', async () => {
  const visit = browser()
  const opened = await open(visit)
  const before = logOf(visit)
  expect(await opened.quiz.start(usual)).toBe(true)
  answer(opened, option(opened, true))
  answer(opened, option(opened, false))
  answer(opened, dontKnow)
  answer(opened, option(opened, true))
  expect(opened.quiz.quiz?.isFinished).toBe(true)
  expect(opened.quiz.score).toMatchObject({ points: 2, of: 4, counts: { right: 2, wrong: 1, unknown: 1 } })
  expect(logOf(visit)).toBe(before)
  expect([opened.progress.reviewCount, opened.progress.memories.size]).toEqual([0, 0])
})

describe('a quiz that counts', () => {
  test('logs each answer as a review with its form, choices, time and rating', async () => {
    const opened = await open()
    await opened.quiz.start({ ...usual, counts: true })
    const { row } = opened.quiz
    const question = questionOf(opened.quiz)
    answer(opened, option(opened, true), 7)
    expect(opened.progress.reviews()).toMatchObject([
      {
        prompt: row!.prompt.key,
        rating: Good,
        form: 'choice',
        choices: question?.kind === 'choice' ? question.options.length : 0,
        answerMs: 7000,
      },
    ])
    answer(opened, dontKnow)
    expect(opened.progress.reviews().map(({ rating }) => rating)).toEqual([Good, Again])
  })

  test('logs nothing before the end where answers can be changed, and then each answer once', async () => {
    const visit = browser()
    const opened = await open(visit)
    await opened.quiz.start({ ...usual, feedback: false, counts: true })
    opened.quiz.give(option(opened, false))
    opened.quiz.give(option(opened, true))
    expect(opened.progress.reviewCount).toBe(0)
    opened.quiz.finish()
    expect(opened.progress.reviews().map(({ rating }) => rating)).toEqual([Good])
    const again = await open(visit)
    again.quiz.finish()
    expect(again.progress.reviewCount).toBe(1)
  })

  test('corrects the log when the learner overrules the grading', async () => {
    const opened = await open()
    await opened.quiz.start({ ...usual, counts: true, forms: ['typed'] })
    answer(opened, 'something else entirely')
    opened.quiz.finish()
    expect(opened.progress.reviews().map(({ rating }) => rating)).toEqual([Again])
    opened.quiz.overrule(0, 0, 'right')
    expect(opened.progress.reviews().map(({ rating }) => rating)).toEqual([Good])
    opened.quiz.overrule(0, 0, undefined)
    expect(opened.progress.reviews().map(({ rating }) => rating)).toEqual([Again])
  })
})

test('a finished quiz is counted after all when the learner asks, and taken back', async () => {
  const opened = await open()
  await opened.quiz.start(usual)
  answer(opened, option(opened, true))
  answer(opened, dontKnow)
  opened.quiz.finish()
  opened.quiz.count(true)
  expect(opened.progress.reviews().map(({ rating }) => rating)).toEqual([Good, Again])
  opened.quiz.count(false)
  expect([opened.progress.reviewCount, opened.progress.memories.size]).toEqual([0, 0])
  opened.quiz.count(true)
  expect(opened.progress.reviewCount).toBe(2)
})

describe('a reload', () => {
  test('finds the quiz where it was, with its answers, flags and time', async () => {
    const visit = browser()
    const opened = await open(visit)
    await opened.quiz.start({ ...usual, feedback: false })
    answer(opened, option(opened, true), 30)
    opened.quiz.flag()
    opened.quiz.pause()
    const again = await open(visit)
    again.world.pass({ hours: 3 })
    again.quiz.tick()
    expect(again.quiz.quiz).toEqual(opened.quiz.quiz)
    expect(questionOf(again.quiz)).toEqual(questionOf(opened.quiz))
    expect([again.quiz.isPaused, again.quiz.spent]).toEqual([true, 30_000])
  })

  test('finds the score sheet of a finished quiz', async () => {
    const visit = browser()
    const opened = await open(visit)
    await opened.quiz.start(usual)
    answer(opened, option(opened, true))
    opened.quiz.finish()
    expect((await open(visit)).quiz.score).toEqual(opened.quiz.score)
  })

  test.each([
    ['is no quiz', 'unreadable', () => '{"items": 3'],
    [
      'asks for what the deck no longer has',
      'deck-changed',
      (text: string) => text.replace(/"prompt":"[^"]+"/, '"prompt":"______"'),
    ],
  ])('tells when what was kept %s', async (_, trouble, damage) => {
    const visit = browser()
    const opened = await open(visit)
    await opened.quiz.start(usual)
    visit.texts.set('quiz', damage(visit.texts.get('quiz')!))
    const again = await open(visit)
    expect([again.quiz.quiz, again.quiz.trouble]).toEqual([undefined, trouble])
    expect(await again.quiz.start(usual)).toBe(true)
    expect(again.quiz.trouble).toBeUndefined()
  })
})

test('a near spelling is asked back once, and an empty line too, before anything counts', async () => {
  const opened = await open()
  await opened.quiz.start({ ...usual, forms: ['typed'] })
  opened.quiz.give('  ')
  expect([opened.quiz.hint?.result, opened.quiz.quiz?.answers]).toEqual(['empty', {}])
  opened.quiz.give('something else entirely')
  expect([opened.quiz.hint, opened.quiz.quiz?.isRevealed]).toEqual([undefined, true])
})

test('by minutes there is always another question, and time that ran out stops the clock and loses nothing', async () => {
  const opened = await open()
  await opened.quiz.start({ ...usual, length: { by: 'minutes', minutes: 5 } })
  for (let turn = 0; turn < 10; turn += 1) answer(opened, dontKnow, 10)
  expect(opened.quiz.row).toBeDefined()
  const { prompt } = opened.quiz.row!
  opened.world.pass({ seconds: 400 })
  opened.quiz.tick()
  expect([opened.quiz.isTimeUp, opened.quiz.isPaused, opened.quiz.left]).toEqual([true, true, 0])
  opened.quiz.goOnUntimed()
  expect([opened.quiz.isTimeUp, opened.quiz.left, opened.quiz.row?.prompt]).toEqual([
    false,
    undefined,
    prompt,
  ])
  opened.quiz.finish()
  expect(opened.quiz.score.of).toBe(10)
})

test('a retry asks what was not right, and does not count', async () => {
  const opened = await open()
  await opened.quiz.start({ ...usual, counts: true })
  answer(opened, option(opened, true))
  answer(opened, option(opened, false))
  answer(opened, dontKnow)
  answer(opened, option(opened, true))
  const wrong = [1, 2].map((position) => keysOf(opened.quiz.quiz!.items[position]!))
  opened.quiz.retry()
  expect(opened.quiz.quiz!.items.map(keysOf).sort()).toEqual(wrong.sort())
  answer(opened, option(opened, true))
  answer(opened, option(opened, true))
  expect(opened.quiz.score.points).toBe(2)
  expect(opened.progress.reviewCount).toBe(4)
})

test('the last twenty results are kept, newest first', async () => {
  const visit = browser()
  const opened = await open(visit)
  for (let turn = 0; turn < 22; turn += 1) {
    await opened.quiz.start({ ...usual, length: { by: 'questions', count: 1 } })
    answer(opened, turn === 21 ? option(opened, true) : dontKnow)
  }
  const { results } = (await open(visit)).quiz
  expect(results).toHaveLength(20)
  expect(results[0]).toMatchObject({ points: 1, of: 1, deckId: 'khorasan' })
})

test('a choice that leaves nothing to ask says what to loosen, and the open quiz stays', async () => {
  const opened = await open()
  await opened.quiz.start(usual)
  const before = opened.quiz.quiz
  expect(await opened.quiz.start({ ...usual, forms: [] })).toBe(false)
  await nextTick()
  expect([opened.quiz.nothing, opened.quiz.quiz]).toEqual(['no-forms', before])
})

test('a quiz that cannot be stored goes on, and says so', async () => {
  const world: TestWorld = testWorld({ quizzes: { read: () => undefined, write: () => false } })
  const { quiz, library } = inApp(world).run(() => ({ quiz: useQuiz(), library: useLibrary() }))
  await library.load()
  await quiz.start(usual)
  expect([quiz.isRunning, quiz.isKept]).toEqual([true, false])
})
