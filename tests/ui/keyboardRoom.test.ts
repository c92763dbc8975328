import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import { useKeyboardRoom } from '#ui/questions/useKeyboardRoom.ts'

test('a keyboard that covers the page shortens it, and leaves no trace when the question is gone', () => {
  const visualViewport = Object.assign(new EventTarget(), { height: 740 })
  const scrolled: number[] = []
  const view = {
    innerHeight: 740,
    visualViewport: visualViewport as unknown as VisualViewport,
    document,
    scrollTo: (...to: unknown[]) => void scrolled.push(Number(to[1])),
  }
  const asked = mount(
    defineComponent(() => {
      useKeyboardRoom('question', view)
      return () => h('h1', { id: 'question' })
    }),
  )
  const covered = () => document.documentElement.style.getPropertyValue('--keyboard')

  visualViewport.height = 400
  visualViewport.dispatchEvent(new Event('resize'))
  expect(covered()).toBe('340px')
  expect(scrolled).toEqual([0])

  visualViewport.height = 740
  visualViewport.dispatchEvent(new Event('resize'))
  expect(covered()).toBe('0px')

  asked.unmount()
  expect(covered()).toBe('')
})
