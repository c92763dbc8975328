/** Where the running quiz and past results are kept: texts under keys of their own, beside the log and never part of it. */
import { QUIZ_KEY, QUIZ_RESULTS_KEY } from './keys.ts'
import { localPlace, type LocalStorage } from './localPlace.ts'

const keys = { quiz: QUIZ_KEY, results: QUIZ_RESULTS_KEY } as const

/** Reads and writes whole texts; reading never throws, writing says whether it succeeded. */
export function quizPlace(storage: LocalStorage | undefined): {
  read(name: keyof typeof keys): string | undefined
  write(name: keyof typeof keys, text: string): boolean
} {
  const local = localPlace(storage)
  return {
    read: (name) => local.get(keys[name]),
    write: (name, text) => local.set(keys[name], text).ok,
  }
}
