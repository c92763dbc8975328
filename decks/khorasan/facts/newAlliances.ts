/** The section 'New alliances': groups that stayed apart from ISIS–K and allied themselves with it. */
import type { Sections } from '../vocabulary.ts'

export const newAlliances = [
  {
    heading: 'New alliances',
    paragraphs: 1,
    facts: [
      {
        kind: 'free',
        id: 'alliances-no-full-merger',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'After ISIS–K was officially established in 2015, some regional Sunni jihadist groups that did not wish to merge with it fully allied themselves with it.',
        asks: {
          unwanted: {
            question:
              'Which step did the regional Sunni jihadist groups that allied themselves with ISIS–K after its establishment in 2015 not wish to take?',
            answer: { text: 'Merging fully with it', accepted: ['Full merger'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'alliances-aims-elsewhere',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'The ultimate aims of most groups that allied themselves with ISIS–K lay outside the conflict in Afghanistan.',
        asks: {
          where: {
            question: 'Where did the ultimate aims of most groups that allied themselves with ISIS–K lie?',
            answer: { text: 'Outside the conflict in Afghanistan', accepted: ['Outside Afghanistan'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'alliances-shared-hatred',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'Most groups that allied themselves with ISIS–K shared its hatred of the governments of Afghanistan’s neighbours and, often, of Shia Muslims.',
        asks: {
          governments: {
            question:
              'Hatred of which governments did most groups that allied themselves with ISIS–K share with it?',
            answer: {
              text: 'Those of Afghanistan’s neighbouring states',
              accepted: ['Governments of neighbouring states'],
            },
          },
          people: {
            question:
              'Besides the governments of Afghanistan’s neighbours, whom did the groups that allied themselves with ISIS–K often hate as it did?',
            answer: { text: 'Shia Muslims', accepted: ['Shiites'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'alliances-kinds-of-groups',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'Among the groups that allied themselves with ISIS–K were Pakistani groups, Baluchi groups in Iran and Pakistan, and Central Asian groups.',
        asks: {
          kinds: {
            question:
              'Jihadist groups of which three origins does the article name among the allies of ISIS–K?',
            answer: 'Pakistani, Baluchi and Central Asian groups',
          },
          countries: {
            question:
              'In which two countries were the Baluchi jihadist groups that allied themselves with ISIS–K?',
            answer: { entities: ['iran', 'pakistan'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'alliances-central-asian-motive',
        paragraph: 1,
        rank: 'core',
        statement:
          'A common motive of Central Asian groups for allying themselves with ISIS–K was its promise to turn to the Central Asian states sooner.',
        asks: {
          promise: {
            question:
              'What promise by ISIS–K was a common motive of Central Asian jihadist groups for allying themselves with it?',
            answer: {
              text: 'A more immediate focus on Central Asian states',
              accepted: ['To focus on Central Asia sooner'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'alliances-al-qaeda-put-off',
        paragraph: 1,
        statement:
          'Al-Qaeda, long a partner of the Central Asian jihadists, was so focused on the war against NATO and Afghan government forces that it kept putting off serious plans for Central Asia.',
        asks: {
          partner: {
            question:
              'Which long-term partner of Central Asian jihadist groups kept putting off any serious plans to expand in Central Asia?',
            answer: { entity: 'al-qaeda' },
          },
          war: {
            question:
              'On the war against which forces was al-Qaeda so focused that it kept putting off serious plans for Central Asia?',
            answer: { text: 'NATO and Afghan government forces', accepted: ['NATO and Afghan forces'] },
          },
        },
      },
    ],
  },
  {
    heading: 'Islamic Movement of Uzbekistan',
    under: 'New alliances',
    paragraphs: 3,
    facts: [
      { kind: 'naming', id: 'imu-name', paragraph: 1, of: 'imu' },
      {
        kind: 'founding',
        id: 'imu-formed',
        paragraph: 1,
        rank: 'core',
        group: 'imu',
        how: 'formed',
        on: '1998',
        ask: {
          group: 'Which militant Islamist group did Tahir Yuldashev and Juma Namangani form in 1998?',
        },
      },
      {
        kind: 'free',
        id: 'imu-founders',
        paragraph: 1,
        rank: 'core',
        statement:
          'The Islamic Movement of Uzbekistan (IMU) was formed by Tahir Yuldashev and Juma Namangani.',
        asks: {
          founders: {
            question: 'Which two men formed the Islamic Movement of Uzbekistan (IMU)?',
            answer: { entities: ['yuldashev', 'namangani'] },
          },
        },
      },
      {
        kind: 'role',
        id: 'imu-yuldashev-ideologue',
        paragraph: 1,
        person: 'yuldashev',
        role: 'an Islamic ideologue',
        statement: 'Tahir Yuldashev, one of the two founders of the IMU, was an Islamic ideologue.',
        ask: { person: 'Which of the two founders of the IMU was an Islamic ideologue?' },
      },
      {
        kind: 'role',
        id: 'imu-namangani-paratrooper',
        paragraph: 1,
        person: 'namangani',
        role: 'a Soviet paratrooper',
        accepted: ['paratrooper'],
        statement: 'Juma Namangani, one of the two founders of the IMU, was a former Soviet paratrooper.',
        ask: {
          person: 'Which of the two founders of the IMU was a former Soviet paratrooper?',
          role: 'What had Juma Namangani been before he formed the IMU together with Tahir Yuldashev?',
        },
      },
      {
        kind: 'free',
        id: 'imu-founders-origin',
        paragraph: 1,
        statement: 'Both founders of the IMU were ethnic Uzbeks from the Fergana Valley.',
        asks: {
          place: {
            question: 'From which valley did both founders of the IMU come?',
            answer: { entity: 'fergana-valley' },
          },
          ethnicity: {
            question:
              'Of which ethnic group were Tahir Yuldashev and Juma Namangani, the founders of the IMU?',
            answer: 'Uzbeks',
          },
        },
      },
      {
        kind: 'free',
        id: 'imu-original-aim',
        paragraph: 1,
        rank: 'core',
        statement:
          'The IMU’s original aim was to overthrow President Islam Karimov of Uzbekistan and create an Islamic state under Sharia.',
        asks: {
          president: {
            question:
              'Which president did the Islamic Movement of Uzbekistan (IMU) originally aim to overthrow?',
            answer: { entity: 'karimov' },
          },
          state: {
            question:
              'What did the IMU originally mean to create after overthrowing President Islam Karimov?',
            answer: { text: 'An Islamic state under Sharia', accepted: ['Islamic state'] },
          },
        },
      },
      {
        kind: 'alliance',
        id: 'imu-ally-of-al-qaeda',
        paragraph: 1,
        group: 'imu',
        ally: 'al-qaeda',
        statement: 'In the years after its formation, the IMU reinvented itself as an ally of al-Qaeda.',
        ask: { ally: 'As whose ally did the IMU reinvent itself in the years after its formation in 1998?' },
      },
      {
        kind: 'free',
        id: 'imu-taliban-1990s',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'In the 1990s the IMU maintained relations with the Afghan Taliban, which later began to decline.',
        asks: {
          group: {
            question:
              'With which movement did the IMU maintain relations in the 1990s, before these declined?',
            answer: { entity: 'afghan-taliban' },
          },
          decade: {
            question:
              'In which decade did the IMU maintain the relations with the Afghan Taliban that later declined?',
            answer: { date: '1990s' },
          },
        },
      },
      {
        kind: 'free',
        id: 'imu-casualties',
        paragraph: 1,
        statement:
          'The IMU suffered heavy casualties in 2001–2002, during the American-led invasion of Afghanistan.',
        asks: {
          event: {
            question: 'During which event of 2001–2002 did the IMU suffer heavy casualties?',
            answer: { text: 'The American-led invasion of Afghanistan', accepted: ['The US invasion'] },
          },
          years: {
            question:
              'In which two years did the IMU suffer heavy casualties during the American-led invasion of Afghanistan?',
            answer: { text: '2001–2002', accepted: ['2001 and 2002'] },
          },
        },
      },
      {
        kind: 'death',
        id: 'imu-namangani-death',
        paragraph: 1,
        person: 'namangani',
        how: 'killed',
        cause: 'during the American-led invasion of Afghanistan',
        ask: {
          person: 'Which founder of the IMU was killed during the American-led invasion of Afghanistan?',
          cause: false,
        },
      },
      {
        kind: 'free',
        id: 'imu-escape-to-waziristan',
        paragraph: 1,
        rank: 'core',
        statement:
          'Tahir Yuldashev and many of the IMU’s remaining fighters escaped with remnants of the Taliban to Waziristan, in Pakistan’s Federally Administered Tribal Areas.',
        asks: {
          place: {
            question:
              'To which part of Pakistan’s Federally Administered Tribal Areas did the IMU’s remaining fighters escape from the American-led invasion of Afghanistan?',
            answer: { entity: 'waziristan' },
          },
          founder: {
            question: 'Which founder of the IMU escaped to Waziristan with many of its remaining fighters?',
            answer: { entity: 'yuldashev' },
          },
          with: {
            question: 'With remnants of which movement did many of the IMU’s fighters escape to Waziristan?',
            answer: { entity: 'afghan-taliban' },
          },
        },
      },
      {
        kind: 'free',
        id: 'imu-fights-from-waziristan',
        paragraph: 1,
        statement:
          'After its escape to Waziristan, the IMU fought Pakistani forces in the Tribal Areas, and NATO and Afghan forces in northern Afghanistan.',
        asks: {
          'tribal-areas': {
            question:
              'Against which forces did the IMU fight in the Tribal Areas after its escape to Waziristan?',
            answer: { entity: 'pakistani-forces' },
          },
          north: {
            question:
              'Against which forces did the IMU fight in northern Afghanistan after its escape to Waziristan?',
            answer: { entities: ['nato', 'afghan-forces'] },
          },
          place: {
            question:
              'In which part of Afghanistan did the IMU fight NATO and Afghan forces after its escape to Waziristan?',
            answer: { entity: 'northern-afghanistan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'imu-close-to-isis',
        theme: 'allegiances',
        paragraph: 2,
        statement:
          'The IMU’s very close relationship with ISIS–K and ISIS came largely from fighting beside ISIS in Iraq and Syria.',
        asks: {
          why: {
            question: 'From what did the IMU’s very close relationship with ISIS–K and ISIS largely come?',
            answer: {
              text: 'Fighting alongside ISIS in Iraq and Syria',
              accepted: ['Fighting alongside ISIS'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'imu-vocal-for-isis',
        theme: 'allegiances',
        paragraph: 2,
        statement:
          'In mid-2014 the IMU became vocal in its support for ISIS, while it kept receiving support from al-Qaeda.',
        asks: {
          date: {
            question: 'In which part of which year did the IMU become vocal in its support for ISIS?',
            answer: { date: 'mid 2014' },
          },
          supporter: {
            question:
              'From which organisation did the IMU manage to keep receiving support even as it spoke out for ISIS in mid-2014?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'free',
        id: 'imu-tired-of-quetta-shura',
        paragraph: 2,
        statement:
          'When the IMU spoke out for ISIS in mid-2014, its leaders were tired of how unreliable the Taliban’s Quetta Shura had become, and had open doubts about the disappearance of Mullah Muhammad Omar, who was in hiding.',
        asks: {
          body: {
            question:
              'The faltering reliability of which Taliban body helped to turn the IMU’s leaders towards ISIS in mid-2014?',
            answer: { entity: 'quetta-shura' },
          },
          person: {
            question:
              'About whose disappearance did the IMU’s leaders have open doubts when they spoke out for ISIS in mid-2014?',
            answer: { entity: 'mullah-omar' },
          },
        },
      },
      {
        kind: 'role',
        id: 'mullah-omar-role',
        paragraph: 2,
        person: 'mullah-omar',
        role: 'the founder and leader of the Taliban',
      },
      {
        kind: 'death',
        id: 'mullah-omar-death',
        paragraph: 2,
        certainty: 'claimed',
        according: 'the Taliban’s announcement of July 2015',
        person: 'mullah-omar',
        how: 'died',
        on: '2013',
        in: 'pakistan',
        note: 'Other accounts say that he died in Afghanistan.',
      },
      {
        kind: 'free',
        id: 'mullah-omar-death-revealed',
        paragraph: 2,
        statement:
          'In late July 2015 the Taliban revealed that Mullah Muhammad Omar had died two years earlier.',
        asks: {
          date: {
            question:
              'In which part of which month and year did the Taliban reveal that Mullah Muhammad Omar was dead?',
            answer: { date: 'late 2015-07' },
          },
        },
      },
      {
        kind: 'merger',
        id: 'imu-joins-isis-k',
        paragraph: 3,
        rank: 'core',
        parts: ['imu'],
        into: 'isis-k',
        on: '2015-08',
        how: 'joined',
        statement:
          'In August 2015 the Islamic Movement of Uzbekistan (IMU) was announced to be officially part of ISIS–K’s caliphate.',
        note: 'The article treats this as an alliance, and says that it was not permanent.',
        ask: {
          into: 'Which organisation did the IMU officially join, by an announcement of August 2015?',
          parts:
            'Which group was announced in August 2015, in a video with its emir, to be officially part of ISIS–K’s caliphate?',
          date: 'In what month and year was the Islamic Movement of Uzbekistan (IMU) announced to be officially part of ISIS–K’s caliphate?',
        },
      },
      {
        kind: 'free',
        id: 'imu-announcement-video',
        paragraph: 3,
        statement:
          'Osman Ghazi and Omar Ghazi announced in a video of August 2015 that the IMU was part of ISIS–K’s caliphate.',
        note: 'Osman Ghazi was the emir of the IMU, Omar Ghazi headed the group named after him.',
        asks: {
          colleague: {
            question:
              'Whom did Osman Ghazi, emir of the IMU, join in the video of August 2015 that declared the IMU part of ISIS–K’s caliphate?',
            answer: { entity: 'omar-ghazi' },
          },
          means: {
            question:
              'By what means was it made known in August 2015 that the IMU was part of ISIS–K’s caliphate?',
            answer: { text: 'A video published online', accepted: ['Video'] },
          },
        },
      },
      {
        kind: 'leadership',
        id: 'imu-osman-ghazi-emir',
        paragraph: 3,
        rank: 'core',
        group: 'imu',
        leader: 'osman-ghazi',
        title: 'emir',
        during: 'in August 2015',
        note: 'Not to be confused with Omar Ghazi.',
      },
      {
        kind: 'free',
        id: 'imu-minority-with-al-qaeda',
        theme: 'allegiances',
        paragraph: 3,
        statement:
          'The announcement of August 2015 pleased ISIS–K and ISIS, but a minority of IMU fighters kept their allegiance to al-Qaeda.',
        asks: {
          to: {
            question:
              'To which organisation did a minority of IMU fighters keep their allegiance after August 2015?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'free',
        id: 'imu-alliance-erodes',
        theme: 'allegiances',
        paragraph: 3,
        statement:
          'The IMU’s alliance with ISIS–K did not last: Osman Ghazi’s killing and the losses of ISIS in Iraq and Syria added to sympathies for the Taliban.',
        note: 'So the article says, although the Taliban were Osman Ghazi’s killers.',
        asks: {
          causes: {
            question:
              'Which two developments added to the IMU’s sympathies for the Taliban, so that its alliance with ISIS–K did not last?',
            answer: 'Osman Ghazi’s killing and ISIS’s losses in Iraq and Syria',
          },
          sympathies: {
            question:
              'Existing sympathies for which movement grew stronger in the IMU, at the cost of its alliance with ISIS–K?',
            answer: { entity: 'afghan-taliban' },
          },
        },
      },
      {
        kind: 'death',
        id: 'osman-ghazi-death',
        paragraph: 3,
        rank: 'core',
        person: 'osman-ghazi',
        how: 'killed',
        on: '2015-11',
        cause: 'by the Taliban',
        accepted: ['the Taliban', 'Afghan Taliban'],
        note: 'Not to be confused with Omar Ghazi.',
        ask: {
          date: 'In what month and year was the IMU’s leader Osman Ghazi killed?',
          cause: 'By whom was the IMU’s leader Osman Ghazi killed in November 2015?',
          person: 'Which leader of the IMU was killed by the Taliban in November 2015?',
        },
      },
      {
        kind: 'free',
        id: 'osman-ghazi-death-irgc',
        paragraph: 3,
        certainty: 'unclear',
        statement:
          'The Taliban possibly had help from Iran’s Islamic Revolutionary Guard Corps when they killed Osman Ghazi.',
        asks: {
          helper: {
            question: 'Which Iranian force possibly helped the Taliban to kill Osman Ghazi in November 2015?',
            answer: { entity: 'irgc' },
          },
        },
      },
      {
        kind: 'free',
        id: 'isis-losses-to-oir',
        paragraph: 3,
        statement:
          'The Islamic State suffered continuous losses in Iraq and Syria to Operation Inherent Resolve (OIR).',
        asks: {
          operation: {
            question:
              'To which operation did the Islamic State suffer a continuous series of losses in Iraq and Syria?',
            answer: { entity: 'operation-inherent-resolve' },
          },
        },
      },
      {
        kind: 'free',
        id: 'imu-taliban-decade',
        theme: 'allegiances',
        paragraph: 3,
        statement:
          'The IMU had been allied for over a decade with the Taliban, on whom ISIS–K carried out a number of bloody attacks.',
        asks: {
          duration: {
            question:
              'For how long had the IMU been allied with the Taliban before its alliance with ISIS–K?',
            answer: { text: 'Over a decade', accepted: ['Over ten years'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'imu-fractured',
        paragraph: 3,
        rank: 'core',
        statement:
          'By February 2017 the IMU had fractured into two pro-al-Qaeda groups, Omar Ghazi’s pro-ISIS–K group, and Jamaat al-Bukhari.',
        note: 'The two pro-al-Qaeda groups are not named. Elsewhere some of the Omar Ghazi group is reported to have returned to the IMU by spring 2016.',
        asks: {
          date: {
            question:
              'By what month and year had the IMU fractured into pro-al-Qaeda groups, a pro-ISIS–K group and Jamaat al-Bukhari?',
            answer: { date: '2017-02' },
          },
          count: {
            question:
              'Besides Jamaat al-Bukhari, into how many separate pro-al-Qaeda groups had the IMU fractured by February 2017?',
            answer: { count: 2, unit: 'groups' },
          },
          leader: {
            question:
              'Whose pro-ISIS–K group was among the parts into which the IMU had fractured by February 2017?',
            answer: { entity: 'omar-ghazi' },
          },
        },
      },
      {
        kind: 'split',
        id: 'bukhari-split',
        paragraph: 3,
        who: 'jamaat-al-bukhari',
        from: 'imu',
        on: '2013',
        note: 'It is still counted among the parts of the IMU of February 2017.',
      },
      {
        kind: 'free',
        id: 'bukhari-motive',
        theme: 'allegiances',
        paragraph: 3,
        statement: 'Jamaat al-Bukhari left the IMU in 2013 in order to remain allied with al-Qaeda.',
        asks: {
          ally: {
            question:
              'With which organisation did Jamaat al-Bukhari mean to remain allied when it left the IMU in 2013?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'free',
        id: 'saipov-attack',
        paragraph: 3,
        statement: 'On 31 October 2017 Sayfullo Saipov attacked people in Manhattan, New York City.',
        asks: {
          person: {
            question: 'Who carried out the attack in Manhattan, New York City, on 31 October 2017?',
            answer: { entity: 'saipov' },
          },
          date: {
            question: 'On what date did Sayfullo Saipov carry out his attack in Manhattan?',
            answer: { date: '2017-10-31' },
          },
          place: {
            question:
              'In which part of New York City did Sayfullo Saipov carry out his attack of 31 October 2017?',
            answer: { entity: 'manhattan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'saipov-toll',
        paragraph: 3,
        statement:
          'Sayfullo Saipov killed 8 people and injured 11 in Manhattan on 31 October 2017 before a police officer shot him.',
        note: 'Other accounts count more injured.',
        asks: {
          killed: {
            question:
              'How many people did Sayfullo Saipov kill in his attack in Manhattan on 31 October 2017?',
            answer: { count: 8, unit: 'people' },
          },
          injured: {
            question:
              'According to the article, how many people did Sayfullo Saipov injure in his attack in Manhattan on 31 October 2017?',
            answer: { count: 11, unit: 'people' },
          },
          how: {
            question: 'What ended Sayfullo Saipov’s attack in Manhattan on 31 October 2017?',
            answer: { text: 'A police officer shot him', accepted: ['Police'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'saipov-imu-unclear',
        paragraph: 3,
        certainty: 'unclear',
        statement: 'Sayfullo Saipov’s connections to the Islamic Movement of Uzbekistan (IMU) are unclear.',
        asks: {
          group: {
            question:
              'The connections of Sayfullo Saipov, the attacker in Manhattan in October 2017, to which militant group are unclear?',
            answer: { entity: 'imu' },
          },
        },
      },
      {
        kind: 'free',
        id: 'saipov-deadliest',
        paragraph: 3,
        rank: 'detail',
        certainty: 'claimed',
        according: 'officials',
        statement:
          'Officials described the attack of 31 October 2017 in Manhattan as the deadliest on New York City since 11 September 2001.',
        asks: {
          since: {
            question:
              'Officials described the attack of 31 October 2017 in Manhattan as the deadliest on New York City since what date?',
            answer: { date: '2001-09-11' },
          },
        },
      },
    ],
  },
  {
    heading: 'Other Central Asian groups',
    under: 'New alliances',
    paragraphs: 6,
    facts: [
      {
        kind: 'free',
        id: 'central-asia-five-groups',
        theme: 'allegiances',
        paragraph: 1,
        rank: 'core',
        statement:
          'Besides the IMU, ISIS–K formed close relationships between 2013 and 2016 with Central Asian jihadist groups including IMT, ETIP, Jamaat Ansarullah, Harakat Islami Tajikistan and IJRPT.',
        note: 'ISIS–K was officially declared only in January 2015; in 2013 there were only its forerunners.',
        asks: {
          groups: {
            question:
              'Besides the IMU, with which five Central Asian jihadist groups does the article say that ISIS–K formed close relationships between 2013 and 2016?',
            answer: { entities: ['imt', 'etip', 'jamaat-ansarullah', 'harakat-islami-tajikistan', 'ijrpt'] },
          },
          years: {
            question:
              'Between which years did ISIS–K form close relationships with Central Asian jihadist groups other than the IMU?',
            answer: '2013 and 2016',
          },
        },
      },
      {
        kind: 'naming',
        id: 'imt-name',
        paragraph: 2,
        of: 'imt',
        statement:
          'The Islamic Movement of Turkmenistan is abbreviated IMT; its Turkmen name is Türkmenistan Ýslam Harakatı.',
        ask: { native: false },
      },
      {
        kind: 'membership',
        id: 'imt-within-imu',
        paragraph: 2,
        rank: 'core',
        member: 'imt',
        group: 'imu',
        statement:
          'The Islamic Movement of Turkmenistan (IMT) is a subgroup within the Islamic Movement of Uzbekistan (IMU).',
        ask: { group: 'Of which group is the Islamic Movement of Turkmenistan (IMT) a subgroup?' },
      },
      {
        kind: 'free',
        id: 'imt-aim',
        paragraph: 2,
        statement:
          'The Islamic Movement of Turkmenistan (IMT) aims to bring Islamic jihadism into Turkmenistan, Uzbekistan’s southwestern neighbour, but is not based there.',
        asks: {
          aim: {
            question: 'What does the IMT aim to bring into Turkmenistan?',
            answer: { text: 'Islamic jihadism', accepted: ['Jihad'] },
          },
          group: {
            question: 'Which subgroup within the IMU is not based in the country that it has in its name?',
            answer: { entity: 'imt' },
          },
        },
      },
      {
        kind: 'free',
        id: 'imt-expected-merger',
        theme: 'allegiances',
        paragraph: 2,
        certainty: 'estimated',
        according: 'the IMU’s pro-ISIS–K group',
        statement:
          'Omar Ghazi’s pro-ISIS–K group within the IMU thought the IMT likely to merge, in the end, with ISIS–K rather than with the Taliban.',
        asks: {
          whose: {
            question:
              'Whose group within the IMU thought it likely that the IMT would in the end merge with ISIS–K?',
            answer: { entity: 'omar-ghazi' },
          },
          instead: {
            question:
              'In the view of Omar Ghazi’s group, the IMT was likely to merge in the end with ISIS–K rather than with whom?',
            answer: { entity: 'afghan-taliban' },
          },
        },
      },
      {
        kind: 'free',
        id: 'imt-experience',
        paragraph: 2,
        statement:
          'Through their part in the IMU, IMT fighters gained jihadist experience fighting with ISIS in Iraq and Syria.',
        asks: {
          countries: {
            question: 'In which two countries did fighters of the IMT gain jihadist experience with ISIS?',
            answer: { entities: ['iraq', 'syria'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'imt-drift-2016',
        theme: 'allegiances',
        paragraph: 2,
        statement:
          'The IMT and ISIS–K drifted apart in 2016, when many elements of the IMT and IMU eased their allegiance back to al-Qaeda.',
        note: 'The current state of relations is not well known.',
        asks: {
          date: {
            question: 'In what year did the IMT drift away from ISIS–K?',
            answer: { date: '2016' },
          },
          back: {
            question:
              'To which organisation did many elements of the IMT and the IMU ease back their allegiance in 2016?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'naming',
        id: 'etip-name',
        paragraph: 3,
        of: 'etip',
        note: 'The words of the Uyghur name mean Turkistan Islamic Party, without “East”.',
        ask: {
          native: 'For which organisation does the article give the Uyghur name تۈركىستان ئىسلام پارتىيىسى?',
        },
      },
      {
        kind: 'free',
        id: 'etip-not-independence-movement',
        paragraph: 3,
        certainty: 'disputed',
        according: 'the article',
        statement:
          'According to the article, the East Turkistan Islamic Party (ETIP) is not connected to the secessionist East Turkistan Independence Movement.',
        note: 'The article abbreviates it ETIM, but elsewhere uses ETIM for the East Turkestan Islamic Movement or Turkistan Islamic Party (TIP). Other sources take ETIP, TIP and that ETIM for one organisation.',
        asks: {
          movement: {
            question:
              'With which secessionist movement is the East Turkistan Islamic Party (ETIP) not connected, according to the article?',
            answer: { entity: 'east-turkistan-independence-movement' },
          },
        },
      },
      {
        kind: 'free',
        id: 'etip-aim',
        paragraph: 3,
        rank: 'core',
        statement:
          'ETIP, a Uyghur Islamic extremist organisation, aims at an Islamic state, and in the end a caliphate, in the historic region of East Turkistan in China’s Xinjiang Province.',
        asks: {
          province: {
            question:
              'In which Chinese province does the East Turkistan Islamic Party (ETIP) aim to establish an Islamic state?',
            answer: { entity: 'xinjiang' },
          },
          eventually: {
            question:
              'What does ETIP want to establish eventually, after an Islamic state in East Turkistan?',
            answer: 'A caliphate',
          },
          people: {
            question: 'The East Turkistan Islamic Party (ETIP) is an extremist organisation of which people?',
            answer: { text: 'Uyghurs', accepted: ['Uighurs'] },
          },
        },
      },
      {
        kind: 'alliance',
        id: 'etip-ally-imu',
        paragraph: 3,
        group: 'etip',
        ally: 'imu',
        statement:
          'The East Turkistan Islamic Party (ETIP) is a close ally of the Islamic Movement of Uzbekistan (IMU).',
        ask: {
          ally: 'Besides its close links with ISIS–K, of which militant group is the East Turkistan Islamic Party (ETIP) a close ally?',
        },
      },
      {
        kind: 'free',
        id: 'etip-paid',
        theme: 'allegiances',
        paragraph: 3,
        rank: 'core',
        statement:
          'ISIS–K has lobbied ETIP to merge with it, and pays it to send fighters to the Turkistan Islamic Party in Syria.',
        asks: {
          who: {
            question:
              'Which Uyghur organisation does ISIS–K pay to send fighters to that organisation’s own branch in Syria?',
            answer: { entity: 'etip' },
          },
          payer: {
            question: 'Who pays ETIP to send fighters to the Turkistan Islamic Party in Syria?',
            answer: { entity: 'isis-k' },
          },
          what: {
            question: 'What has ISIS–K lobbied the East Turkistan Islamic Party (ETIP) to do?',
            answer: { text: 'Merge with it', accepted: ['Merger'] },
          },
        },
      },
      {
        kind: 'membership',
        id: 'tip-syria-branch',
        paragraph: 3,
        member: 'tip-in-syria',
        group: 'etip',
        statement:
          'The Turkistan Islamic Party in Syria is a branch of the East Turkistan Islamic Party (ETIP).',
        ask: {
          group: 'Of which organisation is the Turkistan Islamic Party in Syria a branch?',
          member:
            'What is the branch of the East Turkistan Islamic Party (ETIP) in the Syrian civil war called?',
        },
      },
      {
        kind: 'free',
        id: 'tip-syria-fights',
        paragraph: 3,
        statement:
          'The Turkistan Islamic Party in Syria has fought in the Syrian civil war since 2015, beside Chechen and Uzbek fighters.',
        note: 'It is left open whether 2015 is when the branch began to fight at all, or beside Chechens and Uzbeks.',
        asks: {
          since: {
            question:
              'Since what year has the Turkistan Islamic Party in Syria fought alongside Chechen and Uzbek fighters in the civil war there?',
            answer: { date: '2015' },
          },
          with: {
            question:
              'Alongside fighters of which two peoples does the Turkistan Islamic Party in Syria fight in the civil war there?',
            answer: 'Chechens and Uzbeks',
          },
        },
      },
      {
        kind: 'naming',
        id: 'ansarullah-name',
        paragraph: 4,
        of: 'jamaat-ansarullah',
      },
      {
        kind: 'free',
        id: 'ansarullah-other-name',
        paragraph: 4,
        rank: 'core',
        statement:
          'Jamaat Ansarullah is also known as the Tajikistani Taliban, or Tehrik-i-Taliban Tajikistan.',
        note: 'Not the Afghan Taliban, nor the Pakistani Taliban (TTP).',
        asks: {
          other: {
            question: 'By what other name is Jamaat Ansarullah known?',
            answer: { text: 'The Tajikistani Taliban', accepted: ['Tehrik-i-Taliban Tajikistan'] },
          },
          group: {
            question: 'Which movement is also known as the Tajikistani Taliban?',
            answer: { entity: 'jamaat-ansarullah' },
          },
        },
      },
      {
        kind: 'location',
        id: 'ansarullah-base',
        paragraph: 4,
        rank: 'core',
        subject: 'jamaat-ansarullah',
        relation: 'based-in',
        place: 'badakhshan',
        statement: 'Jamaat Ansarullah is based in Afghanistan’s Badakhshan Province.',
        ask: {
          place: 'In which Afghan province is Jamaat Ansarullah based?',
          subject: 'Which Tajik Islamist movement is based in Afghanistan’s Badakhshan Province?',
        },
      },
      {
        kind: 'free',
        id: 'ansarullah-law',
        paragraph: 4,
        statement: 'Jamaat Ansarullah aims to enforce strict Deobandi Islamic law in Tajikistan.',
        asks: {
          school: {
            question:
              'Islamic law of which strict, fundamentalist kind does Jamaat Ansarullah aim to enforce in Tajikistan?',
            answer: 'Deobandi',
          },
          country: {
            question: 'In which country does Jamaat Ansarullah aim to enforce strict Deobandi Islamic law?',
            answer: { entity: 'tajikistan' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ansarullah-model',
        paragraph: 4,
        statement:
          'Jamaat Ansarullah wants for Tajikistan an Islamic government like that of the Islamic Emirate of Afghanistan.',
        asks: {
          model: {
            question:
              'On which state does Jamaat Ansarullah want to model its Islamic government in Tajikistan?',
            answer: { entity: 'islamic-emirate' },
          },
        },
      },
      {
        kind: 'free',
        id: 'islamic-emirate-years',
        paragraph: 4,
        rank: 'detail',
        statement:
          'The Afghan Taliban’s Islamic Emirate existed from 1996 to 2001 and again from 2021 onward.',
        asks: {
          years: {
            question: 'In which two periods has the Afghan Taliban’s Islamic Emirate existed?',
            answer: '1996 to 2001 and 2021 onward',
          },
        },
      },
      {
        kind: 'free',
        id: 'ansarullah-syria-ties',
        theme: 'allegiances',
        paragraph: 4,
        statement:
          'Jamaat Ansarullah, which still sends volunteers to Syria, established its relationship with the Islamic State while sending fighters to the Syrian civil war.',
        asks: {
          war: {
            question:
              'Jamaat Ansarullah established its relationship with the Islamic State while it was sending fighters to which war?',
            answer: 'The Syrian civil war',
          },
        },
      },
      {
        kind: 'free',
        id: 'ansarullah-allies-itself',
        theme: 'allegiances',
        paragraph: 4,
        rank: 'core',
        statement:
          'Jamaat Ansarullah, formerly loyal to al-Qaeda, agreed to ally itself with ISIS–K in 2014 and 2015.',
        note: 'ISIS–K was officially declared only in January 2015.',
        asks: {
          years: {
            question: 'In which two years did Jamaat Ansarullah agree to ally itself with ISIS–K?',
            answer: '2014 and 2015',
          },
          formerly: {
            question: 'To whom had Jamaat Ansarullah been loyal before it agreed to ally itself with ISIS–K?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ansarullah-funders',
        paragraph: 4,
        rank: 'core',
        statement:
          'Jamaat Ansarullah receives 50% of its funding from ISIS, 30% from the IMU and 20% from al-Qaeda.',
        asks: {
          sources: {
            question: 'From which three organisations does Jamaat Ansarullah receive its funding?',
            answer: { entities: ['isis', 'imu', 'al-qaeda'] },
          },
          isis: {
            question: 'What share of its funding does Jamaat Ansarullah receive from ISIS?',
            answer: { count: 50, unit: '%' },
          },
          imu: {
            question: 'What share of its funding does Jamaat Ansarullah receive from the IMU?',
            answer: { count: 30, unit: '%' },
          },
          'al-qaeda': {
            question: 'What share of its funding does Jamaat Ansarullah receive from al-Qaeda?',
            answer: { count: 20, unit: '%' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ansarullah-values-taliban',
        theme: 'allegiances',
        paragraph: 4,
        rank: 'core',
        certainty: 'estimated',
        according: 'the article’s assessment',
        statement:
          'Jamaat Ansarullah appears to value its relationship with the Afghan Taliban above its alliance with ISIS–K, and both above al-Qaeda.',
        asks: {
          most: {
            question:
              'Unlike other Central Asian groups, Jamaat Ansarullah seems to value its relationship with whom above its alliance with ISIS–K?',
            answer: { entity: 'afghan-taliban' },
          },
          least: {
            question:
              'Which organisation does Jamaat Ansarullah seem to value less than both the Afghan Taliban and ISIS–K?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ansarullah-values-why',
        paragraph: 4,
        certainty: 'estimated',
        according: 'the article’s assessment',
        statement:
          'Jamaat Ansarullah likely values the Afghan Taliban above ISIS–K because it wants a state modelled on theirs.',
        asks: {
          why: {
            question:
              'What is the likely reason why Jamaat Ansarullah values the Afghan Taliban above ISIS–K?',
            answer: {
              text: 'Its vision of a state modelled on their Islamic Emirate',
              accepted: ['It wants a state like theirs'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'ansarullah-merger-planned',
        theme: 'allegiances',
        paragraph: 4,
        certainty: 'unclear',
        statement:
          'A merger of Jamaat Ansarullah with ISIS–K was planned for 2017; it is unclear whether it was completed.',
        asks: {
          year: {
            question:
              'For which year was a merger of Jamaat Ansarullah with ISIS–K planned, of which it is unclear whether it was completed?',
            answer: { date: '2017' },
          },
        },
      },
      {
        kind: 'free',
        id: 'harakat-tajikistan-agreement',
        theme: 'allegiances',
        paragraph: 5,
        rank: 'core',
        certainty: 'unclear',
        statement:
          'Of Harakat Islami Tajikistan, a small group, little is known but that it agreed to merge with ISIS–K in 2017; it is unclear whether it did.',
        note: 'The wording leaves open whether 2017 is the year of the agreement or of the merger.',
        asks: {
          group: {
            question:
              'Of which small Central Asian group is little known except that it agreed to merge with ISIS–K in 2017?',
            answer: { entity: 'harakat-islami-tajikistan' },
          },
          step: {
            question: 'What did Harakat Islami Tajikistan, of which little else is known, agree to in 2017?',
            answer: { text: 'Merging with ISIS–K', accepted: ['Merger'] },
          },
        },
      },
      {
        kind: 'naming',
        id: 'ijrpt-name',
        paragraph: 6,
        of: 'ijrpt',
        note: 'One word and one letter from the IRPT, the party from which it split off.',
      },
      {
        kind: 'naming',
        id: 'irpt-name',
        paragraph: 6,
        of: 'irpt',
        note: 'Not the IJRPT, its splinter group, whose name has the word Jihad in it.',
      },
      {
        kind: 'split',
        id: 'ijrpt-split',
        paragraph: 6,
        rank: 'core',
        who: 'ijrpt',
        from: 'irpt',
        statement:
          'The Islamic Jihad Renaissance Party of Tajikistan (IJRPT) is a splinter group of the Islamic Renaissance Party of Tajikistan (IRPT).',
        ask: {
          from: 'Of which party is the Islamic Jihad Renaissance Party of Tajikistan (IJRPT) a splinter group?',
          who: 'Which splinter group came out of the Islamic Renaissance Party of Tajikistan (IRPT)?',
        },
      },
      {
        kind: 'free',
        id: 'irpt-only-legal',
        paragraph: 6,
        statement:
          'The Islamic Renaissance Party of Tajikistan (IRPT) was once the only legal Islamist political party in Central Asia.',
        asks: {
          party: {
            question: 'Which party was once the only legal Islamist political party in Central Asia?',
            answer: { entity: 'irpt' },
          },
          region: {
            question:
              'In which region was the Islamic Renaissance Party of Tajikistan (IRPT) once the only legal Islamist political party?',
            answer: { entity: 'central-asia' },
          },
        },
      },
      {
        kind: 'free',
        id: 'irpt-banned',
        paragraph: 6,
        rank: 'core',
        statement:
          'The Islamic Renaissance Party of Tajikistan (IRPT) was banned from government in August 2015.',
        asks: {
          date: {
            question:
              'In what month and year was the Islamic Renaissance Party of Tajikistan (IRPT) banned from government?',
            answer: { date: '2015-08' },
          },
          party: {
            question: 'Which Islamist party of Tajikistan was banned from government in August 2015?',
            answer: { entity: 'irpt' },
          },
        },
      },
      {
        kind: 'free',
        id: 'irpt-terrorist-ruling',
        paragraph: 6,
        statement:
          'Tajikistan’s supreme court declared the Islamic Renaissance Party of Tajikistan (IRPT) a terrorist organisation, and it was banned from politics.',
        asks: {
          status: {
            question:
              'What did Tajikistan’s supreme court declare the Islamic Renaissance Party of Tajikistan (IRPT) to be?',
            answer: 'A terrorist organisation',
          },
          court: {
            question:
              'Which body declared the Islamic Renaissance Party of Tajikistan (IRPT) a terrorist organisation?',
            answer: 'Tajikistan’s supreme court',
          },
        },
      },
      {
        kind: 'free',
        id: 'ijrpt-early-ties',
        theme: 'allegiances',
        paragraph: 6,
        statement:
          'The IJRPT began in 2013, as one of the earliest, to establish relationships with the elements that would become ISIS–K; its foreign fighters served beside theirs in the Syrian civil war.',
        asks: {
          year: {
            question:
              'In what year did the Islamic Jihad Renaissance Party of Tajikistan (IJRPT) begin to establish relationships with the elements that would become ISIS–K?',
            answer: { date: '2013' },
          },
          war: {
            question:
              'In which war did foreign fighters of the Islamic Jihad Renaissance Party of Tajikistan (IJRPT) serve alongside those of ISIS–K?',
            answer: 'The Syrian civil war',
          },
        },
      },
      {
        kind: 'free',
        id: 'ijrpt-changes-sides',
        theme: 'allegiances',
        paragraph: 6,
        rank: 'core',
        statement: 'By 2016 the IJRPT had abandoned al-Qaeda for an alliance with the IMU and ISIS–K.',
        asks: {
          abandoned: {
            question:
              'Which organisation had the Islamic Jihad Renaissance Party of Tajikistan (IJRPT) abandoned by 2016?',
            answer: { entity: 'al-qaeda' },
          },
          allies: {
            question:
              'With which two groups did the Islamic Jihad Renaissance Party of Tajikistan (IJRPT) ally itself when it abandoned al-Qaeda?',
            answer: { entities: ['imu', 'isis-k'] },
          },
          year: {
            question:
              'By what year had the Islamic Jihad Renaissance Party of Tajikistan (IJRPT) abandoned al-Qaeda for new allies?',
            answer: { date: '2016' },
          },
        },
      },
      {
        kind: 'free',
        id: 'ijrpt-funders',
        paragraph: 6,
        statement:
          'The IJRPT received funds from private donors in Saudi Arabia, the IMU and ISIS–K; by giving nearly twice as much as the IMU, ISIS–K got far greater control over its leaders and decisions.',
        asks: {
          sources: {
            question:
              'From which three sources did the Islamic Jihad Renaissance Party of Tajikistan (IJRPT) receive funds?',
            answer: { entities: ['private-saudi-donors', 'imu', 'isis-k'] },
          },
          ratio: {
            question:
              'How did the funds that the IJRPT received from ISIS–K compare with those from the IMU?',
            answer: { text: 'Nearly twice as much', accepted: ['Nearly double'] },
          },
          effect: {
            question: 'What did ISIS–K gain over the IMU by giving the IJRPT nearly twice as much money?',
            answer: {
              text: 'Far greater control over its leaders and decision making',
              accepted: ['Greater control'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'ijrpt-merger-planned',
        theme: 'allegiances',
        paragraph: 6,
        certainty: 'unclear',
        statement: 'The IJRPT planned to merge completely with ISIS–K in 2017; it is unclear whether it did.',
        asks: {
          year: {
            question:
              'For which year did the Islamic Jihad Renaissance Party of Tajikistan (IJRPT) plan a complete merger with ISIS–K, of which it is unclear whether it took place?',
            answer: { date: '2017' },
          },
        },
      },
    ],
  },
  {
    heading: 'Hezb-e Islami Gulbuddin',
    under: 'New alliances',
    paragraphs: 2,
    facts: [
      {
        kind: 'naming',
        id: 'hig-name',
        paragraph: 1,
        of: 'hig',
        statement: 'Hezb-e Islami means ‘Party of Islam’; Hezb-e Islami Gulbuddin is abbreviated HIG.',
        ask: { meaning: 'What does the name Hezb-e Islami mean in English?' },
      },
      {
        kind: 'founding',
        id: 'hig-founder',
        paragraph: 1,
        rank: 'core',
        group: 'hig',
        how: 'founded',
        by: 'hekmatyar',
        ask: {
          founder: 'Which warlord founded the Afghan organisation Hezb-e Islami Gulbuddin (HIG)?',
          group:
            'Which Afghan political and military organisation did the warlord Gulbuddin Hekmatyar found?',
        },
      },
      {
        kind: 'free',
        id: 'hig-against-soviets',
        paragraph: 1,
        statement:
          'Hezb-e Islami Gulbuddin (HIG) fought the Soviets in Afghanistan and later, backed by the Pakistani ISI, other warlord factions, and bombed Kabul in its struggle to seize the capital.',
        asks: {
          first: {
            question:
              'Against whom did Hezb-e Islami Gulbuddin (HIG) fight before it fought other warlord factions?',
            answer: { entity: 'soviets' },
          },
          backer: {
            question:
              'Who backed Hezb-e Islami Gulbuddin (HIG) in its fight against other Afghan warlord factions?',
            answer: { entity: 'isi' },
          },
          city: {
            question:
              'Which city did Hezb-e Islami Gulbuddin (HIG) bomb in its struggle to rule Afghanistan?',
            answer: { entity: 'kabul' },
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-abandoned-by-isi',
        paragraph: 1,
        rank: 'core',
        statement:
          'HIG’s brutal attacks on Kabul and its dwindling popular support led Pakistani intelligence to drop it and support the Afghan Taliban.',
        asks: {
          why: {
            question: 'Which two things led Pakistani intelligence to abandon Hezb-e Islami Gulbuddin (HIG)?',
            answer: 'Brutal attacks on Kabul and dwindling popular support',
          },
          instead: {
            question: 'Whom did Pakistani intelligence support instead of Hezb-e Islami Gulbuddin (HIG)?',
            answer: { entity: 'afghan-taliban' },
          },
        },
      },
      {
        kind: 'free',
        id: 'taliban-took-kandahar-herat',
        paragraph: 1,
        rank: 'detail',
        certainty: 'disputed',
        according: 'the article',
        statement:
          'According to the article, the Taliban seized Kandahar and Herat in the early 1990s, before Kabul.',
        note: 'They are usually said to have taken Kandahar in 1994 and Herat in 1995.',
        asks: {
          cities: {
            question: 'According to the article, which two Afghan cities did the Taliban seize before Kabul?',
            answer: { entities: ['kandahar', 'herat'] },
          },
          date: {
            question:
              'In which part of which decade, according to the article, did the Taliban seize Kandahar and Herat?',
            answer: { date: 'early 1990s' },
          },
        },
      },
      {
        kind: 'founding',
        id: 'islamic-emirate-established',
        paragraph: 1,
        group: 'islamic-emirate',
        how: 'established',
        on: '1996',
        by: 'afghan-taliban',
        statement: 'The Taliban seized Kabul and established the Islamic Emirate of Afghanistan in 1996.',
        ask: {
          date: 'In what year did the Taliban first seize Kabul and establish the Islamic Emirate of Afghanistan?',
          founder: false,
          group: 'What did the Taliban establish in Afghanistan when they seized Kabul in 1996?',
        },
      },
      {
        kind: 'free',
        id: 'hig-expelled',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'When the Taliban established the Islamic Emirate in 1996, they formally expelled HIG from Afghanistan, and most of its members defected to them, and later to al-Qaeda.',
        asks: {
          by: {
            question: 'Who formally expelled Hezb-e Islami Gulbuddin (HIG) from Afghanistan in 1996?',
            answer: { entity: 'afghan-taliban' },
          },
          first: {
            question:
              'To which movement did most members of Hezb-e Islami Gulbuddin (HIG) defect when the group was expelled from Afghanistan?',
            answer: { entity: 'afghan-taliban' },
          },
          later: {
            question:
              'Most members of Hezb-e Islami Gulbuddin (HIG) defected in the 1990s to the Afghan Taliban; to whom later?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'alliance',
        id: 'hig-al-qaeda-alliance',
        paragraph: 1,
        rank: 'core',
        group: 'hig',
        ally: 'al-qaeda',
        statement:
          'After the US invasion in 2001, Hezb-e Islami Gulbuddin (HIG) declared an alliance with al-Qaeda.',
        ask: {
          ally: 'With whom did Hezb-e Islami Gulbuddin (HIG) declare an alliance after the US invasion of 2001?',
        },
      },
      {
        kind: 'free',
        id: 'hig-against-nato',
        paragraph: 1,
        statement:
          'Allied with al-Qaeda, HIG fought NATO and the Afghan National Security Forces (ANSF) after 2001, with bombings and massacres across Afghanistan.',
        asks: {
          enemies: {
            question:
              'Against which forces did Hezb-e Islami Gulbuddin (HIG), allied with al-Qaeda, fight after 2001?',
            answer: { entities: ['nato', 'afghan-forces'] },
          },
          acts: {
            question: 'What acts did HIG’s fight against NATO and Afghan forces include across Afghanistan?',
            answer: 'Bombings and massacres',
          },
        },
      },
      { kind: 'naming', id: 'ansf-name', paragraph: 1, rank: 'detail', of: 'afghan-forces' },
      {
        kind: 'free',
        id: 'hig-peace-deal',
        theme: 'allegiances',
        paragraph: 1,
        rank: 'core',
        statement:
          'Hezb-e Islami Gulbuddin (HIG) signed a peace deal with the Afghan government in Kabul in September 2016.',
        asks: {
          date: {
            question:
              'In what month and year did Hezb-e Islami Gulbuddin (HIG) sign a peace deal with the government in Kabul?',
            answer: { date: '2016-09' },
          },
          group: {
            question:
              'Which Afghan organisation signed a peace deal with the government in Kabul in September 2016?',
            answer: { entity: 'hig' },
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-peace-government',
        theme: 'allegiances',
        paragraph: 1,
        certainty: 'disputed',
        according: 'the article',
        statement:
          'According to the article, HIG signed its peace deal of September 2016 with the Karzai government.',
        note: 'The president in September 2016 was Ashraf Ghani; Hamid Karzai had left office in 2014.',
        asks: {
          government: {
            question:
              'According to the article, whose government in Kabul signed the peace deal with Hezb-e Islami Gulbuddin (HIG) in September 2016?',
            answer: { entity: 'karzai' },
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-peace-terms',
        theme: 'allegiances',
        paragraph: 1,
        rank: 'core',
        statement:
          'For its peace deal of September 2016, HIG was to get formal recognition, and the removal of US and UN sanctions on Gulbuddin Hekmatyar.',
        asks: {
          recognition: {
            question:
              'Besides the removal of sanctions, what was Hezb-e Islami Gulbuddin (HIG) to get for its peace deal of September 2016?',
            answer: 'Formal recognition',
          },
          person: {
            question:
              'Sanctions against whom were to be removed for the peace deal that Hezb-e Islami Gulbuddin (HIG) signed in September 2016?',
            answer: { entity: 'hekmatyar' },
          },
          whose: {
            question:
              'Whose sanctions against Gulbuddin Hekmatyar were to be removed for the peace deal of September 2016?',
            answer: { entities: ['united-states', 'united-nations'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-vision',
        paragraph: 1,
        rank: 'core',
        statement:
          'HIG sought a post-tribal unified Islamic state for Afghanistan, the Taliban a Pashtun government based on tribal structures.',
        asks: {
          state: {
            question:
              'In contrast to the Afghan Taliban, what kind of state did Hezb-e Islami Gulbuddin (HIG) seek to establish?',
            answer: {
              text: 'A post-tribal unified Islamic state',
              accepted: ['A post-tribal state', 'A unified Islamic state'],
            },
          },
          government: {
            question:
              'In contrast to Hezb-e Islami Gulbuddin (HIG), what kind of government did the Taliban aim for in Afghanistan?',
            answer: {
              text: 'A Pashtun government based on tribal structures',
              accepted: ['A tribal Pashtun government'],
            },
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-isis-k-ties',
        paragraph: 2,
        rank: 'core',
        statement:
          'From 2015 to mid-2016 HIG formed ties with ISIS–K over anti-Taliban and strong anti-Iran attitudes that they shared.',
        asks: {
          why: {
            question:
              'Over which two shared attitudes did Hezb-e Islami Gulbuddin (HIG) form ties with ISIS–K from 2015 to mid-2016?',
            answer: {
              text: 'Anti-Taliban and anti-Iran attitudes',
              accepted: ['Hostility to the Taliban and Iran'],
            },
          },
          period: {
            question: 'In which period did Hezb-e Islami Gulbuddin (HIG) form ties with ISIS–K?',
            answer: '2015 to mid-2016',
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-resents-taliban',
        paragraph: 2,
        statement:
          'HIG went on resenting the Taliban for sidelining it in the 1990s, for clashes during the war against NATO and the ANSF, and over their different designs for the nation.',
        asks: {
          reasons: {
            question:
              'For which three reasons did Hezb-e Islami Gulbuddin (HIG) continue to resent the Taliban?',
            answer: 'Sidelining in the 1990s, wartime clashes, different designs for the nation',
          },
          despite: {
            question:
              'Hezb-e Islami Gulbuddin (HIG) continued to resent the Taliban despite having aligned itself with whom?',
            answer: { entity: 'al-qaeda' },
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-anti-iran-origin',
        paragraph: 2,
        statement:
          'HIG’s anti-Iranian attitudes came from its conflicts with Hezb-e Wahdat in the Afghan civil war of the 1990s.',
        asks: {
          faction: {
            question:
              'From conflicts with which faction in the 1990s did the anti-Iranian attitudes of Hezb-e Islami Gulbuddin (HIG) stem?',
            answer: { entity: 'hezb-e-wahdat' },
          },
          war: {
            question:
              'In which war did Hezb-e Islami Gulbuddin (HIG) have the conflicts with Hezb-e Wahdat that its anti-Iranian attitudes stem from?',
            answer: { text: 'The Afghan civil war of the 1990s', accepted: ['The Afghan civil war'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'hezb-e-wahdat-kind',
        paragraph: 2,
        statement: 'Hezb-e Wahdat was a Shia Hazara faction backed by Iran.',
        note: 'Not Hezb-e Islami, its opponent.',
        asks: {
          backer: {
            question: 'Which country backed the Afghan faction Hezb-e Wahdat?',
            answer: { entity: 'iran' },
          },
          people: {
            question: 'Of which ethnic group was the Shia faction Hezb-e Wahdat in the Afghan civil war?',
            answer: 'The Hazara',
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-ties-disputed',
        paragraph: 2,
        certainty: 'disputed',
        statement:
          'Sources vary on how strong the ties between HIG and ISIS–K were; very likely they were fluid throughout the war.',
        asks: {
          what: {
            question:
              'About what do sources vary in the relationship of Hezb-e Islami Gulbuddin (HIG) and ISIS–K?',
            answer: { text: 'The strength of their ties', accepted: ['How close they were'] },
          },
          likely: {
            question:
              'What were the ties between Hezb-e Islami Gulbuddin (HIG) and ISIS–K very likely like throughout the war?',
            answer: { text: 'Fluid', accepted: ['Changing', 'Shifting'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'hekmatyar-supposed-statement',
        paragraph: 2,
        certainty: 'disputed',
        statement:
          'In early July 2015 Afghan and later international media began publishing a supposed statement in which Gulbuddin Hekmatyar urged his fighters to support ISIS–K against the Taliban.',
        note: 'Days later a HIG spokesman denied that it had been issued.',
        asks: {
          person: {
            question:
              'In whose supposed statement of early July 2015 were his fighters urged to support ISIS–K against the Taliban?',
            answer: { entity: 'hekmatyar' },
          },
          date: {
            question:
              'In which part of which month and year did media begin to publish a supposed statement by Gulbuddin Hekmatyar in favour of ISIS–K?',
            answer: { date: 'early 2015-07' },
          },
          content: {
            question:
              'What did a supposed statement by Gulbuddin Hekmatyar urge his fighters to do in early July 2015?',
            answer: { text: 'Support ISIS–K against the Taliban', accepted: ['Support ISIS–K'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-denies-statement',
        paragraph: 2,
        statement:
          'Days after the supposed statement of July 2015, a HIG spokesman denied that it had been issued, and that HIG supported ISIS–K.',
        note: 'The article’s sentence is garbled; this is its likely sense.',
        asks: {
          who: {
            question:
              'Who denied, days later, that Gulbuddin Hekmatyar’s supposed statement of July 2015 in favour of ISIS–K had been issued?',
            answer: { text: 'A HIG spokesman', accepted: ['His spokesman'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-distances-itself',
        paragraph: 2,
        rank: 'core',
        statement:
          'The ruthlessness of ISIS–K’s attacks and the closure of schools in Nangarhar prompted HIG to distance itself from ISIS–K.',
        asks: {
          why: {
            question:
              'Which two things prompted Hezb-e Islami Gulbuddin (HIG) to distance itself from ISIS–K?',
            answer: 'Ruthless attacks and school closures in Nangarhar',
          },
          place: {
            question:
              'The closure of schools in which province helped to prompt Hezb-e Islami Gulbuddin (HIG) to distance itself from ISIS–K?',
            answer: { entity: 'nangarhar' },
          },
        },
      },
      {
        kind: 'free',
        id: 'hig-permanent-separation',
        theme: 'allegiances',
        paragraph: 2,
        statement:
          'HIG’s separation from ISIS–K became permanent in 2016, as HIG entered reconciliation discussions that led to its peace deal.',
        asks: {
          year: {
            question:
              'In what year did the separation of Hezb-e Islami Gulbuddin (HIG) from ISIS–K become permanent?',
            answer: { date: '2016' },
          },
          occasion: {
            question:
              'What did Hezb-e Islami Gulbuddin (HIG) enter into in 2016, so that its separation from ISIS–K became permanent?',
            answer: { text: 'Reconciliation discussions', accepted: ['Peace talks'] },
          },
        },
      },
    ],
  },
  {
    heading: 'Baluchi militant groups',
    under: 'New alliances',
    paragraphs: 1,
    facts: [
      {
        kind: 'free',
        id: 'balochistan-countries',
        paragraph: 1,
        rank: 'core',
        statement: 'The Balochistan region stretches through parts of Iran, Afghanistan and Pakistan.',
        asks: {
          countries: {
            question: 'Through parts of which three countries does the Balochistan region stretch?',
            answer: { entities: ['iran', 'afghanistan', 'pakistan'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'balochistan-in-iran',
        paragraph: 1,
        statement:
          'Outside Afghanistan, the Balochistan region is Sistan and Baluchestan Province in southeastern Iran and Balochistan Province in southwestern Pakistan.',
        asks: {
          province: {
            question: 'Which province of southeastern Iran belongs to the Balochistan region?',
            answer: { entity: 'sistan-and-baluchestan' },
          },
          pakistan: {
            question: 'In which part of Pakistan does Balochistan Province lie?',
            answer: 'The southwest',
          },
        },
      },
      {
        kind: 'free',
        id: 'balochistan-in-afghanistan',
        paragraph: 1,
        statement:
          'The Afghan part of the Balochistan region is the lower third of Nimruz, Helmand and Kandahar Provinces.',
        asks: {
          provinces: {
            question: 'To which three provinces of southern Afghanistan does the Balochistan region extend?',
            answer: { entities: ['nimruz', 'helmand', 'kandahar-province'] },
          },
          extent: {
            question: 'How much of Nimruz, Helmand and Kandahar Provinces belongs to the Balochistan region?',
            answer: { text: 'The lower third', accepted: ['The southern third'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'baluch-separatists-opponents',
        paragraph: 1,
        rank: 'core',
        statement:
          'Violent Baluch separatist groups oppose the presence of the Iranian and Pakistani governments in the Balochistan region, and Shia Muslims, whom they view as connected to Iran.',
        asks: {
          governments: {
            question:
              'The presence of which two governments do Baluch separatist groups oppose in the Balochistan region?',
            answer: { entities: ['iranian-government', 'pakistani-government'] },
          },
          why: {
            question: 'Why do violent Baluch separatist groups oppose Shia Muslims?',
            answer: { text: 'They view them as connected to Iran', accepted: ['Links to Iran'] },
          },
        },
      },
      {
        kind: 'free',
        id: 'baluch-allied-groups',
        theme: 'allegiances',
        paragraph: 1,
        rank: 'core',
        statement:
          'Harakat-e Islami Sistan, the Iranian Jundullah and the Pakistani Jundullah each allied themselves with ISIS–K.',
        asks: {
          groups: {
            question:
              'Which three Baluch separatist groups does the article name as having each established an alliance with ISIS–K?',
            answer: { entities: ['harakat-e-islami-sistan', 'iranian-jundullah', 'pakistani-jundullah'] },
          },
        },
      },
      { kind: 'naming', id: 'harakat-sistan-name', paragraph: 1, of: 'harakat-e-islami-sistan' },
      {
        kind: 'location',
        id: 'harakat-sistan-country',
        paragraph: 1,
        subject: 'harakat-e-islami-sistan',
        relation: 'active-in',
        place: 'iran',
        statement: 'Harakat-e Islami Sistan, of which little is known, is a group in Iran.',
        ask: {
          place: 'In which country is the Baluch group Harakat-e Islami Sistan?',
          subject: 'About which of the Baluch separatist groups allied with ISIS–K is little known?',
        },
      },
      {
        kind: 'naming',
        id: 'jundullah-name',
        paragraph: 1,
        of: 'iranian-jundullah',
        statement: 'The name Jundullah means ‘Soldiers of God’.',
        note: 'Two groups bear it, the Iranian and the Pakistani Jundullah.',
        ask: { meaning: 'What does the name Jundullah mean in English?' },
      },
      {
        kind: 'free',
        id: 'pakistani-jundullah-hatred',
        paragraph: 1,
        statement:
          'The Pakistani Jundullah shares the extreme hatred of ISIS for Shia Muslims and has a history of brutal attacks on Pakistani Shia.',
        asks: {
          whom: {
            question: 'Extreme hatred of whom does the Pakistani Jundullah share with ISIS?',
            answer: { text: 'Shia Muslims', accepted: ['Shiites'] },
          },
          group: {
            question:
              'Which Baluch group allied with ISIS–K has a history of brutal attacks on Pakistan’s Shia?',
            answer: { entity: 'pakistani-jundullah' },
          },
        },
      },
      {
        kind: 'free',
        id: 'pakistani-jundullah-brother',
        paragraph: 1,
        statement: 'The Pakistani Jundullah described the larger Islamic State as “a brother”.',
        asks: {
          word: {
            question: 'As what did the Pakistani Jundullah describe the larger Islamic State?',
            answer: 'As “a brother”',
          },
          group: {
            question: 'Which Baluch group described the larger Islamic State as “a brother”?',
            answer: { entity: 'pakistani-jundullah' },
          },
        },
      },
      {
        kind: 'free',
        id: 'jundullah-merger-sponsor',
        theme: 'allegiances',
        paragraph: 1,
        statement: 'ISIS–K worked throughout 2015 and 2016 to merge the Iranian and the Pakistani Jundullah.',
        asks: {
          by: {
            question:
              'Who worked throughout 2015 and 2016 to bring the Iranian and the Pakistani Jundullah to merge?',
            answer: { entity: 'isis-k' },
          },
          years: {
            question:
              'Throughout which two years did ISIS–K work to merge the Iranian and the Pakistani Jundullah?',
            answer: '2015 and 2016',
          },
        },
      },
      {
        kind: 'merger',
        id: 'jundullah-merger',
        paragraph: 1,
        rank: 'core',
        parts: ['iranian-jundullah', 'pakistani-jundullah'],
        into: 'unified-jundullah',
        on: '2016-08',
        how: 'merged',
        statement:
          'The Iranian and the Pakistani Jundullah merged into one organisation in August 2016, sponsored by ISIS–K.',
        note: 'Not the merger of July 2015 that formed Harakat Khilafat Baluch, which took in elements of Jundullah.',
        ask: {
          into: false,
          parts: 'Which two groups merged in August 2016 under the sponsorship of ISIS–K?',
          date: 'In what month and year did the Iranian and the Pakistani Jundullah merge?',
        },
      },
      {
        kind: 'leadership',
        id: 'unified-jundullah-head',
        paragraph: 1,
        rank: 'core',
        group: 'unified-jundullah',
        leader: 'dhahir-baluch',
        title: 'head',
        statement:
          'Mohammad Dhahir Baluch became the head of the organisation into which the Iranian and the Pakistani Jundullah merged.',
        note: 'Muhammad Hassan Baluch led Harakat Khilafat Baluch; Mohammad Tahir Baluch led Jaysh ul Islam.',
        ask: {
          leader:
            'Who became the head of the organisation into which the Iranian and the Pakistani Jundullah merged in August 2016?',
          group: false,
        },
      },
      {
        kind: 'leadership',
        id: 'iranian-jundullah-leader',
        paragraph: 1,
        group: 'iranian-jundullah',
        leader: 'dhahir-baluch',
        during: 'before the merger of August 2016',
        ask: {
          leader: 'Who was the leader of the Iranian Jundullah before the merger of August 2016?',
          group:
            'Of which group was Mohammad Dhahir Baluch the leader before he headed a merged organisation in August 2016?',
        },
      },
      {
        kind: 'free',
        id: 'jundullah-merger-effect',
        theme: 'allegiances',
        paragraph: 1,
        statement:
          'The Jundullah merger of August 2016 helped radical Sunni extremists to challenge Iran and to win the appreciation of anti-Iran, anti-Shia sponsors, mainly in the Gulf.',
        asks: {
          challenged: {
            question:
              'Which country did the Jundullah merger of August 2016 help radical Sunni extremists to challenge?',
            answer: { entity: 'iran' },
          },
          sponsors: {
            question:
              'In which region were most of the anti-Iran, anti-Shia sponsors based who appreciated the Jundullah merger of August 2016?',
            answer: { entity: 'gulf' },
          },
        },
      },
    ],
  },
] as const satisfies Sections
