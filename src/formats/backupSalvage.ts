/** Finds what looks like records in the text of a damaged backup. Each has a checksum of its own, which is then asked. */

export interface Salvaged {
  readonly lines: readonly string[]
  /** How many records the file says it had, if that can still be read. */
  readonly count: number | undefined
}

/** Nothing is taken from a text that does not name one of these versions and these prompt keys. */
export function salvageLines(
  text: string,
  { versions, promptKeys }: { readonly versions: readonly number[]; readonly promptKeys: string },
): Salvaged {
  const saysVersion = new RegExp(`"version"\\s*:\\s*(${versions.join('|')})\\b`).test(text)
  if (!saysVersion || !text.includes(`"${promptKeys}"`)) return { lines: [], count: undefined }
  const count = /"count"\s*:\s*(\d{1,9})\b/.exec(text)?.[1]
  return {
    lines: Array.from(text.matchAll(/"([\w-]{24})"/g), ([, line]) => line ?? ''),
    count: count === undefined ? undefined : Number(count),
  }
}
