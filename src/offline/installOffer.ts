/**
 * The browser's offer to install the app, kept until there is a right moment for it. Chromium makes it once, early, and
 * would else show it when the learner is in the middle of something.
 */

/** https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface; TypeScript does not know it. */
interface InstallEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

export interface InstallOffer {
  /** Whether there is one to take. */
  isThere(): boolean
  /** Asks the learner in the browser's own words, once; false when they declined, or there was no offer. */
  take(): Promise<boolean>
  /** Hears of an offer that comes, and of its end. */
  onChange(listener: () => void): void
}

export function keepInstallOffer(page: Window): InstallOffer {
  let kept: InstallEvent | undefined
  const listeners: (() => void)[] = []
  const keep = (event: InstallEvent | undefined): void => {
    kept = event
    for (const listener of listeners) listener()
  }
  page.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    keep(event as InstallEvent)
  })
  page.addEventListener('appinstalled', () => keep(undefined))
  return {
    isThere: () => kept !== undefined,
    async take() {
      const offer = kept
      keep(undefined)
      return (await offer?.prompt().catch(() => undefined))?.outcome === 'accepted'
    },
    onChange: (listener) => void listeners.push(listener),
  }
}
