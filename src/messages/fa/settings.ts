/** Settings, in Persian. */
import type { settings as english } from '../en/settings.ts'
import { number } from './number.ts'
import { isolated } from './texts.ts'

export const settings: typeof english = {
  amount: 'مقدار روزانه',
  newPerDay: 'پرسش‌های تازه در روز',
  newPerDayHint: 'هر پرسش در هفته‌های بعد چند بار بازمی‌گردد؛ پرسش تازهٔ بیشتر یعنی مرور بیشتر در آینده.',
  reviewsPerDay: 'بیشترین مرور در روز',
  reviewsPerDayHint: 'پرسش‌های تازه شمرده نمی‌شوند. آنچه از این سقف بگذرد به روز بعد می‌ماند.',

  when: 'زمان بازگشت پرسش‌ها',
  retention: 'میزان یادآوری مطلوب',
  retentionHint:
    'پرسش هنگامی بازمی‌گردد که هنوز با این احتمال به یادتان بیاید. میزان بیشتر یعنی مرور بیشتر. تغییر آن همهٔ سررسیدها را یکباره جابه‌جا می‌کند.',
  inHundred: (share, isUsual) =>
    `${number(Math.round(share * 100))} از ${number(100)}${isUsual ? ' (معمول)' : ''}`,
  dayStart: 'آغاز روز تازه',
  dayStartHint: 'مرورهای پس از نیمه‌شب و پیش از این ساعت از آنِ شب گذشته است.',

  how: 'شیوهٔ پاسخ دادن',
  questions: 'پرسش‌ها',
  questionsHint:
    'در «نمایش و ارزیابی» پاسخ را در ذهن می‌دهید. با گزینه‌ها، پرسش تازه نخست چندگزینه‌ای است، سپس از حفظ، سپس نوشتنی؛ پرسشی که از یاد برود یک گام برمی‌گردد.',
  answerings: {
    'reveal-only': 'نمایش و ارزیابی',
    mixed: 'انتخاب، یادآوری، نوشتن',
    'never-typed': 'انتخاب و یادآوری',
    'always-typed': 'نوشتن',
  },

  look: 'نما',
  theme: 'پوسته',
  themes: { system: 'مانند دستگاه', light: 'روشن', dark: 'تیره' },
  language: 'زبان',
  systemLanguage: (name) => `مانند دستگاه (${isolated(name)})`,
  languageHint: 'زبان همه‌چیز جز مجموعه‌ها؛ آن‌ها مانند منابع خود به انگلیسی می‌مانند.',
  languageMissing: 'این زبان دریافت نشد: گویا شبکه در دسترس نیست. با انتخاب دوبارهٔ آن از نو تلاش می‌شود.',

  about: 'دربارهٔ برنامه',
  drawnFrom:
    'گزاره‌های «{deck}» برگرفته از {article} در {publisher}، نوشتهٔ مشارکت‌کنندگان آن، با مجوز {licence} است. عبارت‌ها از ماست، با همان مجوز.',
  articleOfThatName: 'مقاله‌ای به همین نام',
  subject:
    'موضوع، افراط‌گرایی خشونت‌آمیز است که برای شناخت و مقابله با آن مطالعه می‌شود. کد برنامه با مجوز MIT آزاد است. زمان‌بندی: FSRS، از Jarrett Ye و همکاران.',
}
