/**
 * The code of the graded forms, fetched in two parts, neither of which a card ever waits for: what makes choices; and what
 * grades typed words, asks several prompts together and remembers what was mixed up. Without a part, its forms are not asked.
 */
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { GradeTyped } from '#domain/grading/gradeTyped.ts'

type Maker = Awaited<ReturnType<typeof fetchMaker>>
type Rest = Awaited<ReturnType<typeof fetchRest>>

async function fetchMaker() {
  const [{ ask, grade }, { makeAhead, makeReady }] = await Promise.all([
    import('#domain/questions/index.ts'),
    import('./questionsAhead.ts'),
  ])
  return { ask, grade, makeAhead, makeReady }
}

async function fetchRest() {
  const [{ gradeTyped }, { answerTo }, { boardFor }, { useConfusions }] = await Promise.all([
    import('#domain/grading/gradeTyped.ts'),
    import('#domain/questions/answerTo.ts'),
    import('./boardFor.ts'),
    import('./confusions.ts'),
  ])
  return { gradeTyped, answerTo, boardFor, useConfusions }
}

/** For questions that are answered by choosing. */
export const gradesNothing: GradeTyped = () => {
  throw new Error('Inconsistent: words were graded before the grader was there.')
}

export const useForms = defineStore('forms', () => {
  const maker = shallowRef<Maker>()
  const rest = shallowRef<Rest>()
  let fetching: Promise<Rest | undefined> | undefined

  /** The first part; undefined when it could not be fetched, which is tried again the next time. */
  async function loadMaker(): Promise<Maker | undefined> {
    return (maker.value ??= await fetchMaker().catch(() => undefined))
  }

  /** The second part; undefined when it could not be fetched, which is tried again the next time. */
  function loadRest(): Promise<Rest | undefined> {
    fetching ??= fetchRest()
      .then((fetched) => (rest.value = fetched))
      .catch(() => (fetching = undefined))
    return fetching
  }

  return { maker, rest, loadMaker, loadRest }
})
