/** `koersvast doctor`: what runs, where, which versions, and whether the data is sound. */
import type { Command } from 'commander'
import type { Health } from '../../core/workspace/health.ts'
import { showHealth } from '../../verbs/workspace/show-health.ts'
import { askHouse } from './ask-house.ts'
import { dataFolder, runningAddress } from './data-folder.ts'
import { exit, print, refused, tell } from './terminal.ts'

export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description(tell('cli.doctor'))
    .option('--json', tell('cli.json'))
    .action(async ({ json }: { json?: boolean }) => {
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
    })
}
