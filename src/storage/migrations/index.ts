/**
 * The registry of migrations, by name. There is one layout so far, and none is needed. A test demands of each that it is
 * called by name in a test, and of each layout ever released a frozen fixture.
 */
import type { Migration } from './migrate.ts'

export const migrations: Readonly<Record<string, Migration>> = {}
