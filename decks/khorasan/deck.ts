/** The deck drawn from one encyclopaedia article on how the Islamic State's Khorasan branch came to be. */
import { defineDeck } from '#domain/deck.ts'
import { background } from './facts/background.ts'
import { beginningOfOperations } from './facts/beginningOfOperations.ts'
import { birth } from './facts/birth.ts'
import { disparateGroups } from './facts/disparateGroups.ts'
import { majorRelations } from './facts/majorRelations.ts'
import { newAlliances } from './facts/newAlliances.ts'
import { organizationalExpansion } from './facts/organizationalExpansion.ts'
import { prelude } from './facts/prelude.ts'
import { groups } from './groups.ts'
import { landmarks } from './landmarks.ts'
import { people } from './people.ts'
import { places } from './places.ts'

export const khorasan = defineDeck({
  id: 'khorasan',
  title: 'History of the Islamic State – Khorasan Province',
  description:
    'Who led which group, when each was founded, who swore allegiance to whom, and what became of them.',
  article: {
    title: 'History of the Islamic State – Khorasan Province',
    url: 'https://en.wikipedia.org/wiki/History_of_the_Islamic_State_%E2%80%93_Khorasan_Province',
    publisher: 'Wikipedia',
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  groups,
  people,
  places,
  landmarks,
  sections: [
    ...background,
    ...prelude,
    ...disparateGroups,
    ...birth,
    ...organizationalExpansion,
    ...newAlliances,
    ...beginningOfOperations,
    ...majorRelations,
  ],
})
