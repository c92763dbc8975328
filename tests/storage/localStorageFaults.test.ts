/** A fault at every call to localStorage in two hundred answers. */
import { testFaultsAt } from './support/faultRuns.ts'

await testFaultsAt(['getItem', 'key', 'setItem'])
