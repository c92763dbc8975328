/** Taking a copy of one's progress before it can be lost, in Persian. */
import type { exporting as english } from '../en/exporting.ts'
import { number } from './number.ts'

export const exporting: typeof english = {
  beforeFirst: 'پیش از شروع در این آیفون یا آیپد',
  beforeFirstWhy:
    'در برگهٔ مرورگر، همه‌چیز پس از یک هفته سر نزدن حذف می‌شود. در صفحهٔ اصلی می‌ماند: برنامه را به آن بیفزایید و آنجا مطالعه کنید، یا گاه‌گاه از پیشرفت خود خروجی بگیرید.',
  toHomeScreen: 'به صفحهٔ اصلی …',
  arriving: 'آیا پیش‌تر در سافاری مطالعه کرده‌اید؟',
  arrivingHow: 'برنامهٔ روی صفحهٔ اصلی خالی آغاز می‌شود. پیشرفت خود را بیاورید، یا همین‌جا شروع کنید.',
  bringOver: 'آوردن پیشرفت',
  takeCopy: 'از پیشرفت خود نسخه‌ای بگیرید',
  onlyHere: (count) => `${number(count)} مرور فقط در این مرورگر است.`,
  deletedAfterAWeek: 'در آیفون و آیپد پس از یک هفته سر نزدن حذف می‌شوند.',
  oneTap: 'گرفتن فایل آن‌ها یک ضربه بیش نیست.',
  export: 'خروجی گرفتن',
  later: 'بعداً',
}
