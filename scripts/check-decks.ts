/** Refuses decks that types cannot refuse: `npm run decks:check`, and part of every build. */
import { catalogue } from '#decks/index.ts'
import { checkDeck } from '#domain/deckCheck.ts'

const problems: string[] = []
for (const { load } of catalogue) problems.push(...checkDeck(await load()))

for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0 ? `${catalogue.length} deck checked` : `${problems.length} problems: no build`,
)
process.exitCode = problems.length === 0 ? 0 : 1
