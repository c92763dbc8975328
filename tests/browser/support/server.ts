/** Serves the built app to the tests, on a free port of this machine. */
import { preview } from 'vite'
import { builtFolder, projectFolder } from './folders.ts'

export interface AppServer {
  /** Ends with a slash. */
  readonly address: string
  /** Takes the app off the network, as a train does in a tunnel. May be called twice. */
  readonly stop: () => Promise<void>
}

export async function serveBuiltApp(): Promise<AppServer> {
  const server = await preview({
    root: projectFolder,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: builtFolder },
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('Inconsistent: the server of the built app has no address')
  return { address, stop: () => server.close() }
}
