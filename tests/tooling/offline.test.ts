/** What the service worker keeps, and that the manifest and the icons agree with the design. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { builtFiles } from '../../scripts/precache.ts'

describe('of a built folder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attest-built-'))
    write({ 'index.html': '<p>', 'assets/index-1.js': 'one', 'assets/deck-2.js': 'two', 'icon.svg': '<svg>' })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function write(files: Record<string, string>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  const paths = () => builtFiles(folder).files.map(({ path }) => path)

  test('every file is kept, lazily loaded ones too, and the start page by the address of the folder', () => {
    expect(paths()).toEqual(['assets/deck-2.js', 'assets/index-1.js', 'icon.svg', ''])
  })

  test('what hosts and tools read is not kept, nor the worker, nor the large icons', () => {
    write({
      'worker.js': '',
      '.vite/manifest.json': '',
      '.htaccess': '',
      _headers: '',
      'icons/icon-512.png': '',
    })
    expect(paths()).toHaveLength(4)
  })

  test('the build has the same id as long as every file is the same, and else another', () => {
    const { id } = builtFiles(folder)
    expect(builtFiles(folder).id).toBe(id)
    write({ 'icon.svg': '<svg/>' })
    expect(builtFiles(folder).id).not.toBe(id)
  })

  test('a digest is as browsers compute it', () => {
    write({ 'icon.svg': 'abc' })
    const icon = builtFiles(folder).files.find(({ path }) => path === 'icon.svg')
    // The first example of FIPS 180-4.
    expect(icon?.integrity).toBe('sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=')
  })
})

interface Manifest {
  readonly theme_color: string
  readonly background_color: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
}

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))
const manifest = JSON.parse(file('public/manifest.webmanifest').toString()) as Manifest

test('the installed app starts in the colour of the paper', () => {
  const paper = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(file('src/styles/tokens.css').toString())
  expect([manifest.theme_color, manifest.background_color]).toEqual([paper?.[1], paper?.[1]])
  const page = file('index.html').toString()
  for (const colour of paper?.slice(1) ?? []) expect(page).toContain(`content="${colour}"`)
})

test('each icon of the manifest is there in the size that it says', () => {
  const drawn = manifest.icons.filter(({ src }) => src.endsWith('.png'))
  for (const { src, sizes } of drawn) {
    const png = file(`public/${src}`)
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
  const kinds = drawn.map(({ sizes, purpose }) => `${purpose} ${sizes}`).sort()
  expect(kinds).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512'])
})
