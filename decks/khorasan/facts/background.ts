/** The opening of the article and its section 'Background': the groups and wars before ISIS–K. */
import type { Sections } from '../vocabulary.ts'

export const background = [
  {
    heading: 'History of the Islamic State – Khorasan Province',
    paragraphs: 1,
    facts: [
      { kind: 'naming', id: 'isisk-name', paragraph: 1, of: 'isis-k' },
      {
        kind: 'free',
        id: 'isisk-regional-branch',
        paragraph: 1,
        statement: 'ISIS–K is a regional branch of the Islamic State, a terrorist group.',
        asks: {
          what: {
            question: 'What is ISIS–K in relation to the wider Islamic State?',
            answer: { text: 'a regional branch', accepted: ['branch', 'affiliate', 'province'] },
          },
        },
      },
      {
        kind: 'location',
        id: 'isisk-region',
        paragraph: 1,
        subject: 'isis-k',
        relation: 'active-in',
        place: 'south-central-asia',
        statement: 'ISIS–K is active in South-Central Asia.',
        ask: { place: 'In which part of Asia is ISIS–K active?' },
      },
      {
        kind: 'location',
        id: 'isisk-main-country',
        paragraph: 1,
        subject: 'isis-k',
        relation: 'active-in',
        place: 'afghanistan',
        statement: 'ISIS–K is active primarily in Afghanistan.',
        ask: { place: 'In which country is ISIS–K primarily active?' },
      },
      {
        kind: 'free',
        id: 'isisk-aim-governments',
        paragraph: 1,
        statement:
          'ISIS–K wants the governments of the historic region of Khorasan destabilised and overthrown.',
        asks: {
          what: {
            question: 'What does ISIS–K seek to do to the governments of the historic region of Khorasan?',
            answer: { text: 'destabilise and overthrow them', accepted: ['overthrow them', 'topple them'] },
          },
          region: {
            question: 'Over which historic region do the governments rule that ISIS–K seeks to overthrow?',
            answer: { entity: 'khorasan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'isisk-aim-caliphate',
        paragraph: 1,
        rank: 'core',
        statement: 'ISIS–K wants an Islamic caliphate under its own strict, fundamentalist Islamist rule.',
        asks: {
          what: {
            question: 'What does ISIS–K want to establish in place of the governments it seeks to overthrow?',
            answer: { text: 'an Islamic caliphate', accepted: ['caliphate'] },
          },
          rule: {
            question: 'Under what kind of rule is the caliphate to stand that ISIS–K aims at?',
            answer: {
              text: 'strict, fundamentalist Islamist rule',
              accepted: ['fundamentalist', 'strict Islamist rule'],
            },
          },
        },
      },
    ],
  },
  {
    heading: 'Background',
    paragraphs: 5,
    facts: [
      // Paragraph 1: the groups before ISIS–K
      {
        kind: 'free',
        id: 'bg-many-linked-to-al-qaeda',
        paragraph: 1,
        statement:
          'Before ISIS–K came into being, many jihadist groups of South and Central Asia were linked to al-Qaeda.',
        asks: {
          whom: {
            question:
              'To which organisation were many jihadist groups of South and Central Asia linked before ISIS–K came into being?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'free',
        id: 'bg-groups-iran',
        paragraph: 1,
        statement:
          'Jihadist groups in Iran before ISIS–K included Jundullah, Harakat Ansar Iran and Jaish al-Adl.',
        note: 'This is the Iranian Jundullah; further on the article names a Pakistani one too.',
        asks: {
          groups: {
            question:
              'Which three jihadist groups are named as active in Iran before ISIS–K came into being?',
            answer: { entities: ['iranian-jundullah', 'harakat-ansar-iran', 'jaish-al-adl'] },
          },
          country: {
            question: 'In which country did Jaish al-Adl operate before ISIS–K came into being?',
            answer: { entity: 'iran' },
          },
        },
      },
      {
        kind: 'free',
        id: 'bg-groups-pakistan-number',
        paragraph: 1,
        rank: 'detail',
        statement: 'Before ISIS–K came into being, Pakistan hosted hundreds of jihadist groups.',
        asks: {
          count: {
            question: 'Roughly how many jihadist groups did Pakistan host before ISIS–K came into being?',
            answer: 'hundreds',
          },
        },
      },
      {
        kind: 'free',
        id: 'bg-groups-pakistan',
        paragraph: 1,
        statement:
          'Jihadist groups in Pakistan before ISIS–K included Lashkar-e-Taiba, Harkat-ul-Mujahideen, Lashkar-e-Jhangvi, Sepah-e-Sahaba and the TTP.',
        asks: {
          groups: {
            question:
              'Which five jihadist groups does the article name as hosted by Pakistan before ISIS–K came into being?',
            answer: { entities: ['let', 'harkat-ul-mujahideen', 'lej', 'sepah-e-sahaba', 'ttp'] },
          },
          country: {
            question:
              'Which country hosted Lashkar-e-Taiba, Lashkar-e-Jhangvi, Harkat-ul-Mujahideen and Sepah-e-Sahaba before ISIS–K came into being?',
            answer: { entity: 'pakistan' },
          },
        },
      },
      { kind: 'naming', id: 'let-name', paragraph: 1, rank: 'detail', of: 'let' },
      { kind: 'naming', id: 'lej-name', paragraph: 1, rank: 'detail', of: 'lej' },
      {
        kind: 'naming',
        id: 'ttp-name',
        paragraph: 1,
        of: 'ttp',
        note: 'Also called the Pakistani Taliban.',
      },
      {
        kind: 'free',
        id: 'bg-groups-tajikistan',
        paragraph: 1,
        statement:
          'Groups that Tajikistan hosted before ISIS–K included the Islamic Renaissance Party of Tajikistan, Jamaat Ansarullah and Harakat Islami Tajikistan.',
        note: 'Further on the article bases Jamaat Ansarullah in Badakhshan in Afghanistan.',
        asks: {
          groups: {
            question: 'Which three groups are named as hosted by Tajikistan before ISIS–K came into being?',
            answer: { entities: ['irpt', 'jamaat-ansarullah', 'harakat-islami-tajikistan'] },
          },
          country: {
            question: 'Which country is said to have hosted Jamaat Ansarullah before ISIS–K came into being?',
            answer: { entity: 'tajikistan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'bg-groups-periphery',
        paragraph: 1,
        statement:
          'Before ISIS–K came into being, the jihadist groups on the periphery included the IMU and the Turkistan Islamic Party (TIP).',
        asks: {
          groups: {
            question:
              'Besides those of Iran, Pakistan and Tajikistan, which two jihadist groups are named on the periphery before ISIS–K came into being?',
            answer: { entities: ['imu', 'etim'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'tip-also-etim',
        paragraph: 1,
        statement:
          'The Turkistan Islamic Party (TIP) is also known as the East Turkestan Islamic Movement (ETIM).',
        note: 'Further on the article uses ETIM also for the East Turkistan Independence Movement.',
        asks: {
          other: {
            question: 'By what other name is the Turkistan Islamic Party (TIP) known?',
            answer: {
              text: 'East Turkestan Islamic Movement (ETIM)',
              accepted: ['East Turkestan Islamic Movement', 'ETIM'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'tip-uyghur-led',
        paragraph: 1,
        statement: 'The Turkistan Islamic Party (TIP) was led by Uyghurs.',
        asks: {
          people: {
            question: 'Members of which people led the Turkistan Islamic Party (TIP)?',
            answer: { text: 'Uyghurs', accepted: ['Uighurs'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'bg-relations-al-qaeda-or-isis',
        paragraph: 1,
        statement:
          'Each of the groups named for Iran, Pakistan, Tajikistan and the periphery came to be close to either al-Qaeda or ISIS.',
        asks: {
          whom: {
            question:
              'To one or the other of which two organisations did each jihadist group named for Iran, Pakistan, Tajikistan and the periphery become close?',
            answer: { entities: ['al-qaeda', 'isis'] },
          },
        },
      },

      // Paragraph 2: the war in Afghanistan
      {
        kind: 'free',
        id: 'bg-september-11',
        paragraph: 2,
        statement: 'On 11 September 2001, al-Qaeda attacked the United States.',
        asks: {
          date: {
            question:
              'On what date did al-Qaeda carry out the attacks after which the United States overthrew the Taliban regime?',
            answer: { date: '2001-09-11' },
          },
          by: {
            question: 'Which organisation attacked the United States on 11 September 2001?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'free',
        id: 'bg-taliban-overthrown',
        paragraph: 2,
        statement:
          'When negotiations with the Taliban after the attacks of 11 September 2001 had failed, the United States overthrew the Taliban regime in Afghanistan.',
        asks: {
          why: {
            question:
              'The failure of what, after the attacks of 11 September 2001, led the United States to overthrow the Taliban regime?',
            answer: { text: 'negotiations with the Taliban', accepted: ['negotiations', 'talks'] },
          },
          regime: {
            question:
              'Whose regime in Afghanistan did the United States overthrow when negotiations after 11 September 2001 failed?',
            answer: { entity: 'afghan-taliban' },
          },
        },
      },
      {
        kind: 'free',
        id: 'bg-us-campaign',
        paragraph: 2,
        statement:
          'After overthrowing the Taliban regime, the United States began a campaign against al-Qaeda and Taliban militants, who fought to reclaim Afghanistan.',
        asks: {
          against: {
            question:
              'Against the militants of which two organisations did the United States launch a military campaign after overthrowing the Taliban regime?',
            answer: { entities: ['al-qaeda', 'afghan-taliban'] },
          },
          why: {
            question:
              'What did al-Qaeda and Taliban militants fight for after the United States had overthrown the Taliban regime?',
            answer: { text: 'to reclaim Afghanistan', accepted: ['to retake the country'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'bg-insurgency-focal-point',
        paragraph: 2,
        statement:
          'The insurgency in Afghanistan after the fall of the Taliban regime became a focal point for jihadism in the Khorasan region; nearly every jihadist group there took some part in it.',
        asks: {
          what: {
            question:
              'For what did the insurgency in Afghanistan after the fall of the Taliban regime become a focal point in the Khorasan region?',
            answer: { text: 'jihadism', accepted: ['jihad'] },
          },
          who: {
            question:
              'How many of the jihadist groups of the Khorasan region took part to some degree in the insurgency in Afghanistan after the fall of the Taliban regime?',
            answer: { text: 'nearly all of them', accepted: ['nearly every one', 'almost all'] },
          },
        },
      },

      // Paragraph 3: Iraq
      {
        kind: 'free',
        id: 'bg-iraq-2003',
        paragraph: 3,
        statement: 'In 2003, the United States overthrew the Ba’athist government of Iraq.',
        asks: {
          date: {
            question: 'In what year did the United States overthrow the Ba’athist government of Iraq?',
            answer: { date: '2003' },
          },
          government: {
            question: 'Which government did the United States overthrow in 2003?',
            answer: { entity: 'baathist-government' },
          },
        },
      },
      {
        kind: 'leadership',
        id: 'baathist-government-leader',
        paragraph: 3,
        rank: 'detail',
        group: 'baathist-government',
        leader: 'saddam-hussein',
        ask: {
          leader: 'Who led the government of Iraq that the United States overthrew in 2003?',
          group: false,
        },
      },
      { kind: 'naming', id: 'jamat-al-tawhid-name', paragraph: 3, of: 'jamat-al-tawhid' },
      {
        kind: 'leadership',
        id: 'jamat-al-tawhid-leader',
        paragraph: 3,
        group: 'jamat-al-tawhid',
        leader: 'zarqawi',
        ask: {
          group: 'Which group in Iraq did Abu Musab al-Zarqawi lead before his oath to Osama bin Laden?',
        },
      },
      {
        kind: 'free',
        id: 'zarqawi-jordanian',
        paragraph: 3,
        statement: 'Abu Musab al-Zarqawi, a Salafist jihadist, was Jordanian.',
        asks: {
          nationality: {
            question: 'What was the nationality of Abu Musab al-Zarqawi?',
            answer: { text: 'Jordanian', accepted: ['Jordan'] },
          },
          current: {
            question: 'To which current within jihadism did Abu Musab al-Zarqawi belong?',
            answer: { text: 'Salafist', accepted: ['Salafi', 'Salafism'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'jamat-al-tawhid-attacks',
        paragraph: 3,
        statement:
          'Jamat al-Tawhid wa-al-Jihad quickly became notorious for attacks on Shia mosques, civilians, the Iraqi government and American and foreign troops.',
        asks: {
          mosques: {
            question:
              'For attacks on whose mosques, besides other targets, did Jamat al-Tawhid wa-al-Jihad become notorious in Iraq?',
            answer: { text: 'those of the Shia', accepted: ['Shia', 'Shia mosques'] },
          },
          targets: {
            question:
              'Besides Shia mosques and civilians, for attacks on whom did Jamat al-Tawhid wa-al-Jihad become notorious in Iraq?',
            answer: {
              text: 'the Iraqi government and American and foreign troops',
              accepted: ['the government and foreign troops'],
            },
          },
        },
      },
      {
        kind: 'allegiance',
        id: 'zarqawi-allegiance-bin-laden',
        paragraph: 3,
        rank: 'core',
        who: 'zarqawi',
        to: 'bin-laden',
        on: '2004',
      },
      {
        kind: 'free',
        id: 'jamat-al-tawhid-becomes-aqi',
        paragraph: 3,
        rank: 'core',
        statement:
          'After Zarqawi’s oath to Osama bin Laden in 2004, Jamat al-Tawhid wa-al-Jihad became known as al-Qaeda in Iraq (AQI).',
        asks: {
          later: {
            question:
              'Under what name did Jamat al-Tawhid wa-al-Jihad become known after its leader’s oath to Osama bin Laden in 2004?',
            answer: { entity: 'aqi' },
          },
          earlier: {
            question: 'Which group became known as al-Qaeda in Iraq (AQI)?',
            answer: { entity: 'jamat-al-tawhid' },
          },
        },
      },
      { kind: 'naming', id: 'aqi-name', paragraph: 3, rank: 'detail', of: 'aqi' },
      {
        kind: 'free',
        id: 'jamat-al-tawhid-zawahiri-campaign',
        paragraph: 3,
        statement:
          'By Zarqawi’s oath of 2004, his group became part of Ayman al-Zawahiri’s campaign against the United States.',
        asks: {
          whose: {
            question:
              'Whose campaign against the United States did Zarqawi’s group in Iraq become part of in 2004?',
            answer: { entity: 'zawahiri' },
          },
        },
      },
      {
        kind: 'death',
        id: 'zarqawi-death',
        paragraph: 3,
        rank: 'core',
        person: 'zarqawi',
        how: 'killed',
        on: '2006-06',
        cause: 'by US forces',
        accepted: ['US forces', 'American forces'],
        ask: { cause: 'By whom was Abu Musab al-Zarqawi killed in June 2006?' },
      },

      // Paragraph 4: from Afghanistan to Syria
      {
        kind: 'free',
        id: 'bg-taliban-weakened-2010',
        paragraph: 4,
        statement: 'By 2010, factionalism had weakened the resistance of the Taliban.',
        asks: {
          why: {
            question: 'What had weakened the resistance of the Taliban by 2010?',
            answer: { text: 'factionalism', accepted: ['internal divisions'] },
          },
          date: {
            question: 'By what year had factionalism weakened the resistance of the Taliban?',
            answer: { date: '2010' },
          },
        },
      },
      {
        kind: 'free',
        id: 'bg-taliban-lost-credibility',
        paragraph: 4,
        rank: 'core',
        statement:
          'By 2010, the Taliban had lost credibility with many jihadist groups by trying to negotiate with NATO forces.',
        asks: {
          why: {
            question: 'Why had the Taliban lost credibility with many jihadist groups by 2010?',
            answer: {
              text: 'they had tried to negotiate with NATO',
              accepted: ['negotiations with NATO', 'talks with NATO'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'syrian-war-outbreak',
        paragraph: 4,
        rank: 'core',
        statement: 'The Syrian civil war broke out in March 2011.',
        asks: {
          date: {
            question: 'In what month and year did the Syrian civil war break out?',
            answer: { date: '2011-03' },
          },
        },
      },
      {
        kind: 'free',
        id: 'bg-attention-to-levant',
        paragraph: 4,
        statement:
          'The outbreak of the Syrian civil war drew the attention of jihadists from the Afghan jihad to the Levant.',
        asks: {
          where: {
            question:
              'To which region did the attention of jihadists shift from the Afghan jihad when the Syrian civil war broke out?',
            answer: { entity: 'levant' },
          },
          what: {
            question:
              'What shifted the attention of jihadists from the Afghan jihad to the Levant in March 2011?',
            answer: {
              text: 'the outbreak of the Syrian civil war',
              accepted: ['the Syrian civil war', 'the war in Syria'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'al-qaeda-branches-lobby',
        paragraph: 4,
        statement:
          'Once the Syrian civil war had begun, al-Qaeda’s branches in Afghanistan and Pakistan began to lobby for sending groups of fighters there.',
        asks: {
          what: {
            question:
              'For what did al-Qaeda’s branches in Afghanistan and Pakistan begin to lobby once the Syrian civil war had begun?',
            answer: { text: 'sending groups of fighters to Syria', accepted: ['sending fighters to Syria'] },
          },
          where: {
            question:
              'In which two countries did branches of al-Qaeda begin to lobby for sending groups of fighters to the jihad in Syria?',
            answer: { entities: ['afghanistan', 'pakistan'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'al-qaeda-branches-motive',
        paragraph: 4,
        rank: 'core',
        statement:
          'By sending groups of fighters to Syria, al-Qaeda’s branches in Afghanistan and Pakistan meant to show the world that al-Qaeda was still active in a global jihad.',
        asks: {
          why: {
            question:
              'What did al-Qaeda’s branches in Afghanistan and Pakistan want to show the world by sending groups of fighters to Syria?',
            answer: {
              text: 'that al-Qaeda was still active in a global jihad',
              accepted: ['al-Qaeda was still involved in global jihad'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'donor-states-interest-fades',
        paragraph: 4,
        statement:
          'The interest of donor states moved from the Afghan jihad to the growing ISIS campaign in Syria.',
        asks: {
          what: {
            question: 'In favour of what did the interest of donor states in the Afghan jihad fade?',
            answer: { text: 'the ISIS campaign in Syria', accepted: ['ISIS in Syria'] },
          },
          who: {
            question: 'Whose interest in the Afghan jihad faded in favour of the ISIS campaign in Syria?',
            answer: { text: 'donor states', accepted: ['donors'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'levant-travel-2003',
        paragraph: 4,
        statement:
          'Afghan and Pakistani jihadists linked to al-Qaeda had gone to fight in the Levant as early as 2003.',
        asks: {
          date: {
            question:
              'As early as what year had Afghan and Pakistani jihadists linked to al-Qaeda gone to fight in the Levant?',
            answer: { date: '2003' },
          },
        },
      },
      {
        kind: 'free',
        id: 'levant-early-groups',
        paragraph: 4,
        statement:
          'Most of the early groups of Afghan and Pakistani jihadists in the Levant were small and soon integrated into various ISIS units.',
        note: 'ISIS did not yet bear that name in 2003; the section ‘Prelude’ speaks of local jihadist groups instead.',
        asks: {
          fate: {
            question:
              'Most groups of Afghans and Pakistanis that fought in the Levant from 2003 on are said to have been integrated into units of which organisation?',
            answer: { entity: 'isis' },
          },
          size: {
            question:
              'How large were most of the groups in which Afghan and Pakistani jihadists went to the Levant from 2003 on?',
            answer: 'small',
          },
        },
      },

      // Paragraph 5: the pull of the Syrian civil war
      {
        kind: 'free',
        id: 'syria-draws-larger-groups',
        paragraph: 5,
        statement:
          'The Syrian civil war, in which ISIS had gained military power and attention for the sizeable terrain it held, began to attract slightly larger groups of Afghan and Pakistani militants.',
        asks: {
          attention: {
            question: 'What brought ISIS attention in the Syrian civil war, besides its military power?',
            answer: {
              text: 'the sizeable terrain it controlled',
              accepted: ['its territory', 'control of territory'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-militants-disenchanted',
        paragraph: 5,
        certainty: 'unclear',
        statement:
          'Many of the Afghan and Pakistani militants drawn to the Syrian civil war may have been disenchanted with the progress of the Afghan jihad.',
        asks: {
          why: {
            question:
              'With what may many of the Afghan and Pakistani militants who were drawn to the Syrian civil war have been disenchanted?',
            answer: {
              text: 'the progress of the Afghan jihad',
              accepted: ['the Afghan jihad', 'the jihad in Afghanistan'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-estimate-afghans',
        paragraph: 5,
        rank: 'core',
        certainty: 'estimated',
        statement:
          'According to an April 2012 estimate by Russian security services, 200 to 250 Afghans were involved in the conflict in Syria.',
        note: 'The article’s “from TTP” can be read of the Pakistanis only or of the Afghans too.',
        asks: {
          count: {
            question:
              'According to an April 2012 estimate by Russian security services, how many Afghans were involved in the conflict in Syria?',
            answer: { count: [200, 250], unit: 'Afghans' },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-estimate-pakistanis',
        paragraph: 5,
        rank: 'core',
        certainty: 'estimated',
        statement:
          'According to an April 2012 estimate by Russian security services, 250 to 300 Pakistanis from the TTP were involved in the conflict in Syria.',
        asks: {
          count: {
            question:
              'According to an April 2012 estimate by Russian security services, how many Pakistanis from the TTP were involved in the conflict in Syria?',
            answer: { count: [250, 300], unit: 'Pakistanis' },
          },
          group: {
            question:
              'According to an April 2012 estimate by Russian security services, from which group were 250 to 300 Pakistanis involved in the conflict in Syria?',
            answer: { entity: 'ttp' },
          },
        },
      },
      {
        kind: 'free',
        id: 'syria-estimate-source',
        paragraph: 5,
        statement:
          'Russian security services estimated in April 2012 how many Afghans and Pakistanis were involved in the conflict in Syria.',
        asks: {
          who: {
            question:
              'Who estimated in April 2012 how many Afghans and Pakistanis were involved in the conflict in Syria?',
            answer: { entity: 'russian-security-services' },
          },
          date: {
            question:
              'In what month and year did Russian security services estimate how many Afghans and Pakistanis were involved in the conflict in Syria?',
            answer: { date: '2012-04' },
          },
        },
      },
    ],
  },
] as const satisfies Sections
