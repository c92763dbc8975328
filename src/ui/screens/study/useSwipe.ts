/**
 * A sideways swipe over the card, followed by the finger. It knows nothing of ratings: it tells how far the finger has
 * come, and when it let go far enough. Up and down stay with the scrolling page (`touch-action: pan-y`).
 */
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'

/** Towards the end of a line (right where text runs from left to right), or towards its start. */
export type SwipeSide = 'end' | 'start'

export interface Swipe {
  /** How far the finger is from where it came down, as a share of the way to take: below 0 towards the start. */
  readonly progress: Readonly<Ref<number>>
}

/** Pixels from which on a movement is a swipe and no tap, and by which it must be more sideways than upright. */
const SLOP = 12
/** Pixels at the edges of the window that belong to the gestures of the phone: back, on both sides. */
const EDGE = 24
/** The way to take: a third of the card, at most what a thumb spans. */
const SHARE = 1 / 3
const LONGEST = 140

/**
 * @param surface gives where swipes are looked for
 * @param swiped called when the finger let go after the whole way
 */
export function useSwipe(surface: () => HTMLElement | null, swiped: (side: SwipeSide) => void): Swipe {
  const progress = ref(0)
  let start: { readonly id: number; readonly x: number; readonly y: number } | undefined
  let isSideways = false

  function down(event: PointerEvent): void {
    // A second finger, or one at the edge, means something else.
    const isAtEdge = event.clientX < EDGE || event.clientX > innerWidth - EDGE
    start = undefined
    end()
    if (event.pointerType === 'touch' && event.isPrimary && !isAtEdge)
      start = { id: event.pointerId, x: event.clientX, y: event.clientY }
  }

  function move(event: PointerEvent): void {
    if (start?.id !== event.pointerId) return
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y]
    if (!isSideways && Math.abs(dy) > SLOP) start = undefined
    else if (isSideways || Math.abs(dx) > SLOP) {
      isSideways = true
      progress.value = Math.max(-1, Math.min(1, (dx * readingSign(surface())) / wayToTake(surface())))
    }
  }

  function up(event: PointerEvent): void {
    const isWhole = start?.id === event.pointerId && Math.abs(progress.value) === 1
    const side: SwipeSide = progress.value > 0 ? 'end' : 'start'
    start = undefined
    end()
    if (isWhole) swiped(side)
  }

  function end(): void {
    isSideways = false
    progress.value = 0
  }

  function cancel(): void {
    start = undefined
    end()
  }

  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: cancel } as const
  function listen(
    element: HTMLElement | null | undefined,
    how: 'addEventListener' | 'removeEventListener',
  ): void {
    for (const [name, listener] of Object.entries(listeners)) element?.[how](name, listener as EventListener)
  }
  watch(
    surface,
    (now, before) => {
      listen(before, 'removeEventListener')
      listen(now, 'addEventListener')
    },
    { immediate: true, flush: 'post' },
  )
  onBeforeUnmount(() => listen(surface(), 'removeEventListener'))

  return { progress }
}

/** Pixels. */
function wayToTake(surface: HTMLElement | null): number {
  return Math.min(LONGEST, (surface?.clientWidth || innerWidth) * SHARE)
}

function readingSign(surface: HTMLElement | null): 1 | -1 {
  return surface && getComputedStyle(surface).direction === 'rtl' ? -1 : 1
}
