/** Everyone the article names. House spellings; the article's other spellings are aliases. */
import { defineEntities } from '#domain/deck.ts'

export const people = defineEntities({
  // The Islamic State in Iraq and Syria, and its envoys
  baghdadi: {
    name: 'Abu Bakr al-Baghdadi',
    aliases: ['al-Baghdadi', 'Baghdadi'],
    about: 'Emir of the Islamic State, to whom the groups that became ISIS–K swore allegiance.',
    confusedWith: ['abu-bakr'],
  },
  turkmani: {
    name: 'Abu Muslim Turkmani',
    aliases: ['Muslim Turkmani', 'Abu Muslim al-Turkmani', 'al-Turkmani', 'Turkmani'],
    about: 'Deputy emir of ISIS, who encouraged the Omar Ghazi group.',
    confusedWith: ['turkistani', 'muslim-dost'],
  },
  shishani: {
    name: 'Abu Omar al-Shishani',
    aliases: ['al-Shishani', 'Shishani'],
    about: 'Senior ISIS commander in Raqqa, who named the special representative of April 2014.',
  },
  adnani: {
    name: 'Abu Muhammad al-Adnani',
    aliases: ['Abu Muhammad al-Adnan', 'al-Adnani', 'al-Adnan', 'Adnani'],
    about: 'Chief spokesperson of ISIS, who announced Wilayat Khorasan in January 2015.',
  },
  'wali-rahman': {
    name: 'Qari Wali Rahman',
    aliases: ['Wali Rahman'],
    about: 'Afghan from Baghlan, from April 2014 special representative for Afghanistan and Pakistan.',
    confusedWith: ['mehmud-rahman', 'abdul-bahar-mehsud'],
  },

  // Leaders of the groups that became ISIS–K
  'hafiz-saeed-khan': {
    name: 'Hafiz Saeed Khan',
    aliases: ['Saeed Khan'],
    about: 'TTP commander who established TKP and became wali of ISIS–K.',
    confusedWith: ['hafiz-dawlat-khan'],
  },
  'muslim-dost': {
    name: 'Abdul Rahim Muslim Dost',
    aliases: ['Muslim Dost', 'Abdul Rahim'],
    about: 'Afghan from Kot District in Nangarhar; first head of TKK, later of a breakaway group of his own.',
    confusedWith: ['turkmani'],
  },
  popolzai: {
    name: 'Nasratullah Popolzai',
    aliases: ['Mawlavi Nasratullah Popolzai', 'Popolzai'],
    about: 'Mawlavi who soon replaced Muslim Dost at the head of TKK.',
  },
  khadim: {
    name: 'Abdul Khadim Rauf',
    aliases: [
      'Khadim',
      'Mullah Abdul Khadim',
      'Abdul Khadim',
      'Abdul Rauf Khadim',
      'Mullah Abdul Rauf Khadim',
    ],
    about: 'Alizai Pashtun from Helmand; founder of Khilafat Afghan, later deputy governor of ISIS–K.',
  },
  wahid: {
    name: 'Wahidullah Wahid',
    aliases: ['Wahidullah', 'Wahid'],
    about: 'Nephew of Abdul Khadim Rauf and his successor at the head of Khilafat Afghan.',
  },
  'azizullah-haqqani': {
    name: 'Azizullah Haqqani',
    aliases: ['Azizullah'],
    about: 'Member of the Miran Shah Shura with a group of his own; not the brother of Sirajuddin Haqqani.',
    confusedWith: ['azizullah-haqqani-brother', 'sirajuddin-haqqani'],
  },
  'azizullah-haqqani-brother': {
    name: 'Azizullah Haqqani, the brother of Sirajuddin',
    aliases: ['Sirajuddin’s brother'],
    about: 'Namesake of the Azizullah Haqqani whose group became part of ISIS–K.',
    confusedWith: ['azizullah-haqqani', 'sirajuddin-haqqani'],
  },
  emarati: {
    name: 'Sa’ad Emarati',
    aliases: ['Emarati'],
    about: 'Close friend of Abdul Khadim Rauf; first emir of ISIS–K in Logar.',
    confusedWith: ['mohsin'],
  },
  mohsin: {
    name: 'Sheikh Mohsin',
    aliases: ['Shaykh Mohsin', 'Mohsin'],
    about: 'One of the ten volunteer leaders of the first dispatch; first emir of ISIS–K in Kunar.',
    confusedWith: ['emarati'],
  },

  // The other TTP commanders who merged their groups into TKP
  'khalid-mansoor': {
    name: 'Khalid Mansoor',
    aliases: ['Khalid Mansour'],
    about: 'TTP commander of Hangu District whose group became part of TKP.',
    confusedWith: ['akhtar-mansour'],
  },
  'hassan-swati': {
    name: 'Mufti Hassan Swati',
    aliases: ['Hassan Swati', 'Swati', 'Mufti Hassan'],
    about: 'TTP commander of Peshawar whose group became part of TKP.',
    confusedWith: ['hassan-baluch'],
  },
  'gul-zaman-fateh': {
    name: 'Gul Zaman Fateh',
    aliases: ['Gul Zaman'],
    about: 'TTP commander of Khyber Agency whose group became part of TKP.',
  },
  'hafiz-dawlat-khan': {
    name: 'Hafiz Dawlat Khan',
    aliases: ['Dawlat Khan'],
    about: 'TTP commander of Kurram Agency whose group became part of TKP.',
    confusedWith: ['hafiz-saeed-khan'],
  },
  'abdul-bahar-mehsud': {
    name: 'Abdul Bahar Mehsud',
    aliases: ['Abdul Bahar'],
    about:
      'TTP commander of Waziristan with the largest of the eight groups; once ISIS representative in Pakistan.',
    confusedWith: ['wali-rahman'],
  },
  'abu-bakr': {
    name: 'Abu Bakr',
    aliases: ['Abu Bakr of Bajaur'],
    about: 'TTP commander of Bajaur Agency whose group became part of TKP.',
    confusedWith: ['baghdadi'],
  },
  'shahidullah-shahid': {
    name: 'Shahidullah Shahid',
    aliases: ['Shahidullah', 'Shahid'],
    about: 'Spokesman of the TTP; leader of one of the eight groups that merged to form TKP.',
  },

  // Leaders of groups that joined or allied themselves later
  'omar-ghazi': {
    name: 'Omar Ghazi',
    aliases: ['Umar Ghazi'],
    about: 'Head of the group of February 2015 that bears his name.',
    confusedWith: ['osman-ghazi'],
  },
  'osman-ghazi': {
    name: 'Osman Ghazi',
    aliases: ['Usman Ghazi'],
    about: 'Emir of the IMU, killed by the Taliban in November 2015.',
    confusedWith: ['omar-ghazi'],
  },
  urgeni: {
    name: 'Sadullah Urgeni',
    aliases: ['Urgeni'],
    about: 'IMU commander who led the Omar Ghazi group together with Omar Ghazi.',
  },
  baghlani: {
    name: 'Hakimullah Baghlani',
    aliases: ['Mawlavi Hakimullah Baghlani', 'Baghlani'],
    about: 'Mawlavi who led Shamali Khilafat.',
  },
  turkistani: {
    name: 'Abu Abdul Hamza al-Turkistani',
    aliases: ['Abu Abdul Hamza', 'al-Turkistani', 'Turkistani'],
    about: 'Chinese Muslim operating in Syria; leader of the Gansu Hui Group.',
    confusedWith: ['turkmani'],
  },
  'abu-hafs-al-baluchi': {
    name: 'Abu Hafs al-Baluchi',
    aliases: ['Abu Hafs'],
    about: 'One of the two named leaders of Harakat Khilafat Baluch.',
    confusedWith: ['hassan-baluch', 'tahir-baluch', 'dhahir-baluch'],
  },
  'hassan-baluch': {
    name: 'Muhammad Hassan Baluch',
    aliases: ['Mohammad Hassan Baluch', 'Hassan Baluch'],
    about: 'One of the two named leaders of Harakat Khilafat Baluch.',
    confusedWith: ['abu-hafs-al-baluchi', 'tahir-baluch', 'dhahir-baluch', 'hassan-swati'],
  },
  'tahir-baluch': {
    name: 'Mohammad Tahir Baluch',
    aliases: ['Maulana Mohammad Tahir Baluch', 'Muhammad Tahir Baluch', 'Tahir Baluch'],
    about: 'Maulana; the later of the two named leaders of Jaysh ul Islam.',
    confusedWith: ['abu-hafs-al-baluchi', 'hassan-baluch', 'dhahir-baluch', 'yuldashev'],
  },
  'dhahir-baluch': {
    name: 'Mohammad Dhahir Baluch',
    aliases: ['Muhammad Dhahir Baluch', 'Dhahir Baluch'],
    about: 'Leader of the Iranian Jundullah, then of the unified Jundullah.',
    confusedWith: ['abu-hafs-al-baluchi', 'hassan-baluch', 'tahir-baluch'],
  },
  'mehmud-rahman': {
    name: 'Mehmud Rahman',
    aliases: ['Mahmud Rahman'],
    about: 'The earlier of the two named leaders of Jaysh ul Islam.',
    confusedWith: ['wali-rahman'],
  },
  bakhtwar: {
    name: 'Mullah Bakhtwar',
    aliases: ['Bakhtwar'],
    about: 'Former TTP commander of the Afridi tribe; killed in an airstrike in the autumn of 2016.',
  },
  mustafa: {
    name: 'Commander Mustafa',
    aliases: ['Mustafa'],
    about: 'Leader of the Shamsatoo group.',
  },

  // The Islamic Movement of Uzbekistan
  yuldashev: {
    name: 'Tahir Yuldashev',
    aliases: ['Yuldashev', 'Yuldeshev', 'Tohir Yuldashev'],
    about: 'Islamic ideologue from the Fergana Valley; one of the two founders of the IMU.',
    confusedWith: ['namangani', 'tahir-baluch'],
  },
  namangani: {
    name: 'Juma Namangani',
    aliases: ['Namangani'],
    about: 'Former Soviet paratrooper from the Fergana Valley; one of the two founders of the IMU.',
    confusedWith: ['yuldashev'],
  },
  karimov: {
    name: 'Islam Karimov',
    aliases: ['Karimov', 'President Islam Karimov'],
    about: 'President of Uzbekistan, whom the IMU first meant to overthrow.',
  },
  saipov: {
    name: 'Sayfullo Saipov',
    aliases: ['Saipov'],
    about: 'Attacker in Manhattan in October 2017, whose connections to the IMU are unclear.',
  },

  // The Taliban of Afghanistan and of Pakistan
  'mullah-omar': {
    name: 'Mullah Muhammad Omar',
    aliases: ['Mullah Omar', 'Muhammad Omar', 'Mullah Mohammed Omar', 'Mullah Mohammad Omar'],
    about: 'Founder and leader of the Taliban; his death in 2013 was made known in July 2015.',
    confusedWith: ['akhtar-mansour'],
  },
  'akhtar-mansour': {
    name: 'Akhtar Mansour',
    aliases: ['Akhtar Mansur', 'Mullah Akhtar Mansour', 'Mullah Mansour'],
    about: 'Taliban leader who wrote to al-Baghdadi to ask that recruitment in Afghanistan stop.',
    confusedWith: ['khalid-mansoor', 'mullah-omar'],
  },
  'sirajuddin-haqqani': {
    name: 'Sirajuddin Haqqani',
    aliases: ['Sirajuddin'],
    about: 'Partner of al-Baghdadi in the deal on fighters for Syria; later at odds with Azizullah Haqqani.',
    confusedWith: ['azizullah-haqqani', 'azizullah-haqqani-brother'],
  },
  fazlullah: {
    name: 'Mullah Fazlullah',
    aliases: ['Mullah Fazulllah', 'Fazlullah', 'Maulana Fazlullah'],
    about: 'Emir of the TTP in the time when it was splintering.',
  },

  // Al-Qaeda and Iraq
  'bin-laden': {
    name: 'Osama bin Laden',
    aliases: ['bin Laden', 'Usama bin Laden'],
    about: 'The man to whom Zarqawi swore allegiance in 2004.',
    confusedWith: ['zawahiri'],
  },
  zawahiri: {
    name: 'Ayman al-Zawahiri',
    aliases: ['al-Zawahiri', 'Zawahiri'],
    about: 'Al-Qaeda figure whose campaign against the United States Zarqawi’s group became part of.',
    confusedWith: ['zarqawi', 'bin-laden'],
  },
  zarqawi: {
    name: 'Abu Musab al-Zarqawi',
    aliases: ['al-Zarqawi', 'Zarqawi'],
    about: 'Jordanian leader of the group that became al-Qaeda in Iraq; killed in June 2006.',
    confusedWith: ['zawahiri'],
  },
  qahtani: {
    name: 'Faruq al-Qahtani',
    aliases: ['al-Qahtani', 'Qahtani', 'Farouq al-Qahtani'],
    about: 'Leader of al-Qaeda in Afghanistan and Pakistan, killed in November 2016.',
  },
  'saddam-hussein': {
    name: 'Saddam Hussein',
    aliases: ['Saddam'],
    about: 'Leader of the Ba’athist government of Iraq until 2003.',
  },

  // Others
  hekmatyar: {
    name: 'Gulbuddin Hekmatyar',
    aliases: ['Hekmatyar', 'Gulbuddin'],
    about: 'Afghan warlord, founder of Hezb-e Islami Gulbuddin.',
    confusedWith: ['karzai'],
  },
  karzai: {
    name: 'Karzai',
    aliases: ['Hamid Karzai'],
    about: 'Afghan leader after whom the article names the government that made peace with HIG in 2016.',
    confusedWith: ['hekmatyar'],
  },
  giustozzi: {
    name: 'Antonio Giustozzi',
    aliases: ['Antoni Giustozzi', 'Giustozzi'],
    about: 'Author who wrote on how ISIS–K formed, from interviews with senior members.',
  },
})
