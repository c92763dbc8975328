/** Prints a digest of replaying logs that are always the same. Run as a program of its own, in any time zone. */
import { createHash } from 'node:crypto'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { preview, replay } from '#domain/memory.ts'
import { histories } from './histories.ts'
import { fsrs } from './story.ts'

export function digestOfReplays(): string {
  const hash = createHash('sha256')
  for (const reviews of fc.sample(histories, { numRuns: 300, seed: 20_261_122 })) {
    const memories = replay(reviews, fsrs)
    hash.update(JSON.stringify([...memories]))
    for (const review of reviews)
      hash.update(JSON.stringify(preview(memories.get(review.prompt), review, fsrs)))
  }
  return hash.digest('hex')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${new Date(2026, 0, 1).getTimezoneOffset()} ${digestOfReplays()}`)
}
