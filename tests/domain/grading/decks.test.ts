/** What holds of the grading for every prompt of every deck. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { answerText } from '#domain/answer.ts'
import type { Entity } from '#domain/deck.ts'
import { grade } from '#domain/grading/grade.ts'
import { gradeName } from '#domain/grading/nameGrading.ts'
import { nameIndex } from '#domain/grading/nameIndex.ts'
import { readName } from '#domain/grading/nameReading.ts'
import { isAccepted } from '#domain/grading/result.ts'
import { studyDeck, type Prompt } from '#domain/prompt.ts'
import { acceptedAnswers } from '#formats/acceptedAnswers.ts'

const decks = await Promise.all(
  catalogue.map(async ({ id, load }) => {
    const { prompts, entities } = studyDeck(await load())
    return { id, prompts, entities, names: nameIndex(entities.values()) }
  }),
)

function namesOf({ name, short, aliases = [], native = [] }: Entity): string[] {
  return [name, ...(short === undefined ? [] : [short]), ...aliases, ...native.map(({ text }) => text)]
}

const kindWords =
  /(['’]s)? ?\b(groups?|network|faction|shuras?|forces?|government|province|district|agency|camp)\b/gi

/** 'Omar Ghazi' and the Omar Ghazi group: one name but for a word that the question has said. */
function areOneButForKind(other: Entity, entity: Entity, question: string): boolean {
  return namesOf(entity).some((name) => {
    const kinds = name.match(/\w+$/)?.[0].toLowerCase().replace(/s$/, '') ?? ''
    const rest = name.replace(kindWords, '')
    return rest !== name && question.toLowerCase().includes(kinds) && namesOf(other).includes(rest)
  })
}

describe.each(decks)('deck $id', ({ prompts, entities, names }) => {
  const typedAs = [...entities.values()].flatMap((entity) =>
    namesOf(entity).map((typed) => ({ entity, typed, reading: readName(typed, names) })),
  )
  const asked = prompts.flatMap((prompt) =>
    prompt.answer.kind === 'entity' ? [{ prompt, entity: prompt.answer.entity }] : [],
  )

  test('every form of every right answer is accepted, unless the question shows it', () => {
    const refused = prompts.flatMap((prompt) =>
      [...acceptedAnswers(prompt.answer), `  ${answerText(prompt.answer).toUpperCase()} `]
        .filter((typed) => prompt.answer.kind !== 'entity' || !prompt.question.includes(typed))
        .filter((typed) => !isAccepted(grade(typed, prompt, names)))
        .map((typed) => `${prompt.id}: ${typed}`),
    )
    expect(refused).toEqual([])
  }, 60_000)

  test('the house spelling of a name is right, not a variant', () => {
    const others = asked
      .filter(({ prompt, entity }) => grade(entity.name, prompt, names).result !== 'right')
      .map(({ prompt }) => prompt.id)
    expect(others).toEqual([])
  })

  test('the name of another entity is never accepted', () => {
    const accepted = asked.flatMap(({ prompt: { id, question }, entity }) =>
      typedAs
        .filter((other) => other.entity !== entity)
        .filter(({ reading }) => isAccepted(gradeName(reading, entity, question, names)))
        .filter((other) => !areOneButForKind(other.entity, entity, question))
        .map(({ typed }) => `${id}: ${typed}`),
    )
    expect(accepted).toEqual([])
  }, 60_000)

  test('entities that are easily confused are refused for each other, both ways and by each name', () => {
    const pairs = [...entities.values()].flatMap((entity) =>
      (entity.confusedWith ?? []).map((id) => ({ entity, other: entities.get(id)! })),
    )
    const accepted = pairs.flatMap(({ entity, other }) =>
      typedAs
        .filter((typed) => typed.entity === other)
        .filter(({ reading }) => isAccepted(gradeName(reading, entity, 'Which one?', names)))
        .map(({ typed }) => `${typed} for ${entity.name}`),
    )
    expect(pairs.length).toBeGreaterThan(0)
    expect(accepted).toEqual([])
  })

  test('a native name that the question shows is no answer to it', () => {
    const shown = prompts.filter(({ direction }) => direction === 'native')
    const copied = (prompt: Prompt): string => prompt.question.replace(/^.*(written|name) (.*)\?$/, '$2')
    expect(shown.length).toBeGreaterThan(0)
    for (const prompt of shown)
      expect([prompt.id, isAccepted(grade(copied(prompt), prompt, names))]).toEqual([prompt.id, false])
  })
})
