/** The section 'Prelude': volunteers for Syria, their recruiters at home, and the call for a branch of ISIS. */
import type { Sections } from '../vocabulary.ts'

export const prelude = [
  {
    heading: 'Prelude',
    paragraphs: 3,
    facts: [
      // Paragraph 1: fighters for Syria, 2012 to 2014
      {
        kind: 'free',
        id: 'dispatch-agreed',
        paragraph: 1,
        rank: 'core',
        statement:
          'On 14 July 2012, Hafiz Saeed Khan agreed to assemble quickly a group of volunteer fighters for al-Qaeda to send to Syria.',
        asks: {
          date: {
            question:
              'On what date did Hafiz Saeed Khan agree to assemble a group of volunteer fighters for al-Qaeda to send to Syria?',
            answer: { date: '2012-07-14' },
          },
          who: {
            question:
              'Which TTP leader agreed on 14 July 2012 to assemble a group of volunteer fighters for al-Qaeda to send to Syria?',
            answer: { entity: 'hafiz-saeed-khan' },
          },
        },
      },
      {
        kind: 'membership',
        id: 'saeed-khan-in-ttp-2012',
        paragraph: 1,
        member: 'hafiz-saeed-khan',
        group: 'ttp',
        during: 'in July 2012',
        ask: { group: 'Of which group was Hafiz Saeed Khan a prominent leader in July 2012?' },
      },
      {
        kind: 'free',
        id: 'dispatch-size',
        paragraph: 1,
        rank: 'core',
        statement:
          'The group that Hafiz Saeed Khan agreed to assemble on 14 July 2012 was of 143 Afghan and Pakistani volunteers.',
        asks: {
          count: {
            question:
              'How many volunteer fighters for Syria did Hafiz Saeed Khan agree on 14 July 2012 to assemble?',
            answer: { count: 143, unit: 'volunteer fighters' },
          },
          origin: {
            question:
              'From which two countries were the 143 volunteers whom Hafiz Saeed Khan agreed in July 2012 to assemble?',
            answer: { entities: ['afghanistan', 'pakistan'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'dispatch-for',
        paragraph: 1,
        statement:
          'Al-Qaeda was to send the 143 volunteers of July 2012 to Syria to join the al-Nusra Front.',
        asks: {
          front: {
            question:
              'Which group in Syria were the 143 volunteers to join whom Hafiz Saeed Khan agreed in July 2012 to assemble?',
            answer: { entity: 'al-nusra' },
          },
          sender: {
            question:
              'Which organisation was to send Hafiz Saeed Khan’s 143 volunteers of July 2012 to Syria?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'free',
        id: 'shuras-refuse-syria',
        paragraph: 1,
        statement:
          'The Taliban’s Quetta Shura and its leadership council, the Rahbari Shura, refused to send fighters to Syria.',
        asks: {
          who: {
            question: 'Which two bodies of the Taliban refused to send fighters to Syria?',
            answer: { entities: ['quetta-shura', 'rahbari-shura'] },
          },
        },
      },
      {
        kind: 'naming',
        id: 'rahbari-shura-name',
        paragraph: 1,
        rank: 'detail',
        of: 'rahbari-shura',
        statement: 'The Rahbari Shura is the leadership council of the Taliban.',
        ask: { meaning: 'What kind of body of the Taliban is the Rahbari Shura?' },
      },
      {
        kind: 'free',
        id: 'syria-deal-shuras',
        paragraph: 1,
        rank: 'core',
        statement:
          'The Taliban’s Peshawar Shura and Miran Shah Shura arranged a deal with ISIS to send Afghan and Pakistani jihadists to the Syrian conflict.',
        note: 'The Miran Shah Shura is better known as the Haqqani network.',
        asks: {
          who: {
            question:
              'Which two shuras of the Taliban arranged a deal with ISIS to send Afghan and Pakistani jihadists to Syria?',
            answer: { entities: ['peshawar-shura', 'haqqani-network'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-deal-partners',
        paragraph: 1,
        rank: 'core',
        statement:
          'The deal to send Afghan and Pakistani jihadists to Syria was between Sirajuddin Haqqani and the ISIS leader, Abu Bakr al-Baghdadi.',
        asks: {
          who: {
            question:
              'Between which two men did the Peshawar and Miran Shah Shuras arrange a deal to send fighters to Syria?',
            answer: { entities: ['sirajuddin-haqqani', 'baghdadi'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'miran-shah-shura-other-name',
        paragraph: 1,
        statement:
          'The Miran Shah Shura, a semi-autonomous shura of the Taliban, is better known as the Haqqani network.',
        asks: {
          known: {
            question: 'By what name is the Miran Shah Shura better known?',
            answer: { text: 'the Haqqani network', accepted: ['Haqqani'] },
          },
          shura: {
            question: 'Which shura of the Taliban is better known as the Haqqani network?',
            answer: { text: 'the Miran Shah Shura', accepted: ['Miranshah Shura', 'Miran Shah'] },
          },
          standing: {
            question: 'How independent was the Miran Shah Shura within the Taliban?',
            answer: { text: 'semi-autonomous', accepted: ['partly autonomous'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-salary',
        paragraph: 1,
        rank: 'core',
        statement:
          'Jihadists sent to Syria under the deal between Sirajuddin Haqqani and al-Baghdadi had a salary of $800 a month, four times that of Taliban fighters.',
        asks: {
          amount: {
            question:
              'What monthly salary did jihadists have who were sent to Syria under the deal between Sirajuddin Haqqani and al-Baghdadi?',
            answer: { count: 800, unit: 'dollars' },
          },
          times: {
            question:
              'How many times a Taliban fighter’s salary was that of jihadists sent to Syria under the deal between Sirajuddin Haqqani and al-Baghdadi?',
            answer: { count: 4, unit: 'times' },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-units-organised',
        paragraph: 1,
        rank: 'core',
        statement:
          'Unlike earlier volunteers, the Afghan and Pakistani jihadists sent to Syria from 2012 on fought there as organised groups.',
        asks: {
          how: {
            question:
              'How did the Afghan and Pakistani jihadists sent to Syria from 2012 on fight there, unlike those who had gone earlier?',
            answer: {
              text: 'as organised groups',
              accepted: ['as organized groups', 'as units of their own'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-units-return',
        paragraph: 1,
        statement:
          'The Afghan and Pakistani jihadist units sent to Syria from 2012 on were eventually to be brought back home.',
        asks: {
          fate: {
            question:
              'What was eventually to happen to the Afghan and Pakistani jihadist units sent to Syria from 2012 on?',
            answer: {
              text: 'they would be brought back home',
              accepted: ['return to Afghanistan and Pakistan', 'return home'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-earlier-groups-assimilated',
        paragraph: 1,
        statement:
          'Afghan and Pakistani groups that went to Syria before 2012 were assimilated into local jihadist groups.',
        note: 'The section ‘Background’ says: into various ISIS units.',
        asks: {
          into: {
            question:
              'Into what kind of groups had Afghan and Pakistani fighters in Syria been assimilated before those of 2012 fought as units of their own?',
            answer: { text: 'local jihadist groups', accepted: ['local groups', 'Syrian jihadist groups'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-deployments-impact',
        paragraph: 1,
        rank: 'detail',
        statement:
          'Groups deployed by al-Qaeda in South Asia and by parts of the Taliban quickly had a marked effect on the Syrian conflict.',
        asks: {
          who: {
            question:
              'Besides parts of the Taliban, which organisation deployed groups from South Asia that quickly had a marked effect on the Syrian conflict?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'free',
        id: 'isis-afghans-pakistanis-grow',
        paragraph: 1,
        statement: 'From 2012 through 2014, the ranks of Afghans and Pakistanis in ISIS grew massively.',
        asks: {
          when: {
            question:
              'From which year through which year did the ranks of Afghans and Pakistanis in ISIS grow massively?',
            answer: { text: '2012 to 2014', accepted: ['2012–2014', '2012 through 2014'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'ttp-volunteers-in-isis',
        paragraph: 1,
        rank: 'core',
        statement: 'From 2012 through 2014, the TTP alone sent at least 1,000 volunteers to ISIS.',
        asks: {
          count: {
            question: 'How many volunteers at least did the TTP alone send to ISIS from 2012 through 2014?',
            answer: { count: { atLeast: 1000 }, unit: 'volunteers' },
          },
          group: {
            question: 'Which group alone sent at least 1,000 volunteers to ISIS from 2012 through 2014?',
            answer: { entity: 'ttp' },
          },
        },
      },

      // Paragraph 2: recruiting at home
      {
        kind: 'free',
        id: 'commission-offer',
        paragraph: 2,
        rank: 'core',
        statement:
          'The ISIS Military Commission in Syria offered $1 million to ten leaders of TTP and Taliban volunteer groups.',
        note: 'Whether each leader or all ten together were to have the sum is not said.',
        asks: {
          sum: {
            question:
              'What sum did the ISIS Military Commission in Syria offer to ten leaders of volunteer groups?',
            answer: { count: 1000000, unit: 'dollars' },
          },
          who: {
            question:
              'Which body in Syria offered ten leaders of TTP and Taliban volunteer groups $1 million?',
            answer: { entity: 'isis-military-commission' },
          },
          count: {
            question:
              'To how many leaders of volunteer groups did the ISIS Military Commission in Syria offer $1 million?',
            answer: { count: 10, unit: 'leaders' },
          },
          from: {
            question:
              'From which two organisations came the ten leaders of volunteer groups to whom the ISIS Military Commission offered $1 million?',
            answer: { entities: ['ttp', 'afghan-taliban'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'commission-purpose',
        paragraph: 2,
        statement:
          'For the $1 million of the ISIS Military Commission, ten leaders were to proselytise for the movement back in Afghanistan and Pakistan.',
        asks: {
          what: {
            question:
              'What were ten volunteer group leaders to do at home for the $1 million that the ISIS Military Commission offered?',
            answer: {
              text: 'proselytise for the movement',
              accepted: ['proselytize', 'win people over to the movement', 'recruit for ISIS'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'commission-leaders-dispatch',
        paragraph: 2,
        rank: 'detail',
        statement:
          'The ten leaders to whom the ISIS Military Commission offered $1 million were of Hafiz Saeed Khan’s first dispatch.',
        asks: {
          whose: {
            question:
              'To whose first dispatch of fighters had the ten leaders belonged to whom the ISIS Military Commission offered $1 million?',
            answer: { entity: 'hafiz-saeed-khan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'commission-motive',
        paragraph: 2,
        rank: 'detail',
        certainty: 'unclear',
        statement:
          'The ISIS Military Commission likely offered $1 million out of appreciation for the volunteers from Afghanistan and Pakistan.',
        asks: {
          why: {
            question:
              'Out of appreciation for what did the ISIS Military Commission likely offer ten leaders $1 million?',
            answer: {
              text: 'the volunteer fighters from Afghanistan and Pakistan',
              accepted: ['the volunteers', 'the fighters they had supplied'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'recruitment-begins',
        paragraph: 2,
        statement:
          'In November 2013, the ten leaders to whom the ISIS Military Commission had offered $1 million began to approach members of the region’s militant groups.',
        asks: {
          date: {
            question:
              'In what month and year did the ten leaders to whom the ISIS Military Commission had offered $1 million begin to approach members of other militant groups?',
            answer: { date: '2013-11' },
          },
        },
      },
      {
        kind: 'free',
        id: 'recruitment-groups',
        paragraph: 2,
        statement:
          'From November 2013, members of the Afghan Taliban, the TTP, the IMU, Lashkar-e-Taiba, Lashkar-e-Jhangvi and other groups were approached to join the effort.',
        asks: {
          groups: {
            question:
              'Which five militant groups are named among those whose members were approached from November 2013 to join the effort for ISIS?',
            answer: { entities: ['afghan-taliban', 'ttp', 'imu', 'let', 'lej'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'ten-commanders-become-senior',
        paragraph: 2,
        statement:
          'The ten leaders to whom the ISIS Military Commission had offered $1 million became early senior figures of ISIS–K, among them Sheikh Mohsin and Sa’ad Emarati.',
        asks: {
          named: {
            question:
              'Which two men are named among the ten commanders to whom the ISIS Military Commission had offered $1 million?',
            answer: { entities: ['mohsin', 'emarati'] },
          },
          what: {
            question:
              'What did the ten commanders to whom the ISIS Military Commission had offered $1 million later become?',
            answer: { text: 'early senior figures of ISIS–K', accepted: ['leaders of ISIS–K'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'mohsin-emir-kunar',
        paragraph: 2,
        rank: 'core',
        statement: 'Sheikh Mohsin became ISIS–K’s first emir of Kunar Province.',
        asks: {
          person: {
            question: 'Who became ISIS–K’s first emir of Kunar Province?',
            answer: { entity: 'mohsin' },
          },
          province: {
            question: 'Of which province did Sheikh Mohsin become ISIS–K’s first emir?',
            answer: { entity: 'kunar' },
          },
        },
      },
      {
        kind: 'free',
        id: 'emarati-emir-logar',
        paragraph: 2,
        rank: 'core',
        statement: 'Sa’ad Emarati became ISIS–K’s first emir of Logar Province.',
        asks: {
          person: {
            question: 'Who became ISIS–K’s first emir of Logar Province?',
            answer: { entity: 'emarati' },
          },
          province: {
            question: 'Of which province did Sa’ad Emarati become ISIS–K’s first emir?',
            answer: { entity: 'logar' },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-camps',
        paragraph: 2,
        rank: 'core',
        statement:
          'The Haqqani network and the Peshawar Shura set up two training camps for militants bound for Syria, in Waziristan and Kunar.',
        note: 'A later section has reports of a new camp in Kunar in November 2014.',
        asks: {
          who: {
            question:
              'Which two shuras or networks of the Taliban established training camps for militants bound for Syria?',
            answer: { entities: ['haqqani-network', 'peshawar-shura'] },
          },
          places: {
            question:
              'In which two areas did the Haqqani network and the Peshawar Shura establish training camps for militants bound for Syria?',
            answer: { entities: ['waziristan', 'kunar'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-camps-purpose',
        paragraph: 2,
        statement:
          'In the camps of the Haqqani network and the Peshawar Shura, militants were taught combat skills and elementary Arabic, and vetted.',
        asks: {
          purpose: {
            question:
              'Besides lessons in Arabic, for what two things did the camps of the Haqqani network and the Peshawar Shura serve?',
            answer: {
              text: 'teaching combat skills and vetting militants',
              accepted: ['combat training and vetting'],
            },
          },
          language: {
            question:
              'In which language did militants have elementary lessons in the camps of the Haqqani network and the Peshawar Shura?',
            answer: 'Arabic',
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-route',
        paragraph: 2,
        statement:
          'From the camps of the Haqqani network and the Peshawar Shura, fighters passed through Iran and Turkey to reach Syria.',
        asks: {
          countries: {
            question:
              'Through which two countries did fighters from the camps in Waziristan and Kunar pass to reach Syria?',
            answer: { entities: ['iran', 'turkey'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-travel-guise',
        paragraph: 2,
        rank: 'detail',
        statement:
          'Most fighters from the camps in Waziristan and Kunar travelled to Syria as supposed economic migrants, more senior leaders by commercial flight.',
        asks: {
          guise: {
            question:
              'As what did most fighters from the camps in Waziristan and Kunar pose on their way to Syria?',
            answer: { text: 'economic migrants', accepted: ['migrants'] },
          },
          leaders: {
            question:
              'How did more senior leaders, unlike most fighters from the camps in Waziristan and Kunar, travel to Syria?',
            answer: { text: 'by commercial flight', accepted: ['by air', 'by plane'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-motive-peace-deals',
        paragraph: 2,
        statement:
          'Fighters were fairly easy to win for Syria since most expected their former organisation to make peace in the end with the Afghan or Pakistani government.',
        asks: {
          what: {
            question:
              'What did most fighters who were easily won for Syria expect their former organisations to do in the end?',
            answer: {
              text: 'sign a peace deal with the Afghan or Pakistani government',
              accepted: ['sign a peace deal', 'make peace'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-motive-money',
        paragraph: 2,
        statement:
          'Fighters were also drawn to Syria because the money was more attractive than that of the Taliban’s faltering donors.',
        asks: {
          what: {
            question:
              'Besides the expected peace deals, what made it fairly easy for commanders to motivate fighters to join the fight in Syria?',
            answer: { text: 'more attractive money', accepted: ['money', 'better pay'] },
          },
          whose: {
            question:
              'The money for fighters in Syria was more attractive than that of which faltering donors?',
            answer: { text: 'the Taliban’s donors', accepted: ['Taliban donors'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'daesh-arab-supporters',
        paragraph: 2,
        certainty: 'claimed',
        statement:
          'According to a senior ISIS–K member in June 2015, many Arab countries supported Daesh, among them Saudi Arabia, Qatar and the UAE.',
        asks: {
          countries: {
            question:
              'According to a senior ISIS–K member in June 2015, which three Arab countries, among others, supported Daesh?',
            answer: { entities: ['saudi-arabia', 'qatar', 'uae'] },
          },
          date: {
            question:
              'In what month and year did a senior ISIS–K member claim that Saudi Arabia, Qatar, the UAE and others supported Daesh?',
            answer: { date: '2015-06' },
          },
        },
      },
      {
        kind: 'free',
        id: 'daesh-oil-wells',
        paragraph: 2,
        rank: 'detail',
        certainty: 'claimed',
        statement:
          'A senior ISIS–K member claimed in June 2015 that many natural resources such as oil wells were “under their control”.',
        note: '“Their” may be of Daesh or of the Arab countries named just before.',
        asks: {
          what: {
            question:
              'Which natural resources did a senior ISIS–K member, in a remark of June 2015 on support for Daesh, claim were “under their control”?',
            answer: { text: 'oil wells', accepted: ['oil'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'leaders-swear-allegiance',
        theme: 'allegiances',
        paragraph: 2,
        rank: 'core',
        statement:
          'From mid-2013 on, the leaders of the volunteer groups swore allegiance to Abu Bakr al-Baghdadi.',
        note: 'A later section dates Hafiz Saeed Khan’s own oath to 11 May 2013.',
        asks: {
          date: {
            question:
              'In which part of which year did the leaders of the Afghan and Pakistani volunteer groups begin to swear allegiance to Abu Bakr al-Baghdadi?',
            answer: { date: 'mid 2013' },
          },
          to: {
            question:
              'To whom did the leaders of the Afghan and Pakistani volunteer groups begin to swear allegiance in mid-2013?',
            answer: { entity: 'baghdadi' },
          },
        },
      },
      {
        kind: 'free',
        id: 'allegiance-unclear-organisations',
        paragraph: 2,
        certainty: 'unclear',
        statement:
          'It remains unclear how the militants’ original organisations viewed the oaths to al-Baghdadi that began in mid-2013.',
        asks: {
          what: {
            question:
              'What remains unclear about the militants’ original organisations and the oaths to al-Baghdadi that began in mid-2013?',
            answer: {
              text: 'how they viewed these oaths',
              accepted: ['what they thought of them', 'their view of the allegiances'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'allegiance-unclear-nusra',
        theme: 'allegiances',
        paragraph: 2,
        certainty: 'unclear',
        statement:
          'It remains unclear whether others chose to stay loyal to al-Qaeda’s al-Nusra Front when leaders began in mid-2013 to swear allegiance to al-Baghdadi.',
        asks: {
          group: {
            question:
              'While some leaders swore allegiance to al-Baghdadi from mid-2013, it is unclear whether others stayed loyal to which group?',
            answer: { entity: 'al-nusra' },
          },
        },
      },
      {
        kind: 'membership',
        id: 'al-nusra-of-al-qaeda',
        paragraph: 2,
        member: 'al-nusra',
        group: 'al-qaeda',
        ask: { group: 'To which wider organisation did the al-Nusra Front in Syria belong?' },
      },

      // Paragraph 3: a branch for Afghanistan and Pakistan
      {
        kind: 'free',
        id: 'branch-advocates',
        paragraph: 3,
        rank: 'core',
        statement:
          'Through early 2014, Abu Bakr al-Baghdadi, Abu Muslim Turkmani and Abu Omar al-Shishani pressed the volunteers to set up a branch in Afghanistan and Pakistan.',
        asks: {
          who: {
            question:
              'Which three leaders of ISIS strongly advocated through early 2014 that the volunteers set up a branch in Afghanistan and Pakistan?',
            answer: { entities: ['baghdadi', 'turkmani', 'shishani'] },
          },
          date: {
            question:
              'Through which part of which year did leaders of ISIS strongly advocate that the volunteers set up a branch in Afghanistan and Pakistan?',
            answer: { date: 'early 2014' },
          },
        },
      },
      {
        kind: 'free',
        id: 'branch-later-goals',
        paragraph: 3,
        statement:
          'The branch that ISIS leaders advocated through early 2014 was to be in Afghanistan and Pakistan, and later in Iran and Central Asia too.',
        asks: {
          first: {
            question:
              'In which two countries did ISIS leaders, through early 2014, want the volunteers to set up a new branch?',
            answer: { entities: ['afghanistan', 'pakistan'] },
          },
          where: {
            question:
              'Which territories were to be later goals of the branch that ISIS leaders advocated through early 2014 for Afghanistan and Pakistan?',
            answer: { entities: ['iran', 'central-asia'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'branch-wilayah',
        paragraph: 3,
        rank: 'detail',
        statement: 'A branch of the Islamic State is called a wilayah.',
        asks: {
          word: {
            question:
              'What is the term for a branch of the Islamic State such as the one its leaders advocated for Afghanistan and Pakistan?',
            answer: { text: 'wilayah', accepted: ['wilayat'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'branch-before-caliphate',
        paragraph: 3,
        statement:
          'ISIS leaders advocated the branch in Afghanistan and Pakistan before the Islamic State had separated from al-Qaeda and declared a caliphate in Iraq and Syria.',
        asks: {
          from: {
            question:
              'From which organisation had the Islamic State not yet officially separated when its leaders were already advocating a branch in Afghanistan and Pakistan?',
            answer: { entity: 'al-qaeda' },
          },
          declared: {
            question:
              'What had the Islamic State not yet declared in Iraq and Syria when its leaders were already advocating a branch in Afghanistan and Pakistan?',
            answer: { text: 'a caliphate', accepted: ['its caliphate'] },
          },
          where: {
            question:
              'In which two countries was the Islamic State to declare a caliphate after separating from al-Qaeda?',
            answer: { entities: ['iraq', 'syria'] },
          },
        },
      },
      {
        kind: 'leadership',
        id: 'isis-emir-baghdadi',
        paragraph: 3,
        rank: 'core',
        group: 'isis',
        leader: 'baghdadi',
        title: 'emir',
        during: 'in early 2014',
      },
      {
        kind: 'role',
        id: 'turkmani-deputy-emir',
        paragraph: 3,
        person: 'turkmani',
        role: 'the deputy emir of ISIS',
        accepted: ['deputy emir'],
        note: 'Not Abu Abdul Hamza al-Turkistani, who led the Gansu Hui Group.',
        statement: 'In early 2014, Abu Muslim Turkmani was the deputy emir of ISIS.',
        ask: {
          person: 'Who was the deputy emir of ISIS in early 2014?',
          role: 'What office did Abu Muslim Turkmani hold in ISIS in early 2014?',
        },
      },
      {
        kind: 'location',
        id: 'shishani-in-raqqa',
        paragraph: 3,
        subject: 'shishani',
        relation: 'commanded-in',
        place: 'raqqa',
        during: 'in early 2014',
        statement: 'In early 2014, Abu Omar al-Shishani was a senior commander of ISIS in Raqqa.',
        ask: {
          place: 'In which city was Abu Omar al-Shishani a senior ISIS commander in early 2014?',
          subject:
            'Which senior ISIS commander in Raqqa advocated a branch in Afghanistan and Pakistan in early 2014?',
        },
      },
      {
        kind: 'role',
        id: 'wali-rahman-appointed',
        paragraph: 3,
        rank: 'core',
        person: 'wali-rahman',
        role: 'the Islamic State’s special representative for Afghanistan and Pakistan',
        accepted: ['special representative for Afghanistan and Pakistan', 'special representative'],
        by: 'shishani',
        on: '2014-04-03',
        note: 'Not Abdul Bahar Mehsud, whom al-Baghdadi had appointed for Pakistan.',
        ask: {
          role: 'To what position did Abu Omar al-Shishani appoint Qari Wali Rahman on 3 April 2014?',
          by: 'Who appointed Qari Wali Rahman as the Islamic State’s special representative for Afghanistan and Pakistan in 2014?',
        },
      },
      {
        kind: 'location',
        id: 'wali-rahman-from',
        paragraph: 3,
        subject: 'wali-rahman',
        relation: 'came-from',
        place: 'baghlan',
        ask: { place: 'From which part of Afghanistan did Qari Wali Rahman come?' },
      },
      {
        kind: 'free',
        id: 'wali-rahman-in-syria-since',
        paragraph: 3,
        statement:
          'Qari Wali Rahman had been fighting in Syria since 2013 when he was made special representative.',
        asks: {
          date: {
            question:
              'Since what year had Qari Wali Rahman been fighting in Syria when he was made special representative?',
            answer: { date: '2013' },
          },
        },
      },
    ],
  },
] as const satisfies Sections
