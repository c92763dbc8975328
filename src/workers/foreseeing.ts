/** The page's side of the worker that plays a plan through: started for one task, and ended with it. */
import { foresee, type ForesightTask } from '#domain/planning/foresight.ts'
import type { Outlook } from '#domain/planning/offers.ts'

let running: Worker | undefined

/** The answer to the newest task; an older one that is still worked on is never answered. Without a worker, the page does it. */
export function foreseeInWorker(task: ForesightTask): Promise<Outlook> {
  running?.terminate()
  const worker = new Worker(new URL('./foresightWorker.ts', import.meta.url), {
    type: 'module',
    name: 'plan',
  })
  running = worker
  return new Promise<Outlook>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Outlook>) => resolve(data))
    worker.addEventListener('error', () => resolve(foresee(task)))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
