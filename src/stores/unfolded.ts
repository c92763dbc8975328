/** How far lists of facts and names are unfolded: kept while a page or another screen is open, for the way back. */
import { defineStore } from 'pinia'
import { ref } from 'vue'

const firstNames = 6
const step = 20

export const useUnfolded = defineStore('unfolded', () => {
  /** The lists that are open, by deck and by what is in them. */
  const open = ref<ReadonlySet<string>>(new Set())
  /** How many of the names and facts that a search found are shown. */
  const names = ref(firstNames)
  const facts = ref(step)
  let searchedFor = ''

  /** What another search found begins with its best. */
  function searched(text: string): void {
    if (text === searchedFor) return
    searchedFor = text
    names.value = firstNames
    facts.value = step
  }

  function fold(list: string, isOpen: boolean): void {
    open.value = new Set([...open.value].filter((other) => other !== list).concat(isOpen ? list : []))
  }

  return {
    open,
    names,
    facts,
    searched,
    fold,
    moreNames: () => void (names.value += step),
    /** How many facts come at once when more are asked for. */
    nextFacts: 2 * step,
    moreFacts: () => void (facts.value += 2 * step),
  }
})
