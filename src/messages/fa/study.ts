/** A review session, in Persian. */
import type { study as english } from '../en/study.ts'
import { number } from './number.ts'

export const study: typeof english = {
  reasons: { new: 'تازه', due: 'سررسید', learning: 'یک بار دیگر' },
  showAnswer: 'نمایش پاسخ',
  dontKnow: 'نمی‌دانم',

  isLeft: 'مانده:',
  left: (due, learning, fresh) =>
    [
      due > 0 && `${number(due)} سررسید`,
      learning > 0 && `${number(learning)} یادگیری`,
      fresh > 0 && `${number(fresh)} تازه`,
    ]
      .filter((count) => count !== false)
      .join('، '),
  finished: 'تمام شد',
  undo: 'واگرد',
  keys: 'کلیدها',
  saved: 'ذخیره شد',
  saving: 'در حال ذخیره …',
  notSaved: 'ذخیره نشد',

  close: 'بستن',
  keyList: [
    ['Space یا Enter', 'نمایش پاسخ؛ ادامه پس از پاسخ سنجیده'],
    ['۱ تا ۴', 'انتخاب یک گزینه'],
    ['۰', 'نمی‌دانم'],
    ['۱', 'دوباره: نمی‌دانستم'],
    ['۲', 'سخت: می‌دانستم، اما به‌زحمت'],
    ['۳', 'خوب: می‌دانستم'],
    ['۴', 'آسان: بی‌درنگ می‌دانستم'],
    ['U یا Ctrl+Z', 'واگرد آخرین پاسخ'],
    ['Escape', 'ترک جلسه'],
    ['Ctrl+K', 'یافتن هر چیز، وقتی پرسشی باز نیست'],
    ['?', 'باز یا بسته کردن این فهرست'],
  ],

  allForNow: 'فعلاً همین بود',
  nothingToday: 'امروز اینجا چیزی برای مطالعه نیست',
  recalled: (recalled, prompts, newPrompts) =>
    `از ${number(prompts)} پرسش، ${number(recalled)} پرسش را بار اول به یاد آوردید${
      newPrompts > 0 ? ` و با ${number(newPrompts)} پرسش تازه آشنا شدید` : ''
    }.`,
  newAreDone: 'پرسش‌های تازهٔ امروز تمام شد؛ پرسش‌های دیگری اینجا مانده است.',
  comeBack: (when, due, areNewWaiting) =>
    `نوبت بعدی ${when}: ${number(due)} پرسش سررسید می‌شود${areNewWaiting ? ' و پرسش‌های تازه هم هست' : ''}.`,
  anotherLook: 'نیازمند نگاهی دیگر',
  backHome: 'بازگشت به امروز',
  learnMore: (count) => `یادگیری ${number(count)} پرسش تازهٔ دیگر`,
}
