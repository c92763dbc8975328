import { expect, test } from 'vitest'
import MainNav from '../../src/ui/shell/MainNav.vue'
import { openScreen } from './mounting.ts'

test.each([
  { path: '/lookup', place: 'Look up' },
  { path: '/lookup?q=khurasan', place: 'Look up' },
  { path: '/settings#export', place: 'Settings' },
])('the bar says where one is, whatever is looked for or looked at there: $path', async ({ path, place }) => {
  const { screen } = await openScreen(MainNav, { path })
  expect(screen.findAll('[aria-current=page]').map((link) => link.text())).toEqual([place])
})
