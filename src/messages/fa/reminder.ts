/** A reminder in the learner's calendar, and that the app can be installed, in Persian. */
import type { reminder as english } from '../en/reminder.ts'
import { number } from './number.ts'

export const reminder: typeof english = {
  heading: 'یادآوری',
  why: 'برنامهٔ بسته بدون سرور نمی‌تواند یادآوری کند، اما تقویم شما می‌تواند: اینجا فایلی برای آن ساخته می‌شود که از موضوع مطالعهٔ شما چیزی نمی‌گوید.',
  time: 'ساعت روز',
  which: 'در کدام روزها',
  whichHint:
    'روزهای دارای سررسید، روزهای ۱۴ روز آینده در وضع کنونی است؛ پاسخ‌های بعدی آن‌ها را جابه‌جا می‌کند.',
  days: { daily: 'هر روز', due: 'روزهای دارای سررسید' },
  save: 'ذخیرهٔ فایل تقویم',
  noTime: 'نخست ساعتی را برگزینید.',
  nothingDue: 'در ۱۴ روز آینده چیزی بازنمی‌گردد، پس چیزی برای یادآوری نیست.',
  saved: 'فایل در بارگیری‌های شماست. آن را باز کنید تا تقویم یادآوری را بیفزاید.',
  title: 'وقت مطالعه',
  description: 'برای دیدن سررسیدها Attest را باز کنید.',
  descriptionOf: (due) => `${number(due)} پرسش سررسید در Attest، بر پایهٔ وضع هنگام نوشتن این فایل.`,

  keepOnHomeScreen: 'Attest را در صفحهٔ اصلی نگه دارید',
  keepAtHand: 'Attest را دم دست نگه دارید',
  whyInstall:
    'آنگاه در پنجرهٔ خودش باز می‌شود، بدون شبکه هم، و نشان آن می‌تواند شمار پرسش‌های سررسید را نشان دهد. پیشرفت شما همراه می‌آید.',
  inMenu: 'در منوی مرورگر گزینهٔ نصب یا افزودن به صفحهٔ اصلی را برگزینید.',
  addToHomeScreen: 'افزودن به صفحهٔ اصلی',
  install: 'نصب',
  notForMe: 'نمی‌خواهم',
  understood: 'متوجه شدم',
}
