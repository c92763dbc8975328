/**
 * What facts say without the cited paragraph having the word: by fact, each name, number or date with the reason why
 * it is right all the same. Everything else is held against the paragraphs by a test.
 */
const listIntroduction =
  'The line is one of the list that paragraph 1 introduces: eight groups within the TTP.'
const syrianConflict = 'The conflict is that of the sentence before, the Syrian civil war.'

export const inferences = {
  // Background and Prelude
  'bg-groups-iran': {
    'Iranian Jundullah': 'The paragraph counts Jundullah among the groups in Iran.',
  },
  'syria-estimate-afghans': { Syria: syrianConflict },
  'syria-estimate-pakistanis': { Syria: syrianConflict },
  'syria-estimate-source': { Syria: syrianConflict },

  // Disparate groups
  'dg-groups-afghanistan': {
    'ISIS–K': 'The groups are those of paragraph 1, which were to merge and become ISIS–K.',
  },
  'tkk-first-recognised': {
    'ISIS–K':
      'The section is about the groups of the region that would merge to become ISIS–K, of which this is the first.',
  },
  'tkk-favoured': {
    'ISIS–K': 'The group is compared with those beside it, which would merge to become ISIS–K.',
  },
  'tkk-easterners': {
    Afghanistan: 'The country of “Afghans from the country’s east”.',
    'eastern Afghanistan': 'The paragraph has it as “Afghans from the country’s east”.',
  },
  'md-second-clash': { '2': 'The paragraph calls it the second such clash.' },
  'md-group-joins-isis-k': {
    'Muslim Dost’s group': 'The paragraph has it as “Muslim Dost’s new breakaway group”.',
  },
  'az-third': {
    TKK: 'The first of the three groups, in a section of its own.',
    'Khilafat Afghan': 'The second of the three groups, in the section before this one.',
  },
  'az-namesake': {
    'ISIS–K':
      'The article introduces the three groups of Afghanistan as those that would merge to become ISIS–K.',
  },
  'tkp-1-hafiz-saeed-khan': { TTP: listIntroduction },
  'tkp-2-khalid-mansoor': { TTP: listIntroduction },
  'tkp-3-hassan-swati': { TTP: listIntroduction },
  'tkp-4-gul-zaman-fateh': { TTP: listIntroduction },
  'tkp-5-hafiz-dawlat-khan': { TTP: listIntroduction },
  'tkp-6-abdul-bahar-mehsud': { TTP: listIntroduction },
  'tkp-7-abu-bakr': { TTP: listIntroduction },
  'tkp-8-shahidullah-shahid': { eighth: 'He stands under number 8 of the list.' },
  'mehsud-largest-group': { '8': '“These groups” are the eight of the list just above.' },
  'tkp-returnees': { Syria: 'The fighters returned “from the Syrian jihad”.' },

  // Birth and Organizational expansion
  'shamali-taliban-network': { first: 'It stands for the “initially” of the paragraph.' },
  'hkb-merger': {
    'Iranian Jundullah': 'The paragraph counts Jundullah among Iranian Baluchi factions.',
  },
  'hkb-focal-point': { Islam: 'The religion of which the Sunni of the paragraph are a branch.' },
  'hkb-members': { first: 'It stands for the “initial membership” of the paragraph.' },
  'jaysh-ul-islam-presence': { Pakistan: 'The country of “Pakistani Baluchistan”.' },
  'students-dollars': { 'United States': 'The paragraph has the dollars as “USD”.' },

  // New alliances
  'imu-yuldashev-ideologue': { '2': 'The paragraph names two founders.' },
  'imu-namangani-paratrooper': { '2': 'The paragraph names two founders.' },
  'imu-casualties': { '2': 'The two years of the range 2001–2002.' },
  'imt-name': { Turkmen: 'The language of the native name that the paragraph gives.' },
  'imt-expected-merger': { 'Omar Ghazi group': 'The paragraph has it as the “group led by Omar Ghazi”.' },
  'islamic-emirate-established': {
    first: 'The paragraph tells of 1996; elsewhere the article has the Islamic Emirate again from 2021 on.',
  },
  'balochistan-in-afghanistan': {
    'Kandahar Province': 'One of the three “Provinces” of the paragraph, in the plural.',
  },
  'baluch-separatists-opponents': {
    'Iranian government': 'One of “the Iranian and Pakistani governments” of the paragraph.',
    'Pakistani government': 'One of “the Iranian and Pakistani governments” of the paragraph.',
  },

  // Beginning of operations and Major relations
  'rel-ttp-expulsions': { '2': 'The two are ISIS–K and the TTP, both of which the paragraph names.' },
  'rel-taliban-partition': { '2': 'The paragraph has it as “both groups”.' },
  'rel-taliban-hidden-goal': { first: 'It stands for the “initially” of the paragraph.' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>
