/** Today, in Persian. */
import type { home as english } from '../en/home.ts'
import { number } from './number.ts'

export const home: typeof english = {
  whatIsDue: 'آنچه سررسیده است',
  today: (due, learning, fresh) => {
    const counts = [
      due > 0 && `${number(due)} سررسید`,
      learning > 0 && `${number(learning)} دوباره`,
      fresh > 0 && `${number(fresh)} تازه`,
    ]
    return counts.filter((count) => count !== false).join('، ')
  },
  beyondLimit: (count) => `${number(count)} پرسش سررسید دیگر بیش از سقف امروز است.`,
  askedToday: (count) => `${number(count)} پرسش برای روزی دیگر می‌ماند: همان گزاره امروز پرسیده می‌شود.`,
  nothingDue: 'چیزی سررسید نشده است.',
  nextComeBack: (when) => `نوبت پرسش‌های بعدی: ${when}.`,
  planned: (reviews, fresh, minutes, daysLeft) => {
    const what = [reviews > 0 && `${number(reviews)} مرور`, fresh > 0 && `${number(fresh)} پرسش تازه`]
    const exam =
      daysLeft === undefined
        ? ''
        : daysLeft === 0
          ? '؛ امتحان امروز است'
          : `؛ ${number(daysLeft)} روز تا امتحان`
    return `${what.filter((part) => part !== false).join(' و ')}، حدود ${number(minutes)} دقیقه${exam}.`
  },
  plannedDone: (daysLeft) =>
    daysLeft === undefined || daysLeft === 0
      ? 'برنامهٔ امروز انجام شده است.'
      : `برنامهٔ امروز انجام شده است؛ ${number(daysLeft)} روز تا امتحان.`,
  catchingUp:
    'در حال جبران عقب‌ماندگی هستید: پرسش‌های تازه می‌مانند تا آنچه سررسیده است دوباره در روز شما بگنجد.',
  plan: 'برنامهٔ شما',
  makePlan: 'برنامه‌ریزی برای امتحان',
  study: (count) => `مطالعهٔ ${number(count)} پرسش`,
  learnMore: 'یادگیری پرسش‌های تازهٔ بیشتر',

  knowledge: (known, learning, fresh) =>
    `${number(known)} آموخته، ${number(learning)} در حال یادگیری، ${number(fresh)} تازه`,
  takeQuiz: 'آزمون دادن',
  byTheme: 'بر پایهٔ موضوع',
  bySection: 'بر پایهٔ بخش',
  studyByTheme: 'مطالعه بر پایهٔ موضوع',
  due: (count) => `${number(count)} سررسید`,
  allNew: 'تازه',
  met: (met, total) => `${number(met)} از ${number(total)} دیده‌شده`,
  themes: {
    groups: 'گروه‌ها و رهبران',
    dates: 'تاریخ‌ها و ترتیب رویدادها',
    allegiances: 'بیعت‌ها و ائتلاف‌ها',
    numbers: 'اعداد',
    places: 'مکان‌ها',
    people: 'اشخاص',
  },
}
