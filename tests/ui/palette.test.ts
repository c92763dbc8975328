/** What the command palette leads to. */
import { expect, test } from 'vitest'
import { screenChoices } from '#ui/shell/palette/useChoices.ts'
import { routes } from '../../src/routes.ts'

test('every screen that stands by itself is in the palette', () => {
  const offered = new Set(screenChoices(true).map(({ to }) => to.name))
  const alone = routes.filter(({ path, name }) => !path.includes(':') && name !== 'quiz-run')
  expect(alone.map(({ name }) => name).filter((name) => !offered.has(name))).toEqual(['not-found'])
})

test('the score sheet is in the palette once a quiz was taken', () => {
  const names = (hasSheet: boolean) => screenChoices(hasSheet).map(({ to }) => to.name)
  expect(names(true).filter((name) => !names(false).includes(name))).toEqual(['quiz-sheet'])
})
