/** The words of buttons, fields and drawings, in Persian. */
import type { parts as english } from '../en/parts.ts'
import { digits, number } from './number.ts'

export const parts: typeof english = {
  cancel: 'انصراف',
  show: 'نمایش',
  exactNumbers: 'اعداد دقیق',
  howWell: 'پاسخ را چقدر خوب می‌دانستید؟',
  knowledge: (known, learning, total) =>
    `${number(known)} آموخته و ${number(learning)} در حال یادگیری، از ${number(total)}`,
  digits: (value) => digits(String(value)),
  wholeNumber: (least, most, value) =>
    `عددی صحیح از ${number(least)} تا ${number(most)} بنویسید. تا آن هنگام ${number(value)} می‌ماند.`,
}
