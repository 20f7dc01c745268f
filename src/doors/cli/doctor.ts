/** `koersvast doctor`: what runs, where, which versions, and whether the data is sound; and, when asked, folds the log again. */
import type { Command } from 'commander'
import { pino } from 'pino'
import { refuse, type Refusal } from '../../core/refusal.ts'
import type { Health, Rebuilt } from '../../core/workspace/health.ts'
import { verifyChain } from '../../store/log/log.ts'
import { rebuild } from '../../store/log/rebuild.ts'
import { showHealth } from '../../verbs/workspace/show-health.ts'
import { openHouse } from '../open-house.ts'
import { askHouse } from './ask-house.ts'
import { dataFolder, forgetAddress, runningAddress } from './data-folder.ts'
import { exit, print, refused, tell, warn } from './terminal.ts'

type Options = { readonly json?: boolean; readonly rebuild?: boolean }

export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description(tell('cli.doctor'))
    .option('--rebuild', tell('cli.doctor-rebuild'))
    .option('--json', tell('cli.json'))
    .action(async ({ json = false, rebuild: again = false }: Options) => (again ? foldAgain(json) : examine(json)))
}

async function examine(json: boolean): Promise<void> {
  const answer = await askHouse(showHealth, {})
  if (refused(answer)) return
  const health = answer as Health
  const address = await runningAddress()
  if (!health.sound) process.exitCode = exit.refused
  if (json) return print(JSON.stringify({ ...health, node: process.version, folder: dataFolder(), address }, null, 1))
  print(tell('cli.doctor-program', { version: health.version, node: process.version }))
  print(tell('cli.doctor-database', { database: health.database, place: health.server ?? dataFolder() }))
  print(address ? tell('cli.doctor-running', { address }) : tell('cli.doctor-not-running'))
  print(tell('cli.doctor-holds', { customers: health.customers, facts: health.facts, decisions: health.decisions }))
  print(health.sound ? tell('cli.doctor-sound') : tell('cli.doctor-unsound', { position: health.firstBrokenDecision ?? 0 }))
}

async function foldAgain(json: boolean): Promise<void> {
  const rebuilt = await rebuiltHouse()
  if (refused(rebuilt)) return
  if (json) return print(JSON.stringify(rebuilt, null, 1))
  for (const table of rebuilt.tables) print(tell('cli.doctor-table', { ...table, same: String(table.same) }))
  print(tell('cli.doctor-rebuilt', { decisions: rebuilt.decisions, mended: rebuilt.tables.filter(({ same }) => !same).length }))
}

/** Only where no server has the data open, and only from a log that holds: a changed log would be spread over all that follows from it. */
async function rebuiltHouse(): Promise<Rebuilt | Refusal> {
  const folder = dataFolder()
  const address = await runningAddress()
  const opened = await openHouse(folder, pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true })))
  if (!opened.ok && opened.code === 'already-running') return refuse('rebuild-while-running', { place: address ?? folder })
  if (!opened.ok) return refuse(opened.code, { folder, ...opened.facts })
  if (address) await forgetAddress(folder)
  try {
    return await opened.house.store.run(opened.asked().workspace, async (tx) => {
      const chain = await verifyChain(tx)
      return chain.ok ? rebuild(tx, tellTenths()) : refuse('rebuild-log-broken', { position: chain.position })
    })
  } finally {
    await opened.close()
  }
}

/** Says how far it is, a tenth at a time. */
function tellTenths(): (done: number, total: number) => void {
  let told = 0
  return (done, total) => {
    const tenths = Math.floor((10 * done) / total)
    if (tenths === told || tenths === 10) return
    told = tenths
    warn(tell('cli.doctor-rebuilding', { done, total }))
  }
}
