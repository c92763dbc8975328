/** An article as plain text, and what of it a deck keeps: its headings and the fingerprints of its paragraphs. */
import { fingerprint } from './fingerprint.ts'

export interface ArticleSection {
  readonly heading: string
  /** The heading it stands below, if it is a sub-section. */
  readonly under?: string
  /** The lines below the heading that are not blank, up to the next heading. */
  readonly paragraphs: readonly string[]
}

/** The evidence of a deck: the same, with a fingerprint in place of each paragraph. */
export interface Evidence {
  readonly version: 1
  readonly sections: readonly ArticleSection[]
}

/** Reads '= Title =', '== Section ==', '=== Sub-section ===', and every other line that is not blank as a paragraph. */
export function readArticle(text: string): ArticleSection[] {
  const sections: { heading: string; under?: string; paragraphs: string[] }[] = []
  let above: string | undefined
  for (const line of text.split(/\r?\n/)) {
    const found = /^(?<level>=+)\s*(?<heading>.+?)\s*\k<level>\s*$/.exec(line)?.groups
    if (found) {
      const { level = '', heading = '' } = found
      if (level.length < 3) above = heading
      sections.push({ heading, ...(level.length > 2 && above && { under: above }), paragraphs: [] })
    } else if (line.trim()) {
      sections.at(-1)?.paragraphs.push(line.trim())
    }
  }
  return sections
}

/** The words of a heading count as part of each of its paragraphs. */
export function evidenceOf(sections: readonly ArticleSection[]): Evidence {
  return {
    version: 1,
    sections: sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) => fingerprint(section.heading, paragraph)),
    })),
  }
}
