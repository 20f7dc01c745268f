/** `koersvast import FILE...`: brings files into the workspace and waits until they are read and the plan is made. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Command } from 'commander'
import type { Answers, Question } from '../../core/fact/problem.ts'
import { rowsTelling, type Sources } from '../../core/fact/source.ts'
import { keyValues } from '../../core/fact/together.ts'
import { importFiles } from '../../verbs/fact/import-files.ts'
import { undoImport } from '../../verbs/fact/undo-import.ts'
import { showSources } from '../../verbs/fact/show-sources.ts'
import { isCode } from '../../messages/say.ts'
import { askHouse } from './ask-house.ts'
import { readFiles } from './read-files.ts'
import { exit, print, refused, tell, warn } from './terminal.ts'

export function importCommand(program: Command): void {
  program
    .command('import')
    .description(tell('cli.import'))
    .argument('<file...>', tell('cli.focus-files'))
    .option('--preview', tell('cli.import-preview'))
    .option('--json', tell('cli.json'))
    .action(async (names: string[], { json, preview = false }: { json?: boolean; preview?: boolean }) => {
      const files = await readFiles(names)
      if (refused(files)) return
      const brought = await askHouse(importFiles, { files, preview })
      if (refused(brought)) return
      const { ids } = brought as { ids: readonly string[] }
      const answer = await settled()
      if (refused(answer)) return
      const sources = answer.sources.filter((source) => ids.includes(source.id))
      if (sources.some((source) => source.status === 'asked')) process.exitCode = exit.asked
      else if (sources.some((source) => source.status === 'refused')) process.exitCode = exit.refused
      if (json) print(JSON.stringify(sources, null, 1))
      else for (const source of sources) if (source.togetherWith === null) show(source, sources)
      // What was only looked at leaves nothing behind; what asks something first waits for its answer.
      if (preview) for (const { id, status } of sources) if (status === 'ready' || status === 'refused') await askHouse(undoImport, { id })
    })
}

/** The sources once nothing is being read any more. */
async function settled(): Promise<Sources> {
  for (;;) {
    const answer = (await askHouse(showSources, {})) as Sources
    if (!('progress' in answer) || !answer.progress.busy) return answer
    await wait(300)
  }
}

function show(source: Sources['sources'][number], all: Sources['sources']): void {
  const format = `format.${source.format}`
  print(
    tell('cli.focus-file', {
      file: source.file,
      format: isCode(format) ? tell(format) : (source.format ?? tell('format.unknown')),
      rows: source.rowsRead,
      rejected: source.rejected,
    }),
  )
  const beside = all.filter(({ togetherWith }) => togetherWith === source.id)
  if (beside.length > 0) print(`  ${tell('screen.source.together', { files: beside.map(({ file }) => file).join(', ') })}`)
  if (source.preview !== null) {
    const { rows, unmatched = 0, customers, members } = source.preview
    print(`  ${tell('screen.ready.rows', { ...rows, rejected: source.rejected })}`)
    if (unmatched > 0) print(`  ${tell('screen.ready.unmatched', { unmatched, share: unmatched / rowsTelling(source.preview) })}`)
    print(`  ${tell('screen.ready.customers', customers)}; ${tell('screen.ready.members', members)}`)
  }
  for (const problem of source.problems) warn(tell(`problem.${problem.code}`, { file: source.file, ...problem.facts }))
  if (source.status !== 'asked') return
  for (const question of source.questions) {
    warn(tell(`question.${question.code}`, { file: source.file, example: '', ...question.facts }))
    for (const key of question.together?.keys ?? []) warn(`  ${tell('screen.tables.key', keyValues(key))}`)
    if (question.choices.length > 0) warn(`  ${(question.labels ?? question.choices).join(' | ')}`)
  }
  warn(tell('cli.import-answer', { command: answering(source) }))
}

/** The command that answers what a file asks, filled with what is probably right or could be. */
function answering({ id, questions }: Sources['sources'][number]): string {
  const answers = Object.assign({}, ...questions.map(answerLike)) as Answers
  return `koersvast ask fact/answer-questions '${JSON.stringify({ id, answers })}'`
}

function answerLike({ code, choices, suggested = [], together, columns }: Question): Answers {
  switch (code) {
    case 'which-margin':
      return { marginPercent: 35 }
    case 'which-vat':
      return { vatPercent: 21 }
    case 'which-date-order':
      return { dateOrder: 'dmy' }
    case 'which-decimal':
      return { decimal: ',' }
    case 'which-rate':
      return { rates: Object.fromEntries(choices.map((currency) => [currency, 0.9])) }
    case 'which-accounts':
      return { accounts: suggested.length > 0 ? suggested : choices.slice(0, 1) }
    case 'whose-calendar':
      return { member: suggested[0] ?? '...' }
    case 'which-domains':
      return { domains: suggested }
    case 'which-columns':
      return { columns: columns ?? { what: 'invoices', fields: { customerName: '...', date: '...', revenue: '...' } } }
    case 'which-tables':
      return { tables: together?.readings ?? [] }
  }
}
