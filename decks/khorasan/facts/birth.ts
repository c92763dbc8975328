/** The section 'Birth of ISIS–K': how separate groups became one branch, and where it was first noticed. */
import type { Sections } from '../vocabulary.ts'

export const birth = [
  {
    heading: 'Birth of ISIS–K',
    paragraphs: 1,
    facts: [
      {
        kind: 'free',
        id: 'isk-separate-until',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'Although all had sworn allegiance to Abu Bakr al-Baghdadi, the groups that became ISIS–K acted as separate entities up to the end of 2014.',
        note: 'Elsewhere the article dates Muslim Dost’s break with Khilafat Afghan only to early 2015.',
        asks: {
          date: {
            question:
              'Up to which part of which year did the groups that became ISIS–K act as separate entities?',
            answer: { date: 'end of 2014' },
          },
          to: {
            question:
              'To whom had all the groups that became ISIS–K sworn allegiance while they still acted separately?',
            answer: { entity: 'baghdadi' },
          },
        },
      },
      {
        kind: 'founding',
        id: 'isk-announced',
        paragraph: 1,
        rank: 'core',
        group: 'isis-k',
        how: 'announced',
        manner: 'officially',
        by: 'adnani',
        on: '2015-01-26',
      },
      {
        kind: 'free',
        id: 'isk-audio-statement',
        paragraph: 1,
        rank: 'detail',
        statement: 'On 26 January 2015 ISIS–K was announced in an audio statement, as Wilayat Khorasan.',
        asks: {
          form: {
            question: 'In what form was ISIS–K announced on 26 January 2015?',
            answer: { text: 'in an audio statement', accepted: ['audio', 'audio recording'] },
          },
          name: {
            question: 'Under what name was ISIS–K announced on 26 January 2015?',
            answer: { text: 'Wilayat Khorasan', accepted: ['Khorasan Province'] },
          },
        },
      },
      {
        kind: 'role',
        id: 'adnani-spokesperson',
        paragraph: 1,
        person: 'adnani',
        role: 'the chief spokesperson of ISIS',
        accepted: ['chief spokesman', 'spokesperson'],
        ask: {
          person: 'Who was the chief spokesperson of ISIS in January 2015?',
          role: 'What office did Abu Muhammad al-Adnani hold in ISIS in January 2015?',
        },
      },
      {
        kind: 'leadership',
        id: 'hsk-wali',
        paragraph: 1,
        rank: 'core',
        group: 'isis-k',
        leader: 'hafiz-saeed-khan',
        title: 'wali',
        during: 'when it was announced in January 2015',
      },
      {
        kind: 'free',
        id: 'hsk-wali-title',
        paragraph: 1,
        statement: 'As the head of ISIS–K, Hafiz Saeed Khan had the title of wali.',
        note: 'It stands for governor: the article calls Khadim the deputy governor.',
        asks: {
          title: {
            question: 'What was Hafiz Saeed Khan’s title as the head of ISIS–K in January 2015?',
            answer: { text: 'wali', accepted: ['governor'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'isk-own-names',
        paragraph: 1,
        certainty: 'reported',
        statement:
          'Interviews with ISIS–K leaders suggest that from 26 January 2015 on its members called themselves Daesh, Daesh Khorasan or Khilafat Islami.',
        asks: {
          names: {
            question:
              'Which three names did the members of ISIS–K begin to use for themselves on 26 January 2015, as interviews with its leaders suggest?',
            answer: 'Daesh, Daesh Khorasan and Khilafat Islami',
          },
        },
      },
      {
        kind: 'free',
        id: 'isk-no-separate-groups',
        paragraph: 1,
        certainty: 'reported',
        statement:
          'Interviews with ISIS–K leaders suggest that from 26 January 2015 on its members were strongly discouraged from implying that separate groups still existed.',
        asks: {
          what: {
            question:
              'What were the members of ISIS–K strongly discouraged from implying after 26 January 2015, as interviews with its leaders suggest?',
            answer: {
              text: 'that separate groups still existed',
              accepted: ['separate groups', 'their former groups'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'isk-quote-speaker',
        paragraph: 1,
        rank: 'detail',
        certainty: 'claimed',
        statement:
          'An ISIS–K member formerly of Khilafat Afghan said that he knew only his own boss and Abu Bakr al-Baghdadi, the leader of Khilafat-i-Islami.',
        note: 'In the same remark he also says that he does not know who his boss is.',
        asks: {
          group: {
            question:
              'From which group had the ISIS–K member come who said that he knew only his own boss and al-Baghdadi?',
            answer: { entity: 'khilafat-afghan' },
          },
          leader: {
            question:
              'Who was the leader of Khilafat-i-Islami and Amir-ul-Muminin, as an ISIS–K member formerly of Khilafat Afghan said?',
            answer: { entity: 'baghdadi' },
          },
        },
      },
      {
        kind: 'free',
        id: 'isk-quote-boss',
        paragraph: 1,
        rank: 'detail',
        certainty: 'claimed',
        statement:
          'An ISIS–K member formerly of Khilafat Afghan said that his boss was Mullah Abdul Khadim, of the Orakzai tribe of Pakistan.',
        note: 'Elsewhere the article calls Khadim an Alizai Pashtun from Helmand.',
        asks: {
          boss: {
            question: 'Whom did an ISIS–K member formerly of Khilafat Afghan claim as his boss?',
            answer: { entity: 'khadim' },
          },
          tribe: {
            question:
              'To which tribe of Pakistan did Mullah Abdul Khadim belong, as an ISIS–K member claimed?',
            answer: 'the Orakzai',
          },
        },
      },
      {
        kind: 'free',
        id: 'isk-quote-taliban',
        paragraph: 1,
        certainty: 'claimed',
        statement:
          'An ISIS–K member formerly of Khilafat Afghan said that Daesh was unlike the Taliban, whose system was known to everyone.',
        asks: {
          group: {
            question:
              'Which group’s system was known to everyone, unlike that of Daesh, as an ISIS–K member claimed?',
            answer: { entity: 'afghan-taliban' },
          },
          how: {
            question:
              'How did Daesh differ from the Taliban, as an ISIS–K member formerly of Khilafat Afghan claimed?',
            answer: { text: 'not everyone knew its system', accepted: ['its secrecy'] },
          },
        },
      },
    ],
  },
  {
    heading: 'Public appearance',
    under: 'Birth of ISIS–K',
    paragraphs: 1,
    facts: [
      {
        kind: 'free',
        id: 'pub-first-indicators',
        paragraph: 1,
        rank: 'core',
        statement:
          'In August 2014, months before ISIS–K was official, ISIS-aligned groups began a propaganda campaign with leaflets and pamphlets, the first sign of ISIS’s presence in the region.',
        asks: {
          date: {
            question:
              'In what month and year did ISIS-aligned groups begin the propaganda campaign that first showed ISIS’s presence in the Khorasan region?',
            answer: { date: '2014-08' },
          },
          what: {
            question:
              'What did ISIS-aligned groups begin in August 2014, a first sign of ISIS’s presence in the Khorasan region?',
            answer: { text: 'a propaganda campaign', accepted: ['propaganda'] },
          },
          means: {
            question:
              'Which printed matter did the propaganda campaign of ISIS-aligned groups in August 2014 include?',
            answer: 'leaflets and pamphlets',
          },
        },
      },
      {
        kind: 'free',
        id: 'pub-pamphlet-languages',
        paragraph: 1,
        statement:
          'The ISIS-aligned groups’ pamphlet of 2014 had twelve pages, was in Pashto and Dari, and appeared in the Pakistani frontier region.',
        asks: {
          languages: {
            question:
              'In which two languages was the twelve-page pamphlet of 2014 that announced the Islamic State’s expansion?',
            answer: 'Pashto and Dari',
          },
          pages: {
            question:
              'How many pages had the pamphlet in Pashto and Dari that called for allegiance to al-Baghdadi in 2014?',
            answer: { count: 12, unit: 'pages' },
          },
          place: {
            question:
              'In which region did a pamphlet in Pashto and Dari appear in 2014 that called for allegiance to al-Baghdadi?',
            answer: { entity: 'pakistani-frontier' },
          },
        },
      },
      {
        kind: 'free',
        id: 'pub-pamphlet-message',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'The ISIS-aligned groups’ pamphlet of 2014 announced that the Islamic State would soon expand into Khorasan, and called on Muslims to swear allegiance to al-Baghdadi.',
        asks: {
          announced: {
            question: 'What did the twelve-page pamphlet in Pashto and Dari announce in 2014?',
            answer: {
              text: 'the Islamic State’s imminent expansion into Khorasan',
              accepted: ['expansion into Khorasan'],
            },
          },
          to: {
            question:
              'To whom did the twelve-page pamphlet of 2014 in Pashto and Dari call on Muslims to swear allegiance?',
            answer: { entity: 'baghdadi' },
          },
        },
      },
      {
        kind: 'free',
        id: 'pub-propaganda-origin',
        paragraph: 1,
        certainty: 'reported',
        statement:
          'The propaganda found in the Pakistani frontier region in 2014 is believed to have been made in, and distributed from, Afghanistan.',
        asks: {
          country: {
            question:
              'From which country is the propaganda found in the Pakistani frontier region in 2014 believed to have come?',
            answer: { entity: 'afghanistan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'pub-kunar-camp',
        paragraph: 1,
        certainty: 'reported',
        statement:
          'In November 2014 reports began to emerge of a new training camp in Kunar, a sign of ISIS’s presence.',
        note: 'Elsewhere the article mentions an earlier camp in Kunar, for fighters bound for Syria.',
        asks: {
          date: {
            question:
              'In what month and year did reports of a new training camp in Kunar, a sign of ISIS’s presence, begin to emerge?',
            answer: { date: '2014-11' },
          },
          place: {
            question:
              'In which province was there a new training camp, a sign of ISIS’s presence, according to reports of November 2014?',
            answer: { entity: 'kunar' },
          },
        },
      },
      {
        kind: 'free',
        id: 'pub-bagram-arrests',
        paragraph: 1,
        certainty: 'reported',
        statement:
          'In January 2015 it was reported that thirteen men associated with ISIS–K had been arrested in Bagram, Parwan.',
        asks: {
          count: {
            question:
              'How many men associated with ISIS–K were arrested in Bagram, according to a report of January 2015?',
            answer: { count: 13, unit: 'men' },
          },
          place: {
            question:
              'Where in Parwan were thirteen men associated with ISIS–K arrested, according to a report of January 2015?',
            answer: { entity: 'bagram' },
          },
          province: {
            question:
              'In which province were thirteen men associated with ISIS–K arrested, according to a report of January 2015?',
            answer: { entity: 'parwan' },
          },
          date: {
            question:
              'In what month and year was it reported that thirteen men associated with ISIS–K had been arrested in Bagram?',
            answer: { date: '2015-01' },
          },
        },
      },
      {
        kind: 'size',
        id: 'pub-farah-seventy',
        paragraph: 1,
        certainty: 'reported',
        according: 'Afghan army intelligence reports',
        group: 'isis-k',
        count: { about: 70 },
        during: 'in Khakki Safed District',
        on: '2015-02',
      },
      {
        kind: 'free',
        id: 'pub-farah-place',
        paragraph: 1,
        certainty: 'reported',
        statement:
          'Afghan army intelligence reports of February 2015 placed members of ISIS–K in Khakki Safed District, Farah.',
        asks: {
          district: {
            question:
              'In which district of Farah Province did Afghan army intelligence reports of February 2015 place members of ISIS–K?',
            answer: { entity: 'khakki-safed' },
          },
          date: {
            question:
              'In what month and year did Afghan army intelligence reports place members of ISIS–K in Khakki Safed District?',
            answer: { date: '2015-02' },
          },
          source: {
            question: 'Whose reports placed members of ISIS–K in Khakki Safed District in February 2015?',
            answer: { text: 'Afghan army intelligence', accepted: ['the Afghan army'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'pub-nds-admits',
        paragraph: 1,
        statement:
          'The presence of ISIS–K in Farah in February 2015 was the first in Afghanistan that the National Directorate of Security had to admit.',
        note: 'The article’s sentence is garbled here; this is its likely sense.',
        asks: {
          service: {
            question:
              'Which Afghan service first had to admit the presence of ISIS–K in the country after reports from Farah in February 2015?',
            answer: { entity: 'national-directorate-of-security' },
          },
          province: {
            question:
              'In which province did the National Directorate of Security first have to admit the presence of ISIS–K, after reports of February 2015?',
            answer: { entity: 'farah' },
          },
        },
      },
      {
        kind: 'death',
        id: 'khadim-killed-day',
        paragraph: 1,
        rank: 'core',
        person: 'khadim',
        how: 'killed',
        on: '2015-02-09',
        in: 'helmand',
        cause: 'in a US airstrike',
        note: 'Elsewhere the article calls it a drone strike.',
        ask: {
          place: false,
          cause: false,
          person: 'Which deputy governor of ISIS–K was killed in a US airstrike on 9 February 2015?',
        },
      },
      {
        kind: 'role',
        id: 'khadim-deputy-governor',
        paragraph: 1,
        rank: 'core',
        person: 'khadim',
        role: 'the deputy governor of ISIS–K',
        accepted: ['deputy wali', 'deputy leader'],
        statement: 'At his death in February 2015 Abdul Khadim Rauf was the deputy governor of ISIS–K.',
        ask: {
          person: false,
          role: 'What office did Abdul Khadim Rauf hold in ISIS–K when he was killed in February 2015?',
        },
      },
      {
        kind: 'free',
        id: 'pub-kabul-propaganda',
        paragraph: 1,
        certainty: 'reported',
        statement:
          'In March 2015 reports of ISIS–K propaganda being distributed in Kabul first began to surface.',
        asks: {
          date: {
            question:
              'In what month and year was ISIS–K propaganda first reported to be distributed in Kabul?',
            answer: { date: '2015-03' },
          },
          place: {
            question: 'In which city was ISIS–K propaganda first reported to be distributed in March 2015?',
            answer: { entity: 'kabul' },
          },
        },
      },
    ],
  },
] as const satisfies Sections
