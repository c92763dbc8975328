/** The page's side of the worker that tries a fit: started for one task, and ended with it. */
import type { FitOutcome, FitTask } from '#domain/fitting/trial.ts'
import type { FitAnswer } from './fitWorker.ts'

/** What came of it; undefined when it was stopped, or when this browser cannot run it. */
export function fitInWorker(
  task: FitTask,
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<FitOutcome | undefined> {
  const worker = new Worker(new URL('./fitWorker.ts', import.meta.url), { type: 'module', name: 'fit' })
  return new Promise<FitOutcome | undefined>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FitAnswer>) => {
      if ('share' in data) progress(data.share)
      else resolve(data.outcome)
    })
    worker.addEventListener('error', () => resolve(undefined))
    stop.addEventListener('abort', () => resolve(undefined))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
