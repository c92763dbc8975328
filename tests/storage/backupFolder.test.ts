/** A folder of backups: what is written is read back, what goes wrong is told, and nobody else's file is touched. */
import { describe, expect, test } from 'vitest'
import type { Day } from '#domain/calendar.ts'
import { backupFolder } from '#storage/backupFolder.ts'
import { memoryFolder, memoryRecord, type MemoryFolder } from './support/memoryFolder.ts'

const backup = (name: string, text = `text of ${name}`) => ({
  name,
  text,
  day: 20_779 as Day,
  at: 1,
  content: 7,
})

async function chosen(handle = memoryFolder(), pick = async () => handle) {
  const notes: boolean[] = []
  const folder = backupFolder<MemoryFolder>({
    record: memoryRecord(),
    pick,
    alone: (work) => work(),
    mark: (isChosen) => notes.push(isChosen),
  })
  return { folder, handle, notes, choice: await folder.choose() }
}

test('a folder that was chosen is looked at by its name, and forgotten when the learner says so', async () => {
  const { folder, handle, notes } = await chosen()
  expect(await folder.look()).toEqual({ name: 'Backups', permission: 'granted', written: [] })
  await folder.write(backup('a.json'))
  await folder.forget()
  expect(await folder.look()).toBeUndefined()
  expect([...handle.files.keys()]).toEqual(['a.json'])
  expect(notes).toEqual([true, false])
})

test.each([
  ['AbortError', 'cancelled'],
  ['SecurityError', 'refused'],
])('a choice that ends in %s is %s, and no folder is chosen', async (name, outcome) => {
  const pick = () => Promise.reject(new DOMException('no', name))
  const { folder, choice } = await chosen(memoryFolder(), pick)
  expect([choice, await folder.look()]).toEqual([outcome, undefined])
})

test('choosing the same folder again knows what was written there; another one begins with nothing', async () => {
  let handle = memoryFolder()
  const { folder } = await chosen(handle, async () => handle)
  await folder.write(backup('a.json'))
  await folder.choose()
  expect((await folder.look())?.written).toHaveLength(1)
  handle = memoryFolder('Other')
  await folder.choose()
  expect(await folder.look()).toMatchObject({ name: 'Other', written: [] })
})

describe('writing', () => {
  test('keeps the text, and takes note of the file', async () => {
    const { folder, handle } = await chosen()
    expect(await folder.write(backup('a.json'))).toEqual({ ok: true })
    expect(handle.files.get('a.json')).toBe('text of a.json')
    expect((await folder.look())?.written).toMatchObject([{ name: 'a.json', length: 14, content: 7 }])
  })

  test('never overwrites: a name that is taken gets a number', async () => {
    const { folder, handle } = await chosen()
    handle.files.set('a.json', 'of the learner')
    await folder.write(backup('a.json', 'first'))
    await folder.write(backup('a.json', 'second'))
    expect([...handle.files]).toEqual([
      ['a.json', 'of the learner'],
      ['a-2.json', 'first'],
      ['a-3.json', 'second'],
    ])
  })

  test.each([
    ['gone', 'gone'],
    ['not-allowed', 'not-allowed'],
    ['full', 'full'],
    ['garbled', 'not-as-written'],
  ] as const)(
    'into a folder that is %s is told as %s, and leaves nothing behind',
    async (trouble, reason) => {
      const { folder, handle } = await chosen()
      await folder.write(backup('a.json', 'aaa'))
      handle.trouble = trouble
      expect(await folder.write(backup('b.json', 'aaa'))).toEqual({ ok: false, reason })
      expect([...handle.files]).toEqual([['a.json', 'aaa']])
      expect((await folder.look())?.written.map(({ name }) => name)).toEqual(['a.json'])
      handle.trouble = 'none'
      expect(await folder.write(backup('b.json', 'aaa'))).toEqual({ ok: true })
    },
  )

  test('waits for the permission that the browser takes back between visits', async () => {
    const { folder, handle } = await chosen()
    handle.permission = 'prompt'
    expect((await folder.look())?.permission).toBe('prompt')
    expect(await folder.write(backup('a.json'))).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await folder.ask()).toBe('granted')
    expect(await folder.write(backup('a.json'))).toEqual({ ok: true })
  })
})

describe('removing', () => {
  test('removes a file that this browser wrote, and no other', async () => {
    const { folder, handle } = await chosen()
    handle.files.set('holiday.json', 'of the learner')
    await folder.write(backup('a.json'))
    await folder.write(backup('b.json'))
    const written = (await folder.look())?.written ?? []
    await folder.remove(written.slice(0, 1))
    expect([...handle.files.keys()]).toEqual(['holiday.json', 'b.json'])
    expect((await folder.look())?.written.map(({ name }) => name)).toEqual(['b.json'])
  })

  test('leaves a file alone that somebody has changed since, even by one letter, and forgets it', async () => {
    const { folder, handle } = await chosen()
    await folder.write(backup('a.json'))
    handle.files.set('a.json', 'TExt of a.json')
    await folder.remove((await folder.look())?.written ?? [])
    expect([...handle.files.keys()]).toEqual(['a.json'])
    expect((await folder.look())?.written).toEqual([])
  })

  test('forgets a file that is no longer there', async () => {
    const { folder, handle } = await chosen()
    await folder.write(backup('a.json'))
    handle.files.clear()
    await folder.remove((await folder.look())?.written ?? [])
    expect((await folder.look())?.written).toEqual([])
  })
})
