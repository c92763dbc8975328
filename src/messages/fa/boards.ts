/** Several prompts asked together, overruling a grading, and telling apart what was mixed up, in Persian. */
import type { boards as english } from '../en/boards.ts'
import { number } from './number.ts'
import { isolated } from './texts.ts'

export const boards: typeof english = {
  together: (count) => `${number(count)} مورد با هم`,
  order: 'این رویدادها را به ترتیب زمان بچینید، از قدیمی‌ترین.',
  match: 'برای هر پرسش پاسخ آن را انتخاب کنید.',
  dontKnow: 'نمی‌دانم',
  check: 'بررسی',
  checkOpen: (open) => `بررسی، ${number(open)} مورد خالی مانده`,
  goOn: 'ادامه',
  answer: 'پاسخ',

  rows: 'موارد برای تطبیق',
  options: 'گزینه‌ها، یکی از آن‌ها اضافی است',
  choose: 'گزینه‌ای انتخاب کنید',
  choosingFor: (row) => `انتخاب برای: ${isolated(row)}`,
  open: 'خالی',
  events: 'رویدادها',
  notPlaced: 'بدون جایگاه:',
  place: (place) => `جایگاه ${number(place)}:`,

  right: 'درست',
  notRight: 'نادرست',
  unknown: 'هنوز نمی‌دانید',
  chose: (option) => `نادرست: شما ${isolated(option)} را انتخاب کردید`,
  putAt: (place) => `نادرست: شما آن را در جایگاه ${number(place)} گذاشتید`,
  countedRight: 'درست به حساب آمد',
  countedWrong: 'نادرست به حساب آمد',
  asGraded: 'مطابق ارزیابی',
  source: 'گزاره و منبع آن',

  mixedUp: 'به‌آسانی با هم اشتباه می‌شوند',
  either: (one, other) => `${isolated(one)} یا ${isolated(other)}؟`,
  drill: (at, of, either) => `${number(at)} از ${number(of)}: ${either}`,
  toldApart: 'از هم تشخیص داده شدند',
  notYetApart: 'هنوز از هم تشخیص داده نشدند',
  nothing: 'اینجا چیزی آن‌ها را از هم متمایز نمی‌کند',
  nothingWhy: 'در این مجموعه پرسشی نیست که تنها به یکی از آن‌ها بخورد.',
  result: (right, of) => `${number(right)} از ${number(of)} درست.`,
  again: 'دوباره پیشنهاد می‌شود.',
  askAgain: 'اکنون دوباره بپرس',
  unchanged: 'برنامهٔ شما همان است که بود.',
  home: 'بازگشت به امروز',
}
