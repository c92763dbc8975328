import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QueueItem } from '#domain/queue.ts'
import { Again, Easy, Good, Hard, type PromptKey, type Rating } from '#domain/review.ts'
import * as machine from '#domain/session.ts'
import type { Session } from '#domain/session.ts'

function item(name: string, kind: QueueItem['kind'] = 'new'): QueueItem {
  return { key: name as PromptKey, fact: name, kind }
}

function sessionOf(...names: string[]): Session {
  return machine.startSession(names.map((name) => item(name)))
}

/** @param comesBackAfter after how many other prompts one answered Again is asked once more */
function answer(session: Session, rating: Rating, comesBackAfter: number): Session {
  return machine.answerTogether(session, [{ item: session.current!, rating }], () => comesBackAfter)
}

/** Answers what is asked, prompt after prompt, and tells what was asked. */
function ask(session: Session, ratings: readonly Rating[]): { asked: string[]; session: Session } {
  const asked: string[] = []
  let now = session
  for (const rating of ratings) {
    asked.push(now.current?.key ?? '-')
    now = answer(machine.reveal(now), rating, 3)
  }
  return { asked, session: now }
}

test('prompts come in the order of the queue, their answers hidden', () => {
  const { asked, session } = ask(sessionOf('a', 'b', 'c'), [Good, Hard, Easy])
  expect(asked).toEqual(['a', 'b', 'c'])
  expect(session.current).toBeUndefined()
  expect(sessionOf('a').revealed).toBe(false)
})

test('a prompt answered Again comes back after three others, until right once', () => {
  const { asked } = ask(sessionOf('a', 'b', 'c', 'd', 'e'), [Again, Good, Good, Good, Again, Good, Good])
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'a', 'e', 'a'])
})

test('with nothing else left it comes back at once', () => {
  const { asked, session } = ask(sessionOf('a'), [Again, Again, Good])
  expect(asked).toEqual(['a', 'a', 'a'])
  expect(session.current).toBeUndefined()
})

test('what is left is counted by kind, the prompt on screen with it', () => {
  const session = machine.startSession([item('a', 'due'), item('b'), item('c', 'learning'), item('d')])
  expect(machine.left(session)).toEqual({ new: 2, learning: 1, due: 1 })
  expect(machine.left(ask(session, [Again]).session)).toEqual({ new: 2, learning: 2, due: 0 })
})

test('what is up next is what any answer but Again brings', () => {
  const ratings = fc.array(fc.constantFrom<Rating>(Again, Hard, Good, Easy), { maxLength: 40 })
  fc.assert(
    fc.property(ratings, fc.integer({ min: 1, max: 12 }), (given, size) => {
      let session = sessionOf(...Array.from({ length: size }, (_, n) => `p${n}`))
      for (const rating of given) {
        if (!session.current) return
        const next = answer(machine.reveal(session), Good, 3).current
        expect(machine.upNext(session)).toEqual(next)
        session = answer(machine.reveal(session), rating, 3)
      }
    }),
  )
})

describe('undo', () => {
  test('brings the last prompt back with its answer shown, also after the last one', () => {
    const { session } = ask(sessionOf('a', 'b'), [Good, Good])
    const back = machine.undo(session)
    expect([back.current?.key, back.revealed, back.answers.length]).toEqual(['b', true, 1])
  })

  test('does nothing before the first answer', () => {
    const session = sessionOf('a')
    expect(machine.undo(session)).toBe(session)
  })

  test('restores every state of the session exactly, however many answers are taken back', () => {
    const ratings = fc.array(fc.constantFrom<Rating>(Again, Hard, Good, Easy), { maxLength: 40 })
    fc.assert(
      fc.property(ratings, fc.integer({ min: 1, max: 12 }), (given, size) => {
        let session = machine.startSession(Array.from({ length: size }, (_, index) => item(`p${index}`)))
        const states: Session[] = []
        for (const rating of given) {
          if (!session.current) break
          session = machine.reveal(session)
          states.push(session)
          session = answer(session, rating, 3)
        }
        for (const state of states.reverse()) {
          session = machine.undo(session)
          expect(session).toEqual(state)
        }
      }),
    )
  })
})

test('every prompt is asked until it is right, and none is lost, whatever the answers', () => {
  const ratings = fc.infiniteStream(fc.constantFrom<Rating>(Again, Hard, Good, Easy))
  fc.assert(
    fc.property(ratings, fc.integer({ min: 1, max: 12 }), (given, size) => {
      let session = machine.startSession(Array.from({ length: size }, (_, index) => item(`p${index}`)))
      for (const rating of given) {
        if (!session.current) break
        session = answer(machine.reveal(session), rating, 4)
      }
      const last = new Map(session.answers.map((answer) => [answer.item.key, answer.rating]))
      expect(last.size).toBe(size)
      expect([...last.values()]).not.toContain(Again)
    }),
  )
})

describe('what another tab has answered', () => {
  const isStillDue = (key: PromptKey): boolean => key !== 'a' && key !== 'c'

  test('is dropped, the prompt on screen too', () => {
    const session = machine.withoutAnswered(sessionOf('a', 'b', 'c', 'd'), isStillDue)
    expect([session.current?.key, session.waiting.map(({ key }) => key)]).toEqual(['b', ['d']])
  })

  test('stays when its answer is shown and waits for a rating', () => {
    const session = machine.withoutAnswered(machine.reveal(sessionOf('a', 'b', 'c')), isStillDue)
    expect([session.current?.key, session.waiting.map(({ key }) => key)]).toEqual(['a', ['b']])
  })

  test('changes nothing when it was not waiting here', () => {
    const session = sessionOf('b', 'd')
    expect(machine.withoutAnswered(session, isStillDue)).toBe(session)
  })
})

test('a summary counts prompts by their first answer and names those that were missed', () => {
  const { session } = ask(sessionOf('a', 'b'), [Again, Good, Good])
  expect(machine.summary(session)).toEqual({
    answers: 3,
    prompts: 2,
    newPrompts: 2,
    recalled: 1,
    missed: ['a'],
  })
})

describe('prompts that were asked together', () => {
  const rated = (name: string, rating: Rating) => ({ item: item(name), rating })
  const start = sessionOf('a', 'b', 'c', 'd', 'e', 'f')
  const after = machine.answerTogether(
    start,
    [rated('a', Good), rated('c', Again), rated('e', Good)],
    () => 2,
  )

  test('leave the queue at once, and those answered Again come back', () => {
    const { asked } = ask(after, [Good, Good, Good, Good])
    expect(asked).toEqual(['b', 'd', 'c', 'f'])
  })

  test('count each by itself', () => {
    expect(machine.summary(after)).toMatchObject({ answers: 3, prompts: 3, recalled: 2, missed: ['c'] })
  })

  test('are taken back in one step', () => {
    expect(machine.undo(after)).toBe(start)
  })
})
