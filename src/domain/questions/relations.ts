/**
 * What a sentence says of those it names, as a set of words brought to their stems, words for one relation being one:
 * 'led', 'emir' and 'head' are all 'lead'. Two sentences that share none of them say different things.
 */
import { isFunctionWord } from '../grading/functionWords.ts'

/** Stems, as `stem` cuts them, that may state the same relation. Too wide is safe: it only costs distractors. */
const families: Readonly<Record<string, string>> = {
  lead: 'lead led leader head headed emir amir chief wali command comman governor govern president succeed success replace after',
  found:
    'found form establ announc declar recogn emerg creat origin start began begin set product procla known name call',
  join: 'join merg absorb part member belong compon unit integra branch within wider into became become includ affilia contin',
  leave: 'leave left split broke break splint separa abando quit defect expel oust fractur',
  die: 'die died death dead kill fell',
  ally: 'ally alli allied allian coopera relation tie link connec close friend partner agreem accord ceasef negotia deal supp support back sponsor fund pay paid donat',
  swear: 'swear swore sworn oath allegia pledg loyal',
  base: 'base headqua active operat station locat center centre camp presen live where place origina came come from work',
  fight: 'fight fought clash attack war battle campai against oppos rival enem overth hostil target',
  send: 'send sent dispatch recruit train volunte offer invit ask told call urg encoura',
  say: 'say said claim report stat estimat writ wrote denied confirm admit',
  appoint: 'appoint role positi offic spokesm spokesp represe envoy name',
}

const familyOf: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const [family, words] of Object.entries(families)) {
    for (const word of words.split(' ')) found.set(stem(word), [...(found.get(stem(word)) ?? []), family])
  }
  return found
})()

/** Words of questions, and of nearly every sentence of such decks, that tell no relation. */
const empty = new Set(
  [
    ...['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'how', 'why', 'did', 'does', 'do', 'not'],
    ...['group', 'groups', 'organisation', 'leader', 'person', 'country', 'province', 'member', 'members'],
    ...[
      'also',
      'other',
      'more',
      'most',
      'first',
      'later',
      'before',
      'after',
      'until',
      'than',
      'named',
      'one',
    ],
    ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
    ...['november', 'december', 'early', 'late', 'mid', 'year', 'month', 'two', 'three', 'own', 'time'],
  ].map(stem),
)

/** @param words as `plain` spells them, names left out */
export function relationsAmong(words: readonly string[]): ReadonlySet<string> {
  const relations = new Set<string>()
  for (const word of words) {
    if (/\d/.test(word) || (isFunctionWord(word) && !telling.has(word))) continue
    const cut = stem(word)
    const known = familyOf.get(cut)
    if (known) for (const family of known) relations.add(family)
    else if (!empty.has(cut) && cut.length > 2) relations.add(cut)
  }
  return relations
}

/** Function words that tell where somebody or something belongs. */
const telling = new Set(['from', 'into'])

/** Whether it stands for a relation that is written in several words. */
export function isRelationFamily(relation: string): boolean {
  return relation in families
}

function stem(word: string): string {
  const bare = word.length > 4 ? word.replace(/(ing|ed|es|s|e|d)$/, '') : word
  return bare.slice(0, 6)
}
