/**
 * Makes a component test fail when Vue or anything else writes a warning or an error to the console. A test that
 * expects one says so by putting its own spy on the console.
 */
import { afterEach, beforeEach, expect, vi } from 'vitest'

const written: string[] = []

beforeEach(() => {
  written.length = 0
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      written.push(`console.${level}: ${parts.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(written, 'A component test writes no warnings to the console').toEqual([])
})
