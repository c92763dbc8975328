/** Builds for the tests that the app is served with after `dist`: a newer one, one in a deeper folder, a broken one. */
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { builtFolder, projectFolder, unpackedFolder } from './folders.ts'

/** The app built once more: every chunk has another name, and the page says `<meta name="build" content="second">`. */
export async function secondBuild(): Promise<string> {
  const folder = join(unpackedFolder, 'second-build')
  const environment = process.env['NODE_ENV']
  // Vite builds for development when it runs inside a test runner that says it is testing.
  process.env['NODE_ENV'] = 'production'
  try {
    await build({
      root: projectFolder,
      logLevel: 'warn',
      plugins: [
        {
          name: 'second-build',
          transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'build', content: 'second' } }],
        },
      ],
      build: {
        outDir: folder,
        emptyOutDir: true,
        rolldownOptions: {
          output: {
            entryFileNames: 'assets/second-[name]-[hash].js',
            chunkFileNames: 'assets/second-[name]-[hash].js',
          },
        },
      },
    })
  } finally {
    process.env['NODE_ENV'] = environment
  }
  return folder
}

/** `dist` in a folder below the served one, at the address 'some/where/'. */
export function deeperBuild(): string {
  const folder = join(unpackedFolder, 'deeper-build')
  rmSync(folder, { recursive: true, force: true })
  cpSync(builtFolder, join(folder, 'some', 'where'), { recursive: true })
  return folder
}

/** A build of which the server has another text for one screen, as when a deployment stopped half-way. */
export function halfDeployed(build: string): string {
  const folder = join(unpackedFolder, 'half-deployed')
  rmSync(folder, { recursive: true, force: true })
  cpSync(build, folder, { recursive: true })
  const screen = readdirSync(join(folder, 'assets')).find((name) => /ProgressScreen.*\.js$/.test(name))
  if (!screen) throw new Error('Inconsistent: the Progress screen has no file of its own in the build')
  writeFileSync(join(folder, 'assets', screen), '<!doctype html>')
  return folder
}
