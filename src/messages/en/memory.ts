/** The learner's own memory: what was learnt of it, and whether predictions came true. */
import type { Part } from '#domain/fitting/intervalChange.ts'
import { defineArea } from '../area.ts'
import { number, plural } from './plural.ts'

const parts: Record<Part, string> = {
  2: 'a half',
  3: 'a third',
  4: 'a quarter',
  5: 'a fifth',
  7: 'a seventh',
  10: 'a tenth',
  20: 'a twentieth',
}

export const memory = defineArea('memory', {
  yourMemory: 'Your memory',
  learn: 'Learn from your answers',
  learnHint:
    'Everyone forgets at a pace of their own. Attest can learn yours from your reviews, and ask when you need it. It does so on this device, between sessions; nothing leaves it.',
  on: 'On',
  off: 'Off',
  tooFew: (missing: number) =>
    `So far, prompts come back as suits an average memory. After ${plural(missing, 'more review')} Attest looks at yours.`,
  notYet: 'Prompts come back as suits an average memory. Attest looks at yours between sessions.',
  learning: (share: string) => `Learning from your reviews … ${share}`,
  notBetter:
    'Prompts come back as suits an average memory: that predicts your answers at least as well as what was learnt from them.',
  longer: (part: Part) =>
    `Your memory holds facts like these about ${parts[part]} longer than average; prompts wait longer accordingly.`,
  shorter: (part: Part) =>
    `Your memory holds facts like these for about ${parts[part]} less time than average; prompts come back sooner accordingly.`,
  same: 'Your memory holds facts like these about as long as average; which prompts come back when is now fitted to you.',
  madeFrom: (reviews: number) =>
    `Learnt from ${plural(reviews, 'review')}. No prompt waits over one and a half times as long, or less than two thirds as long, as it would for an average memory.`,
  switchedOff: 'Prompts come back as suits an average memory.',
  news: 'Attest has learnt how you remember',
  newsLonger: (part: Part) =>
    `Your intervals become about ${parts[part]} longer: prompts wait longer before they come back.`,
  newsShorter: (part: Part) =>
    `Your intervals become about ${parts[part]} shorter: prompts come back sooner.`,
  newsSame: 'Your intervals stay about as long; which prompts come back when is now fitted to you.',
  newsFrom: (reviews: number) =>
    `Learnt from ${plural(reviews, 'review')}, this predicts your answers better than an average memory does.`,
  understood: 'Understood',
  undo: 'Undo',
  undoneNews: 'Attest looks again when there is more to learn from; Settings can switch that off.',
  takeBack: 'Undo the last change',
  startAgain: 'Start again from the average',
  undone: 'Done: due dates are as they were.',

  predictions: 'Do the predictions come true?',
  cameTrue: (predicted: string, share: string, least: string, most: string) =>
    `When we said ${predicted}, you got ${share} (most likely between ${least} and ${most}).`,
  lastMonth: (share: string, right: number, answers: number) =>
    `In the last 30 days you recalled ${share} of what came back: ${number(right)} of ${number(answers)}.`,
  nothingLastMonth: 'In the last 30 days nothing came back.',
  fewPredictions: (missing: number) =>
    `Too few prompts have come back to say. After ${plural(missing, 'more answer')} you see here how often we were right.`,
  predictionNote:
    'Each prompt’s first answer of a day counts, against what the schedule in use now predicts for it. The bar is where the true share lies nine times in ten, the dot what you got, the line what was predicted.',
  range: (from: string, to: string) => `${from} to ${to}`,
  columns: ['Predicted', 'On average', 'You got', 'Most likely', 'Answers'],
})
