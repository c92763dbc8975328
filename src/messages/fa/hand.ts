/** How a session lies in the hand, in Persian. */
import type { hand as english } from '../en/hand.ts'

export const hand: typeof english = {
  title: 'در دست',
  tapToReveal: 'با ضربه روی کارت، پاسخ نشان داده شود',
  swipeToRate: 'ارزیابی با کشیدن انگشت',
  swipeHint: 'پس از نمایش پاسخ: کشیدن به چپ یعنی «خوب» و به راست یعنی «دوباره».',
  haptics: 'لرزش کوتاه با هر ارزیابی، اگر گوشی آن را داشته باشد',
  hand: 'دکمه‌های جلسه',
  hands: { both: 'برای هر دو دست', right: 'برای شست راست', left: 'برای شست چپ' },
}
