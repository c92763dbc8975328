/** What a typed answer can come to. Knows neither how it is found nor how it counts for the schedule. */
import type { Entity } from '../deck.ts'

/** What a date can lack, the coarser first. 'part' is the season, or early, mid or late. */
export type DateUnit = 'year' | 'month' | 'day' | 'part'

export type Grade =
  /** As the house writes it, but for case, accents, punctuation and the usual forms of dates and numbers. */
  | { readonly result: 'right' }
  /** Right under another name, in another spelling or with a slip; `house` is how the deck puts it. */
  | { readonly result: 'variant'; readonly house: string }
  | PartlyGrade
  | CloseGrade
  | WrongGrade
  /** Nothing was typed that could be graded. */
  | { readonly result: 'empty' }

/** Right as far as it goes. */
export type PartlyGrade = { readonly result: 'partly' } & (
  | { readonly of: 'date'; readonly missing: readonly DateUnit[] }
  /** Of a range one number, or a number on the wrong side of 'at least' or 'nearly'. */
  | { readonly of: 'number'; readonly missing: 'range' | 'hedge' }
  | {
      readonly of: 'list'
      readonly found: number
      readonly asked: number
      /** How many of those named do not belong there. */
      readonly extra: number
    }
)

/** Not accepted as it stands, and worth one question back before it counts as wrong. */
export type CloseGrade = { readonly result: 'close' } &
  /** Ask "did you mean …?" with this house spelling, and show nothing else. */
  (
    | { readonly why: 'spelling'; readonly meant: string }
    /** It fits several names, or is too little of one. Ask for the full name, and show nothing. */
    | { readonly why: 'incomplete' }
  )

export interface WrongGrade {
  readonly result: 'wrong'
  /** The entity of the deck that the answer names instead. */
  readonly confusedWith?: Entity
  /** How much of a wrong date is right all the same. */
  readonly rightTo?: 'year' | 'month'
}

/** Whether the answer counts as given, with or without a note on its spelling. */
export function isAccepted({ result }: Grade): boolean {
  return result === 'right' || result === 'variant'
}
