/** The log as texts of sound records: read as a whole, or only as far as one prompt is concerned. */
import type { LogEntry, PromptKey } from '#domain/review.ts'
import { readAt, RECORD_LENGTH } from './reviewRecord.ts'

const LINE = RECORD_LENGTH + 1
/** Where in its record the prompt stands. */
const PROMPT_AT = 7

/** How many records the texts hold. */
export function recordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / LINE
}

/**
 * The entries of texts that hold nothing but records, each with its line feed. What only a newer version of the app
 * understands is left out; a record that is told twice is given twice.
 */
export function entriesIn(texts: readonly string[]): LogEntry[] {
  return texts.flatMap(entriesOf)
}

export function entriesOf(text: string): LogEntry[] {
  const entries: LogEntry[] = []
  for (let start = 0; start < text.length; start += LINE) add(entries, text, start)
  return entries
}

/** The same, of one prompt: a search through the text, of which little is read. */
export function entriesOfPrompt(texts: readonly string[], prompt: PromptKey): LogEntry[] {
  const entries: LogEntry[] = []
  for (const text of texts) {
    for (let at = text.indexOf(prompt); at >= 0; at = text.indexOf(prompt, at + 1)) {
      if (at % LINE === PROMPT_AT) add(entries, text, at - PROMPT_AT)
    }
  }
  return entries
}

function add(entries: LogEntry[], text: string, start: number): void {
  const entry = readAt(text, start)
  if (entry && entry.kind !== 'unknown') entries.push(entry)
}
