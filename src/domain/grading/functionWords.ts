/** English words that carry no meaning of their own in an answer. */

const functionWords = new Set([
  ...[
    'the',
    'a',
    'an',
    'of',
    'in',
    'on',
    'at',
    'to',
    'for',
    'by',
    'with',
    'as',
    'from',
    'into',
    'through',
    'and',
  ],
  ...[
    'was',
    'were',
    'be',
    'been',
    'is',
    'are',
    'had',
    'has',
    'have',
    'being',
    'would',
    'that',
    'this',
    'those',
  ],
  ...['he', 'she', 'it', 'they', 'him', 'them', 'his', 'her', 'its', 'their'],
])

export function isFunctionWord(plainWord: string): boolean {
  return functionWords.has(plainWord)
}
