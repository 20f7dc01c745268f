/** `koersvast archive make` and `archive open`: the whole workspace as one file, and back. */
import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { archiveName, type OpenedArchive } from '../../core/workspace/archive.ts'
import { makeArchive } from '../../verbs/workspace/make-archive.ts'
import { openArchive } from '../../verbs/workspace/open-archive.ts'
import { archiveReadme } from '../archive-readme.ts'
import { askHouse, fromHouse } from './ask-house.ts'
import { readFiles } from './read-files.ts'
import { print, refused, tell, warn } from './terminal.ts'
import { writeWhole } from './whole-file.ts'

export function archiveCommand(program: Command): void {
  const archive = program.command('archive').description(tell('cli.archive'))
  archive
    .command('make')
    .description(tell('cli.archive-make'))
    .option('-o, --out <file>', tell('cli.archive-out'), archiveName(new Date().toISOString()))
    .action(async ({ out }: { out: string }) => {
      const made = await make(out)
      if (!refused(made)) print(tell('cli.archive-made', { path: out, ...made }))
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
async function make(path: string): Promise<{ readonly bytes: number } | Refusal> {
  if (existsSync(path)) return refuse('path-there-already', { path })
  const told = tenths((done, total) => tell('cli.archive-making', { done, total }))
  const made = await writeWhole(path, (open) =>
    fromHouse('workspace/archive.zip', {}, open, async (house, asked) => {
      await pipeline(makeArchive(house, asked, archiveReadme(), told), open())
      return null
    }),
  )
  return isRefusal(made) ? made : { bytes: (await stat(path)).size }
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
