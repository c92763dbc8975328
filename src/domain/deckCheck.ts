/** What types cannot hold about a deck: unique ids, dates that can be, sources that exist. Run at build, not by learners. */
import { answerText } from './answer.ts'
import type { Deck } from './deck.ts'
import { askingsOf, type Fact } from './facts/index.ts'
import { namesOf } from './names.ts'
import { entitiesOf, studyDeck, type Prompt, type StudyDeck } from './prompt.ts'

/** Sentences that each name the fact or entity, what is wrong and what to do. Empty for a sound deck. */
export function checkDeck(deck: Deck): string[] {
  const structural = [...checkSource(deck), ...checkEntities(deck), ...checkFacts(deck)]
  // Questions can only be made, and so be checked, when the facts hold together.
  return structural.length > 0 ? structural : checkPrompts(studyDeck(deck))
}

function checkSource({ id, article }: Deck): string[] {
  const problems: string[] = []
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    problems.push(`Deck '${id}': an id is lower-case letters, digits and hyphens.`)
  for (const field of ['title', 'url', 'publisher', 'licence', 'licenceUrl'] as const) {
    if (!article[field])
      problems.push(`Deck '${id}': its article has no ${field}; every fact needs a source to point to.`)
  }
  return problems
}

function checkEntities(deck: Deck): string[] {
  const problems: string[] = []
  const kinds = new Map<string, string>()
  for (const [kind, entries] of Object.entries({
    group: deck.groups,
    person: deck.people,
    place: deck.places,
  })) {
    for (const [id, { name, about }] of Object.entries(entries)) {
      const other = kinds.get(id)
      if (other)
        problems.push(`Entity '${id}' is both a ${other} and a ${kind}; give one of them another id.`)
      kinds.set(id, kind)
      if (!name.trim()) problems.push(`Entity '${id}' has no name.`)
      if (!about.trim()) problems.push(`Entity '${id}' has no line on who or what it is ('about').`)
    }
  }
  return problems
}

function checkFacts(deck: Deck): string[] {
  const problems: string[] = []
  const seen = new Map<string, string>()
  const names = namesOf(entitiesOf(deck))
  for (const { heading, paragraphs, facts } of deck.sections) {
    for (const fact of facts) {
      const at = `Fact '${fact.id}' (section '${heading}')`
      const earlier = seen.get(fact.id)
      if (earlier !== undefined)
        problems.push(`${at}: the id is taken by a fact of section '${earlier}'; choose another.`)
      seen.set(fact.id, heading)
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(fact.id)) {
        problems.push(`${at}: an id is lower-case words, digits and hyphens.`)
      }
      if (!Number.isInteger(fact.paragraph) || fact.paragraph < 1 || fact.paragraph > paragraphs) {
        problems.push(`${at}: its source is paragraph ${fact.paragraph}, and the section has ${paragraphs}.`)
      }
      const broken = whyNoQuestions(() => askingsOf(fact, names))
      if (broken) problems.push(`${at}: ${broken}`)
      problems.push(...checkOwnWords(fact, at, names))
    }
  }
  return problems
}

function checkOwnWords(fact: Fact, at: string, names: ReturnType<typeof namesOf>): string[] {
  if (!('ask' in fact) || whyNoQuestions(() => askingsOf(fact, names))) return []
  const directions = new Set(askingsOf(fact, names).map(({ direction }) => direction))
  return Object.keys(fact.ask)
    .filter((direction) => !directions.has(direction))
    .map(
      (direction) =>
        `${at}: 'ask' words the direction '${direction}', and the fact has nothing to answer it with.`,
    )
}

/** The message of what was thrown, without its 'Inconsistent: ', or undefined when nothing was. */
function whyNoQuestions(make: () => unknown): string | undefined {
  try {
    make()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.replace('Inconsistent: ', '') : String(error)
  }
}

function checkPrompts(deck: StudyDeck): string[] {
  const problems: string[] = []
  const byQuestion = new Map<string, Prompt>()
  const byKey = new Map<string, Prompt>()
  const asked = new Set(deck.prompts.map(({ fact }) => fact.id))
  for (const fact of deck.facts) {
    if (!asked.has(fact.id))
      problems.push(`Fact '${fact.id}' is never asked: every direction is switched off.`)
  }
  for (const prompt of deck.prompts) {
    const twin = byQuestion.get(prompt.question)
    if (twin) problems.push(`'${prompt.id}' asks the same as '${twin.id}': ${prompt.question}`)
    byQuestion.set(prompt.question, prompt)
    const sameKey = byKey.get(prompt.key)
    if (sameKey)
      problems.push(`'${prompt.id}' has the log key of '${sameKey.id}'; change the id of the newer one.`)
    byKey.set(prompt.key, prompt)
    problems.push(...checkWording(prompt))
  }
  return problems
}

/** Words by which a question shows that its fact is not plainly stated. */
const hedges =
  /\b(accord|account|according|claim|report|estimat|believ|said|suggest|possib|may|might|unclear|likely|apparent|appear|seem|thought|describ|alleg|suppos|suspect|disput|vary|differ|known|unknown|open)/i

function checkWording({ id, question, answer, fact }: Prompt): string[] {
  const problems: string[] = []
  if (!question.endsWith('?')) problems.push(`'${id}': a question ends with a question mark: ${question}`)
  const given = answerText(answer)
  if (given.length > 3 && question.toLowerCase().includes(given.toLowerCase())) {
    problems.push(`'${id}': the question gives its answer away (${given}): ${question}`)
  }
  if (fact.certainty !== 'stated' && !hedges.test(question)) {
    problems.push(`'${id}': the fact is ${fact.certainty}, and the question does not say so: ${question}`)
  }
  return problems
}
