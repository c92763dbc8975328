/** The section 'Beginning of operations': what ISIS–K took and lost in Afghanistan, and the call from Kashmir. */
import type { Sections } from '../vocabulary.ts'

export const beginningOfOperations = [
  {
    heading: 'Beginning of operations',
    paragraphs: 3,
    facts: [
      {
        kind: 'free',
        id: 'ops-taliban-defectors',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'At the start of its operations in Afghanistan, the Islamic State recruited defectors from the Taliban who were discontented with their leaders or with a lack of success in battle.',
        asks: {
          from: {
            question:
              'From which group did the Islamic State recruit discontented defectors at the start of its operations in Afghanistan?',
            answer: { entity: 'afghan-taliban' },
          },
          why: {
            question:
              'With what were the Taliban defectors discontented whom the Islamic State recruited at the start of its operations in Afghanistan?',
            answer: 'Their leaders, or a lack of success in battle',
          },
        },
      },
      {
        kind: 'free',
        id: 'mansour-letter',
        paragraph: 1,
        rank: 'core',
        statement:
          'Akhtar Mansour, a senior leader of the Taliban, wrote to Abu Bakr al-Baghdadi to ask that recruitment in Afghanistan stop, arguing that the war there should be under Taliban leadership.',
        asks: {
          writer: {
            question:
              'Which senior Taliban leader wrote to Abu Bakr al-Baghdadi to ask that recruitment in Afghanistan stop?',
            answer: { entity: 'akhtar-mansour' },
          },
          addressee: {
            question: 'To whom did Akhtar Mansour write to ask that recruitment in Afghanistan stop?',
            answer: { entity: 'baghdadi' },
          },
          request: {
            question: 'What did Akhtar Mansour’s letter ask Abu Bakr al-Baghdadi to stop?',
            answer: { text: 'Recruitment in Afghanistan', accepted: ['Recruiting Taliban defectors'] },
          },
          argument: {
            question:
              'Under whose leadership, as Akhtar Mansour argued in his letter to Abu Bakr al-Baghdadi, should the war in Afghanistan be?',
            answer: { entity: 'afghan-taliban' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ops-fighting-nangarhar',
        paragraph: 1,
        statement:
          'In spite of Akhtar Mansour’s letter, fighting between the Islamic State and the Taliban broke out in Nangarhar Province.',
        asks: {
          place: {
            question:
              'In which province did fighting between the Islamic State and the Taliban break out in spite of Akhtar Mansour’s letter?',
            answer: { entity: 'nangarhar' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ops-first-territory',
        paragraph: 1,
        rank: 'core',
        statement:
          'By June 2015 the Islamic State had been able to seize territory in Afghanistan for the first time.',
        asks: {
          date: {
            question:
              'By what month and year had the Islamic State been able to seize territory in Afghanistan for the first time?',
            answer: { date: '2015-06' },
          },
          what: {
            question:
              'What had the Islamic State managed to do in Afghanistan for the first time by June 2015?',
            answer: { text: 'Seize territory', accepted: ['Take territory'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'ops-first-attacks',
        paragraph: 1,
        statement:
          'After months of clashes the Islamic State drove the Taliban out of certain districts of Nangarhar, and then carried out its first attacks on Afghan forces there.',
        asks: {
          target: {
            question:
              'On whom did the Islamic State carry out its first attacks in Nangarhar after driving the Taliban out of certain districts?',
            answer: { entity: 'afghan-forces' },
          },
          group: {
            question:
              'Which group did the Islamic State drive out of certain districts of Nangarhar before its first attacks on Afghan forces there?',
            answer: { entity: 'afghan-taliban' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ops-other-provinces',
        paragraph: 1,
        rank: 'detail',
        statement:
          'Besides Nangarhar, ISIS–K built up a presence in other provinces, Helmand and Farah among them.',
        note: 'Farah is not Faryab, the base of the Omar Ghazi group.',
        asks: {
          places: {
            question:
              'Besides Nangarhar, in which two provinces, among others, is ISIS–K said to have developed a presence at the start of its operations?',
            answer: { entities: ['helmand', 'farah'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'radio-nangarhar-began',
        paragraph: 1,
        statement:
          'In 2015 the Islamic State began to broadcast radio in Nangarhar Province, in Pashto and later also in Dari.',
        asks: {
          year: {
            question: 'In what year did the Islamic State begin radio broadcasts in Nangarhar Province?',
            answer: { date: '2015' },
          },
          language: {
            question:
              'In which language did the Islamic State’s radio in Nangarhar broadcast when it began in 2015?',
            answer: 'Pashto',
          },
          place: {
            question: 'In which Afghan province did the Islamic State begin to broadcast radio in 2015?',
            answer: { entity: 'nangarhar' },
          },
          later: {
            question:
              'In which other language did the Islamic State’s radio in Nangarhar, at first in Pashto, later add content?',
            answer: 'Dari',
          },
        },
      },
      {
        kind: 'free',
        id: 'nangarhar-lost',
        paragraph: 2,
        rank: 'core',
        statement: 'In 2016 ISIS–K lost control of most of its territory in Nangarhar Province.',
        asks: {
          year: {
            question: 'In what year did ISIS–K lose control of most of its territory in Nangarhar Province?',
            answer: { date: '2016' },
          },
          place: {
            question:
              'In which province did ISIS–K in 2016 lose control of most of the territory it held there?',
            answer: { entity: 'nangarhar' },
          },
        },
      },
      {
        kind: 'free',
        id: 'nangarhar-achin-shinwar',
        paragraph: 2,
        statement:
          'In 2016 ISIS–K was driven out of Achin and Shinwar districts in Nangarhar after a military operation by Afghan security forces.',
        asks: {
          places: {
            question:
              'Out of which two districts of Nangarhar was ISIS–K driven in 2016 after a military operation by Afghan security forces?',
            answer: { entities: ['achin', 'shinwar'] },
          },
          by: {
            question:
              'Whose military operation led to ISIS–K being driven out of Achin and Shinwar districts in 2016?',
            answer: { entity: 'afghan-forces' },
          },
        },
      },
      {
        kind: 'free',
        id: 'nangarhar-batikot-chaparhar',
        paragraph: 2,
        statement:
          'In 2016 clashes with the Taliban led to ISIS–K being driven out of Batikot and Chaparhar districts in Nangarhar.',
        asks: {
          places: {
            question:
              'Out of which two districts of Nangarhar was ISIS–K driven in 2016 by clashes with the Taliban?',
            answer: { entities: ['batikot', 'chaparhar'] },
          },
          by: {
            question:
              'Clashes with whom led to ISIS–K being driven out of Batikot and Chaparhar districts in 2016?',
            answer: { entity: 'afghan-taliban' },
          },
        },
      },
      {
        kind: 'free',
        id: 'us-air-strikes-2016',
        paragraph: 2,
        statement:
          'In 2016, after targeting restrictions on US forces in Afghanistan had been loosened, the US Air Force began scores of air strikes on the Islamic State.',
        asks: {
          force: {
            question:
              'Which armed service began in 2016 to carry out scores of air strikes on the Islamic State in Afghanistan?',
            answer: { entity: 'us-air-force' },
          },
          year: {
            question:
              'In what year did the US Air Force begin to carry out scores of air strikes on the Islamic State in Afghanistan?',
            answer: { date: '2016' },
          },
          before: {
            question:
              'What was loosened for US forces in Afghanistan in 2016, before the US Air Force began scores of air strikes on the Islamic State?',
            answer: { text: 'Targeting restrictions', accepted: ['Restrictions on targeting'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'nangarhar-defections',
        theme: 'allegiances',
        paragraph: 2,
        rank: 'core',
        certainty: 'reported',
        according: 'the Taliban',
        statement:
          'In April 2016 the Taliban reported that a number of senior and mid-level leaders of ISIS–K in Nangarhar had defected and pledged allegiance to Akhtar Mansour.',
        asks: {
          to: {
            question:
              'To whom did ISIS–K leaders in Nangarhar pledge allegiance, according to what the Taliban reported in April 2016?',
            answer: { entity: 'akhtar-mansour' },
          },
          date: {
            question:
              'In what month and year did the Taliban report that leaders of ISIS–K in Nangarhar had defected to them?',
            answer: { date: '2016-04' },
          },
          place: {
            question:
              'In which province had leaders of ISIS–K defected to the Taliban, as the Taliban reported in April 2016?',
            answer: { entity: 'nangarhar' },
          },
        },
      },
      {
        kind: 'free',
        id: 'nangarhar-defectors-councils',
        theme: 'allegiances',
        paragraph: 2,
        rank: 'detail',
        certainty: 'reported',
        according: 'the Taliban',
        statement:
          'The defectors from ISIS–K whom the Taliban reported in April 2016 included members of its central, judicial and prisoners councils, and certain field commanders and fighters.',
        asks: {
          councils: {
            question:
              'Members of which three councils of ISIS–K had defected, as the Taliban reported in April 2016?',
            answer: 'The central, judicial and prisoners councils',
          },
          others: {
            question:
              'Who, besides members of three of its councils, had defected from ISIS–K, as the Taliban reported in April 2016?',
            answer: 'Field commanders and fighters',
          },
        },
      },
      {
        kind: 'free',
        id: 'east-stronghold-collapse',
        paragraph: 3,
        statement:
          'A stronghold of ISIS–K in eastern Afghanistan collapsed under military offensives by the United States, Afghan forces and the Taliban.',
        asks: {
          by: {
            question:
              'Under the offensives of which three parties did an ISIS–K stronghold in eastern Afghanistan collapse?',
            answer: { entities: ['united-states', 'afghan-forces', 'afghan-taliban'] },
          },
          place: {
            question:
              'In which part of Afghanistan did a stronghold of ISIS–K collapse under offensives by the United States, Afghan forces and the Taliban?',
            answer: { entity: 'eastern-afghanistan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'kashmir-video',
        theme: 'allegiances',
        paragraph: 3,
        statement:
          'In a video of 25 December 2017 a Kashmiri militant declared allegiance to the Islamic State and proclaimed a province of ISIS–K in Kashmir.',
        asks: {
          place: {
            question:
              'For which region did a militant proclaim a province of ISIS–K in a video of 25 December 2017?',
            answer: { entity: 'kashmir' },
          },
          date: {
            question:
              'What is the date of the video in which a militant proclaimed a province of ISIS–K in Kashmir?',
            answer: { date: '2017-12-25' },
          },
        },
      },
      {
        kind: 'free',
        id: 'kashmir-ansar-declined',
        theme: 'allegiances',
        paragraph: 3,
        statement:
          'Ansar Ghazwat-ul-Hind was called on, in the video of 25 December 2017, to ally itself with the Islamic State or give it allegiance, and to fight the Indian government in Kashmir; it declined.',
        asks: {
          group: {
            question:
              'Which group declined when a video of 25 December 2017 called on it to ally itself with the Islamic State or give it allegiance?',
            answer: { entity: 'ansar-ghazwat-ul-hind' },
          },
          response: {
            question:
              'How did Ansar Ghazwat-ul-Hind respond to the call of December 2017 to ally itself with the Islamic State or give it allegiance?',
            answer: { text: 'It declined', accepted: ['It refused'] },
          },
          against: {
            question:
              'Against whom did a video of 25 December 2017 call on Ansar Ghazwat-ul-Hind to fight in Kashmir?',
            answer: { entity: 'indian-government' },
          },
        },
      },
    ],
  },
] as const satisfies Sections
