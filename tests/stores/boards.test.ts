import { flushPromises } from '@vue/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { Again, Good, type Review } from '#domain/review.ts'
import { createMemory } from '#storage/inMemoryStore.ts'
import { useAsking } from '#stores/asking.ts'
import { useBoards } from '#stores/boards.ts'
import { useConfusions } from '#stores/confusions.ts'
import { useForms } from '#stores/forms.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { useSession } from '#stores/session.ts'
import { inApp, testWorld } from './testWorld.ts'

// The whole deck is read and asked.
vi.setConfig({ testTimeout: 60_000 })

/** Groups that no other fact of the queue tells about. */
const leaders = ['baghlani', 'hamza-turkistani', 'mustafa']

/** A learner for whom every dated event and every leader is due, at the stage of recall. */
async function atBoard() {
  const kept = createMemory()
  const world = testWorld({ kept, settings: { answering: 'mixed', newPerDay: 0 } })
  const stores = inApp(world).run(() => ({
    ...{ library: useLibrary(), progress: useProgress(), session: useSession(), forms: useForms() },
    ...{ asking: useAsking(), boards: useBoards(), confusions: useConfusions() },
  }))
  await Promise.all([
    stores.library.load(),
    stores.progress.open(),
    stores.forms.loadMaker(),
    stores.forms.loadRest(),
  ])
  const dated = stores.library.prompts.filter(
    ({ answer, question, id }) =>
      (answer.kind === 'date' && question.startsWith('In what')) || leaders.some((name) => id.includes(name)),
  )
  for (const { key } of dated) {
    const review: Review = {
      ...{ kind: 'review', ...world.now(), prompt: key, rating: Good, answerMs: 0 },
      ...{ form: 'reveal', choices: 0, nonce: 1 },
    }
    stores.progress.record(review)
  }
  world.pass({ days: 3 })
  stores.session.start({})
  while (stores.session.prompt && !stores.asking.board) {
    stores.session.reveal()
    stores.asking.rate(Good)
  }
  const board = stores.asking.board
  if (!board) throw new Error('No board came up in the whole session.')
  stores.boards.begin(board)
  return { ...stores, board }
}

describe('a board in a session', () => {
  test('gives one review to each prompt, among how many it was chosen, and undo takes all of them back at once', async () => {
    const { board, boards, session, progress, asking } = await atBoard()
    const before = progress.reviewCount
    const wasLeft = session.left.due
    if (board.kind === 'ordering') {
      const rows = [...board.rows.keys()].sort((a, b) => board.right[a]! - board.right[b]!)
      rows.forEach((row) => boards.order(row))
    } else board.right.forEach((option) => boards.place(option))
    boards.check()
    expect(boards.outcomes?.map(({ result }) => result)).toEqual(board.rows.map(() => 'right'))
    boards.goOn()
    const given = progress.reviews().slice(-board.rows.length)
    expect(new Set(given.map(({ prompt }) => prompt))).toEqual(
      new Set(board.rows.map(({ prompt }) => prompt)),
    )
    expect(
      given.every(({ form, choices, rating }) => form === board.kind && choices >= 2 && rating === Good),
    ).toBe(true)
    expect(session.left.due).toBe(wasLeft - board.rows.length)
    session.undo()
    expect([progress.reviewCount, session.left.due]).toEqual([before, wasLeft])
    expect(asking.board).toEqual(board)
  })

  test('rates what is left open Again, and what the learner overrules as they say, and logs that', async () => {
    const { board, boards, progress } = await atBoard()
    boards.check()
    boards.overrule(0)
    boards.goOn()
    const given = progress.reviews().slice(-board.rows.length)
    const of = (row: number) => given.find(({ prompt }) => prompt === board.rows[row]!.prompt)
    expect([of(0)?.rating, of(0)?.overruled]).toEqual([Good, true])
    expect([of(1)?.rating, of(1)?.overruled]).toEqual([Again, undefined])
  })
})

test('an event that is tapped again is taken out, and those after it move up', async () => {
  const { board, boards } = await atBoard()
  if (board.kind === 'ordering') {
    for (const row of [2, 0, 1, 0]) boards.order(row)
    expect(boards.placing.placed.slice(0, 3)).toEqual([undefined, 1, 0])
  } else {
    for (const option of [2, 0, 1]) boards.place(option)
    boards.activate(0)
    boards.place(0)
    expect(boards.placing.placed.slice(0, 3)).toEqual([undefined, 0, 1])
  }
})

test('what was mixed up is remembered, and forgotten when the answer is taken back', async () => {
  const { confusions, session, progress, asking, library } = await atBoard()
  await flushPromises()
  const prompt = library.prompts.find(({ answer }) => answer.kind === 'entity')!
  await confusions.add([{ kind: 'mixup', at: 5, prompt: prompt.key, chosen: 'somebody' }])
  expect(confusions.mixedUp(prompt.key)).toEqual(['somebody'])
  asking.giveUp()
  expect(progress.reviewCount).toBeGreaterThan(0)
  session.undo()
  await flushPromises()
  expect(confusions.mixedUp(prompt.key)).toEqual(['somebody'])
})
