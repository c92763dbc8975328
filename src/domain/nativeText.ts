/** The runs of a text that are set in a way of their own: names in their own script, and names that hold together. */
import type { Entity, NativeName } from './deck.ts'

export interface TextRun {
  readonly text: string
  /** Undefined for a run in the language of the deck. */
  readonly native?: NativeName
  /** Whether it must not be broken at the end of a line. */
  readonly isWhole?: boolean
}

/**
 * 'ISIS–K', '2014–2015', 'State –': a line would else break after the dash, or begin with it; 'al-Zarqawi', 'Tehrik-e': or
 * break after the article or before the particle of a name. What is longer has to wrap where room is short.
 */
const whole = /(\b(?:\w{1,9}(?:–\w{1,9}\b| –)|[a-z]{2}-\w{1,8}\b|\w{1,9}-[ei]\b))/

/** The runs of a text in order; joined, they are the text. */
export function runsOf(text: string, entities: Iterable<Entity>): TextRun[] {
  // Latin text is the rule: look for names only where something else stands.
  const isLatin = !/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(text)
  for (const { native } of isLatin ? [] : entities) {
    for (const name of native ?? []) {
      const start = text.indexOf(name.text)
      if (start < 0) continue
      return [
        ...runsOf(text.slice(0, start), []),
        { text: name.text, native: name },
        ...runsOf(text.slice(start + name.text.length), entities),
      ]
    }
  }
  // Split so, every other part is what the pattern found.
  return text.split(whole).flatMap((part, index) => (part ? { text: part, isWhole: index % 2 > 0 } : []))
}
