/** The section 'Major relations': how ISIS–K stood to the Afghan Taliban, the Pakistani Taliban and al-Qaeda. */
import type { Sections } from '../vocabulary.ts'

export const majorRelations = [
  {
    heading: 'Major relations',
    paragraphs: 4,
    facts: [
      {
        kind: 'free',
        id: 'rel-three-groups',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'ISIS–K had shifting alliances and rivalries with three prominent jihadist groups: the Afghan Taliban, the TTP and al-Qaeda.',
        asks: {
          groups: {
            question:
              'With which three prominent jihadist groups does the article trace ISIS–K’s shifting alliances and rivalries?',
            answer: { entities: ['afghan-taliban', 'ttp', 'al-qaeda'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-considerations',
        paragraph: 1,
        rank: 'detail',
        statement:
          'ISIS–K’s relations with the Taliban, the TTP and al-Qaeda were shaped by ideological, strategic and geopolitical considerations.',
        asks: {
          kinds: {
            question:
              'Which three kinds of considerations shaped ISIS–K’s relations with the Taliban, the TTP and al-Qaeda?',
            answer: 'Ideological, strategic and geopolitical',
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-image',
        theme: 'allegiances',
        paragraph: 2,
        statement: 'ISIS–K at first presented itself as coexisting with the Taliban like a good neighbour.',
        asks: {
          image: {
            question:
              'What image of its relations with the Taliban did ISIS–K at first project, while it established itself in Afghanistan?',
            answer: { text: 'Neighbourly coexistence', accepted: ['Good neighbours', 'Coexistence'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-ceasefire-faded',
        theme: 'allegiances',
        paragraph: 2,
        rank: 'detail',
        statement:
          'Once ISIS–K and the Taliban had begun to clash, the prospect of a lasting ceasefire faded.',
        asks: {
          prospect: {
            question: 'Which prospect faded once clashes between ISIS–K and the Taliban had broken out?',
            answer: { text: 'A lasting ceasefire', accepted: ['A ceasefire'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-outside-states',
        theme: 'allegiances',
        paragraph: 2,
        statement:
          'Saudi Arabia, Qatar and Iran complicated the relations between ISIS–K and the Taliban by mediating or by making tensions worse.',
        asks: {
          states: {
            question:
              'Which three countries complicated the relations between ISIS–K and the Taliban, by mediating or by making tensions worse?',
            answer: { entities: ['saudi-arabia', 'qatar', 'iran'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-alignment',
        theme: 'allegiances',
        paragraph: 3,
        statement:
          'The relations between ISIS–K and the TTP were at first marked by ideological alignment, and deteriorated as both competed for influence.',
        note: 'Later ISIS–K pointed to ideological differences.',
        asks: {
          first: {
            question:
              'What kind of alignment marked the relations between ISIS–K and the TTP at first, before they deteriorated?',
            answer: { text: 'Ideological', accepted: ['Ideology'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-expulsions',
        theme: 'allegiances',
        paragraph: 3,
        rank: 'core',
        statement:
          'The TTP expelled commanders who sympathised with ISIS–K, a sign that relations between the two were changing.',
        asks: {
          group: {
            question: 'Which group expelled commanders who sympathised with ISIS–K?',
            answer: { entity: 'ttp' },
          },
          what: {
            question: 'How did the TTP deal with commanders of its own who sympathised with ISIS–K?',
            answer: { text: 'It expelled them', accepted: ['Expulsion'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-talks',
        paragraph: 3,
        rank: 'detail',
        statement: 'Talks between the leaders of ISIS–K and of the TTP ended abruptly.',
        asks: {
          how: {
            question: 'How did talks between the leaders of ISIS–K and of the TTP end?',
            answer: { text: 'Abruptly', accepted: ['Suddenly'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-al-qaeda-first-described',
        theme: 'allegiances',
        paragraph: 4,
        statement: 'ISIS–K at first described its relations with al-Qaeda as friendly; later tensions grew.',
        asks: {
          how: {
            question: 'How did ISIS–K at first describe its relations with al-Qaeda?',
            answer: { text: 'As friendly', accepted: ['Friendly', 'Good'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-al-qaeda-turning-point',
        theme: 'allegiances',
        paragraph: 4,
        rank: 'core',
        statement:
          'The declaration of the caliphate by ISIS and its divergence from al-Qaeda’s leadership were a turning point in the relations between ISIS–K and al-Qaeda.',
        asks: {
          declaration: {
            question:
              'Which declaration by ISIS, together with its divergence from al-Qaeda’s leadership, was a turning point in the relations between ISIS–K and al-Qaeda?',
            answer: { text: 'That of the caliphate', accepted: ['The declaration of the caliphate'] },
          },
        },
        note: 'The article also calls the later collapse of their ceasefire in Kunar a turning point.',
      },
    ],
  },
  {
    heading: 'Afghan Taliban',
    under: 'Major relations',
    paragraphs: 5,
    facts: [
      {
        kind: 'free',
        id: 'rel-taliban-accord',
        theme: 'allegiances',
        paragraph: 1,
        rank: 'core',
        statement: 'ISIS–K at first sought an accord of mutual non-belligerence with the Afghan Taliban.',
        asks: {
          accord: {
            question: 'What kind of accord did ISIS–K at first seek with the Afghan Taliban?',
            answer: {
              text: 'One of mutual non-belligerence',
              accepted: ['Non-belligerence', 'Non-aggression'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-partition',
        paragraph: 1,
        statement:
          'ISIS–K at first proposed to the Afghan Taliban a partition of territory, so that each could operate independently.',
        asks: {
          proposal: {
            question:
              'What did ISIS–K at first propose to the Afghan Taliban so that each of the two could operate independently?',
            answer: {
              text: 'A partition of territory',
              accepted: ['Territorial partition', 'Dividing the territory'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-hidden-goal',
        paragraph: 1,
        rank: 'core',
        statement:
          'Behind ISIS–K’s seemingly cooperative approach to the Afghan Taliban lay the longer-term goal of replacing them entirely.',
        asks: {
          goal: {
            question:
              'Which longer-term goal lay behind ISIS–K’s seemingly cooperative first approach to the Afghan Taliban?',
            answer: { text: 'To replace them entirely', accepted: ['Replacing the Taliban'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-clashes-districts',
        paragraph: 2,
        statement:
          'Clashes, particularly in Achin and Shinwar districts, made the Taliban turn to fighting ISIS–K.',
        asks: {
          places: {
            question:
              'Clashes in which two districts in particular made the Taliban turn to fighting ISIS–K?',
            answer: { entities: ['achin', 'shinwar'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-gulf-pressure',
        paragraph: 2,
        rank: 'core',
        statement:
          'Pressure from Saudi Arabia and Qatar at first kept the Taliban from confronting ISIS–K directly.',
        asks: {
          states: {
            question:
              'Pressure from which two countries at first kept the Taliban from confronting ISIS–K directly?',
            answer: { entities: ['saudi-arabia', 'qatar'] },
          },
          effect: {
            question: 'What did pressure from Saudi Arabia and Qatar at first deter the Taliban from doing?',
            answer: {
              text: 'Confronting ISIS–K directly',
              accepted: ['Direct confrontation', 'Fighting ISIS–K'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-supporters',
        theme: 'allegiances',
        paragraph: 2,
        statement:
          'The Taliban became more hostile to ISIS–K when relations of their leaders, especially Akhtar Mansour, with external supporters deteriorated.',
        asks: {
          why: {
            question:
              'Why did the Taliban, at first held back by outside pressure, become more hostile to ISIS–K?',
            answer: 'Their leaders’ relations with external supporters deteriorated',
          },
          who: {
            question:
              'Which Taliban leader’s worsening relations with external supporters, in particular, made the Taliban more hostile to ISIS–K?',
            answer: { entity: 'akhtar-mansour' },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-internal-rift',
        paragraph: 3,
        statement:
          'Within the Taliban, some figures advocated accommodation and cooperation with ISIS–K, and others opposed any alignment with it.',
        asks: {
          for: {
            question:
              'What did some figures within the Taliban advocate towards ISIS–K, while others opposed any alignment with it?',
            answer: { text: 'Accommodation and cooperation', accepted: ['Cooperation'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-quetta-shura',
        paragraph: 3,
        statement:
          'Some members of the Quetta Shura kept up links with ISIS–K although the Taliban as a whole took a hostile stance.',
        asks: {
          shura: {
            question:
              'In which shura did some members keep up links with ISIS–K although the Taliban as a whole took a hostile stance?',
            answer: { entity: 'quetta-shura' },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-north-groups',
        paragraph: 4,
        rank: 'core',
        statement:
          'In northern Afghanistan, ISIS–K forces such as Shamali Khilafat and the Omar Ghazi group at first supported operations of the Taliban in Badakhshan, Takhar and Kunduz.',
        asks: {
          groups: {
            question:
              'Which two groups of ISIS–K are named as having at first supported operations of the Taliban in northern Afghanistan?',
            answer: { entities: ['shamali-khilafat', 'omar-ghazi-group'] },
          },
          whose: {
            question:
              'Whose operations in northern Afghanistan did Shamali Khilafat and the Omar Ghazi group at first support?',
            answer: { entity: 'afghan-taliban' },
          },
          places: {
            question:
              'In which three provinces of northern Afghanistan did ISIS–K forces at first support operations of the Taliban?',
            answer: { entities: ['badakhshan', 'takhar', 'kunduz'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-joint-ban',
        theme: 'allegiances',
        paragraph: 4,
        statement:
          'Disagreements within the leadership of ISIS–K led to a ban on joint operations with the Taliban.',
        asks: {
          what: {
            question:
              'What did ISIS–K ban after disagreements within its leadership, although some of its forces had supported the Taliban?',
            answer: { text: 'Joint operations with the Taliban', accepted: ['Joint operations'] },
          },
          why: {
            question: 'What led ISIS–K to ban joint operations with the Taliban?',
            answer: { text: 'Disagreements within its leadership', accepted: ['Internal disagreements'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-coexistence',
        theme: 'allegiances',
        paragraph: 5,
        statement:
          'By mid-2016 ISIS–K said that it was willing to coexist with the Taliban as long as neither operated directly against the other.',
        asks: {
          condition: {
            question:
              'On what condition did ISIS–K say by mid-2016 that it was willing to coexist with the Taliban?',
            answer: {
              text: 'No direct operations against each other',
              accepted: ['That they do not attack each other'],
            },
          },
          date: {
            question:
              'By which part of which year had ISIS–K said that it was willing to coexist with the Taliban?',
            answer: { date: 'mid 2016' },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-taliban-nangarhar-ceasefire',
        theme: 'allegiances',
        paragraph: 5,
        rank: 'core',
        statement:
          'ISIS–K’s new approach of mid-2016 led to a ceasefire with the Taliban in Nangarhar, where both turned against the Afghan government; in other regions hostilities went on.',
        note: 'Not the ceasefire in Kunar, which was with al-Qaeda. Elsewhere clashes with the Taliban are said to have driven ISIS–K out of two districts of Nangarhar in 2016.',
        asks: {
          place: {
            question:
              'In which province did ISIS–K’s new approach of mid-2016 lead to a ceasefire with the Taliban?',
            answer: { entity: 'nangarhar' },
          },
          with: {
            question:
              'With which group did ISIS–K agree a ceasefire in Nangarhar after its new approach of mid-2016?',
            answer: { entity: 'afghan-taliban' },
          },
          against: {
            question:
              'Towards whom did ISIS–K and the Taliban redirect their efforts after their ceasefire in Nangarhar?',
            answer: { entity: 'afghan-government' },
          },
        },
      },
    ],
  },
  {
    heading: 'Pakistani Taliban',
    under: 'Major relations',
    paragraphs: 5,
    facts: [
      {
        kind: 'free',
        id: 'rel-ttp-other-name',
        paragraph: 1,
        rank: 'detail',
        statement: 'The TTP is also known as the Pakistani Taliban.',
        note: 'Not the Afghan Taliban.',
        asks: {
          name: {
            question: 'By what English name is the TTP also known?',
            answer: 'Pakistani Taliban',
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-divided',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'The TTP was at first divided over allegiance to ISIS–K, and some of its members expressed support for the newly proclaimed caliphate.',
        asks: {
          over: {
            question: 'Over what was the TTP divided internally when its relations with ISIS–K began?',
            answer: { text: 'Allegiance to ISIS–K', accepted: ['Whether to swear allegiance'] },
          },
          support: {
            question:
              'For what did some TTP members express support when the TTP was divided over allegiance to ISIS–K?',
            answer: { text: 'The newly proclaimed caliphate', accepted: ['The caliphate'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-worse-by',
        paragraph: 1,
        statement: 'By 2015 tensions between ISIS–K and the TTP had escalated.',
        asks: {
          year: {
            question: 'By what year had tensions between ISIS–K and the TTP escalated?',
            answer: { date: '2015' },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-assessment',
        paragraph: 2,
        statement:
          'ISIS–K judged the TTP negatively, pointing to ideological differences and to what it saw as corruption.',
        asks: {
          grounds: {
            question: 'Which two things did ISIS–K’s negative assessment of the TTP point to?',
            answer: 'Ideological differences and perceived corruption',
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-strayed',
        paragraph: 2,
        certainty: 'claimed',
        according: 'ISIS–K',
        statement:
          'According to ISIS–K, the TTP, once made up of sincere jihadists, strayed from its original mission after the proclamation of the caliphate.',
        asks: {
          from: {
            question:
              'According to ISIS–K, from what did the TTP stray after the proclamation of the caliphate?',
            answer: 'Its original mission',
          },
          after: {
            question: 'According to ISIS–K, after which event did the TTP stray from its original mission?',
            answer: {
              text: 'The proclamation of the caliphate',
              accepted: ['The declaration of the caliphate'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-agreements',
        theme: 'allegiances',
        paragraph: 3,
        statement:
          'In spite of deep hostility and local skirmishes, ISIS–K and the TTP occasionally agreed on non-belligerence, particularly in the border areas of Afghanistan and Pakistan.',
        asks: {
          place: {
            question:
              'Where in particular did ISIS–K and the TTP occasionally reach agreements of non-belligerence?',
            answer: { entity: 'afghanistan-pakistan-border' },
          },
          kind: {
            question:
              'What kind of agreement did ISIS–K and the TTP occasionally reach in spite of their deep hostility?',
            answer: { text: 'Non-belligerence agreements', accepted: ['Non-belligerence', 'Non-aggression'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-tribes',
        paragraph: 4,
        statement:
          'Tribal affiliations shaped the conflict between ISIS–K and the TTP: commanders of certain tribes went to the TTP, while ISIS–K drew its support from others.',
        asks: {
          what: {
            question:
              'Affiliations of what kind helped to decide which commanders the TTP attracted, and from whom ISIS–K drew support?',
            answer: { text: 'Tribal', accepted: ['Tribes'] },
          },
          effect: {
            question:
              'What did tribal affiliations in the conflict between ISIS–K and the TTP make harder to establish?',
            answer: {
              text: 'A unified jihadist front against common adversaries',
              accepted: ['A united jihadist front'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-ceasefires-undermined',
        theme: 'allegiances',
        paragraph: 5,
        statement:
          'Ceasefires brokered in Afghanistan between ISIS–K and the TTP were often undermined by local dynamics.',
        asks: {
          why: {
            question:
              'What often undermined the ceasefires brokered in Afghanistan between ISIS–K and the TTP?',
            answer: { text: 'Local dynamics', accepted: ['Local conditions'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-ttp-local-commanders',
        theme: 'allegiances',
        paragraph: 5,
        rank: 'detail',
        statement:
          'In some instances local commanders kept up relations with ISIS–K, in others the TTP firmly opposed it.',
        asks: {
          who: {
            question:
              'Who kept up relations with ISIS–K in some instances, in spite of the rivalry between it and the TTP?',
            answer: { text: 'Local commanders', accepted: ['Commanders'] },
          },
        },
      },
    ],
  },
  {
    heading: 'Al-Qaeda',
    under: 'Major relations',
    paragraphs: 5,
    facts: [
      {
        kind: 'free',
        id: 'rel-al-qaeda-why-good',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'When ISIS–K emerged, al-Qaeda sought good relations with it, as being portrayed as fighting fellow jihadists could cost it legitimacy.',
        asks: {
          why: {
            question: 'Why did al-Qaeda seek good relations with ISIS–K when the latter emerged?',
            answer: {
              text: 'Being seen as fighting jihadists could delegitimise it',
              accepted: ['It feared delegitimisation'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-al-qaeda-targets',
        paragraph: 2,
        statement:
          'Besides Americans and British, ISIS–K aimed to target NATO, the Afghan government and groups deemed to be against Sunni interests.',
        note: 'Elsewhere al-Qaeda, too, is said to have fought NATO and Afghan government forces.',
        asks: {
          whom: {
            question:
              'Whom, besides Americans and British, did ISIS–K aim to target as its strategy came to differ from al-Qaeda’s?',
            answer: 'NATO, the Afghan government and groups deemed against Sunni interests',
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-al-qaeda-strain',
        theme: 'allegiances',
        paragraph: 2,
        statement:
          'Diverging targets, and the self-proclaimed caliphate, strained the relations between ISIS–K and al-Qaeda.',
        asks: {
          difference: {
            question:
              'A divergence in what, besides the self-proclaimed caliphate, strained the relations between ISIS–K and al-Qaeda?',
            answer: { text: 'Targeting', accepted: ['Whom to target'] },
          },
        },
      },
      {
        kind: 'leadership',
        id: 'qahtani-leader',
        paragraph: 3,
        rank: 'core',
        group: 'al-qaeda-in-afghanistan-and-pakistan',
        leader: 'qahtani',
        ask: { group: 'Of which part of al-Qaeda was Faruq al-Qahtani the leader?' },
      },
      {
        kind: 'free',
        id: 'qahtani-trained-volunteers',
        paragraph: 3,
        statement:
          'Faruq al-Qahtani at first cooperated with ISIS–K and even trained Afghan and Pakistani volunteers bound for ISIS in Syria.',
        asks: {
          who: {
            question:
              'Which al-Qaeda leader at first cooperated with ISIS–K and even trained Afghan and Pakistani volunteers bound for ISIS in Syria?',
            answer: { entity: 'qahtani' },
          },
          whom: {
            question: 'Whom did Faruq al-Qahtani train while he cooperated with ISIS–K?',
            answer: {
              text: 'Afghan and Pakistani volunteers bound for Syria',
              accepted: ['Volunteers for Syria'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-al-qaeda-defections',
        theme: 'allegiances',
        paragraph: 3,
        statement:
          'When the cooperation between Faruq al-Qahtani and ISIS–K waned, some members of al-Qaeda defected to ISIS–K.',
        asks: {
          result: {
            question:
              'What did some members of al-Qaeda do when Faruq al-Qahtani’s cooperation with ISIS–K waned?',
            answer: { text: 'They defected to ISIS–K', accepted: ['Joined ISIS–K'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'rel-al-qaeda-worse-by',
        theme: 'allegiances',
        paragraph: 3,
        statement:
          'By 2015 relations between ISIS–K and al-Qaeda had markedly worsened, and ISIS–K took an ever more negative view of al-Qaeda’s role in the region.',
        asks: {
          year: {
            question: 'By what year had relations between ISIS–K and al-Qaeda markedly worsened?',
            answer: { date: '2015' },
          },
        },
      },
      {
        kind: 'free',
        id: 'kunar-ceasefire',
        theme: 'allegiances',
        paragraph: 4,
        rank: 'core',
        statement: 'In the summer of 2016 ISIS–K and al-Qaeda reached a ceasefire in Kunar.',
        asks: {
          with: {
            question: 'With which group did ISIS–K reach a ceasefire in Kunar in the summer of 2016?',
            answer: { entity: 'al-qaeda' },
          },
          place: {
            question: 'Where did ISIS–K and al-Qaeda reach a ceasefire in the summer of 2016?',
            answer: { entity: 'kunar' },
          },
          date: {
            question: 'In which season of which year did ISIS–K and al-Qaeda reach a ceasefire in Kunar?',
            answer: { date: 'summer 2016' },
          },
        },
        note: 'Not the ceasefire in Nangarhar, which was with the Taliban.',
      },
      {
        kind: 'free',
        id: 'kunar-non-interference',
        theme: 'allegiances',
        paragraph: 4,
        statement:
          'The ceasefire in Kunar in the summer of 2016 came with a non-interference agreement with the TTP.',
        asks: {
          with: {
            question:
              'With which group was there a non-interference agreement along with the ceasefire between ISIS–K and al-Qaeda in Kunar?',
            answer: { entity: 'ttp' },
          },
          kind: {
            question:
              'What kind of agreement with the TTP came along with the ceasefire between ISIS–K and al-Qaeda in Kunar?',
            answer: 'Non-interference',
          },
        },
      },
      {
        kind: 'free',
        id: 'kunar-ceasefire-collapse',
        theme: 'allegiances',
        paragraph: 4,
        statement: 'The ceasefire between ISIS–K and al-Qaeda in Kunar collapsed in early 2017.',
        asks: {
          date: {
            question:
              'In which part of which year did the ceasefire between ISIS–K and al-Qaeda in Kunar collapse?',
            answer: { date: 'early 2017' },
          },
        },
      },
      {
        kind: 'free',
        id: 'kunar-demand',
        theme: 'allegiances',
        paragraph: 4,
        rank: 'core',
        statement:
          'When the ceasefire in Kunar broke down, ISIS–K demanded that al-Qaeda ally itself with it or evacuate Kunar.',
        asks: {
          demand: {
            question:
              'Between which two alternatives did ISIS–K demand that al-Qaeda choose when their ceasefire in Kunar had broken down?',
            answer: {
              text: 'Alliance with ISIS–K, or evacuation from Kunar',
              accepted: ['Join it or leave'],
            },
          },
        },
      },
      {
        kind: 'death',
        id: 'qahtani-killed',
        paragraph: 5,
        rank: 'core',
        person: 'qahtani',
        how: 'killed',
        on: '2016-11',
        cause: 'in a US drone strike',
        accepted: ['drone strike'],
        ask: { person: 'Which al-Qaeda leader was killed in a US drone strike in November 2016?' },
      },
      {
        kind: 'free',
        id: 'rel-al-qaeda-relocates',
        paragraph: 5,
        statement:
          'The killing of Faruq al-Qahtani and ISIS–K’s push to dominate areas in Kunar worsened tensions and led al-Qaeda to relocate its forces.',
        asks: {
          response: {
            question: 'How did al-Qaeda respond to ISIS–K’s push to dominate areas in Kunar?',
            answer: { text: 'It relocated its forces', accepted: ['It moved its forces'] },
          },
          place: {
            question:
              'ISIS–K’s push to dominate areas of which province led al-Qaeda to relocate its forces?',
            answer: { entity: 'kunar' },
          },
          who: {
            question:
              'Whose killing, besides ISIS–K’s push to dominate areas in Kunar, worsened its tensions with al-Qaeda?',
            answer: { entity: 'qahtani' },
          },
        },
      },
    ],
  },
] as const satisfies Sections
