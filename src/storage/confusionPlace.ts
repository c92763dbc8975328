/**
 * Confusions under one key of localStorage, as JSON. They are hints beside the log: what cannot be read is none, what
 * cannot be written is forgotten, and neither ever stands in the way of an answer.
 */
import { mergeConfusions, type Confusion } from '#domain/confusion.ts'
import { readConfusions } from '#formats/confusions.ts'
import { CONFUSIONS_KEY } from './keys.ts'
import { localPlace, type LocalStorage } from './localPlace.ts'

/** The place, as `ConfusionPlace` of the stores describes it. */
export function confusionPlace(storage: LocalStorage | undefined) {
  const local = localPlace(storage)

  function read(): readonly Confusion[] {
    try {
      return readConfusions(JSON.parse(local.get(CONFUSIONS_KEY) ?? '[]'))
    } catch {
      return []
    }
  }

  function keep(confusions: readonly Confusion[]): readonly Confusion[] {
    local.set(CONFUSIONS_KEY, JSON.stringify(confusions))
    return confusions
  }

  return {
    read,
    add: (confusions: readonly Confusion[]) => keep(mergeConfusions(read(), confusions)),
    remove: (isOut: (confusion: Confusion) => boolean) => keep(read().filter((one) => !isOut(one))),
  }
}
