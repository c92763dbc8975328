/** Hands a file to the learner: to the share sheet, where they choose the place, or as a download. */

type Page = Window & typeof globalThis

/** What became of sharing. 'needs-tap': the browser wants it to follow a tap at once, and too much came in between. */
export type Shared = 'shared' | 'cancelled' | 'needs-tap' | 'refused'

/** A download is read from its address for a moment after it was asked for. */
const KEPT_FOR_MS = 60_000

export function fileOutlet(page: Page) {
  const { navigator, document, URL } = page
  return {
    /** Whether there is a share sheet that takes such a file. */
    canShare(file: File): boolean {
      return 'canShare' in navigator && navigator.canShare({ files: [file] })
    },
    /** Never rejects. */
    async share(file: File): Promise<Shared> {
      try {
        await navigator.share({ files: [file] })
        return 'shared'
      } catch (error) {
        const name = error instanceof DOMException ? error.name : ''
        return name === 'AbortError' ? 'cancelled' : name === 'NotAllowedError' ? 'needs-tap' : 'refused'
      }
    },
    /** Hands it to the browser's downloads. Whether it arrived, no page is told. */
    download(file: File): void {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(file)
      link.download = file.name
      link.click()
      page.setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR_MS)
    },
  }
}
