/**
 * Numbers with their thousands apart. Written by hand, because the first number that a browser formats through Intl
 * takes it 50 ms to get ready for (Chromium 147), and the first screen has one.
 */

/** '1,234.5': what `toLocaleString('en')` says of a number of at most three decimals, and below 10²¹. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
