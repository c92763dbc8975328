/** What was found at start, in Persian. */
import type { found as english } from '../en/found.ts'
import { number } from './number.ts'

const places = { localStorage: 'حافظهٔ محلی مرورگر', indexedDB: 'پایگاه دادهٔ مرورگر' } as const

export const found: typeof english = {
  clocks: {
    behind:
      'ساعت این دستگاه بیش از یک روز از تازه‌ترین پاسخ‌های شما عقب است. لطفاً تاریخ آن را تنظیم کنید: آنچه تاریخ دیرتری دارد تا آن زمان به حساب نمی‌آید. چیزی از دست نرفته است.',
    ahead:
      'بنا بر ساعت این دستگاه، بیش از یک سال از آخرین پاسخ شما گذشته است. اگر چنین نیست، لطفاً پیش از ادامه تاریخ آن را تنظیم کنید.',
  },

  unreadableReviews: (count) =>
    `${number(count)} مرور ذخیره‌شده خوانده نشد. متن آن کنار گذاشته شده، چیزی حذف نشده و بقیه سر جای خود است.`,
  newerVersionWrote:
    'نسخهٔ تازه‌تری از برنامه اینجا نوشته است. آنچه این نسخه می‌خواند نشان داده می‌شود و چیزی نوشته نمی‌شود: برای گرفتن نسخهٔ تازه‌تر دوباره بارگذاری کنید.',
  noAccess: (place) =>
    `این مرورگر به برنامه اجازهٔ دسترسی به ${places[place]} را نمی‌دهد. شاید پیشرفت شما پس از بستن این پنجره نماند.`,
  restored: (count, place) =>
    `${number(count)} مرور که در ${places[place]} نبود، از نسخهٔ دیگر بازگردانده شد.`,
  notRestored: (count, place) =>
    `رونوشت ${number(count)} مرور در ${places[place]} ثبت نشد؛ نسخهٔ دیگر آن‌ها را دارد.`,
  settingsNotStored: 'تغییر تنظیمات ذخیره نشد؛ تا بستن برنامه برقرار است.',
  settingsUnreadable: (count) =>
    `${number(count)} تنظیم ذخیره‌شده خوانده نشد و به مقدار پیش‌فرض برگشت. متن آن کنار گذاشته شده است.`,
}
