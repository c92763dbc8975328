/** A deck, in Persian. */
import type { deck as english } from '../en/deck.ts'
import { number } from './number.ts'

export const deck: typeof english = {
  facts: (count) => `${number(count)} گزاره`,
  summary: (facts, prompts, known, learning, fresh) =>
    `${number(facts)} گزاره در ${number(prompts)} پرسش: ${number(known)} آموخته، ${number(learning)} در حال یادگیری، ${number(fresh)} تازه.`,
  drawnFrom: 'گزاره‌ها برگرفته از {article} ({publisher}، {licence}) و به بیان خود ما.',
  studyDeck: 'مطالعهٔ این مجموعه',
  quizDeck: 'آزمونی از آن',
  howAsked: 'شیوهٔ پرسش این مجموعه',
  asSettings: 'مانند تنظیمات',
  noSuchDeck: 'چنین مجموعه‌ای نیست',
  deckChanged: 'شاید نام آن عوض شده یا از برنامه برداشته شده است. آنچه آموخته‌اید می‌ماند.',
  decksHere: 'مجموعه‌هایی که اینجا هستند',
  backHome: 'بازگشت به امروز',

  studySection: 'مطالعهٔ این بخش',
  quizSection: 'آزمون',
  readArticle: 'خواندن در مقاله',
  paragraph: (paragraph) => `بند ${number(paragraph)}`,
  due: 'سررسید',
  known: 'آموخته',
  new: 'تازه',
  learning: 'در حال یادگیری',
  met: (met, total) => `${number(met)} پرسش از ${number(total)} دیده‌شده`,
}
