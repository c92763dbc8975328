/** A fault at every call to localStorage in two hundred answers, and in the first hundred of them in `npm test`. */
import { testFaultsAt } from './support/faultRuns.ts'

await testFaultsAt(['getItem', 'key', 'setItem'])
