/** What stands around the screens, in Persian. */
import type { shell as english } from '../en/shell.ts'

export const shell: typeof english = {
  titles: {
    drill: 'از هم تشخیص دادن',
    home: 'امروز',
    study: 'مطالعه',
    deck: 'مجموعه',
    quiz: 'آزمون',
    plan: 'برنامه',
    quizSheet: 'کارنامه',
    lookup: 'جست‌وجو',
    asked: 'پرسش‌های امروز',
    progress: 'پیشرفت',
    settings: 'تنظیمات',
    move: 'انتقال پیشرفت',
    notFound: 'پیدا نشد',
  },
  main: 'اصلی',
  find: 'یافتن',

  opening: 'مجموعه‌ها باز می‌شوند …',
  replaying: 'در حال محاسبهٔ برنامهٔ شما از همهٔ مرورهایتان …',
  deckFailed: 'مجموعه بارگذاری نشد',
  deckFailedWhy: 'گویا شبکه در دسترس نیست و این مرورگر هنوز نسخه‌ای از آن ندارد. پیشرفت شما آسیبی ندیده است.',
  tryAgain: 'تلاش دوباره',
}
