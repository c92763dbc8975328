/** Prints a deck as JSON for other programs: `npm run -s decks:export`, or `-- <deck>` where there are several. */
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'
import { deckExport } from '#formats/deckExport.ts'

const [id = catalogue[0]?.id] = process.argv.slice(2)
const entry = catalogue.find((deck) => deck.id === id)
if (entry) {
  process.stdout.write(`${JSON.stringify(deckExport(studyDeck(await entry.load())), undefined, 2)}\n`)
} else {
  console.error(`There is no deck '${id ?? ''}'. Decks: ${catalogue.map((deck) => deck.id).join(', ')}`)
  process.exitCode = 2
}
