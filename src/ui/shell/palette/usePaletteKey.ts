/** Ctrl+K or Cmd+K: whether the command palette is open. */
import { nextTick, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

export function usePaletteKey(): Ref<boolean> {
  const isOpen = ref(false)
  const listen = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
    if (event.altKey || event.shiftKey || event.repeat) return
    // Else the browser would take it for its own address line, also while the palette stays closed.
    event.preventDefault()
    if (document.querySelector('dialog[open]')) return
    // A dialog says a moment after it has closed that it has: until then the one before is still taken for open.
    isOpen.value = false
    void nextTick(() => (isOpen.value = true))
  }
  onMounted(() => document.addEventListener('keydown', listen))
  onBeforeUnmount(() => document.removeEventListener('keydown', listen))
  return isOpen
}
