/** The section 'Organizational expansion': the groups that ISIS–K drew in after its declaration. */
import type { Sections } from '../vocabulary.ts'

export const organizationalExpansion = [
  {
    heading: 'Organizational expansion',
    paragraphs: 1,
    facts: [
      {
        kind: 'merger',
        id: 'expansion-five-groups',
        paragraph: 1,
        rank: 'core',
        parts: ['tkk', 'khilafat-afghan', 'muslim-dost-group', 'azizullah-group', 'tkp'],
        into: 'isis-k',
        how: 'merged',
        note: 'Elsewhere the article has Muslim Dost’s group join only on 6 March 2015.',
        ask: {
          into: false,
          parts:
            'Which five groups had merged to form ISIS–K when it was officially declared in January 2015?',
        },
      },
      {
        kind: 'free',
        id: 'expansion-notable-groups',
        paragraph: 1,
        rank: 'detail',
        statement:
          'Besides radical student groups, ISIS–K attracted, as it expanded, the Omar Ghazi group, Shamali Khilafat, the Gansu Hui Group, Harakat Khilafat Baluch, Jaysh ul Islam, Mullah Bakhtwar’s group and the Shamsatoo group.',
        asks: {
          groups: {
            question:
              'Besides radical student groups, which seven notable groups are listed among those that ISIS–K attracted as it expanded after January 2015?',
            answer: {
              entities: [
                'omar-ghazi-group',
                'shamali-khilafat',
                'gansu-hui-group',
                'harakat-khilafat-baluch',
                'jaysh-ul-islam',
                'bakhtwar-group',
                'shamsatoo-group',
              ],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'expansion-periphery',
        paragraph: 1,
        statement:
          'Many of the groups that ISIS–K attracted as it expanded came from the geographic periphery of Afghanistan.',
        asks: {
          where: {
            question:
              'From which part of Afghanistan did many of the groups come that ISIS–K attracted as it expanded?',
            answer: { text: 'its geographic periphery', accepted: ['its outlying areas'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'expansion-student-groups-where',
        paragraph: 1,
        rank: 'detail',
        statement:
          'The radical student groups that ISIS–K attracted were in Pakistan and in eastern Afghanistan.',
        asks: {
          places: {
            question:
              'In which country, and in which part of another, were the radical student groups that ISIS–K attracted as it expanded?',
            answer: { entities: ['pakistan', 'eastern-afghanistan'] },
          },
        },
      },
    ],
  },
  {
    heading: 'Omar Ghazi group',
    under: 'Organizational expansion',
    paragraphs: 1,
    facts: [
      {
        kind: 'founding',
        id: 'omar-ghazi-formed',
        paragraph: 1,
        rank: 'core',
        group: 'omar-ghazi-group',
        how: 'formed',
        on: '2015-02',
        ask: { group: 'Which group was formed in February 2015 out of the IMU’s contingent in Syria?' },
      },
      {
        kind: 'free',
        id: 'omar-ghazi-origin',
        paragraph: 1,
        statement: 'The Omar Ghazi group emerged from the IMU’s contingent in Syria.',
        asks: {
          group: {
            question: 'From whose contingent in Syria did the Omar Ghazi group emerge?',
            answer: { entity: 'imu' },
          },
          country: {
            question: 'From the IMU’s contingent in which country did the Omar Ghazi group emerge?',
            answer: { entity: 'syria' },
          },
        },
      },
      {
        kind: 'free',
        id: 'omar-ghazi-encouraged',
        paragraph: 1,
        statement: 'Abu Muslim Turkmani of ISIS-Central encouraged the forming of the Omar Ghazi group.',
        asks: {
          who: {
            question: 'Who of ISIS-Central encouraged the forming of the Omar Ghazi group?',
            answer: { entity: 'turkmani' },
          },
          group: {
            question: 'The forming of which group did Abu Muslim Turkmani of ISIS-Central encourage?',
            answer: { entity: 'omar-ghazi-group' },
          },
        },
      },
      {
        kind: 'leadership',
        id: 'omar-ghazi-leaders',
        paragraph: 1,
        rank: 'core',
        group: 'omar-ghazi-group',
        leader: 'urgeni',
        together: 'omar-ghazi',
        note: 'Omar Ghazi is not Osman Ghazi, the emir of the IMU.',
        statement: 'The Omar Ghazi group was led by Omar Ghazi and the IMU commander Sadullah Urgeni.',
        ask: {
          leader: 'Which IMU commander led the Omar Ghazi group together with Omar Ghazi?',
          group: 'Which group did Sadullah Urgeni lead together with the man after whom it is named?',
        },
      },
      {
        kind: 'membership',
        id: 'omar-ghazi-urgeni-imu',
        paragraph: 1,
        member: 'urgeni',
        group: 'imu',
        statement: 'Sadullah Urgeni was an IMU commander.',
        ask: { group: 'Of which movement was Sadullah Urgeni, who led the Omar Ghazi group, a commander?' },
      },
      {
        kind: 'size',
        id: 'omar-ghazi-size',
        paragraph: 1,
        rank: 'core',
        group: 'omar-ghazi-group',
        count: 580,
        during: 'at first, in 2015',
        ask: { group: 'Which group out of the IMU had 580 members at first?' },
      },
      {
        kind: 'free',
        id: 'omar-ghazi-presence',
        paragraph: 1,
        statement: 'The Omar Ghazi group was present in Pakistan, Afghanistan, Syria and Iraq.',
        asks: {
          countries: {
            question: 'In which four countries was the Omar Ghazi group present?',
            answer: { entities: ['pakistan', 'afghanistan', 'syria', 'iraq'] },
          },
        },
      },
      {
        kind: 'location',
        id: 'omar-ghazi-base',
        paragraph: 1,
        subject: 'omar-ghazi-group',
        relation: 'based-in',
        place: 'faryab',
        statement: 'The Omar Ghazi group was mainly based in Faryab in Afghanistan.',
        ask: {
          place: 'Where in Afghanistan was the Omar Ghazi group mainly based?',
          subject: 'Which group was mainly based in Faryab in Afghanistan?',
        },
      },
      {
        kind: 'free',
        id: 'omar-ghazi-reintegration',
        paragraph: 1,
        certainty: 'reported',
        statement:
          'As ISIS–K gained prominence, the Omar Ghazi group’s status within the IMU changed; by the spring of 2016 some reintegration was reported.',
        note: 'Yet the article counts Omar Ghazi’s pro-ISIS–K group among the parts of the fractured IMU in February 2017.',
        asks: {
          date: {
            question:
              'By which season of which year was some reintegration of the Omar Ghazi group into the IMU reported?',
            answer: { date: 'spring 2016' },
          },
          what: {
            question: 'What was reported of the Omar Ghazi group by the spring of 2016?',
            answer: { text: 'some reintegration into the IMU', accepted: ['partial return to the IMU'] },
          },
        },
      },
    ],
  },
  {
    heading: 'Shamali Khilafat',
    under: 'Organizational expansion',
    paragraphs: 2,
    facts: [
      {
        kind: 'founding',
        id: 'shamali-established',
        paragraph: 1,
        rank: 'core',
        group: 'shamali-khilafat',
        how: 'established',
        on: '2015-02',
        in: 'northeastern-afghanistan',
        ask: {
          place: 'In which corner of Afghanistan was Shamali Khilafat established?',
          group: 'Which group was established in northeastern Afghanistan in February 2015?',
        },
      },
      {
        kind: 'free',
        id: 'shamali-taliban-network',
        paragraph: 1,
        statement: 'Shamali Khilafat first formed as a network within the Taliban.',
        asks: {
          within: {
            question: 'Within which movement did Shamali Khilafat first form as a network?',
            answer: { entity: 'afghan-taliban' },
          },
          group: {
            question: 'Which part of ISIS–K first formed as a network within the Taliban?',
            answer: { entity: 'shamali-khilafat' },
          },
        },
      },
      {
        kind: 'location',
        id: 'shamali-centre',
        paragraph: 1,
        subject: 'shamali-khilafat',
        relation: 'based-in',
        place: 'dasht-i-archi',
        statement: 'The network that became Shamali Khilafat was centred around Dasht-i Archi near Kunduz.',
        ask: {
          place: 'Around which place near Kunduz was the network centred that became Shamali Khilafat?',
          subject: 'Which group began as a network centred around Dasht-i Archi?',
        },
      },
      {
        kind: 'free',
        id: 'shamali-independence',
        paragraph: 1,
        statement:
          'In late 2015 Shamali Khilafat gained recognition and claimed independence from the Taliban.',
        note: 'Yet the article dates its establishment to February 2015. Who recognised it is not said.',
        asks: {
          date: {
            question:
              'In which part of which year did Shamali Khilafat gain recognition and claim independence from the Taliban?',
            answer: { date: 'late 2015' },
          },
          group: {
            question: 'Which group claimed independence from the Taliban in late 2015?',
            answer: { entity: 'shamali-khilafat' },
          },
        },
      },
      {
        kind: 'leadership',
        id: 'shamali-leader',
        paragraph: 1,
        rank: 'core',
        group: 'shamali-khilafat',
        leader: 'baghlani',
      },
      {
        kind: 'free',
        id: 'shamali-commanders',
        paragraph: 1,
        statement:
          'Shamali Khilafat attracted Uzbek and Tajik commanders of the Taliban, above all those with ties to the former IMU.',
        asks: {
          who: {
            question: 'Taliban commanders of which two ethnic groups did Shamali Khilafat attract?',
            answer: 'Uzbeks and Tajiks',
          },
          ties: {
            question:
              'Taliban commanders with ties to which former group did Shamali Khilafat attract above all?',
            answer: { entity: 'imu' },
          },
        },
      },
      {
        kind: 'free',
        id: 'shamali-distinct',
        paragraph: 1,
        statement:
          'Shamali Khilafat was a coagulation point of its own in northern Afghanistan, unlike factions rooted in the Syrian war.',
        asks: {
          unlike: {
            question:
              'From factions rooted in which war did Shamali Khilafat, as a coagulation point of its own, differ?',
            answer: { text: 'the Syrian war', accepted: ['the Syrian civil war'] },
          },
          group: {
            question: 'Which group was a coagulation point of its own in northern Afghanistan?',
            answer: { entity: 'shamali-khilafat' },
          },
        },
      },
      {
        kind: 'size',
        id: 'shamali-size',
        paragraph: 2,
        rank: 'core',
        certainty: 'claimed',
        group: 'shamali-khilafat',
        count: [1000, 1100],
        on: '2016-05',
        statement: 'By its own claim, Shamali Khilafat had around 1,000 to 1,100 members by May 2016.',
        ask: {
          count: 'About how many members did Shamali Khilafat claim by May 2016?',
          group: 'Which group claimed around 1,000 to 1,100 members by May 2016?',
        },
      },
      {
        kind: 'free',
        id: 'shamali-isis-central',
        paragraph: 2,
        statement:
          'Local affiliations and an indirect relationship with ISIS-Central marked the activities of Shamali Khilafat.',
        asks: {
          kind: {
            question: 'What kind of relationship did Shamali Khilafat have with ISIS-Central?',
            answer: 'an indirect one',
          },
          local: {
            question:
              'Besides an indirect tie to ISIS-Central, what kind of affiliations marked the activities of Shamali Khilafat?',
            answer: 'local ones',
          },
        },
      },
    ],
  },
  {
    heading: 'Gansu Hui Group',
    under: 'Organizational expansion',
    paragraphs: 2,
    facts: [
      {
        kind: 'free',
        id: 'gansu-hui-purpose',
        paragraph: 1,
        statement:
          'The Gansu Hui Group was formed to draw Chinese Muslims, above all Hui and Uyghurs, into the insurgency.',
        asks: {
          whom: {
            question: 'Whom was the Gansu Hui Group formed to mobilise for the insurgency?',
            answer: { text: 'Chinese Muslims', accepted: ['Hui and Uyghurs'] },
          },
          people: {
            question:
              'Besides Hui, which Chinese Muslims in particular was the Gansu Hui Group formed to mobilise?',
            answer: { text: 'Uyghurs', accepted: ['Uighurs'] },
          },
        },
      },
      {
        kind: 'founding',
        id: 'gansu-hui-established',
        paragraph: 1,
        rank: 'core',
        group: 'gansu-hui-group',
        how: 'established',
        on: '2015-07',
        ask: { group: 'Which group was established in July 2015 to recruit Chinese Muslims?' },
      },
      {
        kind: 'leadership',
        id: 'gansu-hui-leader',
        paragraph: 1,
        rank: 'core',
        group: 'gansu-hui-group',
        leader: 'turkistani',
        note: 'Not Abu Muslim Turkmani, the deputy emir of ISIS.',
      },
      {
        kind: 'free',
        id: 'gansu-hui-leader-origin',
        paragraph: 1,
        statement: 'Abu Abdul Hamza al-Turkistani was a Chinese Muslim.',
        asks: {
          nationality: {
            question: 'Of what nationality was Abu Abdul Hamza al-Turkistani, leader of the Gansu Hui Group?',
            answer: 'Chinese',
          },
        },
      },
      {
        kind: 'location',
        id: 'gansu-hui-leader-syria',
        paragraph: 1,
        subject: 'turkistani',
        relation: 'active-in',
        place: 'syria',
        during: 'when he was told to set up the Gansu Hui Group',
      },
      {
        kind: 'free',
        id: 'gansu-hui-instructions',
        paragraph: 1,
        statement:
          'The leadership of ISIS told Abu Abdul Hamza al-Turkistani to set up a group that would recruit Chinese Muslims, in particular Hui.',
        asks: {
          whose: {
            question:
              'Whose leadership told Abu Abdul Hamza al-Turkistani to set up a new group, the later Gansu Hui Group?',
            answer: { entity: 'isis' },
          },
          people: {
            question:
              'Which Chinese Muslims in particular was Abu Abdul Hamza al-Turkistani told to recruit with a new group?',
            answer: 'Hui',
          },
        },
      },
      {
        kind: 'free',
        id: 'gansu-hui-etim-talks',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'A possible merger with ETIM was under negotiation when ISIS recognised the Gansu Hui Group in August 2015.',
        note: 'Whether ISIS or the group negotiated is left open. The article also uses ETIM for the East Turkistan Independence Movement.',
        asks: {
          with: {
            question:
              'With which movement was a possible merger being negotiated when ISIS recognised the Gansu Hui Group in August 2015?',
            answer: { entity: 'etim' },
          },
          what: {
            question:
              'What was being negotiated with ETIM when ISIS recognised the Gansu Hui Group in August 2015?',
            answer: { text: 'a possible merger', accepted: ['merger'] },
          },
        },
      },
      {
        kind: 'founding',
        id: 'gansu-hui-recognised',
        paragraph: 1,
        group: 'gansu-hui-group',
        how: 'recognised',
        on: '2015-08',
        by: 'isis',
      },
      {
        kind: 'free',
        id: 'gansu-hui-no-component',
        paragraph: 1,
        statement: 'The Gansu Hui Group was not officially designated as a component group of ISIS–K.',
        asks: {
          designation: {
            question: 'Which official designation did the Gansu Hui Group, although within ISIS–K, not have?',
            answer: 'component group',
          },
        },
      },
      {
        kind: 'size',
        id: 'gansu-hui-size',
        paragraph: 1,
        rank: 'core',
        certainty: 'claimed',
        group: 'gansu-hui-group',
        count: 118,
        on: '2016-07',
        ask: {
          count: 'How many members did the Gansu Hui Group claim by July 2016?',
          group: 'Which group claimed 118 members by July 2016?',
        },
      },
      {
        kind: 'free',
        id: 'gansu-hui-where',
        paragraph: 1,
        rank: 'detail',
        certainty: 'claimed',
        statement: 'The 118 members that the Gansu Hui Group claimed were in Afghanistan and Pakistan.',
        asks: {
          countries: {
            question:
              'In which two countries were the members that the Gansu Hui Group claimed by July 2016?',
            answer: { entities: ['afghanistan', 'pakistan'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'gansu-hui-members',
        paragraph: 1,
        statement:
          'By July 2016 most members of the Gansu Hui Group were Uyghurs, and only a fraction were Hui.',
        asks: {
          people: {
            question: 'To which people did most members of the Gansu Hui Group belong by July 2016?',
            answer: { text: 'Uyghurs', accepted: ['Uighurs'] },
          },
          few: {
            question:
              'Which people made up only a fraction of the Gansu Hui Group by July 2016, although it was to recruit them in particular?',
            answer: 'Hui',
          },
        },
      },
      {
        kind: 'free',
        id: 'gansu-hui-negotiations',
        theme: 'allegiances',
        paragraph: 1,
        rank: 'detail',
        statement:
          'Small as it was, the Gansu Hui Group had a part in negotiations with other Chinese Muslim factions and with external allies of ISIS.',
        asks: {
          with: {
            question:
              'In negotiations with which two sides did the Gansu Hui Group, despite its modest size, have a part?',
            answer: 'other Chinese Muslim factions and external allies of ISIS',
          },
        },
      },
      {
        kind: 'free',
        id: 'gansu-hui-interest',
        paragraph: 2,
        statement:
          'The Gansu Hui Group showed that ISIS–K had a strategic interest in appealing to diverse ethnic and religious groups in China, and in using the discontent of Chinese Muslims.',
        asks: {
          groups: {
            question:
              'To what kinds of groups in China did ISIS–K want to appeal, as the Gansu Hui Group showed?',
            answer: {
              text: 'diverse ethnic and religious groups',
              accepted: ['ethnic and religious groups'],
            },
          },
          what: {
            question: 'What among Chinese Muslims did ISIS–K mean to use with the Gansu Hui Group?',
            answer: { text: 'their discontent', accepted: ['dissatisfaction'] },
          },
        },
      },
    ],
  },
  {
    heading: 'Harakat Khilafat Baluch',
    under: 'Organizational expansion',
    paragraphs: 2,
    facts: [
      {
        kind: 'free',
        id: 'hkb-component',
        paragraph: 1,
        statement:
          'Harakat Khilafat Baluch operated within the framework of ISIS–K as a key component group.',
        asks: {
          status: {
            question: 'What was the status of Harakat Khilafat Baluch within the framework of ISIS–K?',
            answer: 'a component group',
          },
        },
      },
      {
        kind: 'founding',
        id: 'hkb-established',
        paragraph: 1,
        rank: 'core',
        group: 'harakat-khilafat-baluch',
        how: 'established',
        on: '2015-07-13',
        ask: { group: 'Which group was established on 13 July 2015?' },
      },
      {
        kind: 'merger',
        id: 'hkb-merger',
        paragraph: 1,
        rank: 'core',
        parts: ['harakat-ansar-iran', 'jaish-al-adl', 'iranian-jundullah'],
        into: 'harakat-khilafat-baluch',
        how: 'merged',
        statement:
          'Iranian Baluchi factions, among them Harakat Ansar Iran, Jaish al-Adl and elements of Jundullah, merged to form Harakat Khilafat Baluch.',
        note: 'The Iranian Jundullah as such merged with its Pakistani namesake in August 2016.',
        ask: {
          into: 'Which group was formed by a merger that included Harakat Ansar Iran, Jaish al-Adl and elements of Jundullah?',
          parts:
            'Which three Iranian Baluchi factions, one of them only in part, are named as having merged to form Harakat Khilafat Baluch?',
        },
      },
      {
        kind: 'free',
        id: 'hkb-focal-point',
        paragraph: 1,
        rank: 'detail',
        statement: 'Harakat Khilafat Baluch soon became a focal point for Sunni militants.',
        asks: {
          whose: {
            question:
              'For militants of which branch of Islam did Harakat Khilafat Baluch soon become a focal point?',
            answer: 'Sunni',
          },
        },
      },
      {
        kind: 'leadership',
        id: 'hkb-leader-abu-hafs',
        paragraph: 1,
        rank: 'core',
        group: 'harakat-khilafat-baluch',
        leader: 'abu-hafs-al-baluchi',
        together: 'hassan-baluch',
        statement: 'Abu Hafs al-Baluchi was one of the leaders of Harakat Khilafat Baluch.',
        ask: {
          leader: 'Who, besides Muhammad Hassan Baluch, is named as a leader of Harakat Khilafat Baluch?',
          group: 'Of which group was Abu Hafs al-Baluchi a leader?',
        },
      },
      {
        kind: 'leadership',
        id: 'hkb-leader-hassan-baluch',
        paragraph: 1,
        rank: 'core',
        group: 'harakat-khilafat-baluch',
        leader: 'hassan-baluch',
        together: 'abu-hafs-al-baluchi',
        note: 'Mohammad Tahir Baluch led Jaysh ul Islam; Mohammad Dhahir Baluch led Jundullah.',
        statement: 'Muhammad Hassan Baluch was one of the leaders of Harakat Khilafat Baluch.',
        ask: {
          leader: 'Who, besides Abu Hafs al-Baluchi, is named as a leader of Harakat Khilafat Baluch?',
          group: 'Of which group was Muhammad Hassan Baluch a leader?',
        },
      },
      {
        kind: 'size',
        id: 'hkb-size',
        paragraph: 1,
        rank: 'core',
        certainty: 'claimed',
        group: 'harakat-khilafat-baluch',
        count: 245,
        during: 'at first, in 2015',
        ask: { group: 'Which group claimed that it had 245 members at first, in 2015?' },
      },
      {
        kind: 'free',
        id: 'hkb-members',
        paragraph: 1,
        statement:
          'The first members of Harakat Khilafat Baluch were mostly Iranian Baluchis, beside Afghans and Pakistanis.',
        asks: {
          who: {
            question: 'Who made up most of the first members of Harakat Khilafat Baluch?',
            answer: { text: 'Iranian Baluchis', accepted: ['Iranian Baluch'] },
          },
          countries: {
            question:
              'Besides Iran, from which two countries did the first members of Harakat Khilafat Baluch come?',
            answer: { entities: ['afghanistan', 'pakistan'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'hkb-role',
        paragraph: 2,
        statement:
          'In the strategy of ISIS–K, Harakat Khilafat Baluch was to intensify insurgency inside Iran.',
        asks: {
          country: {
            question: 'Inside which country was Harakat Khilafat Baluch to intensify insurgency for ISIS–K?',
            answer: { entity: 'iran' },
          },
          group: {
            question: 'Which group was to intensify insurgency inside Iran, in the strategy of ISIS–K?',
            answer: { entity: 'harakat-khilafat-baluch' },
          },
        },
      },
      {
        kind: 'free',
        id: 'hkb-interplay',
        paragraph: 2,
        rank: 'detail',
        statement:
          'In the cooperation of Harakat Khilafat Baluch with ISIS–K, regional geopolitics, diverse funding and ideological motives came together.',
        asks: {
          factors: {
            question:
              'Which three things came together in the cooperation of Harakat Khilafat Baluch with ISIS–K?',
            answer: 'geopolitics, funding and ideology',
          },
        },
      },
      {
        kind: 'free',
        id: 'hkb-goal',
        paragraph: 2,
        statement: 'Harakat Khilafat Baluch contributed to ISIS–K’s goal of a foothold in border regions.',
        asks: {
          goal: {
            question: 'To which broader goal of ISIS–K did Harakat Khilafat Baluch contribute?',
            answer: 'a foothold in border regions',
          },
        },
      },
    ],
  },
  {
    heading: 'Jaysh ul Islam',
    under: 'Organizational expansion',
    paragraphs: 2,
    facts: [
      {
        kind: 'free',
        id: 'jaysh-ul-islam-date',
        paragraph: 1,
        rank: 'core',
        statement:
          'Jaysh ul Islam, a component group aligned with ISIS–K, entered the militant scene in November 2015.',
        note: 'Whether it joined ISIS–K in that month too is not said outright.',
        asks: {
          date: {
            question: 'In what month and year did Jaysh ul Islam enter the militant scene?',
            answer: { date: '2015-11' },
          },
          group: {
            question:
              'Which component group aligned with ISIS–K entered the militant scene in November 2015?',
            answer: { entity: 'jaysh-ul-islam' },
          },
        },
      },
      {
        kind: 'size',
        id: 'jaysh-ul-islam-size',
        paragraph: 1,
        rank: 'core',
        group: 'jaysh-ul-islam',
        count: { nearly: 700 },
        on: '2015-11',
        ask: { group: 'Which group had nearly 700 members in November 2015?' },
      },
      {
        kind: 'location',
        id: 'jaysh-ul-islam-presence',
        paragraph: 1,
        subject: 'jaysh-ul-islam',
        relation: 'active-in',
        place: 'balochistan-province',
        statement: 'Jaysh ul Islam had a notable presence in Pakistani Baluchistan.',
        ask: { place: 'In which part of Pakistan did Jaysh ul Islam have a notable presence?' },
      },
      {
        kind: 'leadership',
        id: 'jaysh-ul-islam-rahman',
        paragraph: 1,
        group: 'jaysh-ul-islam',
        leader: 'mehmud-rahman',
        statement: 'Mehmud Rahman was a leader of Jaysh ul Islam before Mohammad Tahir Baluch.',
        ask: {
          leader: 'Who is named as a leader of Jaysh ul Islam before Mohammad Tahir Baluch?',
          group: 'Of which group was Mehmud Rahman a leader?',
        },
      },
      {
        kind: 'leadership',
        id: 'jaysh-ul-islam-tahir-baluch',
        paragraph: 1,
        rank: 'core',
        group: 'jaysh-ul-islam',
        leader: 'tahir-baluch',
        order: 'later',
        note: 'Muhammad Hassan Baluch led Harakat Khilafat Baluch; Mohammad Dhahir Baluch led Jundullah.',
        ask: { leader: 'Who is named as a later leader of Jaysh ul Islam, after Mehmud Rahman?' },
      },
      {
        kind: 'free',
        id: 'jaysh-ul-islam-shia',
        paragraph: 1,
        statement:
          'Jaysh ul Islam was ideologically close to ISIS, above all in that it targeted Shia communities.',
        asks: {
          whom: {
            question: 'Whom did Jaysh ul Islam target in particular, in keeping with the ideology of ISIS?',
            answer: { text: 'Shia communities', accepted: ['Shiites'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'jaysh-ul-islam-gateway',
        paragraph: 1,
        statement: 'To ISIS–K, Baluchistan mattered as a gateway into Iran.',
        asks: {
          country: {
            question: 'As a gateway into which country did Baluchistan matter to ISIS–K?',
            answer: { entity: 'iran' },
          },
        },
      },
      {
        kind: 'free',
        id: 'jaysh-ul-islam-funding',
        paragraph: 2,
        rank: 'core',
        statement:
          'The funding of Jaysh ul Islam came from ISIS-Central, Qatar and private Saudi donors, among others.',
        asks: {
          sources: {
            question: 'Which three sources of funding are named for Jaysh ul Islam?',
            answer: { entities: ['isis', 'qatar', 'private-saudi-donors'] },
          },
          group: {
            question: 'Which group was funded by ISIS-Central, Qatar and private Saudi donors, among others?',
            answer: { entity: 'jaysh-ul-islam' },
          },
        },
      },
      {
        kind: 'merger',
        id: 'jaysh-ul-islam-merger',
        paragraph: 2,
        parts: ['jaysh-ul-islam'],
        into: 'isis-k',
        how: 'joined',
        statement: 'Jaysh ul Islam merged with ISIS–K.',
        ask: { into: 'With which organisation did Jaysh ul Islam merge?' },
      },
      {
        kind: 'free',
        id: 'jaysh-ul-islam-borderlands',
        paragraph: 2,
        rank: 'detail',
        statement: 'Jaysh ul Islam furthered the goals of ISIS–K in the Afghanistan–Pakistan borderlands.',
        asks: {
          where: {
            question: 'In which borderlands did Jaysh ul Islam further the goals of ISIS–K?',
            answer: { entity: 'afghanistan-pakistan-border' },
          },
        },
      },
    ],
  },
  {
    heading: "Mullah Bakhtwar's group",
    under: 'Organizational expansion',
    paragraphs: 2,
    facts: [
      {
        kind: 'free',
        id: 'bakhtwar-leader',
        paragraph: 1,
        rank: 'core',
        statement:
          'Mullah Bakhtwar, a former TTP commander from the Afridi tribe, led a group of his own that joined ISIS–K.',
        asks: {
          who: {
            question:
              'Which former TTP commander led a group of his own, formed in early 2016, that joined ISIS–K?',
            answer: { entity: 'bakhtwar' },
          },
          formerly: {
            question:
              'Of which movement had Mullah Bakhtwar been a commander before he led a group of his own?',
            answer: { entity: 'ttp' },
          },
          tribe: { question: 'From which tribe was Mullah Bakhtwar?', answer: 'Afridi' },
        },
      },
      {
        kind: 'founding',
        id: 'bakhtwar-emerged',
        paragraph: 1,
        group: 'bakhtwar-group',
        how: 'formed',
        on: 'early 2016',
        statement: 'Mullah Bakhtwar’s group emerged in early 2016.',
        ask: {
          date: 'In which part of which year did Mullah Bakhtwar’s group emerge?',
          group: 'Which group of a former TTP commander emerged in early 2016?',
        },
      },
      {
        kind: 'merger',
        id: 'bakhtwar-joined',
        paragraph: 1,
        parts: ['bakhtwar-group'],
        into: 'isis-k',
        how: 'joined',
        ask: {
          into: 'With which organisation did Mullah Bakhtwar’s group join forces after it had emerged in early 2016?',
        },
      },
      {
        kind: 'size',
        id: 'bakhtwar-size',
        paragraph: 1,
        certainty: 'claimed',
        group: 'bakhtwar-group',
        count: 400,
        note: 'The Shamsatoo group is reported to have had 400 too.',
      },
      {
        kind: 'free',
        id: 'bakhtwar-members',
        paragraph: 1,
        statement:
          'Mullah Bakhtwar’s group was multiethnic: Pakistanis, freshly recruited Afghans, and Central Asians from various extremist groups.',
        asks: {
          who: {
            question: 'People of which three origins made up Mullah Bakhtwar’s group?',
            answer: 'Pakistanis, Afghans and Central Asians',
          },
          fresh: {
            question: 'Which of the members of Mullah Bakhtwar’s group were freshly recruited?',
            answer: 'the Afghans',
          },
        },
      },
      {
        kind: 'free',
        id: 'bakhtwar-ties',
        paragraph: 1,
        statement: 'Mullah Bakhtwar kept close ties with the TTP and TKP.',
        asks: {
          groups: {
            question: 'With which two organisations did Mullah Bakhtwar keep close ties?',
            answer: { entities: ['ttp', 'tkp'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'bakhtwar-not-taliban',
        paragraph: 1,
        statement: 'Mullah Bakhtwar’s group was against fighting the Taliban.',
        note: 'The article does not say which Taliban, Afghan or Pakistani.',
        asks: {
          whom: {
            question: 'Which movement was Mullah Bakhtwar’s group opposed to fighting?',
            answer: { text: 'the Taliban', accepted: ['the Afghan Taliban'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'bakhtwar-sponsors',
        paragraph: 2,
        certainty: 'reported',
        statement: 'Mullah Bakhtwar reportedly had support from Saudi Arabia and Pakistan.',
        asks: {
          countries: {
            question: 'From which two countries did Mullah Bakhtwar reportedly have support?',
            answer: { entities: ['saudi-arabia', 'pakistan'] },
          },
          who: {
            question:
              'Which group leader, killed in Nangarhar, reportedly had support from Saudi Arabia and Pakistan?',
            answer: { entity: 'bakhtwar' },
          },
        },
      },
      {
        kind: 'death',
        id: 'bakhtwar-death',
        paragraph: 2,
        rank: 'core',
        person: 'bakhtwar',
        how: 'killed',
        on: 'autumn 2016',
        in: 'nangarhar',
        cause: 'in an airstrike',
        ask: { person: 'Which leader was killed in an airstrike in Nangarhar in the autumn of 2016?' },
      },
      {
        kind: 'merger',
        id: 'bakhtwar-absorbed',
        paragraph: 2,
        rank: 'core',
        parts: ['bakhtwar-group'],
        into: 'tkp',
        how: 'absorbed',
        statement:
          'After the death of Mullah Bakhtwar in the autumn of 2016, his group was absorbed into TKP.',
        ask: {
          into: 'Into which group was Mullah Bakhtwar’s group absorbed after his death in the autumn of 2016?',
          parts: 'Which group was absorbed into TKP after the death of its leader in the autumn of 2016?',
        },
      },
    ],
  },
  {
    heading: 'Shamsatoo group',
    under: 'Organizational expansion',
    paragraphs: 2,
    facts: [
      {
        kind: 'free',
        id: 'shamsatoo-not-recognised',
        paragraph: 1,
        rank: 'core',
        statement:
          'Unlike the component groups, the Shamsatoo group did not attain official recognition from ISIS–K.',
        asks: {
          what: {
            question: 'What did the Shamsatoo group, unlike the component groups, not attain from ISIS–K?',
            answer: { text: 'official recognition', accepted: ['recognition'] },
          },
          group: {
            question:
              'Which group of Hezb-e Islami origin joined ISIS–K without being officially recognised as a component group?',
            answer: { entity: 'shamsatoo-group' },
          },
        },
      },
      {
        kind: 'size',
        id: 'shamsatoo-size',
        paragraph: 1,
        certainty: 'reported',
        group: 'shamsatoo-group',
        count: 400,
        note: 'Mullah Bakhtwar’s group claimed 400 too.',
      },
      {
        kind: 'free',
        id: 'shamsatoo-origin',
        paragraph: 1,
        rank: 'core',
        statement:
          'The Shamsatoo group originated from Hezb-e Islami, a long-standing Afghan political and military organisation.',
        asks: {
          from: {
            question:
              'From which long-standing Afghan political and military organisation did the Shamsatoo group originate?',
            answer: { entity: 'hig' },
          },
        },
      },
      {
        kind: 'leadership',
        id: 'shamsatoo-leader',
        paragraph: 1,
        rank: 'core',
        group: 'shamsatoo-group',
        leader: 'mustafa',
      },
      {
        kind: 'location',
        id: 'shamsatoo-camp',
        paragraph: 1,
        subject: 'shamsatoo-group',
        relation: 'based-in',
        place: 'shamsatoo-camp',
        statement: 'The Shamsatoo group was stationed in Shamsatoo Camp in Pakistan.',
        ask: { place: 'In which camp in Pakistan was the group of Commander Mustafa stationed?' },
      },
      {
        kind: 'location',
        id: 'shamsatoo-country',
        paragraph: 1,
        subject: 'shamsatoo-group',
        relation: 'based-in',
        place: 'pakistan',
        ask: { place: 'In which country was the camp in which the Shamsatoo group was stationed?' },
      },
      {
        kind: 'merger',
        id: 'shamsatoo-joined',
        paragraph: 1,
        parts: ['shamsatoo-group'],
        into: 'isis-k',
        on: '2015',
        how: 'joined',
      },
      {
        kind: 'free',
        id: 'shamsatoo-wariness',
        paragraph: 1,
        certainty: 'unclear',
        statement:
          'ISIS–K possibly did not recognise the Shamsatoo group because it was wary of conflicts of allegiance and of a Trojan horse for the leaders of Hezb-e Islami.',
        asks: {
          why: {
            question:
              'Wariness of what kind of conflicts possibly kept ISIS–K from recognising the Shamsatoo group?',
            answer: { text: 'conflicts of allegiance', accepted: ['divided loyalties'] },
          },
          trojan: {
            question:
              'What might the Shamsatoo group become for the leaders of Hezb-e Islami, as ISIS–K possibly feared?',
            answer: 'a Trojan horse',
          },
        },
      },
      {
        kind: 'free',
        id: 'shamsatoo-terms',
        theme: 'allegiances',
        paragraph: 2,
        statement:
          'By agreement with ISIS–K, the Shamsatoo recruits received senior positions, and facilities like those of other members.',
        asks: {
          received: {
            question: 'Which two things did the Shamsatoo recruits receive by their agreement with ISIS–K?',
            answer: { text: 'senior positions and facilities', accepted: ['senior posts and facilities'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'shamsatoo-distributed',
        paragraph: 2,
        statement:
          'The Shamsatoo recruits were distributed among various recognised component groups of ISIS–K.',
        asks: {
          where: {
            question: 'Among what were the Shamsatoo recruits distributed within ISIS–K?',
            answer: { text: 'recognised component groups', accepted: ['component groups'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'shamsatoo-caution',
        paragraph: 2,
        certainty: 'unclear',
        statement:
          'By distributing the Shamsatoo recruits, ISIS–K seems to have sought control over them without a concentration of power in one faction.',
        asks: {
          avoid: {
            question: 'What does ISIS–K seem to have wanted to avoid by distributing the Shamsatoo recruits?',
            answer: { text: 'a concentration of power in one faction', accepted: ['concentration of power'] },
          },
          aim: {
            question:
              'What does ISIS–K seem to have wanted to have over the Shamsatoo recruits by distributing them?',
            answer: 'control',
          },
        },
      },
      {
        kind: 'free',
        id: 'shamsatoo-protest',
        theme: 'allegiances',
        paragraph: 2,
        certainty: 'reported',
        statement:
          'Some members of the Shamsatoo group reportedly left in protest against the agreement with ISIS–K.',
        asks: {
          why: {
            question: 'In protest against what did some members of the Shamsatoo group reportedly leave?',
            answer: { text: 'the agreement with ISIS–K', accepted: ['the agreement'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'shamsatoo-commanders',
        paragraph: 2,
        statement:
          'The Shamsatoo group fits a wider trend: ISIS–K negotiated with individual commanders of Hezb-e Islami, from ideological, political and pragmatic motives.',
        asks: {
          with: {
            question:
              'With whom in Hezb-e Islami did ISIS–K negotiate, in a trend that the Shamsatoo group was part of?',
            answer: { text: 'individual commanders', accepted: ['commanders'] },
          },
          motives: {
            question:
              'Which three kinds of motives mixed in the dealings of ISIS–K with commanders of Hezb-e Islami?',
            answer: 'ideological, political and pragmatic',
          },
        },
      },
      {
        kind: 'free',
        id: 'shamsatoo-money',
        paragraph: 2,
        certainty: 'unclear',
        statement:
          'The financial struggles of Hezb-e Islami and the wish to counter Iran might have influenced its commanders’ alignment with ISIS–K.',
        asks: {
          struggles: {
            question:
              'Struggles of which kind might have influenced the alignment of commanders of Hezb-e Islami with ISIS–K?',
            answer: { text: 'financial', accepted: ['money problems'] },
          },
          country: {
            question:
              'The wish to counter which country might have influenced the alignment of commanders of Hezb-e Islami with ISIS–K?',
            answer: { entity: 'iran' },
          },
        },
      },
    ],
  },
  {
    heading: 'Radical student groups',
    under: 'Organizational expansion',
    paragraphs: 3,
    facts: [
      {
        kind: 'free',
        id: 'students-strategy',
        paragraph: 1,
        rank: 'detail',
        statement:
          'In turning to radical student groups, ISIS–K went beyond traditional military recruitment.',
        asks: {
          beyond: {
            question:
              'Beyond which traditional kind of recruitment did ISIS–K go in turning to radical student groups?',
            answer: { text: 'military recruitment', accepted: ['military'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'students-dollars',
        paragraph: 1,
        rank: 'core',
        certainty: 'reported',
        statement:
          'In 2016 it was reported that ISIS–K had allocated 5 million US dollars, or 450 million Pakistani rupees, to influence radical student groups in Pakistan.',
        asks: {
          amount: {
            question:
              'According to reports of 2016, how many US dollars had ISIS–K allocated to influence radical student groups in Pakistan?',
            answer: { count: 5000000, unit: 'US dollars' },
          },
          rupees: {
            question:
              'According to reports of 2016, how many Pakistani rupees had ISIS–K allocated to influence radical student groups?',
            answer: { count: 450000000, unit: 'Pakistani rupees' },
          },
          purpose: {
            question:
              'According to reports of 2016, which groups in Pakistan did ISIS–K mean to influence with 5 million US dollars?',
            answer: { text: 'radical student groups', accepted: ['students'] },
          },
          country: {
            question:
              'According to reports of 2016, in which country did ISIS–K mean to influence radical student groups with 5 million US dollars?',
            answer: { entity: 'pakistan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'students-karachi-university',
        paragraph: 1,
        statement: 'Among students, ISIS–K gained traction at Karachi University in particular.',
        asks: {
          university: {
            question: 'At which university in particular did ISIS–K gain traction among students?',
            answer: { entity: 'karachi-university' },
          },
        },
      },
      {
        kind: 'free',
        id: 'students-movement-claim',
        paragraph: 1,
        certainty: 'claimed',
        statement:
          'The Islamic Students’ Movement of Pakistan claimed affiliation with ISIS; ISIS–K did not confirm it.',
        asks: {
          with: {
            question:
              'With which organisation did the Islamic Students’ Movement of Pakistan claim affiliation?',
            answer: { entity: 'isis' },
          },
          group: {
            question: 'Which student group claimed an affiliation with ISIS that ISIS–K did not confirm?',
            answer: { entity: 'islamic-students-movement' },
          },
          unconfirmed: {
            question:
              'Which organisation did not confirm that the Islamic Students’ Movement of Pakistan was, as it claimed, affiliated with ISIS?',
            answer: { entity: 'isis-k' },
          },
        },
      },
      {
        kind: 'free',
        id: 'students-movement-means',
        paragraph: 1,
        certainty: 'claimed',
        statement:
          'The Islamic Students’ Movement of Pakistan claimed connections with ISIS through leaflets and study groups.',
        asks: {
          means: {
            question:
              'Through which two means did the Islamic Students’ Movement of Pakistan claim to have connections with ISIS?',
            answer: 'leaflets and study groups',
          },
        },
      },
      {
        kind: 'free',
        id: 'students-modern',
        paragraph: 1,
        rank: 'detail',
        certainty: 'unclear',
        statement:
          'The activities of the Islamic Students’ Movement of Pakistan suggest that ISIS–K sought to appeal beyond religious zealots, to “modern girls, modern boys”.',
        asks: {
          whom: {
            question:
              'To whom, besides religious zealots, did ISIS–K apparently seek to appeal in Pakistan, in a quoted phrase?',
            answer: '“modern girls, modern boys”',
          },
        },
      },
      {
        kind: 'free',
        id: 'students-lecturer',
        paragraph: 2,
        certainty: 'reported',
        statement:
          'In March 2016 a lecturer at Karachi University was reportedly arrested on suspicion of trying to establish an ISIS cell.',
        asks: {
          date: {
            question:
              'In what month and year was a lecturer at Karachi University reportedly arrested on suspicion of trying to establish an ISIS cell?',
            answer: { date: '2016-03' },
          },
          university: {
            question:
              'At which university was a lecturer reportedly arrested in March 2016 on suspicion of trying to establish an ISIS cell?',
            answer: { entity: 'karachi-university' },
          },
          suspicion: {
            question:
              'On what suspicion was a lecturer at Karachi University reportedly arrested in March 2016?',
            answer: { text: 'trying to establish an ISIS cell', accepted: ['setting up an ISIS cell'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'students-infiltration',
        paragraph: 2,
        rank: 'detail',
        statement:
          'The arrest of a lecturer at Karachi University in March 2016 pointed to a possible infiltration of educational institutions by radicals.',
        asks: {
          danger: {
            question:
              'To which possible danger did the arrest of a lecturer at Karachi University in March 2016 point?',
            answer: {
              text: 'infiltration of educational institutions by radicals',
              accepted: ['infiltration of universities'],
            },
          },
        },
      },
      {
        kind: 'split',
        id: 'saut-ul-ummah-split',
        paragraph: 2,
        who: 'saut-ul-ummah',
        from: 'hizb-ut-tahrir',
        note: 'Hizb-ut Tahrir is not the Afghan party Hezb-e Islami, also spelt Hizb-i Islami.',
        statement: 'Saut-ul Ummah is a splinter group of Hizb-ut Tahrir.',
        ask: {
          from: 'Of which organisation is Saut-ul Ummah a splinter group?',
          who: 'Which splinter group of Hizb-ut Tahrir declared allegiance to ISIS?',
        },
      },
      {
        kind: 'location',
        id: 'saut-ul-ummah-lahore',
        paragraph: 2,
        subject: 'saut-ul-ummah',
        relation: 'active-in',
        place: 'lahore',
        ask: {
          place: 'In which city did Saut-ul Ummah operate?',
          subject: 'Which group that declared allegiance to ISIS operated in Lahore?',
        },
      },
      { kind: 'allegiance', id: 'saut-ul-ummah-allegiance', paragraph: 2, who: 'saut-ul-ummah', to: 'isis' },
      {
        kind: 'free',
        id: 'saut-ul-ummah-apart',
        paragraph: 2,
        statement: 'Saut-ul Ummah stayed outside the formal structure of ISIS–K.',
        asks: {
          outside: {
            question:
              'Outside whose formal structure did Saut-ul Ummah stay, although it had declared allegiance to ISIS?',
            answer: { entity: 'isis-k' },
          },
        },
      },
      {
        kind: 'free',
        id: 'urban-cells-mosul',
        paragraph: 3,
        certainty: 'unclear',
        statement:
          'Urban cells among students, if linked to ISIS at all, seem to have dealt directly with its central leadership in Mosul rather than with ISIS–K.',
        asks: {
          city: {
            question:
              'With the ISIS leadership in which city did urban cells among students seem to have direct relations, rather than with ISIS–K?',
            answer: { entity: 'mosul' },
          },
        },
      },
      {
        kind: 'free',
        id: 'urban-militants-crackdown',
        paragraph: 2,
        statement:
          'Militants formerly affiliated with groups like the TTP turned to ISIS in response to the crackdown on the TTP in urban areas.',
        asks: {
          cause: {
            question: 'In response to what did militants formerly of groups like the TTP turn to ISIS?',
            answer: { text: 'a crackdown on the TTP in urban areas', accepted: ['a crackdown'] },
          },
          group: {
            question: 'A crackdown in urban areas on which group made militants turn to ISIS?',
            answer: { entity: 'ttp' },
          },
        },
      },
      {
        kind: 'free',
        id: 'jamia-hafsa-support',
        theme: 'allegiances',
        paragraph: 3,
        statement:
          'The students of Jamia Hafsa, a radical madrasa affiliated with the Lal Masjid, openly declared support for ISIS–K.',
        asks: {
          madrasa: {
            question: 'The students of which radical madrasa openly declared support for ISIS–K?',
            answer: { entity: 'jamia-hafsa' },
          },
          whom: {
            question:
              'For which organisation did the students of the madrasa Jamia Hafsa openly declare support?',
            answer: { entity: 'isis-k' },
          },
          with: {
            question: 'With which institution is the radical madrasa Jamia Hafsa affiliated?',
            answer: { entity: 'lal-masjid' },
          },
        },
      },
      {
        kind: 'free',
        id: 'jamia-hafsa-arrests',
        paragraph: 3,
        statement:
          'After students of Jamia Hafsa had declared support for ISIS–K, female students were arrested for recruiting for it.',
        asks: {
          who: {
            question:
              'Who was arrested for recruiting for ISIS–K after students of Jamia Hafsa had declared support for it?',
            answer: { text: 'female students', accepted: ['women students'] },
          },
          why: {
            question:
              'For what were female students arrested after students of Jamia Hafsa had declared support for ISIS–K?',
            answer: { text: 'recruiting for ISIS–K', accepted: ['recruiting'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'students-breeding-grounds',
        paragraph: 3,
        rank: 'detail',
        statement:
          'The case of Jamia Hafsa underlined that educational institutions could become breeding grounds for radicalisation.',
        asks: {
          what: {
            question:
              'For what could educational institutions become breeding grounds, as the case of Jamia Hafsa underlined?',
            answer: { text: 'radicalisation', accepted: ['extremism'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'students-arenas',
        paragraph: 3,
        statement:
          'ISIS–K used educational institutions as arenas for spreading its ideology and for recruitment.',
        asks: {
          purposes: {
            question: 'For which two purposes did ISIS–K use educational institutions as arenas?',
            answer: {
              text: 'spreading its ideology and recruitment',
              accepted: ['propaganda and recruitment'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'students-authorities',
        paragraph: 3,
        rank: 'detail',
        statement:
          'The reach of ISIS–K into academia showed how hard it was for the authorities to curb extremism in education.',
        asks: {
          hard: {
            question: 'What did the reach of ISIS–K into academia show to be hard for the authorities?',
            answer: { text: 'curbing extremism in education', accepted: ['curbing extremism'] },
          },
        },
      },
    ],
  },
] as const satisfies Sections
