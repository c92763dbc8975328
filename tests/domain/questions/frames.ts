/**
 * What the typed facts of a deck say is also right, found without the code under test: for a prompt of a typed fact, what
 * other facts of its kind give for the same thing about anybody it has in common with them.
 */
import type { Deck } from '#domain/deck.ts'
import type { Fact } from '#domain/facts/index.ts'
import type { Prompt } from '#domain/prompt.ts'

/** Ids of entities that some typed fact gives as an answer in the same place, the prompt's own among them. */
export function alsoRight(prompt: Prompt, deck: Deck): ReadonlySet<string> {
  const facts = deck.sections.flatMap((section) => section.facts)
  const own = facts.find(({ id }) => id === prompt.fact.id)
  if (!own || own.kind === 'free' || prompt.answer.kind !== 'entity') return new Set()
  const answer = prompt.answer.entity.id
  const field = fieldsOf(own).find(([, ids]) => ids.includes(answer))?.[0]
  const rest = fieldsOf(own).filter(([name]) => name !== field)
  const right = new Set<string>()
  for (const other of facts) {
    if (other.kind !== own.kind) continue
    const isShared = rest.some(([name, ids]) => idsIn(other, name).some((id) => ids.includes(id)))
    if (isShared && field !== undefined) for (const id of idsIn(other, field)) right.add(id)
  }
  return right
}

type Fields = readonly (readonly [field: string, ids: readonly string[]])[]

const read = new WeakMap<Fact, Fields>()

/** The fields of a fact that name entities; what else is text in them does no harm. */
function fieldsOf(fact: Fact): Fields {
  const known = read.get(fact) ?? readFields(fact)
  read.set(fact, known)
  return known
}

function readFields(fact: Fact): Fields {
  return Object.entries(fact)
    .filter(([field]) => !notEntities.includes(field))
    .flatMap(([field, value]): [string, readonly string[]][] =>
      typeof value === 'string'
        ? [[field, [value]]]
        : Array.isArray(value)
          ? [[field, value as string[]]]
          : [],
    )
}

function idsIn(fact: Fact, field: string): readonly string[] {
  return fieldsOf(fact).find(([name]) => name === field)?.[1] ?? []
}

const notEntities = [
  ...[
    'kind',
    'id',
    'rank',
    'certainty',
    'according',
    'theme',
    'note',
    'statement',
    'accepted',
    'on',
    'during',
  ],
  ...['order', 'title', 'how', 'manner', 'relation', 'unit', 'cause', 'role'],
]
