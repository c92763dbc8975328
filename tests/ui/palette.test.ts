/** What the command palette leads to, and its key. */
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { nextTick, watch } from 'vue'
import { screenChoices } from '#ui/shell/palette/useChoices.ts'
import { usePaletteKey } from '#ui/shell/palette/usePaletteKey.ts'
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

function palette() {
  const changes: boolean[] = []
  const setup = () => {
    const isOpen = usePaletteKey()
    watch(isOpen, (now) => changes.push(now))
    return () => undefined
  }
  mount({ setup })
  const press = async (): Promise<void> => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }))
    await nextTick()
    await nextTick()
  }
  return { changes, press }
}

test('its key opens it anew where the one before has closed and not said so yet', async () => {
  const { changes, press } = palette()
  await press()
  expect(changes).toEqual([true])
  await press()
  expect(changes).toEqual([true, false, true])
})

test('its key does nothing over another dialog', async () => {
  const { changes, press } = palette()
  document.body.innerHTML = '<dialog open></dialog>'
  await press()
  document.body.innerHTML = ''
  expect(changes).toEqual([])
})
