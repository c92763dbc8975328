import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { Again, Good } from '#domain/review.ts'
import { defaultSettings, type Settings } from '#formats/settings.ts'
import { useAsking } from '#stores/asking.ts'
import { useForms } from '#stores/forms.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { useSession } from '#stores/session.ts'
import { inApp, testWorld } from './testWorld.ts'

afterEach(() => vi.doUnmock('#domain/questions/index.ts'))

/** A newcomer's first session, with the settings that the app comes with but for what is given. */
async function begin(changes: Partial<Settings> = {}) {
  const world = testWorld({ settings: { ...defaultSettings, ...changes } })
  const stores = inApp(world).run(() => ({
    ...{ library: useLibrary(), progress: useProgress(), session: useSession() },
    ...{ asking: useAsking(), forms: useForms() },
  }))
  await Promise.all([stores.library.load(), stores.progress.open()])
  stores.session.start({})
  return stores
}

type Begun = Awaited<ReturnType<typeof begin>>

/** Rates what is left of the session, and gives the forms in which it was asked. */
function studyOn({ session, asking }: Begun): (string | undefined)[] {
  const kinds: (string | undefined)[] = []
  while (session.prompt) {
    kinds.push(asking.question?.kind)
    session.reveal()
    asking.rate(Good)
  }
  return kinds
}

test('the card on screen keeps its form when what makes choices arrives, and the next ones are met as choices', async () => {
  const begun = await begin()
  const { asking, forms } = begun
  expect(asking.question?.kind).toBe('reveal')
  await asking.load()
  await flushPromises()
  expect(forms.maker).toBeDefined()
  const [first, ...others] = studyOn(begun)
  expect(first).toBe('reveal')
  expect(others).toContain('choice')
})

test.each([
  ['reveal-only', 'mixed', ['reveal']],
  ['always-typed', 'reveal-only', ['typed']],
] as const)(
  'a deck that is to be asked %s is, though Settings say %s',
  async (ofDeck, answering, expected) => {
    const begun = await begin({ answering, answeringIn: { khorasan: ofDeck }, newPerDay: 30 })
    await begun.asking.load()
    await flushPromises()
    const [, ...others] = studyOn(begun)
    expect(others).toEqual(expect.arrayContaining([...expected]))
    expect(others).not.toContain('choice')
  },
)

test('after a wrong choice it is told what the chosen option would have been the answer to', async () => {
  const begun = await begin()
  const { asking, session, forms } = begun
  await asking.load()
  await forms.loadRest()
  const told: boolean[] = []
  while (session.prompt) {
    const asked = asking.question
    if (asked?.kind === 'choice') {
      const chosen = asked.options[asked.right === 0 ? 1 : 0]
      await asking.give(chosen?.id ?? '')
      const other = asking.wouldAnswer?.answer
      const isIt = other?.kind === 'entity' && other.entity.id === chosen?.entity
      if (chosen?.entity !== undefined && other) told.push(isIt)
    } else session.reveal()
    asking.rate(Good)
  }
  expect(told.length).toBeGreaterThan(0)
  expect(told.every(Boolean)).toBe(true)
})

test('an answer that is taken back is rated again as what it was the answer to', async () => {
  const begun = await begin()
  const { asking, session } = begun
  session.reveal()
  asking.rate(Good)
  await asking.load()
  session.undo()
  expect(asking.question?.kind).toBe('reveal')
  asking.rate(Good)
  session.undo()
  const [taken] = session.undone
  expect(taken).toMatchObject({ form: 'reveal', choices: 0 })
})

test('an answer that is taken back is still as right or wrong as it was graded', async () => {
  const { asking, session } = await begin()
  await asking.load()
  while (asking.question?.kind !== 'choice') {
    session.reveal()
    asking.rate(Good)
  }
  const wrong = asking.question.options[asking.question.right === 0 ? 1 : 0]?.id ?? ''
  await asking.give(wrong)
  asking.rate(Again)
  session.undo()
  expect(asking.given).toBe(wrong)
  expect(asking.outcome?.result).toBe('wrong')
  expect(asking.suggested).toBe(Again)
  asking.rate(Good)
  session.undo()
  expect(session.undone[0]).toMatchObject({ form: 'choice', rating: Good, overruled: true })
})

test('where what makes choices cannot be fetched, prompts are shown and rated', async () => {
  vi.doMock('#domain/questions/index.ts', () => {
    throw new Error('There is no network.')
  })
  const begun = await begin()
  await begun.asking.load()
  expect(new Set(studyOn(begun))).toEqual(new Set(['reveal']))
})

test('what makes choices is not fetched for a learner who wants prompts shown and rated', async () => {
  const { asking, forms } = inApp(testWorld({ settings: { answering: 'reveal-only' } })).run(() => ({
    asking: useAsking(),
    forms: useForms(),
  }))
  asking.prepare(undefined)
  await asking.load()
  expect(forms.maker).toBeUndefined()
})
