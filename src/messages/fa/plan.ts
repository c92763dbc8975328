/** The plan, in Persian. */
import type { plan as english } from '../en/plan.ts'
import { number } from './number.ts'

function percent(share: number): string {
  return number(Math.round(100 * share))
}

export const plan: typeof english = {
  about:
    'بگویید امتحان کی است و چند دقیقه وقت دارید. Attest هر روز برمی‌گزیند چه بپرسد تا در روز امتحان بیشترین را بدانید، و هر روز از آنچه واقعاً رخ داده از نو برنامه می‌ریزد.',
  make: 'ساختن برنامه',
  remove: 'حذف برنامه',
  removed: 'مرورهای شما می‌مانند. مطالعه با آنچه سررسیده است ادامه می‌یابد.',
  studyToday: 'مطالعهٔ برنامهٔ امروز',

  yourPlan: 'برنامهٔ شما',
  today: (reviews, fresh, minutes) => {
    const what = [reviews > 0 && `${number(reviews)} مرور`, fresh > 0 && `${number(fresh)} پرسش تازه`]
    return `امروز: ${what.filter((part) => part !== false).join(' و ')}، حدود ${number(minutes)} دقیقه.`
  },
  nothingToday: 'امروز کاری نمانده است.',
  examIn: (days, date) => `${number(days)} روز تا امتحان مانده است: ${date}.`,
  examTomorrow: 'امتحان فرداست: امروز به آنچه تا آن هنگام بیشترین سود را دارد می‌گذرد.',
  examToday: 'امتحان امروز است. موفق باشید؛ آنچه اکنون می‌بینید بیشترین سود را دارد.',
  examOver: (date) =>
    `امتحان در ${date} بود. آموخته‌ها با مرور بلندمدت نگه داشته می‌شوند؛ هرگاه تاریخ دیگری بود آن را وارد کنید.`,
  noExam: 'بدون تاریخ امتحان: این مرور بلندمدت در دقیقه‌های شماست.',
  farAway: (days) =>
    `تا امتحان بیش از ${number(days)} روز مانده است. تا آن هنگام این مرور فاصله‌دار است؛ پیش‌بینی نزدیک‌تر به آن روز می‌آید.`,
  noMinutes:
    'برنامه در هیچ روزی دقیقه‌ای ندارد: دست‌کم به یک روز چند دقیقه بدهید تا چیزی برای برنامه‌ریزی باشد.',
  noPrompts: 'برنامه هیچ پرسشی را در بر نمی‌گیرد: دست‌کم یک بخش را برگزینید.',
  expected: (expected, low, high) =>
    `انتظار می‌رود در آن روز حدود ${percent(expected)} از ${number(100)} را بدانید، احتمالاً ${percent(low)} تا ${percent(high)}.`,
  expectedOfAll: (expected, low, high) =>
    `با همهٔ گزاره‌ها، انتظار می‌رود حدود ${percent(expected)} از ${number(100)} را بدانید، احتمالاً ${percent(low)} تا ${percent(high)}.`,
  fits: (prompts) => `همهٔ ${number(prompts)} پرسش در دقیقه‌های شما می‌گنجند.`,
  doesNotFit: (unmet) => `همه‌اش نمی‌گنجد: ${number(unmet)} پرسش پیش از امتحان دیده نمی‌شوند.`,
  coreOnly: (prompts, recall) =>
    `تنها با گزاره‌های اصلی (${number(prompts)} پرسش)، در آن روز حدود ${percent(recall)} از ${number(100)} آن‌ها را می‌دانید.`,
  takeCore: 'تنها گزاره‌های اصلی',
  takeAll: 'همهٔ گزاره‌ها',
  coreIsOn: 'برنامه تنها گزاره‌های اصلی را در بر می‌گیرد.',
  moreTime: (minutes) => `با حدود ${number(minutes)} دقیقهٔ بیشتر در روز، همه به‌موقع دیده می‌شوند.`,
  noTimeIsEnough: 'برای دیدن همه به‌موقع، بیش از چهار برابر این دقیقه‌ها لازم است.',
  lastDays: (when) =>
    `روزهای پایانی آغاز می‌شوند: ${when}. از آن پس آنچه هنوز بیشترین سود را دارد اول می‌آید.`,
  catchingUp: (when) =>
    `در حال جبران عقب‌ماندگی هستید. پرسش‌های تازه می‌مانند، هر روز در دقیقه‌های خود می‌ماند، و عقب‌ماندگی تمام می‌شود: ${when}.`,
  stillCatchingUp: (days) =>
    `در حال جبران عقب‌ماندگی هستید. با این دقیقه‌ها بیش از ${number(days)} روز می‌کشد؛ چند دقیقهٔ بیشتر در روز کوتاهش می‌کند.`,
  working: 'در حال محاسبهٔ روزهای آینده …',

  daysAhead: 'روزهای آینده',
  minutesADay: (total, days) => `${number(total)} دقیقه در ${number(days)} روز آینده.`,
  columns: ['روز', 'دقیقه', 'مرور', 'تازه'],

  whatFor: 'برای چه',
  examDate: 'تاریخ امتحان',
  examHint: 'برای مرور بلندمدت بدون تاریخ، آن را خالی بگذارید.',
  badDate: 'این تاریخ نیست. آن را به صورت سال، ماه، روز بنویسید؛ تا آن هنگام برنامه همان می‌ماند.',
  minutes: 'دقیقه‌ها',
  everyDay: 'دقیقه در روز',
  everyDayHint: 'هیچ روز برنامه بیش از یک پرسش از این فراتر نمی‌رود.',
  byWeekday: 'دقیقه‌های دیگر در برخی روزهای هفته',
  weekdays: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
  covers: 'چه را در بر می‌گیرد',
  coversAll: 'همه',
  coversSome: (count) => `${number(count)} بخش`,
  chooseSections: 'برگزیدن بخش‌ها',
}
