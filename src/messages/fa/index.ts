/**
 * Persian: formal and short, as study software speaks to adults. Fetched whole, when it is chosen.
 *
 * Its words for ours: prompt and question پرسش, fact گزاره, deck مجموعه, section بخش, theme موضوع, paragraph بند,
 * source منبع; review مرور, session جلسه, study مطالعه, answer پاسخ, recall به یاد آوردن, due سررسید, new تازه,
 * being learnt در حال یادگیری, known آموخته, met دیده‌شده; again دوباره, hard سخت, good خوب, easy آسان; retention
 * میزان یادآوری, stability پایداری, lapse لغزش, leech پرسش سرسخت; undo واگرد, export خروجی گرفتن, import وارد کردن,
 * file فایل, backup نسخهٔ پشتیبان, passphrase عبارت رمز, browser مرورگر, tab برگه, reload بارگذاری دوباره.
 *
 * Ezafe after a silent he is written ـهٔ; prefixes and plurals keep their half-space (می‌شود، پرسش‌ها). A noun after a
 * number stays singular, so nothing here needs plural rules. Numbers are in Persian digits. Dates stay in the Gregorian
 * calendar, with Persian names of its months: the dates that decks teach are Gregorian, and two calendars on one page
 * would make every date ambiguous. English words of a deck, or of a file, are isolated from the direction around them.
 */
import type { Areas } from '../areas.ts'
import { boards } from './boards.ts'
import { backup } from './backup.ts'
import { deck } from './deck.ts'
import { exporting } from './exporting.ts'
import { folder } from './folder.ts'
import { found } from './found.ts'
import { hand } from './hand.ts'
import { home } from './home.ts'
import { keys } from './keys.ts'
import { lookup } from './lookup.ts'
import { move } from './move.ts'
import { memory } from './memory.ts'
import { parts } from './parts.ts'
import { plan } from './plan.ts'
import { progress } from './progress.ts'
import { questions } from './questions.ts'
import { quiz } from './quiz.ts'
import { seldom } from './seldom.ts'
import { sessionEnd } from './sessionEnd.ts'
import { settings } from './settings.ts'
import { reminder } from './reminder.ts'
import { shell } from './shell.ts'
import { study } from './study.ts'
import { units } from './units.ts'
import { welcome } from './welcome.ts'

export const fa: Areas = {
  backup,
  boards,
  deck,
  exporting,
  folder,
  found,
  hand,
  home,
  keys,
  lookup,
  memory,
  move,
  parts,
  plan,
  progress,
  questions,
  quiz,
  reminder,
  seldom,
  sessionEnd,
  settings,
  shell,
  study,
  units,
  welcome,
}
