/**
 * Builds the service worker after everything else, with the list of what was built.
 *
 * Ours rather than vite-plugin-pwa: that is 300 more packages and 25 s more of every `npm ci`, and what it would leave
 * us to write, when to offer an update and whose old files to keep, is most of what is in `src/offline`.
 */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { builtFiles } from './precache.ts'

const worker = fileURLToPath(new URL('../src/offline/worker.ts', import.meta.url))

export function offlinePlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'attest:offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const folder = resolve(config.root, config.build.outDir)
        await build({
          root: config.root,
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          define: { BUILD: JSON.stringify(builtFiles(folder)) },
          build: {
            outDir: folder,
            emptyOutDir: false,
            target: config.build.target,
            // One classic script: not every browser promised here knows modules in service workers.
            rolldownOptions: { input: worker, output: { format: 'iife', entryFileNames: 'worker.js' } },
          },
        })
      },
    },
  }
}
