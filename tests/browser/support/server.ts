/** Serves the built app to the tests, on a free port of this machine. */
import { preview, type PreviewServer } from 'vite'
import { builtFolder, projectFolder } from './folders.ts'

export interface AppServer {
  /** Ends with a slash. */
  readonly address: string
  /** Takes the app off the network, as a train does in a tunnel. May be called twice. */
  readonly stop: () => Promise<void>
  /** Puts it back at the same address; or another build, when its folder is given. */
  readonly start: (folder?: string) => Promise<void>
}

export async function serveBuiltApp(): Promise<AppServer> {
  let server = await serve(builtFolder, 0)
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('Inconsistent: the server of the built app has no address')
  return {
    address,
    stop: () => server.close(),
    async start(folder = builtFolder) {
      await server.close()
      server = await serve(folder, Number(new URL(address).port))
    },
  }
}

function serve(folder: string, port: number): Promise<PreviewServer> {
  return preview({
    root: projectFolder,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: port !== 0, open: false },
  })
}
