/** Where a link to an entity leads: to its page, unless whoever shows the link opens it in place. */
import type { InjectionKey } from 'vue'

export type OpenEntity = (deckId: string, entityId: string) => void

/** Provided where entities open in place, as in the panel beside a session. */
export const openEntityKey: InjectionKey<OpenEntity> = Symbol('open entity')
