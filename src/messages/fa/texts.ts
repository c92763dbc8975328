/** Foreign words inside Persian sentences, and lists. */

/** Keeps text of another direction from mixing with the sentence around it: U+2068 first strong isolate, U+2069 its end. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

/** 'الف', 'الف و ب', 'الف، ب و پ' */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('fa').format(items)
}
