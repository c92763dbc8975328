/** The scenes of the learner's own memory: what was learnt of it, and whether predictions came true. */
import { studyDay } from '#domain/calendar.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { write } from '#formats/reviewRecord.ts'
import { madeHistories } from '../../domain/fitting/learner.ts'
import { logOf } from '../../domain/fitting/logs.ts'
import type { Scene } from './scenes.ts'

const yesterday = studyDay({ at: Date.parse('2026-11-21T12:00:00Z'), offsetMinutes: 0 }, 240)

/** 200 reviews of one who remembers for twice as long as most, as far as two answers to each prompt tell. */
const reviews = logOf(
  madeHistories({
    weights: defaultWeights.map((weight, index) => (index < 4 ? 2 * weight : weight)),
    prompts: 100,
    answers: 2,
    seed: 5,
  }),
  yesterday,
)

export const enoughToFit = { 'attest/log/1/olddev01/oldpage1234567/0': reviews.map(write).join('') }

export const memoryScenes: readonly Scene[] = [
  {
    name: 'memory-news',
    route: 'home',
    path: '',
    stored: enoughToFit,
    reach: async (page) => {
      // Told when a screen opens after it was learnt.
      const news = page.getByRole('heading', { name: 'Attest has learnt how you remember' })
      while (!(await news.isVisible())) {
        await page.getByRole('link', { name: 'Progress' }).click()
        await page.getByRole('heading', { level: 1, name: 'Progress' }).waitFor()
        await page.getByRole('link', { name: 'Today' }).click()
        await page.getByRole('heading', { name: 'By section' }).waitFor()
      }
    },
  },
  {
    name: 'settings-memory',
    route: 'settings',
    path: '#/settings',
    stored: enoughToFit,
    reach: (page) => page.getByRole('button', { name: 'Undo the last change' }).scrollIntoViewIfNeeded(),
  },
  {
    name: 'progress-calibration',
    route: 'progress',
    path: '#/progress',
    stored: enoughToFit,
    reach: async (page) => {
      await page.getByText(/^When we said/).waitFor()
      await page.getByRole('button', { name: 'Understood' }).click()
      await page.getByRole('figure').last().getByText('Exact numbers').scrollIntoViewIfNeeded()
    },
  },
]
