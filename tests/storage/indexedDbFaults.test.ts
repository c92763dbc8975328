/** A fault at every call to IndexedDB in two hundred answers, and in the first hundred of them in `npm test`. */
import { expect, test } from 'vitest'
import { Browser } from './support/browser.ts'
import { testFaultsAt } from './support/faultRuns.ts'
import { Faults } from './support/faults.ts'
import { allEntries, work } from './support/workload.ts'

test('without a fault, all two hundred answers are acknowledged', async () => {
  expect(new Set(await work(new Browser(), new Faults()))).toEqual(new Set(allEntries))
})

await testFaultsAt(['open', 'read', 'write'])
