/** The door that time opens: performs queued work, one at a time per workspace, and again after a crash. */
import { makeWorkerUtils, run, runOnce, type Runner } from 'graphile-worker'
import { Pool, type ClientConfig } from 'pg'
import type { Logger } from 'pino'
import { verbPath, type Asked, type House } from '../../verbs/verb.ts'
import { verbs } from '../../verbs/verbs.ts'
import { workerLog } from './worker-log.ts'

export type Clock = {
  readonly queue: House['queue']
  readonly start: (house: House) => Promise<void>
  readonly finish: (house: House) => Promise<void>
  readonly close: () => Promise<void>
}

type Job = { readonly verb: string; readonly asked: Asked; readonly input: object }

/** `connection` is that of the owner of the queue's own schema, which no workspace's role can see. */
export async function clockDoor(connection: ClientConfig, log: Logger): Promise<Clock> {
  const logger = workerLog(log)
  const pgPool = new Pool({ ...connection, max: 5 })
  // A connection that breaks while nobody uses it is replaced by the next question.
  pgPool.on('error', (error) => log.warn(error.message))
  pgPool.on('connect', (client) => client.on('error', (error) => log.warn(error.message)))
  const utils = await makeWorkerUtils({ pgPool, logger })
  await utils.migrate()
  let runner: Runner | null = null

  const tasks = (house: House) => ({
    verb: async (payload: unknown) => {
      const { verb: path, asked, input } = payload as Job
      const verb = verbs.find((one) => verbPath(one) === path)
      if (verb?.perform) await verb.perform(input, { ...asked, now: new Date().toISOString() }, house)
      else log.warn(`queued work ${path} is not known to this version`)
    },
  })

  return {
    queue: async (verb, asked, input) => {
      const job: Job = { verb, asked, input }
      // One key: the same work asked twice before it starts is one job; while it runs, it is asked anew.
      await utils.addJob('verb', job, { jobKey: `${asked.workspace} ${verb}`, queueName: asked.workspace, maxAttempts: 3 })
    },
    start: async (house) => {
      runner = await run({ pgPool, logger, concurrency: 1, noHandleSignals: true, pollInterval: 1000, taskList: tasks(house) })
      // The runner's own promise rejects when the database goes away; the next start finds the work still queued.
      runner.promise.catch((error: unknown) => log.error(error))
    },
    finish: (house) => runOnce({ pgPool, logger, noHandleSignals: true, taskList: tasks(house) }),
    close: async () => {
      await runner?.stop()
      await utils.release()
      await pgPool.end()
    },
  }
}
