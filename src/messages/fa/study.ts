/** A review session, in Persian. */
import type { study as english } from '../en/study.ts'
import { number } from './number.ts'

export const study: typeof english = {
  reasons: { new: 'تازه', due: 'سررسید', learning: 'دوباره' },
  showAnswer: 'نمایش پاسخ',
  dontKnow: 'نمی‌دانم',

  isLeft: 'مانده:',
  left: (due, learning, fresh) =>
    [
      due > 0 && `${number(due)} سررسید`,
      learning > 0 && `${number(learning)} دوباره`,
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
}
