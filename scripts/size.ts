/** Which built files a screen needs before it can show anything, read from Vite's manifest. */

/** One entry of dist/.vite/manifest.json; keys name the source or, with a leading underscore, a shared chunk. */
export interface BuiltChunk {
  readonly file: string
  /** The name of its group or source. */
  readonly name?: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

export type Manifest = Readonly<Record<string, BuiltChunk>>

export interface NeededFiles {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/**
 * The files of some sources and of everything they import statically, each once. What they import lazily, the decks
 * above all, is not among them.
 */
export function filesNeededBy(sources: readonly string[], manifest: Manifest): NeededFiles {
  const reached = new Map<string, BuiltChunk>()
  const waiting = [...sources]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key]
    if (!chunk || reached.has(key)) continue
    reached.set(key, chunk)
    waiting.push(...(chunk.imports ?? []))
  }
  const chunks = [...reached.values()]
  return {
    scripts: chunks.map((chunk) => chunk.file),
    styles: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))],
  }
}
