/** Looking things up: the search, the page of an entity, what was asked today, and finding from the keyboard. */
import type { EntityKind } from '#domain/deck.ts'
import type { QuestionForm } from '#domain/review.ts'
import type { RelationName } from '#domain/search/relations.ts'
import { defineArea } from '../area.ts'
import { number, plural } from './plural.ts'

export const lookup = defineArea('lookup', {
  field: 'A name, a fact, a date',
  how: 'In any spelling, in its own script, in part, or as a date: khurasan, TKP, March 2015.',
  chooseName: 'Choose a name to see here what the decks hold about it.',
  nothingFound: 'Nothing found. Try another spelling, or fewer words.',
  found: (names: number, facts: number) => `${plural(names, 'name')} and ${plural(facts, 'fact')} found`,
  names: (count: number) => plural(count, 'name'),
  facts: (count: number) => plural(count, 'fact'),
  moreNames: 'More names',
  showMore: (count: number) => `Show ${number(count)} more`,
  showMoreOf: (count: number, total: number) => `Show ${number(count)} more of ${number(total)}`,
  foundAs: 'also',
  kinds: { group: 'Group', person: 'Person', place: 'Place' } satisfies Record<EntityKind, string>,
  kindsOfMany: { group: 'Groups', person: 'People', place: 'Places' } satisfies Record<EntityKind, string>,

  noSuchName: 'There is no such name',
  deckChanged: 'The deck may have changed.',
  nameMeans: 'The name means',
  alsoWritten: 'Also written',
  confusables: 'Not to be confused with',
  known: 'What you know of it',
  noPrompts: 'No prompt asks about it yet.',
  noneMet: (total: number) => `You have met none of its ${plural(total, 'prompt')} yet.`,
  standing: (total: number, known: number, learning: number, fresh: number) =>
    `Of its ${plural(total, 'prompt')} you know ${number(known)}, are learning ${number(learning)}, and have ${number(fresh)} still to meet.`,
  dueToday: (due: number) => `${number(due)} due today.`,
  /** @param when 'tomorrow', 'on Friday' */
  nextBack: (when: string) => `The next comes back ${when}.`,
  studyThis: 'Study this',
  glance: 'At a glance',
  relations: {
    founded: 'Began',
    foundedBy: 'Founded by',
    founder: 'Founded',
    formedFrom: 'Taken in',
    leaders: 'Leaders',
    leads: 'Led',
    succeeded: 'Succeeded',
    succeededBy: 'Succeeded by',
    appointedBy: 'Appointed by',
    appointed: 'Appointed',
    allegianceTo: 'Swore allegiance to',
    allegianceFrom: 'Sworn to by',
    allies: 'Allied with',
    partOf: 'Belonged to',
    members: 'Members',
    becamePartOf: 'Became part of',
    brokeFrom: 'Broke away from',
    lost: 'Broke away',
    places: 'Places',
    foundHere: 'Found here',
    died: 'Died',
  } satisfies Record<RelationName, string>,
  inOrder: (count: number) => `${plural(count, 'fact')}, in order of time`,
  onlyAbout: 'Only those about',
  all: 'All',
  /** 'Numbers (12)' */
  theme: (name: string, count: number) => `${name} (${number(count)})`,
  noDate: 'without a date',
  paragraph: (count: number) => `paragraph ${number(count)}`,
  /** Of one fact, how well it is known. */
  notAsked: 'not asked',
  due: 'due today',
  fresh: 'new',
  knownBack: (when: string) => `known, back ${when}`,
  learningBack: (when: string) => `being learnt, back ${when}`,
  someMet: (met: number, total: number, when: string) =>
    `${number(met)} of ${number(total)} prompts met, back ${when}`,
  lookUp: 'Look up',
  back: 'Back',
  close: 'Close',

  whatWasAsked: 'What was asked today',
  askedCount: (prompts: number, answers: number) =>
    `${plural(prompts, 'prompt')}, ${plural(answers, 'answer')}; the last one first.`,
  nothingAsked: 'Nothing was asked today yet. After a session you find its questions and answers here.',
  toToday: 'Back to Today',
  forms: {
    reveal: 'recalled',
    typed: 'typed',
    choice: 'chosen',
    cloze: 'filled in',
    matching: 'matched',
    ordering: 'put in order',
  } satisfies Record<QuestionForm, string>,
  /** 'recalled: Again, then Good' */
  answered: (form: string, ratings: readonly string[]) => `${form}: ${ratings.join(', then ')}`,
  stillToLearn: 'once more today',
  comesBack: (when: string) => `back ${when}`,

  find: 'Find a deck, group, person, place or screen',
  findHint: 'A name, a deck or a screen',
  /** While a question is on screen, whose answer a name could give away. */
  findPlace: 'Find a deck or screen',
  findPlaceHint: 'A deck or a screen',
  namesAfter: {
    question:
      'Only screens and decks for now: groups, people and places come back once the question is answered.',
    quiz: 'Only screens and decks for now: groups, people and places come back after the quiz.',
  },
  whatFits: 'What fits',
  nothingFits: 'Nothing fits. Try another spelling, or fewer letters.',
  screen: 'Screen',
  session: 'Session',
  deck: 'Deck',
  studyDue: 'Study what is due',
  exportImport: 'Export and import',
})
