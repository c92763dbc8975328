/**
 * Landmarks: for a fact, a name, date or number of its own that the article says for the first time in the cited
 * paragraph, so that a browser which looks for it lands on the right words and nowhere before them.
 */
import { answerText } from '../answer.ts'
import type { Deck } from '../deck.ts'
import { studyDeck, type Prompt } from '../prompt.ts'
import type { ArticleSection } from './article.ts'

/** A word that begins with a capital, or a number; joined by the small words that names have inside. */
const nameOrNumber = /(?:\p{Lu}[\p{L}\p{M}’'-]*|\d[\d,.]*\d|\d)(?: (?:al|ul|of|bin|e)(?= ))?/gu

/** Words that open a sentence or stand between names: a run that begins with one is no name. */
const opener =
  /^(A|An|And|As|At|Beginning|Beyond|But|By|During|For|From|In|Its|On|Prior|The|This|Through|With) /

/** By fact id; facts without a landmark are not in it. */
export function landmarksOf(deck: Deck, article: readonly ArticleSection[]): Record<string, string> {
  const study = studyDeck(deck)
  const text = article.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n')
  const headings = article.map(({ heading }) => heading).join('\n')
  const landmarks: Record<string, string> = {}
  for (const fact of study.facts) {
    const section = article.find(({ heading }) => heading === fact.source.section)
    const paragraph = section?.paragraphs[fact.source.paragraph - 1]
    if (!paragraph) continue
    const said = wordsAbout(
      fact.statement,
      study.prompts.filter((prompt) => prompt.fact === fact),
    )
    const start = text.indexOf(paragraph)
    const found = candidatesIn(paragraph)
      .filter((words) => said.includes(words.toLowerCase()))
      .filter((words) => !isIn(headings, words) && firstAt(text, words) >= start)
    const longest = found.sort((a, b) => b.length - a.length)[0]
    if (longest) landmarks[fact.id] = longest
  }
  return landmarks
}

function wordsAbout(statement: string, prompts: readonly Prompt[]): string {
  const asked = prompts.flatMap(({ question, answer }) => [question, answerText(answer)])
  return [statement, ...asked].join('\n').toLowerCase()
}

/** Names, dates and numbers of a paragraph, each by itself and joined with its neighbours, at least five letters long. */
function candidatesIn(paragraph: string): string[] {
  const words = [...paragraph.matchAll(nameOrNumber)].map(({ 0: word, index }) => ({ word, index }))
  const runs = words.flatMap((first, at) => {
    const joined: string[] = []
    let end = first.index
    for (const { word, index } of words.slice(at, at + 4)) {
      if (joined.length > 0 && index !== end + 1) break
      end = index + word.length
      joined.push(paragraph.slice(first.index, end))
    }
    return joined
  })
  return runs.filter((run) => run.length >= 5 && !opener.test(run))
}

function isIn(text: string, words: string): boolean {
  return firstAt(text, words) >= 0
}

/** Where whole words stand first, whatever their case, as browsers look for them; -1 where they do not. */
function firstAt(text: string, words: string): number {
  const [folded, sought] = [text.toLowerCase(), words.toLowerCase()]
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const [before, after] = [folded[at - 1] ?? ' ', folded[at + sought.length] ?? ' ']
    if (!/[\p{L}\p{N}]/u.test(before + after)) return at
  }
  return -1
}
