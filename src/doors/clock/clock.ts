/** The door that time opens: performs queued work, one at a time, and again after a crash. */
import { makeWorkerUtils, run, runOnce, type Runner } from 'graphile-worker'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import { holdWork, type HeldWork } from '../../store/open/hold-work.ts'
import { verbPath, type Asked, type House } from '../../verbs/verb.ts'
import { verbs } from '../../verbs/verbs.ts'
import { workThread } from './work.ts'
import type { Job, Lent } from './work-thread.ts'
import { workerLog } from './worker-log.ts'

/** Does everything that is done every minute, as of the moment that `asked` says. */
async function performTimed(house: House, asked: Asked): Promise<void> {
  for (const verb of verbs) if (verb.every === 'minute') await verb.perform?.({}, asked, house)
}

export type Clock = {
  readonly queue: House['queue']
  /** `taken` runs once the work is ours and before any of it is done; `asked` says whose timed work it is, and when now is. */
  readonly start: (house: House, asked: () => Asked, taken: () => Promise<void>) => Promise<void>
  readonly finish: () => Promise<void>
  readonly close: () => Promise<void>
}

/** How long a process without the work waits before it tries to take it over. */
const TAKE_OVER_MS = 3000

/** The connection is that of the owner of the queue's own schema, which no workspace's role can see. */
export async function clockDoor(lent: Lent, log: Logger): Promise<Clock> {
  const { connection } = lent
  const logger = workerLog(log)
  const pgPool = new Pool({ ...connection, max: 5 })
  let closed = false
  // A connection that breaks while nobody uses it is replaced by the next question.
  // The pool is gone before its connections are: one on its way out may still hear that the server stops.
  const broken = (error: Error) => closed || log.warn(error.message)
  pgPool.on('error', broken)
  pgPool.on('connect', (client) => client.on('error', broken))
  const utils = await makeWorkerUtils({ pgPool, logger })
  await utils.migrate()
  let runner: Runner | null = null
  let held: HeldWork | null = null
  let waiting: NodeJS.Timeout | undefined

  const queue: House['queue'] = async (verb, asked, input) => {
    const job: Job = { verb, asked, input }
    // One key: the same work asked twice before it starts is one job; while it runs, it is asked anew.
    await utils.addJob('verb', job, { jobKey: `${asked.workspace} ${verb}`, maxAttempts: 3 })
  }
  const thread = workThread(lent, queue)
  const tasks = {
    verb: async (payload: unknown) => {
      const { verb, asked, input } = payload as Job
      if (verbs.some((one) => verbPath(one) === verb && one.perform))
        await thread.perform({ verb, input, asked: { ...asked, now: new Date().toISOString() } })
      else log.warn(`queued work ${verb} is not known to this version`)
    },
  }

  /** The work of this database, freed of whoever died over it; null while another process has it. */
  const takeWork = async () => {
    const work = await holdWork(connection)
    if (work && work.deadWorkers.length > 0) await utils.forceUnlockWorkers([...work.deadWorkers])
    return work
  }

  const clock: Clock = {
    queue,
    start: async (house, asked, taken) => {
      if (held || closed) return
      held = await takeWork().catch((error: unknown) => {
        log.error(error)
        return null
      })
      if (!held) {
        // Another process performs the work of this database; when it goes, this one takes over.
        waiting = setTimeout(() => void clock.start(house, asked, taken), TAKE_OVER_MS)
        return
      }
      await taken()
      const minute = () => performTimed(house, asked())
      // What fell due while nothing ran is done at once, and not only at the next whole minute.
      await minute().catch((error: unknown) => log.error(error))
      const timed = { crontab: '* * * * * minute', taskList: { ...tasks, minute } }
      runner = await run({ pgPool, logger, concurrency: 1, noHandleSignals: true, pollInterval: 1000, ...timed })
      // The runner's own promise rejects when the database goes away; the next start finds the work still queued.
      runner.promise.catch((error: unknown) => log.error(error))
    },
    finish: async () => {
      held = await takeWork()
      if (held) await runOnce({ pgPool, logger, noHandleSignals: true, taskList: tasks })
    },
    close: async () => {
      closed = true
      clearTimeout(waiting)
      await runner?.stop()
      await thread.close()
      await held?.release()
      await utils.release()
      await pgPool.end()
    },
  }
  return clock
}
