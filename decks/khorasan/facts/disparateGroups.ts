/** The section 'Disparate groups': the groups that were to become ISIS–K, each by itself. */
import type { Sections } from '../vocabulary.ts'

export const disparateGroups = [
  {
    heading: 'Disparate groups',
    paragraphs: 2,
    facts: [
      {
        kind: 'free',
        id: 'dg-still-disunited',
        paragraph: 1,
        statement:
          'When ISIS had agreed to a branch in Khorasan and named a special representative for it, the groups of volunteers from there were still disunited and dispersed.',
        asks: {
          state: {
            question:
              'In what state were the groups of volunteers from Khorasan when ISIS had already agreed to a branch there and a special representative had been named?',
            answer: { text: 'disunited and dispersed', accepted: ['disunited', 'dispersed', 'scattered'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'dg-volunteer-countries',
        paragraph: 1,
        statement:
          'The still scattered volunteers from the Khorasan region came mainly from Afghanistan, Pakistan and Uzbekistan.',
        asks: {
          countries: {
            question:
              'From which three countries did the scattered volunteers from the Khorasan region mainly come?',
            answer: { entities: ['afghanistan', 'pakistan', 'uzbekistan'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'dg-coalescing-2014',
        paragraph: 1,
        statement:
          'Only in 2014 did the scattered volunteer groups of the Khorasan region begin to form larger organisations and gather around a few key commanders.',
        note: 'Further on, Khilafat Afghan is dated to 2013.',
        asks: {
          date: {
            question:
              'In what year did the scattered volunteer groups of the Khorasan region begin to form larger organisations?',
            answer: { date: '2014' },
          },
          around: {
            question: 'Around whom did the volunteer groups of the Khorasan region begin to gather in 2014?',
            answer: { text: 'a few key commanders', accepted: ['commanders'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'dg-giustozzi',
        paragraph: 1,
        statement:
          'Antonio Giustozzi writes on how ISIS–K was formed, on the basis of interviews with its senior members.',
        asks: {
          author: {
            question: 'Which author has written extensively on the formation of ISIS–K?',
            answer: { entity: 'giustozzi' },
          },
          source: {
            question: 'On what is Antonio Giustozzi’s account of the formation of ISIS–K based?',
            answer: { text: 'interviews with senior members', accepted: ['interviews'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'dg-coagulation-term',
        paragraph: 1,
        rank: 'detail',
        statement: 'Antonio Giustozzi calls the nuclei out of which ISIS–K was formed “coagulation points”.',
        asks: {
          term: {
            question:
              'What is Antonio Giustozzi’s term for the nuclei in Afghanistan and Pakistan that later merged to become ISIS–K?',
            answer: 'coagulation points',
          },
        },
      },
      {
        kind: 'free',
        id: 'dg-points-afghanistan',
        paragraph: 1,
        rank: 'core',
        statement:
          'Antonio Giustozzi identifies three key “coagulation points” in Afghanistan and one in Pakistan that later merged to become ISIS–K.',
        asks: {
          count: {
            question:
              'How many key “coagulation points” that later merged to become ISIS–K does Antonio Giustozzi identify in Afghanistan?',
            answer: { count: 3, unit: 'coagulation points' },
          },
          country: {
            question:
              'In which country does Antonio Giustozzi identify just one of the key “coagulation points” that merged to become ISIS–K?',
            answer: { entity: 'pakistan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'dg-groups-afghanistan',
        paragraph: 2,
        rank: 'core',
        statement:
          'The three groups that formed in Afghanistan were Tehrik-e Khilafat Khorasan (TKK), Khilafat Afghan with Muslim Dost’s group, and Azizullah Haqqani’s group.',
        asks: {
          groups: {
            question:
              'Which four groups, counted as three “coagulation points”, formed in Afghanistan before ISIS–K was declared?',
            answer: { entities: ['tkk', 'khilafat-afghan', 'muslim-dost-group', 'azizullah-group'] },
          },
          together: {
            question:
              'Which two groups count as one of the three that formed in Afghanistan before ISIS–K was declared?',
            answer: { entities: ['khilafat-afghan', 'muslim-dost-group'] },
          },
        },
      },
    ],
  },
  {
    heading: 'Tehrik-e Khalifat Khorasan',
    under: 'Disparate groups',
    paragraphs: 1,
    facts: [
      {
        kind: 'naming',
        id: 'tkk-name',
        paragraph: 1,
        of: 'tkk',
        rank: 'core',
        note: 'The article writes both Khilafat and Khalifat in this name.',
      },
      {
        kind: 'leadership',
        id: 'tkk-first-leader',
        paragraph: 1,
        rank: 'core',
        group: 'tkk',
        leader: 'muslim-dost',
        order: 'first',
        ask: {
          group: 'Which group did Abdul Rahim Muslim Dost head at first, before he had one of his own?',
        },
      },
      {
        kind: 'succession',
        id: 'tkk-popolzai-succeeds',
        paragraph: 1,
        rank: 'core',
        group: 'tkk',
        predecessor: 'muslim-dost',
        successor: 'popolzai',
        title: 'head',
      },
      {
        kind: 'leadership',
        id: 'tkk-popolzai-leads',
        paragraph: 1,
        group: 'tkk',
        leader: 'popolzai',
        statement: 'Nasratullah Popolzai became the head of TKK.',
        ask: { leader: false, group: 'Of which group did Nasratullah Popolzai become the head?' },
      },
      {
        kind: 'free',
        id: 'tkk-replacement-unclear',
        paragraph: 1,
        certainty: 'unclear',
        statement: 'Why Muslim Dost was replaced so soon as the head of TKK is largely unknown.',
        asks: {
          what: {
            question: 'What is largely unknown about the early replacement of Muslim Dost as head of TKK?',
            answer: { text: 'the reasons for it', accepted: ['why he was replaced'] },
          },
        },
      },
      {
        kind: 'split',
        id: 'tkk-muslim-dost-leaves',
        paragraph: 1,
        who: 'muslim-dost',
        from: 'tkk',
        statement:
          'Muslim Dost left TKK after he had been replaced as its head, in the end to establish a group of his own.',
        note: 'In between he belonged to Khilafat Afghan.',
        ask: {
          from: false,
          who: 'Who left Tehrik-e Khilafat Khorasan (TKK) after he had been replaced as its head?',
        },
      },
      {
        kind: 'free',
        id: 'tkk-first-recognised',
        paragraph: 1,
        rank: 'core',
        statement: 'TKK was the first group in Khorasan to be officially recognised by ISIS.',
        asks: {
          group: {
            question:
              'Which of the groups that became ISIS–K was the first to be officially recognised by ISIS?',
            answer: { entity: 'tkk' },
          },
        },
      },
      {
        kind: 'free',
        id: 'tkk-favoured',
        paragraph: 1,
        rank: 'detail',
        certainty: 'reported',
        statement: 'TKK is reported to have been the group in Khorasan that ISIS liked best.',
        note: 'The article has “reportedly most enjoyed”.',
        asks: {
          group: {
            question: 'Which of the groups that became ISIS–K did ISIS reportedly like best?',
            answer: { entity: 'tkk' },
          },
        },
      },
      {
        kind: 'location',
        id: 'tkk-easterners',
        paragraph: 1,
        subject: 'tkk',
        relation: 'came-from',
        place: 'eastern-afghanistan',
        statement: 'TKK consisted in large part of Afghans from the east of the country.',
        ask: {
          place: 'From which part of Afghanistan did a large part of Tehrik-e Khilafat Khorasan (TKK) come?',
          subject: 'Which group, first headed by Muslim Dost, was made up largely of Afghans from the east?',
        },
      },
    ],
  },
  {
    heading: 'Khilafat Afghan and Muslim Dost',
    under: 'Disparate groups',
    paragraphs: 3,
    facts: [
      { kind: 'naming', id: 'ka-name', paragraph: 1, of: 'khilafat-afghan' },
      {
        kind: 'leadership',
        id: 'ka-first-leader',
        paragraph: 1,
        rank: 'core',
        group: 'khilafat-afghan',
        leader: 'khadim',
        order: 'first',
        note: 'The article also calls him Khadim and, in a quotation, Mullah Abdul Khadim.',
        ask: { group: false },
      },
      {
        kind: 'founding',
        id: 'ka-formed',
        paragraph: 1,
        rank: 'core',
        group: 'khilafat-afghan',
        how: 'formed',
        on: '2013',
        by: 'khadim',
        ask: { founder: 'Who formed Khilafat Afghan in 2013?' },
      },
      {
        kind: 'size',
        id: 'ka-200-men',
        paragraph: 1,
        group: 'khilafat-afghan',
        count: 200,
        unit: 'men',
        on: '2013',
        statement: 'Khadim formed Khilafat Afghan in 2013 with the 200 men whom he commanded in Helmand.',
        ask: { count: 'With how many men of his own did Abdul Khadim Rauf form Khilafat Afghan in 2013?' },
      },
      {
        kind: 'size',
        id: 'ka-1400-members',
        paragraph: 1,
        rank: 'core',
        group: 'khilafat-afghan',
        count: 1400,
        on: '2015-01',
        statement: 'By January 2015 Khilafat Afghan had grown to 1,400 members.',
        ask: { count: 'To how many members had Khilafat Afghan grown by January 2015?' },
      },
      {
        kind: 'location',
        id: 'khadim-origin',
        paragraph: 1,
        subject: 'khadim',
        relation: 'came-from',
        place: 'helmand',
        ask: { place: 'From which province of Afghanistan did Abdul Khadim Rauf come?' },
      },
      {
        kind: 'free',
        id: 'khadim-alizai',
        paragraph: 1,
        statement: 'Khadim, of Helmand, was an Alizai Pashtun.',
        note: 'Further on, a member of ISIS–K is quoted as calling him one of the Orakzai of Pakistan.',
        asks: {
          tribe: {
            question: 'Of which Pashtun tribe was Abdul Khadim Rauf, who came from Helmand?',
            answer: { text: 'the Alizai', accepted: ['Alizai Pashtun'] },
          },
        },
      },
      {
        kind: 'role',
        id: 'khadim-governor-kunar',
        paragraph: 1,
        person: 'khadim',
        role: 'the Taliban’s governor of Kunar',
        accepted: ['governor of Kunar', 'provincial governor of Kunar'],
        statement: 'Before US forces arrested him, Khadim was the Taliban’s governor of Kunar.',
        ask: {
          person: 'Which later leader of Khilafat Afghan had been the Taliban’s governor of Kunar?',
          role: 'What office had Abdul Khadim Rauf held under the Taliban before US forces arrested him?',
        },
      },
      {
        kind: 'free',
        id: 'khadim-arrested',
        paragraph: 1,
        statement: 'US forces arrested Khadim and sent him to the detention camp at Guantanamo Bay.',
        asks: {
          by: {
            question: 'By whom was Abdul Khadim Rauf arrested when he was the Taliban’s governor of Kunar?',
            answer: { entity: 'us-forces' },
          },
          place: {
            question: 'To which detention camp was Abdul Khadim Rauf sent after his arrest?',
            answer: { entity: 'guantanamo' },
          },
        },
      },
      {
        kind: 'free',
        id: 'khadim-released',
        paragraph: 1,
        statement: 'Khadim was released from the detention camp at Guantanamo Bay in 2007.',
        asks: {
          date: {
            question: 'In what year was Abdul Khadim Rauf released from Guantanamo Bay?',
            answer: { date: '2007' },
          },
          person: {
            question: 'Which later leader of Khilafat Afghan was released from Guantanamo Bay in 2007?',
            answer: { entity: 'khadim' },
          },
        },
      },
      {
        kind: 'membership',
        id: 'khadim-quetta-shura',
        paragraph: 1,
        member: 'khadim',
        group: 'quetta-shura',
        statement: 'Khadim had been a senior cadre of the Taliban’s Quetta Shura.',
        ask: { group: 'Of which shura of the Taliban had Abdul Khadim Rauf been a senior cadre?' },
      },
      {
        kind: 'free',
        id: 'khadim-out-of-favour',
        paragraph: 1,
        statement:
          'Khadim fell out of favour with the Taliban, who suspected that he had grown close to Salafist ideas in detention.',
        asks: {
          why: {
            question:
              'Of what did the Taliban suspect Abdul Khadim Rauf, so that he fell out of favour with them?',
            answer: {
              text: 'having grown close to Salafist ideas',
              accepted: ['Salafist ideas', 'Salafism'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'emarati-sent-to-syria',
        paragraph: 1,
        statement:
          'Sa’ad Emarati, a close friend of Khadim, was among the first Afghans whom Hafiz Saeed Khan sent to fight in Syria.',
        asks: {
          by: {
            question: 'Who sent Sa’ad Emarati to Syria to fight?',
            answer: { entity: 'hafiz-saeed-khan' },
          },
          who: {
            question:
              'Which friend of Abdul Khadim Rauf was among the first Afghans whom Hafiz Saeed Khan sent to Syria?',
            answer: { entity: 'emarati' },
          },
          friend: { question: 'Whose close friend was Sa’ad Emarati?', answer: { entity: 'khadim' } },
        },
      },
      {
        kind: 'free',
        id: 'khadim-invitation',
        paragraph: 1,
        statement:
          'Sa’ad Emarati arranged for Abu Bakr al-Baghdadi to invite Khadim formally to form a group and join ISIS.',
        asks: {
          arranger: {
            question:
              'Who arranged for Abdul Khadim Rauf to be formally invited by the emir of ISIS to join it?',
            answer: { entity: 'emarati' },
          },
          inviter: {
            question:
              'From whom came the formal invitation to ISIS that Sa’ad Emarati arranged for Abdul Khadim Rauf?',
            answer: { entity: 'baghdadi' },
          },
          what: {
            question: 'What did Abu Bakr al-Baghdadi’s formal invitation ask Abdul Khadim Rauf to do?',
            answer: { text: 'form a group and join ISIS', accepted: ['join ISIS with a group of his own'] },
          },
        },
      },
      {
        kind: 'membership',
        id: 'md-joins-ka',
        paragraph: 2,
        member: 'muslim-dost',
        group: 'khilafat-afghan',
        during: 'after he left TKK',
        ask: { group: 'Which group did Abdul Rahim Muslim Dost join after he had left TKK?' },
      },
      {
        kind: 'split',
        id: 'md-leaves-ka',
        paragraph: 2,
        rank: 'core',
        who: 'muslim-dost',
        from: 'khilafat-afghan',
        on: 'early 2015',
        note: 'Elsewhere the article has Muslim Dost’s group apart as early as the end of 2014.',
      },
      {
        kind: 'free',
        id: 'md-clash-with-khadim',
        paragraph: 2,
        statement: 'In early 2015, before he left Khilafat Afghan, Muslim Dost clashed with Khadim.',
        asks: {
          whom: {
            question: 'With whom did Muslim Dost clash in early 2015, before he left Khilafat Afghan?',
            answer: { entity: 'khadim' },
          },
        },
      },
      {
        kind: 'free',
        id: 'md-650-fighters',
        paragraph: 2,
        rank: 'core',
        statement:
          'When he left Khilafat Afghan in early 2015, Muslim Dost took 650 of its fighters with him.',
        asks: {
          count: {
            question:
              'How many fighters did Muslim Dost take with him when he left Khilafat Afghan in early 2015?',
            answer: { count: 650, unit: 'fighters' },
          },
        },
      },
      {
        kind: 'free',
        id: 'md-second-clash',
        paragraph: 2,
        rank: 'detail',
        statement: 'Muslim Dost’s clash in Khilafat Afghan was his second of the kind.',
        note: 'The first was apparently in TKK.',
        asks: {
          count: {
            question:
              'How many times had Muslim Dost clashed with a group he belonged to when he left Khilafat Afghan in early 2015?',
            answer: { count: 2, unit: 'times' },
          },
        },
      },
      {
        kind: 'size',
        id: 'ka-1140-members',
        paragraph: 2,
        rank: 'core',
        certainty: 'claimed',
        group: 'khilafat-afghan',
        count: 1140,
        on: '2015-10',
        note: 'Called a recovery, though fewer than the 1,400 of January 2015.',
      },
      {
        kind: 'free',
        id: 'ka-recovered',
        paragraph: 2,
        rank: 'detail',
        statement: 'By October 2015 Khilafat Afghan had recovered from its losses.',
        asks: {
          date: {
            question:
              'By what month and year had Khilafat Afghan recovered from the loss of the fighters who left with Muslim Dost?',
            answer: { date: '2015-10' },
          },
        },
      },
      {
        kind: 'location',
        id: 'ka-operations-helmand',
        paragraph: 2,
        subject: 'khilafat-afghan',
        relation: 'active-in',
        place: 'helmand',
        statement: 'Until his death Khadim led the operations of Khilafat Afghan in Helmand.',
        ask: {
          place:
            'In which province did Abdul Khadim Rauf lead the operations of Khilafat Afghan until his death?',
        },
      },
      {
        kind: 'death',
        id: 'khadim-killed',
        paragraph: 2,
        rank: 'core',
        person: 'khadim',
        how: 'killed',
        cause: 'in a US drone strike',
        accepted: ['drone strike', 'airstrike'],
        in: 'helmand',
        on: '2015-02',
        ask: {
          date: false,
          person: 'Which leader of Khilafat Afghan was killed in Helmand in February 2015?',
          place: 'In which province was Abdul Khadim Rauf killed in February 2015?',
        },
      },
      {
        kind: 'succession',
        id: 'ka-wahid-succeeds',
        paragraph: 2,
        rank: 'core',
        group: 'khilafat-afghan',
        predecessor: 'khadim',
        successor: 'wahid',
      },
      {
        kind: 'free',
        id: 'wahid-nephew',
        paragraph: 2,
        statement: 'Wahidullah Wahid was a nephew of Khadim, whom he succeeded.',
        asks: {
          relation: {
            question: 'How was Wahidullah Wahid related to Abdul Khadim Rauf, whom he succeeded?',
            answer: { text: 'he was his nephew', accepted: ['nephew'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'ka-240-support',
        paragraph: 2,
        statement: 'Khilafat Afghan had 240 support personnel; the date is not given.',
        asks: {
          count: {
            question: 'How many of Khilafat Afghan’s personnel were support personnel?',
            answer: { count: 240, unit: 'support personnel' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ka-100-logistics',
        paragraph: 2,
        statement:
          'About 100 of Khilafat Afghan’s support personnel managed its logistics and finances in Pakistan.',
        asks: {
          count: {
            question:
              'About how many of Khilafat Afghan’s support personnel managed its logistics and finances in Pakistan?',
            answer: { count: { about: 100 }, unit: 'people' },
          },
          place: {
            question: 'In which country were the logistics and finances of Khilafat Afghan managed?',
            answer: { entity: 'pakistan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ka-80-headquarters',
        paragraph: 2,
        statement: 'Khilafat Afghan had 80 members stationed at its various headquarters.',
        asks: {
          count: {
            question: 'How many members did Khilafat Afghan have stationed at its various headquarters?',
            answer: { count: 80, unit: 'members' },
          },
        },
      },
      {
        kind: 'location',
        id: 'ka-main-headquarters',
        paragraph: 2,
        rank: 'core',
        subject: 'khilafat-afghan',
        relation: 'headquartered-in',
        place: 'doha',
        ask: {
          place: 'In which city did Khilafat Afghan have its main headquarters?',
          subject: 'Which group had its main headquarters in Doha?',
        },
      },
      {
        kind: 'free',
        id: 'ka-other-headquarters',
        paragraph: 2,
        statement:
          'Besides Doha, Khilafat Afghan had headquarters in North Waziristan, in Nawa in Ghazni, and in the UAE.',
        asks: {
          places: {
            question: 'In which three places, besides Doha, did Khilafat Afghan have headquarters?',
            answer: { entities: ['north-waziristan', 'nawa', 'uae'] },
          },
          province: {
            question: 'In which Afghan province is Nawa, where Khilafat Afghan had one of its headquarters?',
            answer: { entity: 'ghazni' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ka-qatar',
        paragraph: 2,
        statement:
          'The seat of Khilafat Afghan’s main headquarters points to a strong relationship of the group with Qatar.',
        asks: {
          state: {
            question:
              'With which state did Khilafat Afghan have a strong relationship, as the seat of its main headquarters shows?',
            answer: { entity: 'qatar' },
          },
        },
      },
      {
        kind: 'merger',
        id: 'md-group-joins-isis-k',
        paragraph: 3,
        rank: 'core',
        parts: ['muslim-dost-group'],
        into: 'isis-k',
        how: 'joined',
        on: '2015-03-06',
        statement: 'Muslim Dost’s new breakaway group officially joined ISIS–K on 6 March 2015.',
        note: 'Elsewhere the article counts it among the five that made up ISIS–K in January 2015.',
        ask: {
          into: false,
          parts: 'Which breakaway group officially joined ISIS–K on 6 March 2015?',
          date: 'On what date did Muslim Dost’s group officially join ISIS–K?',
        },
      },
      {
        kind: 'free',
        id: 'md-saudi-donors',
        paragraph: 3,
        rank: 'core',
        statement:
          'Ample funding from private Saudi donors made Muslim Dost’s breakaway group grow significantly in personnel.',
        asks: {
          donors: {
            question:
              'Whose ample funding made Muslim Dost’s breakaway group grow significantly in personnel?',
            answer: { entity: 'private-saudi-donors' },
          },
        },
      },
      {
        kind: 'location',
        id: 'md-origin',
        paragraph: 3,
        subject: 'muslim-dost',
        relation: 'came-from',
        place: 'kot',
        statement: 'Muslim Dost came from Kot District in Nangarhar.',
        ask: {
          place: 'From which district of Nangarhar did Abdul Rahim Muslim Dost come?',
          subject: 'Which leader of a group that joined ISIS–K came from Kot District in Nangarhar?',
        },
      },
      {
        kind: 'free',
        id: 'md-recruits-quetta-shura',
        paragraph: 3,
        statement:
          'Muslim Dost recruited mainly members of the Quetta Shura, to whom his association with Khadim had given him access.',
        asks: {
          from: {
            question: 'From which shura did Muslim Dost mainly recruit for his breakaway group?',
            answer: { entity: 'quetta-shura' },
          },
          through: {
            question:
              'Through his association with whom had Muslim Dost gained access to the Quetta Shura’s members?',
            answer: { entity: 'khadim' },
          },
        },
      },
      {
        kind: 'free',
        id: 'md-recruits-nangarhar',
        paragraph: 3,
        statement: 'Muslim Dost later widened his recruitment to his home province, Nangarhar.',
        asks: {
          province: {
            question: 'To which province, his own, did Muslim Dost later widen his recruitment?',
            answer: { entity: 'nangarhar' },
          },
        },
      },
    ],
  },
  {
    heading: 'Azizullah Haqqani',
    under: 'Disparate groups',
    paragraphs: 1,
    facts: [
      {
        kind: 'free',
        id: 'az-third',
        paragraph: 1,
        rank: 'detail',
        statement: 'Azizullah Haqqani led the third of the groups that coalesced in Afghanistan.',
        asks: {
          leader: {
            question: 'Who led the third group to coalesce in Afghanistan, after TKK and Khilafat Afghan?',
            answer: { entity: 'azizullah-haqqani' },
          },
        },
      },
      {
        kind: 'free',
        id: 'az-namesake',
        paragraph: 1,
        statement:
          'Azizullah Haqqani, leader of a group of his own, is not the brother of Sirajuddin Haqqani who has the same name.',
        asks: {
          brother: {
            question:
              'With whose brother does Azizullah Haqqani, the leader of one of the groups that became ISIS–K, share his name?',
            answer: { entity: 'sirajuddin-haqqani' },
          },
        },
      },
      {
        kind: 'free',
        id: 'az-recruits',
        paragraph: 1,
        rank: 'core',
        statement: 'Azizullah Haqqani recruited entirely out of the Haqqani network and Hezb-e Islami.',
        note: 'Here the article has only Hizb-i Islami, without Gulbuddin.',
        asks: {
          from: {
            question: 'Out of which two organisations did Azizullah Haqqani recruit his whole group?',
            answer: { entities: ['haqqani-network', 'hig'] },
          },
          leader: {
            question:
              'Which leader recruited his group entirely out of the Haqqani network and Hezb-e Islami?',
            answer: { entity: 'azizullah-haqqani' },
          },
        },
      },
      {
        kind: 'free',
        id: 'az-expelled-2014',
        paragraph: 1,
        rank: 'core',
        statement:
          'In 2014 Azizullah Haqqani was expelled for a time from his senior position on the Miran Shah Shura.',
        note: 'The Miran Shah Shura is better known as the Haqqani network.',
        asks: {
          date: {
            question: 'In what year was Azizullah Haqqani temporarily expelled from the Miran Shah Shura?',
            answer: { date: '2014' },
          },
          who: {
            question: 'Who was temporarily expelled from a senior position on the Miran Shah Shura in 2014?',
            answer: { entity: 'azizullah-haqqani' },
          },
          shura: {
            question: 'From which shura was Azizullah Haqqani temporarily expelled in 2014?',
            answer: { text: 'the Miran Shah Shura', accepted: ['Miranshah Shura', 'the Haqqani network'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'az-expelled-why',
        paragraph: 1,
        statement:
          'Azizullah Haqqani was expelled in 2014 because he recruited only members of the Haqqani network.',
        note: 'Just before, the article says that he recruited from Hezb-e Islami as well.',
        asks: {
          why: {
            question: 'Why was Azizullah Haqqani temporarily expelled from the Miran Shah Shura in 2014?',
            answer: {
              text: 'he recruited only Haqqani network members',
              accepted: ['recruiting from the Haqqani network'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'az-reconciled',
        paragraph: 1,
        statement:
          'Azizullah Haqqani was later reconciled with Sirajuddin Haqqani and regained his position on the Miran Shah Shura.',
        asks: {
          whom: {
            question:
              'With whom was Azizullah Haqqani reconciled, to regain his position on the Miran Shah Shura?',
            answer: { entity: 'sirajuddin-haqqani' },
          },
        },
      },
      {
        kind: 'free',
        id: 'az-sacked-2016',
        paragraph: 1,
        rank: 'core',
        statement:
          'In October 2016 Azizullah Haqqani drew Sirajuddin Haqqani’s anger and lost his position on the Miran Shah Shura for good.',
        asks: {
          date: {
            question:
              'In what month and year did Azizullah Haqqani draw the anger that cost him his position on the Miran Shah Shura for good?',
            answer: { date: '2016-10' },
          },
          whom: {
            question:
              'Whose anger did Azizullah Haqqani draw in October 2016, before he was sacked for good?',
            answer: { entity: 'sirajuddin-haqqani' },
          },
        },
      },
      {
        kind: 'free',
        id: 'az-sacked-why',
        paragraph: 1,
        statement:
          'Azizullah Haqqani was sacked for good because he had gone back to recruiting leaders of the Haqqani network.',
        asks: {
          why: {
            question: 'Why did Azizullah Haqqani lose his position on the Miran Shah Shura for good?',
            answer: {
              text: 'he resumed recruiting Haqqani network leaders',
              accepted: ['he recruited Haqqani network leaders again'],
            },
          },
        },
      },
    ],
  },
  {
    heading: 'Tehrik-e Khlifat Pakistan',
    under: 'Disparate groups',
    paragraphs: 10,
    facts: [
      { kind: 'naming', id: 'tkp-name', paragraph: 1, of: 'tkp', rank: 'core' },
      {
        kind: 'free',
        id: 'tkp-namesake',
        paragraph: 1,
        rank: 'detail',
        statement: 'TKP is not the similarly named Tehrik-e Khilafat in Karachi.',
        asks: {
          city: {
            question:
              'In which city is there a group called just Tehrik-e Khilafat, not to be confused with TKP?',
            answer: { entity: 'karachi' },
          },
        },
      },
      {
        kind: 'free',
        id: 'tkp-single-point',
        paragraph: 1,
        statement: 'According to Giustozzi, TKP was the single “coagulation point” in Pakistan.',
        asks: {
          group: {
            question: 'Which group was, according to Giustozzi, the single “coagulation point” in Pakistan?',
            answer: { entity: 'tkp' },
          },
        },
      },
      {
        kind: 'leadership',
        id: 'tkp-leader',
        paragraph: 1,
        rank: 'core',
        group: 'tkp',
        leader: 'hafiz-saeed-khan',
        statement: 'TKP was organised around Hafiz Saeed Khan, a prominent commander of the TTP.',
        ask: {
          leader:
            'Around which prominent commander of the TTP was Tehrik-e Khilafat Pakistan (TKP) organised?',
          group: false,
        },
      },
      {
        kind: 'free',
        id: 'hsk-first-dispatch',
        paragraph: 1,
        statement:
          'Hafiz Saeed Khan was the first to send units of Afghan and Pakistani militants to Syria, on behalf of the leaders of the TTP and of al-Qaeda in Pakistan.',
        asks: {
          who: {
            question:
              'Which TTP commander was the first to send units of Afghan and Pakistani militants to Syria?',
            answer: { entity: 'hafiz-saeed-khan' },
          },
          behalf: {
            question:
              'On behalf of the leadership of which two organisations did Hafiz Saeed Khan send the first units of militants to Syria?',
            answer: { entities: ['ttp', 'al-qaeda'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'hsk-dispatch-intent',
        paragraph: 1,
        statement:
          'The units that Hafiz Saeed Khan sent to Syria were to bring jihadist experience back to the region.',
        asks: {
          why: {
            question:
              'What were the units that Hafiz Saeed Khan sent to Syria intended to bring back to the region?',
            answer: { text: 'jihadist experience', accepted: ['experience'] },
          },
        },
      },
      {
        kind: 'allegiance',
        id: 'hsk-allegiance',
        paragraph: 1,
        rank: 'core',
        who: 'hafiz-saeed-khan',
        to: 'baghdadi',
        on: '2013-05-11',
        note: 'More than a year before he established TKP.',
      },
      {
        kind: 'founding',
        id: 'tkp-established',
        paragraph: 1,
        rank: 'core',
        group: 'tkp',
        how: 'established',
        manner: 'formally',
        by: 'hafiz-saeed-khan',
        on: '2014-07-15',
        note: 'Announced publicly on 14 August 2014.',
        ask: { founder: 'Who formally established Tehrik-e Khilafat Pakistan (TKP) on 15 July 2014?' },
      },
      {
        kind: 'founding',
        id: 'tkp-announced',
        paragraph: 1,
        rank: 'core',
        group: 'tkp',
        how: 'announced',
        manner: 'publicly',
        on: '2014-08-14',
        statement: 'TKP was announced publicly on 14 August 2014.',
        note: 'Formally established on 15 July 2014.',
        ask: {
          date: 'On what date was the establishment of Tehrik-e Khilafat Pakistan (TKP) publicly announced?',
          group:
            'Which group, formally established about a month before, was publicly announced on 14 August 2014?',
        },
      },
      {
        kind: 'free',
        id: 'tkp-eight-groups',
        theme: 'allegiances',
        paragraph: 1,
        rank: 'core',
        statement: 'TKP came out of the merger of eight groups within the TTP.',
        asks: {
          count: {
            question: 'How many groups within the TTP merged to make up TKP?',
            answer: { count: 8, unit: 'groups' },
          },
          within: {
            question: 'To which organisation did the eight groups belong that merged to make up TKP?',
            answer: { entity: 'ttp' },
          },
          into: {
            question: 'Which group was the product of the merger of eight groups within the TTP?',
            answer: { entity: 'tkp' },
          },
        },
      },
      {
        kind: 'free',
        id: 'tkp-each-group',
        paragraph: 1,
        rank: 'detail',
        statement:
          'Each of the eight TTP groups that merged into TKP had a few hundred men, under a commander.',
        asks: {
          size: {
            question: 'How large was each of the eight TTP groups that merged to make up TKP?',
            answer: { text: 'a few hundred men', accepted: ['several hundred', 'hundreds'] },
          },
        },
      },
      {
        kind: 'location',
        id: 'tkp-1-hafiz-saeed-khan',
        paragraph: 2,
        subject: 'hafiz-saeed-khan',
        relation: 'commanded-in',
        place: 'orakzai-agency',
        during: 'when his TTP group merged into TKP',
        ask: { subject: 'Whose TTP group of Orakzai Agency merged into TKP?' },
      },
      {
        kind: 'location',
        id: 'tkp-2-khalid-mansoor',
        paragraph: 3,
        subject: 'khalid-mansoor',
        relation: 'commanded-in',
        place: 'hangu',
        during: 'when his TTP group merged into TKP',
        note: 'Not Akhtar Mansour, the leader of the Afghan Taliban.',
        ask: { subject: 'Whose TTP group of Hangu District merged into TKP?' },
      },
      {
        kind: 'location',
        id: 'tkp-3-hassan-swati',
        paragraph: 4,
        subject: 'hassan-swati',
        relation: 'commanded-in',
        place: 'peshawar',
        during: 'when his TTP group merged into TKP',
        ask: { subject: 'Whose TTP group of Peshawar merged into TKP?' },
      },
      {
        kind: 'location',
        id: 'tkp-4-gul-zaman-fateh',
        paragraph: 5,
        subject: 'gul-zaman-fateh',
        relation: 'commanded-in',
        place: 'khyber-agency',
        during: 'when his TTP group merged into TKP',
        ask: { subject: 'Whose TTP group of Khyber Agency merged into TKP?' },
      },
      {
        kind: 'location',
        id: 'tkp-5-hafiz-dawlat-khan',
        paragraph: 6,
        subject: 'hafiz-dawlat-khan',
        relation: 'commanded-in',
        place: 'kurram-agency',
        during: 'when his TTP group merged into TKP',
        note: 'Not Hafiz Saeed Khan, whose group was that of Orakzai Agency.',
        ask: { subject: 'Whose TTP group of Kurram Agency merged into TKP?' },
      },
      {
        kind: 'location',
        id: 'tkp-6-abdul-bahar-mehsud',
        paragraph: 7,
        subject: 'abdul-bahar-mehsud',
        relation: 'commanded-in',
        place: 'waziristan',
        during: 'when his TTP group merged into TKP',
        ask: { subject: 'Whose TTP group of Waziristan merged into TKP?' },
      },
      {
        kind: 'location',
        id: 'tkp-7-abu-bakr',
        paragraph: 8,
        subject: 'abu-bakr',
        relation: 'commanded-in',
        place: 'bajaur-agency',
        during: 'when his TTP group merged into TKP',
        note: 'Not Abu Bakr al-Baghdadi, the emir of ISIS.',
        ask: { subject: 'Whose TTP group of Bajaur Agency merged into TKP?' },
      },
      {
        kind: 'role',
        id: 'tkp-8-shahidullah-shahid',
        paragraph: 9,
        person: 'shahidullah-shahid',
        role: 'spokesman of the TTP',
        accepted: ['spokesman'],
        statement:
          'Shahidullah Shahid, spokesman of the TTP, led the eighth of the groups that merged into TKP.',
        note: 'For him alone of the eight commanders no place is named.',
        ask: {
          person: 'Which of the eight commanders whose groups merged into TKP was the spokesman of the TTP?',
          role: 'What was Shahidullah Shahid, whose group merged into TKP, within the TTP?',
        },
      },
      {
        kind: 'free',
        id: 'tkp-ttp-dismissed',
        paragraph: 10,
        certainty: 'claimed',
        statement:
          'The leadership of the TTP at first dismissed those who went over to TKP as mere hundreds.',
        asks: {
          number: {
            question: 'How many men, as the TTP leadership at first claimed, had gone over to TKP?',
            answer: 'mere hundreds',
          },
        },
      },
      {
        kind: 'free',
        id: 'tkp-ttp-admitted',
        paragraph: 10,
        certainty: 'claimed',
        statement: 'Later the leadership of the TTP admitted that likely thousands had gone over to TKP.',
        asks: {
          number: {
            question: 'How many men, as the TTP leadership later admitted, had likely gone over to TKP?',
            answer: 'thousands',
          },
        },
      },
      {
        kind: 'free',
        id: 'tkp-ttp-shrinks',
        paragraph: 10,
        statement:
          'As its leadership later admitted, the TTP shrank significantly, in part through those who went over to TKP.',
        asks: {
          group: {
            question: 'Whose membership fell significantly as men went over to TKP?',
            answer: { entity: 'ttp' },
          },
        },
      },
      {
        kind: 'free',
        id: 'mehsud-largest-group',
        paragraph: 10,
        rank: 'core',
        statement: 'The largest of the eight TTP groups that merged into TKP was Abdul Bahar Mehsud’s.',
        asks: {
          who: {
            question: 'Who commanded the largest of the eight TTP groups that merged into TKP?',
            answer: { entity: 'abdul-bahar-mehsud' },
          },
        },
      },
      {
        kind: 'role',
        id: 'mehsud-representative',
        paragraph: 10,
        person: 'abdul-bahar-mehsud',
        role: 'the ISIS representative in Pakistan',
        accepted: ['representative in Pakistan'],
        by: 'baghdadi',
        statement:
          'Before Hafiz Saeed Khan got the command of TKP, Abdul Bahar Mehsud had been ISIS representative in Pakistan, appointed by al-Baghdadi.',
        note: 'Not Qari Wali Rahman, special representative for Afghanistan and Pakistan from April 2014.',
        ask: {
          person: 'Which TTP commander did Abu Bakr al-Baghdadi appoint as ISIS representative in Pakistan?',
          role: 'To what position had Abu Bakr al-Baghdadi appointed Abdul Bahar Mehsud before Hafiz Saeed Khan got the command of TKP?',
          by: 'Who had appointed Abdul Bahar Mehsud as ISIS representative in Pakistan?',
        },
      },
      {
        kind: 'free',
        id: 'hsk-command-why',
        paragraph: 10,
        statement:
          'It was through his close relationship with al-Baghdadi that Hafiz Saeed Khan, and not Abdul Bahar Mehsud, got the command of TKP.',
        asks: {
          why: {
            question:
              'What gave Hafiz Saeed Khan the command of TKP, although Abdul Bahar Mehsud’s group was the largest?',
            answer: {
              text: 'his close relationship with al-Baghdadi',
              accepted: ['he was close to al-Baghdadi'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'tkp-returnees',
        paragraph: 10,
        statement:
          'Unlike TKK, Khilafat Afghan, Muslim Dost’s group and Azizullah’s, TKP was made up largely of fighters back from Syria, most of them once of the TTP.',
        asks: {
          whom: {
            question:
              'Of whom was TKP largely made up, unlike TKK, Khilafat Afghan, Muslim Dost’s and Azizullah’s groups?',
            answer: {
              text: 'fighters returning from Syria',
              accepted: ['returnees', 'veterans of the Syrian jihad'],
            },
          },
          group: {
            question: 'To which group had most of TKP’s fighters returning from Syria originally belonged?',
            answer: { entity: 'ttp' },
          },
        },
      },
      {
        kind: 'leadership',
        id: 'fazlullah-ttp-emir',
        paragraph: 10,
        group: 'ttp',
        leader: 'fazlullah',
        title: 'emir',
        during: 'when TKP was formed',
        ask: { group: false },
      },
      {
        kind: 'free',
        id: 'ttp-splinters-why',
        paragraph: 10,
        statement:
          'When TKP was formed the TTP was splintering, since many felt disaffected by its emir, Mullah Fazlullah.',
        asks: {
          why: {
            question:
              'By whom did many members of the TTP feel disaffected when it was splintering in the time of TKP?',
            answer: { entity: 'fazlullah' },
          },
        },
      },
      {
        kind: 'free',
        id: 'tkp-recruits-salafist',
        paragraph: 10,
        statement:
          'TKP gained many recruits among disaffected members of the TTP with Salafist inclinations.',
        asks: {
          which: {
            question: 'What inclinations had the disaffected TTP members whom TKP recruited?',
            answer: { text: 'Salafist', accepted: ['Salafi', 'Salafism'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'ttp-splinter-groups',
        paragraph: 10,
        statement:
          'Other disaffected members of the TTP formed splinter groups such as Jamaat-al-Ahrar and its Mehsud faction.',
        asks: {
          groups: {
            question:
              'Which two splinter groups are named as formed by disaffected TTP members who did not join TKP?',
            answer: { entities: ['jamaat-al-ahrar', 'mehsud-faction'] },
          },
          from: { question: 'From which group did Jamaat-al-Ahrar splinter?', answer: { entity: 'ttp' } },
        },
      },
    ],
  },
] as const satisfies Sections
