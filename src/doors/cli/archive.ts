/** `koersvast archive make` and `archive open`: the whole workspace as one file, and back. */
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { pino } from 'pino'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { archiveName, type OpenedArchive } from '../../core/workspace/archive.ts'
import { fetchRunning } from '../../outside/running-server.ts'
import { makeArchive } from '../../verbs/workspace/make-archive.ts'
import { openArchive } from '../../verbs/workspace/open-archive.ts'
import { archiveReadme } from '../archive-readme.ts'
import { openHouse } from '../open-house.ts'
import { askHouse } from './ask-house.ts'
import { dataFolder, forgetAddress, runningAddress } from './data-folder.ts'
import { readFiles } from './read-files.ts'
import { print, refused, tell, warn } from './terminal.ts'

export function archiveCommand(program: Command): void {
  const archive = program.command('archive').description(tell('cli.archive'))
  archive
    .command('make')
    .description(tell('cli.archive-make'))
    .option('-o, --out <file>', tell('cli.archive-out'), archiveName(new Date().toISOString()))
    .action(async ({ out }: { out: string }) => {
      const bytes = await make(out)
      if (!refused(bytes)) print(tell('cli.archive-made', { path: out, bytes }))
    })
  archive
    .command('open')
    .description(tell('cli.archive-open'))
    .argument('<file>', tell('cli.archive-file'))
    .action(async (path: string) => {
      const files = await readFiles([path])
      if (refused(files)) return
      const told = tenths((done, total) => tell('cli.archive-opening', { share: done / total }))
      const opened = await askHouse(openArchive, { files, onProgress: told })
      if (!refused(opened)) print(tell('screen.archive.opened', opened as OpenedArchive))
    })
}

/** Bytes of the archive, which stands at `path` whole or not at all. */
async function make(path: string): Promise<number | Refusal> {
  if (existsSync(path)) return refuse('path-there-already', { path })
  const address = await runningAddress()
  const running = address ? await fetchRunning(address, 'workspace/archive.zip') : refuse('server-silent', { address: '' })
  if (!isRefusal(running)) return keep(path, running)
  if (running.code !== 'server-silent') return running
  const folder = dataFolder()
  const opened = await openHouse(folder, pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true })))
  if (!opened.ok) return refuse(opened.code, { folder, ...opened.facts })
  if (address) await forgetAddress(folder)
  try {
    const told = tenths((done, total) => tell('cli.archive-making', { done, total }))
    return await keep(path, makeArchive(opened.house, opened.asked(), archiveReadme(), told))
  } finally {
    await opened.close()
  }
}

/** Under its own name only once it is whole. */
async function keep(path: string, archive: Readable): Promise<number | Refusal> {
  const part = `${path}.part`
  try {
    await pipeline(archive, createWriteStream(part))
    await rename(part, path)
    return (await stat(path)).size
  } catch (error) {
    await rm(part, { force: true })
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall === undefined || code === undefined) return refuse('archive-broke-off')
    return refuse('path-unwritable', { path, code })
  }
}

/** Says how far it is, a tenth at a time. */
function tenths(sentence: (done: number, total: number) => string): (done: number, total: number) => void {
  let told = 0
  return (done, total) => {
    const now = Math.floor((10 * done) / total)
    if (now === told || now >= 10) return
    told = now
    warn(sentence(done, total))
  }
}
