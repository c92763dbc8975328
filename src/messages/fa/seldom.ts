/** What the shell says seldom, in Persian. */
import type { seldom as english } from '../en/seldom.ts'

export const seldom: typeof english = {
  noSuchAddress: 'در این نشانی چیزی نیست',
  progressIsThere: 'پیشرفت شما سر جای خود است.',
  goHome: 'رفتن به امروز',

  updateReady: 'نسخهٔ تازه‌تری از Attest آماده است. پیشرفت شما می‌ماند.',
  updateNow: 'به‌روزرسانی',
  updating: 'در حال به‌روزرسانی …',

  elsewhere: 'پیشرفت شما در برگهٔ دیگری تغییر می‌کند',
  elsewhereWhy:
    'آنجا پیشرفت شما حذف می‌شود یا فایلی جای آن را می‌گیرد. این برگه تا بارگذاری دوباره چیزی ذخیره نمی‌کند.',
  reload: 'بارگذاری دوباره',
}
