/** Lets the queue speak through our own log, without its chatter. */
import { Logger as WorkerLogger } from 'graphile-worker'
import type { Logger } from 'pino'

export const workerLog = (log: Logger): WorkerLogger =>
  new WorkerLogger(() => (level, message) => {
    if (level === 'error') log.error(message)
    else if (level === 'warning') log.warn(message)
    else log.debug(message)
  })
