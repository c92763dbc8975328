/** Files in a folder of the learner's: written under a name that is free and read back, removed only when unchanged. */
import { crc24 } from '#formats/crc24.ts'
import type { WrittenBackup } from './folderRecord.ts'

/** What is used of a folder to keep files in it. */
export type Files = Pick<FileSystemDirectoryHandle, 'getFileHandle' | 'removeEntry'>

/** Why a backup is not in the folder: it is gone, not allowed, has no room, gave back something else, or refused. */
export type FolderFault = 'gone' | 'not-allowed' | 'full' | 'not-as-written' | 'failed'

/** Writes a text under its name, or beside what has that name, and reads it back. Never rejects. */
export async function writeNew(
  folder: Files,
  wanted: string,
  text: string,
): Promise<{ ok: true; name: string } | { ok: false; reason: FolderFault }> {
  let name: string | undefined
  try {
    name = await freeName(folder, wanted)
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable()
    await file.write(text)
    await file.close()
    if ((await textOf(folder, name)) === text) return { ok: true, name }
    return await takeBack(folder, name, 'not-as-written')
  } catch (error) {
    return takeBack(folder, name, faultOf(error))
  }
}

/** Removes a file when it is still as this browser wrote it; leaves it when somebody has changed it. Never rejects. */
export async function removeUnchanged(
  folder: Files,
  { name, length, checksum }: WrittenBackup,
): Promise<void> {
  const text = await textOf(folder, name).catch(() => undefined)
  if (text?.length !== length || crc24(text) !== checksum) return
  await folder.removeEntry(name).catch(() => undefined)
}

/** What was begun under a name that nothing had is of no use to anybody. */
async function takeBack(folder: Files, name: string | undefined, reason: FolderFault) {
  if (name !== undefined) await folder.removeEntry(name).catch(() => undefined)
  return { ok: false, reason } as const
}

async function textOf(folder: Files, name: string): Promise<string> {
  return (await (await folder.getFileHandle(name)).getFile()).text()
}

/** The name itself, or the first of 'name-2', 'name-3' … that nothing in the folder has. */
async function freeName(folder: Files, name: string): Promise<string> {
  for (let i = 1; ; i += 1) {
    const candidate = i === 1 ? name : name.replace(/\.json$/, `-${i}.json`)
    const isTaken = await folder.getFileHandle(candidate).then(
      () => true,
      (error: unknown) => {
        if (nameOf(error) === 'NotFoundError') return false
        if (nameOf(error) === 'TypeMismatchError') return true
        throw error
      },
    )
    if (!isTaken) return candidate
  }
}

const faults: ReadonlyMap<string, FolderFault> = new Map([
  ['NotFoundError', 'gone'],
  ['NotAllowedError', 'not-allowed'],
  ['NoModificationAllowedError', 'not-allowed'],
  ['QuotaExceededError', 'full'],
])

function faultOf(error: unknown): FolderFault {
  return faults.get(nameOf(error)) ?? 'failed'
}

export function nameOf(error: unknown): string {
  return error instanceof DOMException || error instanceof Error ? error.name : ''
}
