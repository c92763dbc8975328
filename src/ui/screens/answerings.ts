/** The ways of answering that a learner chooses among, in the words of the interface. */
import { settings } from '#messages/en/settings.ts'
import type { FormPreference } from '#domain/questions/fading.ts'

const order = [
  'mixed',
  'never-typed',
  'always-typed',
  'reveal-only',
] as const satisfies readonly FormPreference[]

/** As a list to choose from. */
export function answeringChoices(): readonly { readonly value: FormPreference; readonly label: string }[] {
  return order.map((value) => ({ value, label: settings.answerings[value] }))
}

/** The way that a choice stands for; undefined when it stands for none. */
export function answeringOf(value: string): FormPreference | undefined {
  return order.find((answering) => answering === value)
}
