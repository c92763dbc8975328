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
  'al-qaeda-branches-lobby': {
    'al-Qaeda in Afghanistan and Pakistan':
      'The paragraph has it as “al-Qaeda’s branches in Afghanistan and Pakistan”.',
  },
  'syria-estimate-afghans': { Syria: syrianConflict },
  'syria-estimate-pakistanis': { Syria: syrianConflict },
  'syria-estimate-source': { Syria: syrianConflict },
  'syria-deployments-impact': { Asian: 'The adjective of South Asia, which the paragraph names.' },

  // Disparate groups
  'dg-groups-afghanistan': {
    'ISIS–K': 'The groups are those of paragraph 1, which were to merge and become ISIS–K.',
  },
  'tkk-easterners': {
    Afghanistan: 'The country of “Afghans from the country’s east”.',
    'eastern Afghanistan': 'The paragraph has it as “Afghans from the country’s east”.',
  },
  'ka-second': {
    TKK: 'The first of the three groups, which the section before this one is about.',
    'Azizullah Haqqani’s group': 'The third of the three groups, which the next section is about.',
  },
  'md-second-clash': { '2': 'The paragraph calls it the second such clash.' },
  'md-group-joins-isis-k': {
    'Muslim Dost’s group': 'The paragraph has it as “Muslim Dost’s new breakaway group”.',
  },
  'md-access-through-khadim': { first: 'It stands for the “originally” of the paragraph.' },
  'az-third': {
    TKK: 'The first of the three groups, in a section of its own.',
    'Khilafat Afghan': 'The second of the three groups, in the section before this one.',
  },
  'az-namesake': {
    'Azizullah Haqqani, the brother of Sirajuddin':
      'The paragraph has him as “the brother by the same name”.',
    'ISIS–K':
      'The article introduces the three groups of Afghanistan as those that would merge to become ISIS–K.',
  },
  'az-shura': { first: 'The paragraph tells of a temporary expulsion in 2014 and of a permanent one later.' },
  'tkp-1-hafiz-saeed-khan': { '8': listIntroduction, TTP: listIntroduction },
  'tkp-2-khalid-mansoor': { '8': listIntroduction, TTP: listIntroduction },
  'tkp-3-hassan-swati': { '8': listIntroduction, TTP: listIntroduction },
  'tkp-4-gul-zaman-fateh': { '8': listIntroduction, TTP: listIntroduction },
  'tkp-5-hafiz-dawlat-khan': { '8': listIntroduction, TTP: listIntroduction },
  'tkp-6-abdul-bahar-mehsud': { '8': listIntroduction, TTP: listIntroduction },
  'tkp-7-abu-bakr': { '8': listIntroduction, TTP: listIntroduction },
  'tkp-8-shahidullah-shahid': { eighth: 'He stands under number 8 of the list.' },
  'mehsud-largest-group': { '8': '“These groups” are the eight of the list just above.' },
  'tkp-returnees': { Syria: 'The fighters returned “from the Syrian jihad”.' },
  'tkp-returnees-ttp': { Syria: 'The fighters returned “from the Syrian jihad”.' },

  // Birth and Organizational expansion
  'isk-common-allegiance': { '5': 'The paragraph lists the five groups.' },
  'omar-ghazi-urgeni-imu': { '2': 'The paragraph names two leaders.' },
  'omar-ghazi-size': { first: 'It stands for the “initially” of the paragraph.' },
  'shamali-taliban-network': { first: 'It stands for the “initially” of the paragraph.' },
  'gansu-hui-leader-origin': { China: 'The paragraph calls him a Chinese Muslim.' },
  'hkb-merger': {
    'Iranian Jundullah': 'The paragraph counts Jundullah among Iranian Baluchi factions.',
  },
  'hkb-focal-point': { Islam: 'The religion of which the Sunni of the paragraph are a branch.' },
  'hkb-members': { first: 'It stands for the “initial membership” of the paragraph.' },
  'hkb-other-members': { first: 'It stands for the “initial membership” of the paragraph.' },
  'jaysh-ul-islam-presence': { Pakistan: 'The country of “Pakistani Baluchistan”.' },
  'bakhtwar-central-asians': { 'Central Asia': 'The region of the Central Asians in the paragraph.' },
  'students-dollars': { 'United States': 'The paragraph has the dollars as “USD”.' },

  // New alliances
  'imu-yuldashev-ideologue': { '2': 'The paragraph names two founders.' },
  'imu-namangani-paratrooper': { '2': 'The paragraph names two founders.' },
  'imu-casualties': { '2': 'The two years of the range 2001–2002.' },
  'imt-name': { Turkmen: 'The language of the native name that the paragraph gives.' },
  'imt-expected-merger': { 'Omar Ghazi group': 'The paragraph has it as the “group led by Omar Ghazi”.' },
  'taliban-took-kabul': {
    first: 'The paragraph tells of 1996; elsewhere the article has the Islamic Emirate again from 2021 on.',
  },
  'islamic-emirate-established': {
    first: 'The paragraph tells of 1996; elsewhere the article has the Islamic Emirate again from 2021 on.',
  },
  'hig-defections': { first: 'The paragraph has them go to the Taliban “and later” to al-Qaeda.' },
  'balochistan-in-afghanistan': {
    'Kandahar Province': 'One of the three “Provinces” of the paragraph, in the plural.',
  },
  'baluch-separatists-opponents': {
    'Iranian government': 'One of “the Iranian and Pakistani governments” of the paragraph.',
    'Pakistani government': 'One of “the Iranian and Pakistani governments” of the paragraph.',
  },

  // Beginning of operations and Major relations
  'radio-nangarhar-dari': { second: 'Pashto came first, and Dari was added later.' },
  'nangarhar-defectors-others': { '3': 'The paragraph lists a central, a judicial and a prisoners council.' },
  'rel-ttp-expulsions': { '2': 'The two are ISIS–K and the TTP, both of which the paragraph names.' },
  'rel-al-qaeda-first-described': {
    '2': 'The two are ISIS–K and al-Qaeda, both of which the paragraph names.',
  },
  'rel-taliban-partition': { '2': 'The paragraph has it as “both groups”.' },
  'rel-taliban-hidden-goal': { first: 'It stands for the “initially” of the paragraph.' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>
