import { expect } from 'vitest'
import { test } from './support/test.ts'

test('the built app opens on a phone and shows its heading', async ({ openApp }) => {
  const { page } = await openApp()

  await page.getByRole('heading', { level: 1 }).waitFor()

  expect(await page.title()).toBe('Attest')
})
