/** A deck: its facts by section, what is known of each, and where they were read. */
import { defineArea } from '../area.ts'
import { number, plural } from './plural.ts'

export const deck = defineArea('deck', {
  facts: (count: number) => plural(count, 'fact'),
  summary: (facts: number, prompts: number, known: number, learning: number, fresh: number) =>
    `${plural(facts, 'fact')}, asked as ${plural(prompts, 'prompt')}: ${number(known)} known, ${number(learning)} being learnt, ${number(fresh)} new.`,
  /** {article} and {licence} are links, {publisher} a name. */
  drawnFrom: 'Facts drawn from {article} ({publisher}, {licence}), put into our own words.',
  studyDeck: 'Study this deck',
  quizDeck: 'Take a quiz on it',
  howAsked: 'How this deck is asked',
  asSettings: 'As in Settings',
  noSuchDeck: 'There is no such deck',
  deckChanged: 'It may have been renamed or taken out of the app. What you have learnt is kept.',
  decksHere: 'The decks that are here',
  backHome: 'Back to Today',

  studySection: 'Study this section',
  quizSection: 'Quiz',
  readArticle: 'Read it in the article',
  paragraph: (paragraph: number) => `paragraph ${number(paragraph)}`,
  due: 'due',
  known: 'known',
  new: 'new',
  learning: 'being learnt',
  met: (met: number, total: number) => `${number(met)} of ${number(total)} prompts met`,
})
