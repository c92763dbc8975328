/** Words of a name that may be left out or added without making it another name. */
import { skeleton } from './folding.ts'

const particles = new Set([
  ...['the', 'a', 'an', 'of', 'in', 'and'],
  ...['al', 'el', 'ul', 'il', 'ur', 'ud', 'ar', 'as', 'ash', 'ad', 'az', 'at'],
  ...['e', 'i', 'ye', 'va', 'wa', 'wal', 'ul', 'bin', 'ibn'],
])

const titles = skeletons([
  ...[
    'mullah',
    'mawlavi',
    'mawlawi',
    'maulvi',
    'moulvi',
    'molvi',
    'maulana',
    'sheikh',
    'sheik',
    'hafiz',
    'qari',
  ],
  ...['mufti', 'haji', 'ustad', 'imam', 'emir', 'amir', 'dr', 'commander', 'president', 'leader'],
  ...['cmdr', 'cdr', 'gov', 'governor'],
])

/** Not titles, and dropped or added as lightly, but only to or from a name that is otherwise there in full. */
const commonNames = skeletons(['abu', 'muhammad', 'mohammed'])

const kindWords = skeletons([
  ...['group', 'network', 'faction', 'shura', 'council', 'forces', 'government', 'jamaat', 'jabhat'],
  ...[
    'province',
    'district',
    'city',
    'town',
    'region',
    'area',
    'agency',
    'valley',
    'camp',
    'bay',
    'territory',
  ],
])

const addedWords = skeletons([
  ...['organisation', 'organization', 'movement', 'army', 'militants', 'fighters', 'country', 'state', 'war'],
])

function skeletons(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(skeleton))
}

/** Articles, al-, -e, bin and the like: not counted at all. */
export function isParticle(plainWord: string): boolean {
  return particles.has(plainWord)
}

/**
 * What a word, given as its skeleton, is to a name: its 'own'; a 'title'; or the 'kind' of thing it is (group,
 * province), which can be left out when the question has said it.
 */
export function roleOf(word: string): 'own' | 'title' | 'kind' {
  if (titles.has(word) || commonNames.has(word)) return 'title'
  return kindWords.has(word) || kindWords.has(word.replace(/s$/, '')) ? 'kind' : 'own'
}

/** Abu and Muhammad: part of so many names that they tell nobody apart. */
export function isCommonName(word: string): boolean {
  return commonNames.has(word)
}

/** Whether a word says no more than what kind of thing is meant: 'the Taliban movement'. */
export function isKindOrAddedWord(word: string): boolean {
  return roleOf(word) === 'kind' || addedWords.has(word)
}
