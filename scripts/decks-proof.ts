/** Prints every question of each deck for proofreading, grouped by fact: `npm run decks:proof`. */
import { catalogue } from '#decks/index.ts'
import { answerText } from '#domain/answer.ts'
import { studyDeck } from '#domain/prompt.ts'

for (const { load } of catalogue) {
  const { title, sections, prompts } = studyDeck(await load())
  console.log(title)
  for (const { heading, facts } of sections) {
    console.log(`\n\n${heading}`)
    for (const fact of facts) {
      console.log(
        `\n${fact.id} (${fact.kind}, ${fact.rank}, ${fact.certainty}), paragraph ${fact.source.paragraph}`,
      )
      console.log(`  ${fact.statement}`)
      if (fact.note) console.log(`  Note: ${fact.note}`)
      for (const prompt of prompts.filter((asked) => asked.fact === fact)) {
        console.log(`  ${prompt.direction}: ${prompt.question} → ${answerText(prompt.answer)}`)
      }
    }
  }
}
