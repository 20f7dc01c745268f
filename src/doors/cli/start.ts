/** `koersvast start`: opens the store, the clock's door and the door for screens, and closes them in the other order. */
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Command } from 'commander'
import { pino, type Logger } from 'pino'
import { isLoopback } from '../http/same-origin.ts'
import { httpDoor } from '../http/http.ts'
import { openHouse } from '../open-house.ts'
import { dataFolder, forgetAddress, root, writeAddress } from './data-folder.ts'
import { exit, print, sentence, tell, warn } from './terminal.ts'

const DEFAULT_PORT = 4780

export function startCommand(program: Command): void {
  program
    .command('start')
    .description(tell('cli.start'))
    .addHelpText('after', `\n${tell('cli.start-settings')}`)
    .action(async () => {
      const host = process.env['HOST'] ?? '127.0.0.1'
      const port = Number(process.env['PORT'] ?? DEFAULT_PORT)
      if (!Number.isInteger(port) || port < 0 || port > 65535) return fail('port-not-a-port', { port: String(process.env['PORT']) })
      const log = pino({ level: process.env['KOERSVAST_LOG'] ?? 'warn' }, pino.destination({ dest: 2, sync: true }))
      await open(host, port, log)
    })
}

async function open(host: string, port: number, log: Logger): Promise<void> {
  const folder = dataFolder()
  const opened = await openHouse(folder, log)
  if (!opened.ok) return fail(opened.code, { folder, ...opened.facts })
  const { house, signIn, close, startWork } = opened
  // Nobody may come in from elsewhere who does not say who they are.
  if (!isLoopback(host) && (await signIn.origin()) === null) {
    await close()
    return fail('host-not-loopback', { host })
  }
  await startWork()
  const app = httpDoor(house, signIn, join(root, 'dist', 'web'), log)
  const server = serve({ fetch: app.fetch, hostname: host, port })

  server.once('error', async (error: NodeJS.ErrnoException) => {
    await close()
    if (error.code === 'EADDRINUSE') fail('port-in-use', { port, other: port + 1 })
    else fail('port-not-allowed', { port, code: error.code ?? '' })
  })
  server.once('listening', async () => {
    const at = server.address()
    // Where a server listens for all, this machine finds it as well.
    const here = /^(0\.0\.0\.0|\[?::\]?)$/.test(host) ? '127.0.0.1' : host
    const address = `http://${here}:${typeof at === 'object' && at ? at.port : port}`
    await writeAddress(folder, address)
    print(tell('cli.serving', { address: (await signIn.origin()) ?? address }))
  })

  let closing = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (closing) return
      closing = true
      await forgetAddress(folder)
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await close()
      process.exit(exit.well)
    })
  }
}

function fail(code: string, facts: Record<string, string | number>): void {
  warn(`koersvast: ${sentence({ code, facts })}`)
  process.exitCode = exit.refused
}
