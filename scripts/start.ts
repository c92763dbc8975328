/** Serves the built app on this machine, or with --host to the local network, and prints where. */
import { preview } from 'vite'

const usualPort = 4173
const onNetwork = process.argv.includes('--host')

const server = await preview({
  logLevel: 'warn',
  // Takes the next free port when the usual one is taken.
  preview: { host: onNetwork ? true : '127.0.0.1', port: usualPort, open: false },
})

const addresses = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])]
console.log()
for (const address of addresses) console.log(`Attest is running at ${address}`)
if (!addresses.some((address) => new URL(address).port === String(usualPort))) {
  console.log(`Port ${usualPort} is taken, so this is another address than usual.`)
  console.log('Browsers keep progress per address: what was studied at the usual one does not show here.')
}
console.log('Press Ctrl+C to stop.')
