/** Tables in Markdown, with their columns in line. */

/** @param words how many of the columns are words, to the left; the others are numbers, to the right */
export function markdown(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  words: number,
): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => pad(text, widths[column] ?? 0, column < words)).join(' | ')} |`
  const rule = widths.map((width, column) =>
    column < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

function pad(text: string, width: number, left: boolean): string {
  return left ? text.padEnd(width) : text.padStart(width)
}
