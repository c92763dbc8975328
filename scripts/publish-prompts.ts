/** Adds the ids of new prompts to the list of published ones: `npm run decks:publish`. It never takes one away. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'

const list = new URL('../tests/decks/publishedPrompts.txt', import.meta.url)
const published = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []
const decks = await Promise.all(catalogue.map(async ({ load }) => studyDeck(await load())))
const ids = decks.flatMap(({ prompts }) => prompts.map(({ id }): string => id))
const added = ids.filter((id) => !published.includes(id))
writeFileSync(list, [...published, ...added].map((id) => `${id}\n`).join(''))
console.log(`${added.length} prompts published, ${published.length + added.length} in all`)
