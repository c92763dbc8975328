import { expect, test } from 'vitest'
import { routes } from '../../../src/routes.ts'
import { scenes } from '../support/scenes.ts'
import { shareOf, shares } from '../support/sceneChecks.ts'

test('the list of scenes leaves no screen out', () => {
  const shown = new Set(scenes.map(({ route }) => route))
  expect(routes.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([])
})

test('every scene is in one share, and has a name of its own', () => {
  const shared = Array.from({ length: shares }, (_, share) => shareOf(scenes, share)).flat()
  expect(shared.map(({ name }) => name).sort()).toEqual([...new Set(scenes.map(({ name }) => name))].sort())
})
