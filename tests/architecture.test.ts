/** Ratchets: what is added without its test, its first sentence or a proper name fails here, and is told how to comply. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file) && !file.includes('node_modules'))
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8')
}

const sources = ['src', 'decks', 'scripts', 'bench', 'tests'].flatMap((folder) =>
  filesIn(folder, /\.(ts|vue)$/),
)
const tests = filesIn('tests', /\.ts$/).map(read).join('\n')

test('every module of domain and formats is tested: by a test that imports it, or as a part of one beside it', () => {
  const untested = [...filesIn('src/domain', /\.ts$/), ...filesIn('src/formats', /\.ts$/)]
    .filter((file) => /^export (async )?(function|const|class) /m.test(read(file)))
    .filter((file) => !isTested(file, []))
  expect(untested, 'Write tests/<same path>.test.ts that imports the module by its #alias.').toEqual([])
})

/** Parts of a module live in its folder or in one within it: a kind of fact beside the registry, a step of a reader. */
function isTested(file: string, seen: readonly string[]): boolean {
  if (tests.includes(`'#${file.replace('src/', '')}'`)) return true
  return sources
    .filter((other) => areaOf(other) === areaOf(file) && other !== file && !seen.includes(other))
    .filter((other) => importsOf(other).includes(file))
    .some((other) => isTested(other, [...seen, file]))
}

/** 'src/domain' for what lies there itself, 'src/domain/questions' for all within. */
function areaOf(file: string): string {
  return dirname(file).split('/').slice(0, 3).join('/')
}

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/from '(\.{1,2}\/[^']+)'/g)].map(([, path = '']) =>
    join(dirname(file), path),
  )
}

test('every source file opens with a sentence that says what it is for', () => {
  const silent = sources
    .filter((file) => !/^tests\/.*\.test\.ts$/.test(file))
    .filter((file) => !/^(<script setup lang="ts">\n)?\/\*\*/.test(read(file)))
  expect(silent, 'Begin the file with /** … */: what it is for, and what it does not know.').toEqual([])
})

test('no file hides what it holds behind a name that says nothing', () => {
  const vague = sources.filter((file) =>
    /(^|\/)(utils?|helpers?|common|misc|.*[mM]anager)\.(ts|vue)$/.test(file),
  )
  expect(vague, 'Name the file after the thing in it, in the words of the field.').toEqual([])
})
