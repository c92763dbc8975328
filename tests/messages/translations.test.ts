/** Every language says everything that English says, in its own words. */
import { describe, expect, test } from 'vitest'
import { fa } from '#messages/fa/index.ts'

type Area = Readonly<Record<string, unknown>>

/** The areas that have a file, by the name of the file. */
const english: Readonly<Record<string, Area>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<Record<string, Area>>('../../src/messages/en/*.ts', { eager: true }),
  ).flatMap(([path, exported]) => {
    const name = /([^/]+)\.ts$/.exec(path)![1]!
    return exported[name] && typeof exported[name] === 'object' ? [[name, exported[name]]] : []
  }),
)

/** Names, and what is written alike in every language. */
const sameInBoth = /^keys\.keyList\.\d+\.0$/

/** Examples of what is typed in English. */
const englishExamples: readonly string[] = ['lookup.how']

/** Latin words that stay Latin. */
const latinNames =
  /\b(Attest|Files|FSRS|Jarrett Ye|MIT|https|zip|Space|Enter|Escape|Ctrl)\b|\u2068attest-[\d-]+\.json\u2069/g

/** '{article}': where an element stands in a message. */
const slots = /(?<!\$)\{\w+\}/g

/** Every text of an area by its path; a function stands for what its source says. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

describe('Persian', () => {
  test('has every area that has English texts', () => {
    expect(
      Object.keys(fa).sort(),
      'Write src/messages/fa/<area>.ts and list it in areas.ts and fa/index.ts.',
    ).toEqual(Object.keys(english).sort())
  })

  const pairs = Object.entries(fa).flatMap(([name, area]) => textsOf(area, name))
  const inEnglish = new Map(Object.entries(english).flatMap(([name, area]) => textsOf(area, name)))

  test('has exactly the messages of English', () => {
    expect(pairs.map(([path]) => path).sort()).toEqual([...inEnglish.keys()].sort())
  })

  test('has room for the same elements in each message', () => {
    const slotsOf = (text = ''): string[] => [...text.matchAll(slots)].map(([slot]) => slot).sort()
    expect(
      pairs.filter(([path, text]) => slotsOf(text).join() !== slotsOf(inEnglish.get(path)).join()),
    ).toEqual([])
  })

  test('leaves no text in English', () => {
    const untranslated = pairs.filter(
      ([path, text]) => !sameInBoth.test(path) && !/=>/.test(text) && text === inEnglish.get(path),
    )
    expect(untranslated, 'Translate it, or list it in sameInBoth.').toEqual([])
  })

  test('keeps no Latin word in a text but names', () => {
    const latin = pairs.filter(
      ([path, text]) =>
        !sameInBoth.test(path) &&
        !englishExamples.includes(path) &&
        !/=>|^function|^async/.test(text) &&
        /[a-z]{2}/i.test(text.replace(slots, '').replace(latinNames, '')),
    )
    expect(latin).toEqual([])
  })
})
