/** An event without its date, as it is put in order: the statement of a dated fact, its "in 2014" left out. */
import type { Prompt, StudyDeck } from '../../prompt.ts'
import { sentence } from '../../names.ts'
import { seededRandom } from '../../random.ts'
import { cloze } from '../cloze.ts'

/** Letters of the longest event: four lines on a phone. */
const LONGEST = 140

/** Questions that ask when something happened, and not by when, since when or until when. */
const asksWhen = /^(on what date|in what (month and )?year|in which (part|season|decade))\b/i

/**
 * Undefined where the prompt asks for no date of an event, where its statement cannot do without the date, or where the
 * rest of it tells a year: that would tell the order.
 */
export function eventText(prompt: Prompt, deck: StudyDeck): string | undefined {
  const { answer, fact, question } = prompt
  if (answer.kind !== 'date' || !asksWhen.test(question)) return undefined
  if (fact.certainty === 'disputed' || fact.certainty === 'unclear') return undefined
  const cut = cloze.ask(prompt, { deck }, seededRandom(0))?.text
  if (cut === undefined || /\b(only|by|since|from|until|up to|as early as) (in |on )?____/i.test(cut))
    return undefined
  const text = cut
    .replace(/^(?:In|On|At) ____,? /, '')
    .replace(/,? (?:in|on|at) ____(?=[.,;:]| )/, '')
    .replace(/\.$/, '')
  if (text.includes('____') || /\d{4}/.test(text) || text.length > LONGEST) return undefined
  return sentence(text)
}
