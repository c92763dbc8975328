/** What a file that is to be read as JSON holds instead, when it is something else: looked at before it is parsed. */

/** A larger file is not read: 100,000 reviews are a tenth of it. */
export const LARGEST_FILE_BYTES = 50_000_000

/** The levels of a backup are three; no JSON of ours has more than this, and no parser stumbles over it. */
const DEEPEST = 16

export type NotText = 'empty' | 'too-large' | 'zip' | 'binary' | 'too-deep'

/** What is wrong with the text as a text; undefined when it may be parsed. */
export function faultOfText(text: string): NotText | undefined {
  if (text.length > LARGEST_FILE_BYTES) return 'too-large'
  if (text.trim() === '') return 'empty'
  if (text.startsWith('PK\u0003\u0004')) return 'zip'
  if (hasBinary(text)) return 'binary'
  return isDeeperThan(text, DEEPEST) ? 'too-deep' : undefined
}

/** Control characters are in no text file; a program that reads bytes as text makes replacement characters of them. */
function hasBinary(text: string): boolean {
  const start = text.slice(0, 4096)
  let strange = 0
  for (let i = 0; i < start.length; i += 1) {
    const code = start.charCodeAt(i)
    if (code === 0) return true
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) strange += 1
  }
  return strange > start.length / 20
}

/** Whether brackets outside of strings are nested deeper. Counts, and so does not mind how deep it is. */
function isDeeperThan(text: string, deepest: number): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (inString) {
      if (code === BACKSLASH) i += 1
      else if (code === QUOTE) inString = false
    } else if (code === QUOTE) inString = true
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1
    if (depth > deepest) return true
  }
  return false
}

const QUOTE = 34
const BACKSLASH = 92
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false }

export function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return { ok: false }
  }
}
