/** Prints how fair the grading of typed answers is, beside simpler ways to grade: `npm run grading`. */
import { whyNotTypable } from '#domain/grading/typable.ts'
import { labelledFiles, readDecks, readLabelled } from '../tests/domain/grading/labelled.ts'
import { confusionTable, graders, judgeAll, ratesOf, type GraderName, type Judged } from './gradingReport.ts'

const decks = await readDecks()

for (const file of labelledFiles) {
  const labelled = readLabelled(file)
  const prompts = new Set(labelled.map(({ id }) => id)).size
  console.log(`${file}: ${labelled.length} answers to ${prompts} prompts, labelled by hand`)
  const runs = (Object.keys(graders) as GraderName[]).map(
    (name) => [name, judgeAll(name, labelled, decks)] as const,
  )
  for (const [name, judged] of runs) console.log(`\n${confusionTable(name, judged).join('\n')}`)
  console.log(`\n${''.padEnd(16)}  wrong accepted  right rejected`)
  for (const [name, judged] of runs) {
    const { wrongAccepted, rightRejected } = ratesOf(judged)
    console.log(
      `${name.padEnd(16)}${percent(wrongAccepted).padStart(16)}${percent(rightRejected).padStart(16)}`,
    )
  }
  console.log(`${'Goal'.padEnd(16)}${'<= 1.0 %'.padStart(16)}${'<= 5.0 %'.padStart(16)}\n`)
  for (const [name, judged] of runs) if (name === 'This grader') printMisses(judged)
}

for (const [id, { prompts }] of decks) {
  const reasons = [...prompts.values()].map((prompt) => whyNotTypable(prompt) ?? 'typable')
  const count = (reason: string): number => reasons.filter((found) => found === reason).length
  const rest = [...new Set(reasons)].filter((reason) => reason !== 'typable')
  const others = rest.map((reason) => `${count(reason)} ${reason}`).join(', ')
  console.log(
    `\n${id}: ${count('typable')} of ${prompts.size} prompts can be typed; asked by reveal: ${others}`,
  )
}

function printMisses(judged: readonly Judged[]): void {
  for (const { id, label, typed, outcome } of judged) {
    if (isMiss(label, outcome)) console.log(`labelled ${label}, ${outcome}: ${typed} (${id})`)
  }
}

function isMiss(label: Judged['label'], outcome: Judged['outcome']): boolean {
  if (label === 'near') return false
  if (label === 'wrong') return outcome !== 'refused'
  return outcome !== (label === 'right' ? 'accepted' : 'partly')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
