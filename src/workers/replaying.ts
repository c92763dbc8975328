/** Starts the worker that replays a long log; what it is told and says, storage knows. */
import type { StartWorker } from '#storage/longLog/replayLong.ts'

export const startReplay: StartWorker = () =>
  new Worker(new URL('./replayWorker.ts', import.meta.url), { type: 'module', name: 'replay' })
