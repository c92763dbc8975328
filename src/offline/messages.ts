/** What a page says to the service worker. */

export type PageMessage =
  /** The newer build shall no longer wait: the learner took the offer. */
  | 'take-over'
  /** A page of the worker's own build has started, so perhaps the last page of an older one is gone. */
  | 'page-started'
