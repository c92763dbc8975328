/** Finds names in their own script inside a text, so that each can be set in its own language and direction. */
import type { Entity, NativeName } from './deck.ts'

export interface TextRun {
  readonly text: string
  /** Undefined for a run in the language of the deck. */
  readonly native: NativeName | undefined
}

/** The runs of a text in order; joined, they are the text. */
export function runsOf(text: string, entities: Iterable<Entity>): TextRun[] {
  // Latin text is the rule: look for names only where something else stands.
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text))
    return [{ text, native: undefined }]
  for (const { native } of entities) {
    for (const name of native ?? []) {
      const start = text.indexOf(name.text)
      if (start < 0) continue
      return [
        ...runsOf(text.slice(0, start), []),
        { text: name.text, native: name },
        ...runsOf(text.slice(start + name.text.length), entities),
      ].filter((run) => run.text !== '')
    }
  }
  return [{ text, native: undefined }]
}
