/** Guards package-lock.json against two faults that `npm install` can write into it and only `npm ci` notices. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockedPackage {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Readonly<Record<string, LockedPackage>> }

test('the lockfile names no registry, so that it installs from any', () => {
  expect(Object.values(packages).filter((each) => each.resolved)).toEqual([])
})

test('every optional package of another platform is locked, so that npm ci installs there', () => {
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const wanted = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}))

  expect(wanted.length).toBeGreaterThan(0)
  expect(wanted.filter((name) => !locked.has(name))).toEqual([])
})
