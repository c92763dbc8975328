/** Progress, in Persian. */
import type { progress as english } from '../en/progress.ts'
import { number } from './number.ts'

export const progress: typeof english = {
  nothingYet: 'هنوز چیزی نیست. پس از نخستین جلسه این صفحه این‌ها را نشان می‌دهد:',
  willShow: [
    ['آنچه می‌دانید', 'چند پرسش را می‌دانید، چند پرسش در حال یادگیری است و چند پرسش هنوز دیده نشده.'],
    ['مرورهای هر روز', 'در دو هفتهٔ گذشته چه کرده‌اید و چه اندازه را به یاد آورده‌اید.'],
    ['روزهای پیش رو', 'در هر یک از چهارده روز آینده چند پرسش بازمی‌گردد.'],
    ['آیا پیش‌بینی‌ها درست از کار درمی‌آیند؟', 'آیا همان‌قدر به یاد می‌آورید که Attest می‌گوید.'],
  ],
  begin: 'آغاز نخستین جلسه',
  known: 'آنچه می‌دانید',
  knownOf: (total, known, learning, fresh) =>
    `از ${number(total)} پرسش، ${number(known)} پرسش را می‌دانید، ${number(learning)} پرسش در حال یادگیری است و ${number(fresh)} پرسش هنوز دیده نشده.`,
  countsAsKnown: 'پرسش زمانی آموخته است که یک هفته یا بیشتر نیازی به بازگشت آن نباشد.',
  reviewsADay: 'مرورهای هر روز',
  pastDays: (reviews, days, activeDays) =>
    `${number(reviews)} مرور در ${number(days)} روز گذشته، در ${number(activeDays)} روز.`,
  pastColumns: ['روز', 'مرورها', 'به‌یادآمده'],
  daysAhead: 'روزهای پیش رو',
  aheadDays: (prompts, days) =>
    `${number(prompts)} پرسش در ${number(days)} روز آینده، با احتساب امروز، بازمی‌گردد؛ پرسش‌های تازه شمرده نشده‌اند.`,
  aheadColumns: ['روز', 'سررسید'],
}
