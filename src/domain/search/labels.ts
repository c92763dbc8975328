/** Finds labels (of screens, of decks) by their words: begun, or misspelt. */
import { searchWords, nearness } from './words.ts'

/** How well a text fits a label, 0 to 1: every word that was typed must stand for one of it, and best for all of it. */
export function fitOfLabel(typed: string, label: string): number {
  const words = searchWords(typed)
  const labelled = searchWords(label)
  if (words.length === 0) return 0
  const fits = words.map((word) => Math.max(0, ...labelled.map((other) => nearness(word, other, true))))
  if (fits.includes(0)) return 0
  const share = Math.min(1, words.length / labelled.length)
  return (fits.reduce((sum, fit) => sum + fit, 0) / fits.length) * (0.6 + 0.4 * share)
}
