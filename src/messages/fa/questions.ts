/** Questions, what an answer came to, and sources, in Persian. */
import type { questions as english } from '../en/questions.ts'
import { isolated, listed } from './texts.ts'
import { number } from './number.ts'

const dateUnits = { year: 'سال', month: 'ماه', day: 'روز', part: 'بخشی از تاریخ' } as const

export const questions: typeof english = {
  options: 'گزینه‌ها',
  answer: 'پاسخ',
  check: 'بررسی',
  right: 'درست',
  theAnswer: 'پاسخ درست',
  yourChoice: 'انتخاب شما',
  wouldAnswer: 'انتخاب شما پاسخ این پرسش است:',
  youTyped: (verdict, typed) => `${verdict}. نوشتید: «${isolated(typed)}»`,

  verdictRight: 'درست',
  verdictVariant: (name) => `درست؛ اینجا چنین نوشته می‌شود: ${isolated(name)}`,
  verdictWrong: 'نادرست',
  verdictConfused: (name) => `نادرست؛ این ${isolated(name)} است`,
  verdictRightTo: (part) => `نادرست، هرچند ${dateUnits[part]} درست است`,
  verdictUnknown: 'هنوز نمی‌دانید',
  partlyDate: (missing) => `تا اندازه‌ای درست؛ ${listed(missing.map((part) => dateUnits[part]))} گفته نشد`,
  partlyRange: 'تا اندازه‌ای درست؛ منبع یک بازه می‌دهد',
  partlyExact: 'تا اندازه‌ای درست؛ منبع چنین دقیق نیست',
  partlyList: (found, asked, extra) =>
    `تا اندازه‌ای درست؛ ${number(found)} از ${number(asked)}${extra > 0 ? ` و ${number(extra)} مورد زیادی` : ''}`,

  typeOrGiveUp: 'پاسخی بنویسید یا بگویید که نمی‌دانید.',
  didYouMean: (name) => `منظورتان ${isolated(name)} است؟`,
  fullName: 'نام کامل را بنویسید.',
  yes: 'بله',

  wasRight: 'درست گفته بودم',
  wasWrong: 'اشتباه کرده بودم',

  notEstablished: (certainty) => `${certainty}، نه ثابت‌شده`,
  source: (paragraph) => `منبع: {section}، بند ${number(paragraph)} {article}`,
}
