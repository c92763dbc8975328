/**
 * The Chromium that comes inside an npm package, so that every machine tests with the same browser. The package's own
 * code is never imported: its start-up flags turn web security off, which would spoil the tests.
 */
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { packageFolder, packageVersion, unpackedFolder } from './folders.ts'
import { filesInTar } from './tar.ts'

const packageName = '@sparticuz/chromium'

export interface ShippedChromium {
  readonly executablePath: string
  /** The folder of the shared libraries that a bare system may lack. */
  readonly libraryPath: string
}

/** Unpacks the browser once and says where it lies; undefined on a system it was not built for. */
export async function shippedChromium(
  progress: (line: string) => void,
): Promise<ShippedChromium | undefined> {
  const packed = join(packageFolder(packageName), 'bin')
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return undefined
  const folder = join(unpackedFolder, `chromium-${packageVersion(packageName)}`)
  if (!existsSync(folder)) {
    progress('Unpacking the browser for the tests, once…')
    await unpack(packed, folder)
  }
  return { executablePath: join(folder, 'chromium'), libraryPath: join(folder, 'lib') }
}

/** Unpacks beside the final place and renames, so that an interrupted run leaves no half browser behind. */
async function unpack(packed: string, folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`
  const libraries = join(unfinished, 'lib')
  const executable = join(unfinished, 'chromium')
  mkdirSync(libraries, { recursive: true })
  await pipeline(
    createReadStream(join(packed, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(executable),
  )
  chmodSync(executable, 0o755)
  for (const { name, content } of filesInTar(
    brotliDecompressSync(readFileSync(join(packed, 'al2023.tar.br'))),
  )) {
    writeFileSync(join(libraries, basename(name)), content)
  }
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another run may have finished first; its browser is the same.
    if (!existsSync(folder)) throw error
  }
}
