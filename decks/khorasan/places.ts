/** Every place the article ties a group, person or event to. */
import { defineEntities } from '#domain/deck.ts'

export const places = defineEntities({
  // Regions that cross borders
  khorasan: {
    name: 'Khorasan',
    aliases: ['Khorasan region', 'Greater Khorasan'],
    about: 'Historic region after which ISIS–K is named.',
  },
  'south-central-asia': {
    name: 'South-Central Asia',
    about: 'Region in which ISIS–K is active.',
    confusedWith: ['central-asia', 'south-asia'],
  },
  'central-asia': {
    name: 'Central Asia',
    about: 'Region north of Afghanistan, with Tajikistan, Turkmenistan and Uzbekistan.',
    confusedWith: ['south-central-asia'],
  },
  'south-asia': {
    name: 'South Asia',
    about: 'Region to which Pakistan and India belong.',
    confusedWith: ['south-central-asia'],
  },
  levant: { name: 'Levant', article: 'the', about: 'Region of the eastern Mediterranean, with Syria.' },
  gulf: {
    name: 'Gulf',
    article: 'the',
    aliases: ['Persian Gulf', 'Arabian Gulf'],
    about: 'Region in which the main anti-Iran, anti-Shia sponsors of ISIS–K were based.',
  },
  'fergana-valley': {
    name: 'Fergana Valley',
    article: 'the',
    aliases: ['Ferghana Valley', 'Fergana'],
    about: 'Valley in Central Asia where both founders of the IMU came from.',
  },
  'east-turkistan': {
    name: 'East Turkistan',
    aliases: ['East Turkestan'],
    about: 'Historic region in Xinjiang in China, in which ETIP aims at an Islamic state.',
    confusedWith: ['xinjiang'],
  },
  'balochistan-region': {
    name: 'Balochistan region',
    article: 'the',
    aliases: ['Balochistan', 'Baluchistan', 'Baluchistan region'],
    about: 'Region across southeastern Iran, southern Afghanistan and southwestern Pakistan.',
    confusedWith: ['balochistan-province', 'sistan-and-baluchestan'],
  },
  'afghanistan-pakistan-border': {
    name: 'Afghanistan–Pakistan border areas',
    article: 'the',
    aliases: ['Afghanistan-Pakistan border', 'Afghan-Pakistani border', 'Afghanistan-Pakistan borderlands'],
    about: 'Border areas in which ISIS–K and the TTP at times agreed not to fight.',
  },
  kashmir: { name: 'Kashmir', about: 'Region disputed between India and Pakistan.' },

  // Countries
  afghanistan: { name: 'Afghanistan', about: 'Country in which ISIS–K is mainly active.' },
  pakistan: { name: 'Pakistan', about: 'Country south and east of Afghanistan.' },
  iran: { name: 'Iran', about: 'Country west of Afghanistan and Pakistan.', confusedWith: ['iraq'] },
  tajikistan: {
    name: 'Tajikistan',
    about: 'Country in Central Asia, north of Afghanistan.',
    confusedWith: ['turkmenistan', 'uzbekistan'],
  },
  uzbekistan: {
    name: 'Uzbekistan',
    about: 'Country in Central Asia, north of Afghanistan.',
    confusedWith: ['tajikistan', 'turkmenistan'],
  },
  turkmenistan: {
    name: 'Turkmenistan',
    about: 'Country in Central Asia, northwest of Afghanistan and southwest of Uzbekistan.',
    confusedWith: ['tajikistan', 'uzbekistan'],
  },
  iraq: {
    name: 'Iraq',
    about: 'Country in the Middle East whose government the United States overthrew in 2003.',
    confusedWith: ['iran'],
  },
  syria: { name: 'Syria', about: 'Country of the civil war that began in March 2011.' },
  turkey: {
    name: 'Turkey',
    aliases: ['Türkiye'],
    about: 'Country through which fighters passed on their way to Syria.',
  },
  qatar: {
    name: 'Qatar',
    about: 'State on the Gulf; its capital, Doha, was the seat of Khilafat Afghan’s main headquarters.',
  },
  'saudi-arabia': { name: 'Saudi Arabia', aliases: ['KSA'], about: 'State on the Arabian Peninsula.' },
  uae: {
    name: 'United Arab Emirates',
    article: 'the',
    short: 'UAE',
    about: 'State on the Gulf where Khilafat Afghan had one of its headquarters.',
  },
  'united-states': {
    name: 'United States',
    article: 'the',
    aliases: ['US', 'USA', 'United States of America', 'America'],
    about: 'Country attacked on 11 September 2001, which then overthrew the Taliban regime.',
  },
  china: { name: 'China', about: 'Country whose Muslims the Gansu Hui Group was to recruit.' },
  india: { name: 'India', about: 'Country whose government militants in Kashmir oppose.' },

  // Afghanistan: parts and provinces
  'northern-afghanistan': {
    name: 'northern Afghanistan',
    aliases: ['north of Afghanistan'],
    about: 'The north of Afghanistan, with Badakhshan, Takhar and Kunduz.',
    confusedWith: ['northeastern-afghanistan'],
  },
  'northeastern-afghanistan': {
    name: 'northeastern Afghanistan',
    aliases: ['north-eastern Afghanistan', 'northeast of Afghanistan'],
    about: 'The northeast of Afghanistan, where Shamali Khilafat was established.',
    confusedWith: ['northern-afghanistan'],
  },
  'eastern-afghanistan': {
    name: 'eastern Afghanistan',
    aliases: ['east of Afghanistan'],
    about: 'The east of Afghanistan, with Nangarhar and Kunar.',
  },
  'southern-afghanistan': {
    name: 'southern Afghanistan',
    aliases: ['south of Afghanistan'],
    about: 'The south of Afghanistan, with Helmand and Kandahar.',
  },
  badakhshan: {
    name: 'Badakhshan',
    aliases: ['Badakhshan Province'],
    about: 'Province in northeastern Afghanistan.',
  },
  baghlan: { name: 'Baghlan', aliases: ['Baghlan Province'], about: 'Province in northern Afghanistan.' },
  farah: {
    name: 'Farah',
    aliases: ['Farah Province'],
    about: 'Province in western Afghanistan.',
    confusedWith: ['faryab'],
  },
  faryab: {
    name: 'Faryab',
    aliases: ['Faryab Province'],
    about: 'Province in northern Afghanistan.',
    confusedWith: ['farah'],
  },
  ghazni: { name: 'Ghazni', aliases: ['Ghazni Province'], about: 'Province in southeastern Afghanistan.' },
  helmand: { name: 'Helmand', aliases: ['Helmand Province'], about: 'Province in southern Afghanistan.' },
  'kandahar-province': {
    name: 'Kandahar Province',
    about: 'Province in southern Afghanistan.',
    confusedWith: ['kandahar'],
  },
  kunar: {
    name: 'Kunar',
    aliases: ['Kunar Province'],
    about: 'Province in eastern Afghanistan.',
    confusedWith: ['kunduz', 'kurram-agency'],
  },
  kunduz: {
    name: 'Kunduz',
    aliases: ['Kunduz Province'],
    about: 'City and province in northern Afghanistan.',
    confusedWith: ['kunar'],
  },
  logar: { name: 'Logar', aliases: ['Logar Province'], about: 'Province in eastern Afghanistan.' },
  nangarhar: {
    name: 'Nangarhar',
    aliases: ['Nangarhar Province'],
    about: 'Province in eastern Afghanistan.',
  },
  nimruz: { name: 'Nimruz', aliases: ['Nimruz Province'], about: 'Province in southwestern Afghanistan.' },
  parwan: { name: 'Parwan', aliases: ['Parwan Province'], about: 'Province north of Kabul in Afghanistan.' },
  takhar: { name: 'Takhar', aliases: ['Takhar Province'], about: 'Province in northern Afghanistan.' },

  // Afghanistan: districts and cities
  achin: {
    name: 'Achin District',
    aliases: ['Achin'],
    about: 'District of Nangarhar Province in eastern Afghanistan.',
  },
  shinwar: {
    name: 'Shinwar District',
    aliases: ['Shinwar'],
    about: 'District of Nangarhar Province in eastern Afghanistan.',
  },
  batikot: {
    name: 'Batikot District',
    aliases: ['Batikot', 'Bati Kot', 'Bati Kot District'],
    about: 'District of Nangarhar Province in eastern Afghanistan.',
    confusedWith: ['kot'],
  },
  chaparhar: {
    name: 'Chaparhar District',
    aliases: ['Chaparhar'],
    about: 'District of Nangarhar Province in eastern Afghanistan.',
  },
  kot: {
    name: 'Kot District',
    aliases: ['Kot'],
    about: 'District of Nangarhar Province in eastern Afghanistan.',
    confusedWith: ['batikot'],
  },
  'khakki-safed': {
    name: 'Khakki Safed District',
    aliases: ['Khakki Safed', 'Khaki Safed', 'Khaki Safed District', 'Khak-e Safed'],
    about: 'District of Farah Province in western Afghanistan.',
  },
  nawa: { name: 'Nawa', aliases: ['Nawa District'], about: 'District of Ghazni Province in Afghanistan.' },
  'dasht-i-archi': {
    name: 'Dasht-i Archi',
    aliases: ['Dasht-e Archi', 'Dasht-i Archi District'],
    about: 'District near Kunduz in northern Afghanistan.',
  },
  bagram: { name: 'Bagram', about: 'Town in Parwan Province in Afghanistan.' },
  kabul: { name: 'Kabul', about: 'Capital of Afghanistan.' },
  kandahar: {
    name: 'Kandahar',
    aliases: ['Kandahar City'],
    about: 'City in southern Afghanistan.',
    confusedWith: ['kandahar-province'],
  },
  herat: { name: 'Herat', about: 'City in western Afghanistan.' },

  // Pakistan
  'balochistan-province': {
    name: 'Balochistan Province',
    aliases: ['Pakistani Baluchistan', 'Pakistani Balochistan', 'Baluchistan Province'],
    about: 'Province in southwestern Pakistan.',
    confusedWith: ['balochistan-region', 'sistan-and-baluchestan'],
  },
  'tribal-areas': {
    name: 'Federally Administered Tribal Areas',
    article: 'the',
    aliases: ['FATA', 'Tribal Areas'],
    about: 'Part of Pakistan on the Afghan border, with Waziristan.',
  },
  'pakistani-frontier': {
    name: 'Pakistani frontier region',
    article: 'the',
    aliases: ['Pakistani frontier', 'frontier region of Pakistan'],
    about: 'Part of Pakistan in which leaflets for the Islamic State appeared in August 2014.',
  },
  waziristan: {
    name: 'Waziristan',
    about: 'Mountain region of Pakistan on the Afghan border.',
    confusedWith: ['north-waziristan'],
  },
  'north-waziristan': {
    name: 'North Waziristan',
    aliases: ['North Waziristan Agency'],
    about: 'Northern part of Waziristan in Pakistan.',
    confusedWith: ['waziristan'],
  },
  'bajaur-agency': {
    name: 'Bajaur Agency',
    aliases: ['Bajaur'],
    about: 'Agency in the Tribal Areas of Pakistan.',
    confusedWith: ['khyber-agency', 'kurram-agency', 'orakzai-agency'],
  },
  'khyber-agency': {
    name: 'Khyber Agency',
    aliases: ['Khyber'],
    about: 'Agency in the Tribal Areas of Pakistan.',
    confusedWith: ['bajaur-agency', 'kurram-agency', 'orakzai-agency'],
  },
  'kurram-agency': {
    name: 'Kurram Agency',
    aliases: ['Kurram'],
    about: 'Agency in the Tribal Areas of Pakistan.',
    confusedWith: ['bajaur-agency', 'khyber-agency', 'orakzai-agency', 'kunar'],
  },
  'orakzai-agency': {
    name: 'Orakzai Agency',
    aliases: ['Orakzai'],
    about: 'Agency in the Tribal Areas of Pakistan.',
    confusedWith: ['bajaur-agency', 'khyber-agency', 'kurram-agency'],
  },
  hangu: { name: 'Hangu District', aliases: ['Hangu'], about: 'District in northwestern Pakistan.' },
  peshawar: { name: 'Peshawar', about: 'City in northwestern Pakistan.' },
  karachi: { name: 'Karachi', about: 'City in southern Pakistan.', confusedWith: ['lahore'] },
  'karachi-university': {
    name: 'Karachi University',
    aliases: ['University of Karachi'],
    about: 'University in Karachi, where ISIS–K gained traction among students.',
  },
  lahore: { name: 'Lahore', about: 'City in eastern Pakistan.', confusedWith: ['karachi'] },
  'jamia-hafsa': {
    name: 'Jamia Hafsa',
    aliases: ['Jamia Hafsa madrasa'],
    about: 'Madrasa affiliated with the Lal Masjid; its students declared support for ISIS–K.',
    confusedWith: ['lal-masjid'],
  },
  'lal-masjid': {
    name: 'Lal Masjid',
    article: 'the',
    aliases: ['Red Mosque'],
    about: 'Mosque with which the madrasa Jamia Hafsa is affiliated.',
    confusedWith: ['jamia-hafsa'],
  },
  'shamsatoo-camp': {
    name: 'Shamsatoo Camp',
    aliases: ['Shamshatoo Camp'],
    about: 'Camp in Pakistan where the Shamsatoo group was stationed.',
  },

  // Elsewhere
  'sistan-and-baluchestan': {
    name: 'Sistan and Baluchestan',
    aliases: [
      'Sistan and Baluchestan Province',
      'Sistan-Baluchestan',
      'Sistan and Baluchistan',
      'Sistan-Baluchistan',
    ],
    about: 'Province in southeastern Iran.',
    confusedWith: ['balochistan-region', 'balochistan-province'],
  },
  raqqa: {
    name: 'Raqqa',
    aliases: ['al-Raqqa'],
    about: 'City in Syria where Abu Omar al-Shishani was a senior commander.',
    confusedWith: ['mosul'],
  },
  mosul: {
    name: 'Mosul',
    about: 'City in Iraq, seat of the central ISIS leadership.',
    confusedWith: ['raqqa'],
  },
  doha: { name: 'Doha', about: 'Capital of Qatar.' },
  xinjiang: {
    name: 'Xinjiang',
    aliases: ['Xinjiang Province'],
    about: 'Province of China in which the historic region of East Turkistan lies.',
    confusedWith: ['east-turkistan'],
  },
  guantanamo: {
    name: 'Guantanamo Bay',
    aliases: ['Guantanamo', 'Guantanamo Bay detention camp'],
    about: 'Site of the US detention camp in which Abdul Khadim Rauf was held until 2007.',
  },
  manhattan: { name: 'Manhattan', about: 'Part of New York City.' },
  'new-york-city': {
    name: 'New York City',
    aliases: ['New York', 'NYC'],
    about: 'City in the United States.',
  },
})
