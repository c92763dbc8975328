/** Reads the plain files out of a tar archive: enough for the libraries of the shipped browser, and no more. */

const BLOCK = 512

export interface TarFile {
  readonly name: string
  readonly content: Buffer
}

/** The plain files of an archive in their order. A header is one block; content fills whole blocks after it. */
export function filesInTar(archive: Buffer): TarFile[] {
  const files: TarFile[] = []
  let offset = 0
  while (offset + BLOCK <= archive.length && archive[offset] !== 0) {
    const size = Number.parseInt(text(archive, offset + 124, 12), 8)
    const start = offset + BLOCK
    if (text(archive, offset + 156, 1) === '0') {
      files.push({ name: text(archive, offset, 100), content: archive.subarray(start, start + size) })
    }
    offset = start + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}

function text(archive: Buffer, start: number, length: number): string {
  return archive
    .toString('latin1', start, start + length)
    .split('\0', 1)
    .join('')
}
