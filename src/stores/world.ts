/** What the stores need of the world outside. `main.ts` hands in the real one, tests their own. */
import { inject, type InjectionKey } from 'vue'
import type { Moment } from '#domain/calendar.ts'
import type { Confusion } from '#domain/confusion.ts'
import type { FitOutcome, FitTask } from '#domain/fitting/trial.ts'
import type { ForesightTask } from '#domain/planning/foresight.ts'
import type { Outlook } from '#domain/planning/offers.ts'
import type { Settings } from '#formats/settings.ts'
import type { ReviewStore } from '#storage/reviewStore.ts'
import type { BackupWorld } from './backupWorld.ts'

export interface World {
  readonly now: () => Moment
  /** Runs something when the page has nothing else to do. */
  readonly whenIdle: (act: () => void) => void
  /** This page's nonce, 0 to 4095, which it signs its reviews with. */
  readonly nonce: number
  readonly reviews: ReviewStore
  readonly settings: SettingsPlace
  /** The languages of the learner's device, best first. */
  readonly languages: {
    read(): readonly string[]
    /** Calls back when they have changed. */
    subscribe(listener: () => void): void
  }
  readonly backup: BackupWorld
  /** Tries a fit beside the page. Undefined when it was stopped or could not be run. */
  readonly fit: (
    task: FitTask,
    progress: (share: number) => void,
    stop: AbortSignal,
  ) => Promise<FitOutcome | undefined>
  /** Plays a plan through beside the page; undefined where what does it cannot be fetched. Of two tasks at a time only the newer is answered. */
  readonly foresee: (task: ForesightTask) => Promise<Outlook | undefined>
  readonly quizzes: QuizPlace
  /** Where confusions are kept; fetched when the first card is answered. */
  readonly confusions: () => Promise<ConfusionPlace>
  readonly install: InstallWorld
}

/** Where the quiz that was begun last and the results of earlier ones are kept, as text. Reading never throws. */
export interface QuizPlace {
  read(name: 'quiz' | 'results'): string | undefined
  /** False when it could not be written. */
  write(name: 'quiz' | 'results', text: string): boolean
}

/** Where confusions are kept. Nothing here ever throws. */
export interface ConfusionPlace {
  read(): readonly Confusion[]
  /** Adds to what is there, which another tab may have written meanwhile, and gives all. */
  add(confusions: readonly Confusion[]): readonly Confusion[]
  /** Leaves some out, and gives the rest. */
  remove(isOut: (confusion: Confusion) => boolean): readonly Confusion[]
}

/** The ways to have the app on the device like any other. */
export interface InstallWorld {
  /** The browser's own offer, which comes when it likes. */
  readonly offer: {
    isThere(): boolean
    /** False when the learner declined. */
    take(): Promise<boolean>
    onChange(listener: () => void): void
  }
  /** Whether the browser's menu has it, also without an offer. */
  readonly hasMenu: () => boolean
  /** Whether the learner wants no more hints. */
  readonly hint: { isDismissed(): boolean; dismiss(): void }
}

export interface StoredSettings {
  readonly settings: Settings
  readonly unreadable: number
  /** Every field as it is stored, those of a newer version of the app as well. */
  readonly kept?: Readonly<Record<string, unknown>> | undefined
}

/** Where settings are kept. Reading never throws: what could not be read has its default, and is counted. */
export interface SettingsPlace {
  read(): StoredSettings
  /** Writes these over those that are kept. False when they could not be written. */
  write(changes: Partial<Settings>): boolean
  /** Calls back when another tab has written. */
  subscribe(listener: () => void): void
}

export const worldKey: InjectionKey<World> = Symbol('world')

export function useWorld(): World {
  const world = inject(worldKey)
  if (!world) throw new Error('Inconsistent: the stores were used before main.ts provided the world.')
  return world
}
