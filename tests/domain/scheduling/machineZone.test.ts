/** Replays the same logs on machines of different time zones: separate processes, as a process keeps its zone. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { digestOfReplays } from './digest.ts'
import { zones } from './zones.ts'

const program = fileURLToPath(new URL('./digest.ts', import.meta.url))

async function digestIn(zone: string): Promise<{ offset: string; digest: string }> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, TZ: zone },
  })
  const [offset = '', digest = ''] = stdout.split(' ')
  return { offset, digest }
}

test("a replay does not depend on the machine's time zone", { timeout: 60_000 }, async () => {
  const results = []
  for (const zone of zones) results.push(await digestIn(zone))
  expect(results.map(({ offset }) => offset)).toEqual(['0', '480', '-330', '-780'])
  expect(new Set(results.map(({ digest }) => digest))).toEqual(new Set([digestOfReplays()]))
})
