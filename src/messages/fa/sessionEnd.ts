/** The end of a session, in Persian. */
import type { sessionEnd as english } from '../en/sessionEnd.ts'
import { number } from './number.ts'

export const sessionEnd: typeof english = {
  allForNow: 'فعلاً همین بود',
  nothingToday: 'امروز اینجا چیزی برای مطالعه نیست',
  recalled: (recalled, prompts, newPrompts) =>
    `از ${number(prompts)} پرسش، ${number(recalled)} پرسش را بار اول به یاد آوردید${
      newPrompts > 0 ? ` و با ${number(newPrompts)} پرسش تازه آشنا شدید` : ''
    }.`,
  nothingLeft: 'امروز دیگر چیزی از اینجا پرسیده نمی‌شود: هر چه دیده‌اید در روز خود بازمی‌گردد.',
  newAreDone: 'پرسش‌های تازهٔ امروز تمام شد؛ پرسش‌های دیگری اینجا مانده است.',
  comeBack: (when, due, areNewWaiting) =>
    `نوبت بعدی ${when}: ${number(due)} پرسش سررسید می‌شود${areNewWaiting ? ' و پرسش‌های تازه هم هست' : ''}.`,
  anotherLook: 'نیازمند نگاهی دیگر',
  takeQuiz: 'تا آن هنگام آزمونی بدهید',
  backHome: 'بازگشت به امروز',
  learnMore: (count) => `یادگیری ${number(count)} پرسش تازهٔ دیگر`,
}
