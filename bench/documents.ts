/** Where the benchmarks write what they found: between marks in the documents. */
import { readFileSync, writeFileSync } from 'node:fs'

/** Puts a text between the marks of a document. */
export function between(document: string, mark: string, text: string): void {
  const file = new URL(`../${document}`, import.meta.url)
  const old = readFileSync(file, 'utf8')
  const [start, end] = [`<!-- ${mark} -->`, `<!-- ${mark} end -->`]
  const [from, to] = [old.indexOf(start), old.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${document} has lost the mark ${start} or its end`)
  writeFileSync(file, `${old.slice(0, from + start.length)}\n\n${text}\n\n${old.slice(to)}`)
}
