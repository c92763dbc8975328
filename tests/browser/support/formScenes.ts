/** The scenes of prompts that are asked together, of typed answers that are nearly right, and of what was mixed up. */
import type { Page } from 'playwright-core'
import { nearlyRight, promptAsking } from './answers.ts'
import { deck, dueTogether, toBoard } from './boards.ts'
import { alwaysTyped, learnerOn } from './learner.ts'
import type { Scene } from './scenes.ts'

export async function untilTyped(page: Page): Promise<void> {
  await page.locator('.acts button').waitFor()
  while (!(await page.getByRole('textbox').isVisible())) await learnerOn(page).press('Good')
}

/** Two groups that the learner took for each other twice. */
export const mixedUp = {
  'attest/confusions': JSON.stringify(
    [1, 2].map((at) => ({ kind: 'mixup', at, prompt: keyAnsweredBy('khilafat-afghan'), chosen: 'tkk' })),
  ),
}

function keyAnsweredBy(id: string): string {
  const found = deck.prompts.find(({ answer }) => answer.kind === 'entity' && answer.entity.id === id)
  if (!found) throw new Error(`The deck asks for ${id} nowhere.`)
  return found.key
}

/** Goes on until a question can be answered nearly. */
async function typeNearly(page: Page): Promise<void> {
  for (;;) {
    const near = nearlyRight(promptAsking(await learnerOn(page).question()))
    if (near) {
      await page.getByRole('textbox').fill(near)
      await page.getByRole('button', { name: 'Check' }).click()
      await page.getByText('Did you mean').waitFor()
      return
    }
    await learnerOn(page).press('Good')
    await untilTyped(page)
  }
}

export const formScenes: readonly Scene[] = [
  ...(['matching', 'ordering'] as const).flatMap((kind): Scene[] => [
    {
      name: kind,
      route: 'study',
      path: '#/study',
      stored: () => dueTogether(kind),
      reach: async (page) => {
        await toBoard(page)
        await page.keyboard.press('1')
        await page.keyboard.press('2')
      },
    },
    {
      name: `${kind}-answered`,
      route: 'study',
      path: '#/study',
      stored: () => dueTogether(kind),
      reach: async (page) => {
        await toBoard(page)
        for (const digit of ['1', '2', '3']) await page.keyboard.press(digit)
        await page.getByRole('button', { name: 'Check' }).click()
        await page.getByRole('button', { name: 'Go on' }).waitFor()
      },
    },
  ]),
  {
    name: 'drill-question',
    route: 'drill',
    path: '#/drill/khorasan?a=khilafat-afghan&b=tkk',
    reach: (page) => page.getByRole('list', { name: 'Options' }).waitFor(),
  },
  {
    name: 'drill-finished',
    route: 'drill',
    path: '#/drill/khorasan?a=khilafat-afghan&b=tkk',
    reach: async (page) => {
      await page.getByRole('list', { name: 'Options' }).waitFor()
      while (!(await page.getByRole('heading', { name: /[Tt]old apart/ }).isVisible())) {
        await page.keyboard.press('1')
        await page.getByRole('button', { name: 'Go on' }).press('Enter')
        await page
          .getByRole('button', { name: 'I don’t know' })
          .or(page.getByRole('link', { name: 'Back to Today' }))
          .waitFor()
      }
    },
  },
  { name: 'drill-nothing', route: 'drill', path: '#/drill/khorasan?a=nobody&b=nothing' },
  {
    name: 'drill',
    route: 'drill',
    path: '#/drill/khorasan?a=khilafat-afghan&b=tkk',
    reach: async (page) => {
      await page.getByRole('list', { name: 'Options' }).getByRole('button').first().click()
      await page.getByRole('button', { name: 'Go on' }).waitFor()
    },
  },
  {
    name: 'mixed-up',
    route: 'home',
    path: '',
    stored: () => ({ ...dueTogether('matching'), ...mixedUp }),
    reach: (page) => page.getByRole('heading', { name: 'Easily mixed up' }).waitFor(),
  },
  ...(['typed-close', 'typed-close-keyboard'] as const).map((name): Scene => ({
    name,
    route: 'study',
    path: '#/study?deck=khorasan&section=Islamic%20Movement%20of%20Uzbekistan',
    stored: alwaysTyped,
    reach: async (page) => {
      await untilTyped(page)
      await typeNearly(page)
      // What the keyboard of a phone leaves of it.
      if (name === 'typed-close-keyboard') await page.setViewportSize({ width: 360, height: 400 })
    },
  })),
]
