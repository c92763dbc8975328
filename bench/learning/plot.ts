/** The outcomes of the exam workloads as a picture: one row a cell, a mark a scheduler, the planner filled. */
import { planned } from './schedulers/planned.ts'
import { bestSpaced, rowOf, type Cell } from './summary.ts'
import { year } from './workloads.ts'

const WIDTH = 760
const LEFT = 330
const ROW = 26
const TOP = 58

/** An SVG in ink that reads on light and dark pages: it brings its own paper. */
export function plot(cells: readonly Cell[]): string {
  const exams = cells.filter(({ workload }) => workload !== year)
  const height = TOP + ROW * exams.length + 30
  const x = (percent: number): number => LEFT + ((WIDTH - LEFT - 30) * percent) / 100
  const rows = exams.map((cell, index) => row(cell, TOP + ROW * index + ROW / 2, x))
  const axis = [0, 25, 50, 75, 100].map(
    (percent) =>
      `<line x1="${x(percent)}" x2="${x(percent)}" y1="${TOP}" y2="${height - 26}" stroke="#ddd8cc"/><text x="${x(percent)}" y="${height - 10}" text-anchor="middle" fill="#5c584e">${percent}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Recall on the exam day, in per cent, for each workload and family of learners">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fbf9f4"/>`,
    `<text x="12" y="22" font-size="14" fill="#1c1b18">Recall on the exam day, per cent</text>`,
    `<text x="12" y="42" fill="#5c584e">small: each baseline · ring: best spaced baseline · filled: this app’s planner</text>`,
    ...axis,
    ...rows,
    '</svg>',
    '',
  ].join('\n')
}

function row(cell: Cell, y: number, x: (percent: number) => number): string {
  const ours = rowOf(cell, planned.name)
  const best = bestSpaced(cell)
  const others = cell.rows
    .filter((each) => each !== ours)
    .map(({ exam }) => `<circle cx="${x(exam.mean).toFixed(1)}" cy="${y}" r="2.5" fill="#8a8578"/>`)
  const mark = ours ? `<circle cx="${x(ours.exam.mean).toFixed(1)}" cy="${y}" r="5.5" fill="#8a3324"/>` : ''
  const ring = `<circle cx="${x(best.exam.mean).toFixed(1)}" cy="${y}" r="5.5" fill="none" stroke="#1c1b18"/>`
  const label = `<text x="12" y="${y + 4}" fill="#1c1b18">${cell.workload.name.replace('&', '&amp;')}, ${cell.family}</text>`
  return [label, ...others, ring, mark].join('')
}
