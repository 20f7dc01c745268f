/** The rejected rows of one file as a file: the cells as they were, the row number and the reason. */
import type { Context } from 'hono'
import { stringify } from 'csv-stringify/sync'
import type { RejectedRows } from '../../core/fact/source.ts'
import { isRefusal } from '../../core/refusal.ts'
import { languages, say } from '../../messages/say.ts'
import type { Asked, House } from '../../verbs/verb.ts'
import { showRejectedRows } from '../../verbs/fact/show-rejected-rows.ts'
import { csvCell, csvStyle } from '../export/csv.ts'
import { failure } from './failure.ts'

export async function rejectedRowsCsv(c: Context, house: House, asked: Asked): Promise<Response> {
  const answer = await showRejectedRows.answer({ id: c.req.query('id'), limit: 100_000 }, asked, house)
  if (isRefusal(answer)) return failure(c, answer)
  const { file, tables } = answer as RejectedRows
  const { sheet = null, headers = [], rows = [] } = tables.find(({ part }) => String(part) === c.req.query('part')) ?? tables[0] ?? {}
  const language = languages.find((known) => known === c.req.query('language')) ?? 'en'
  const asText = (cell: string) => csvCell(cell, 'text', language)
  const table = rows.map((problem) => [
    ...headers.map((_, at) => asText(problem.cells?.[at] ?? '')),
    String(problem.row ?? ''),
    say(language, `problem.${problem.code}`, { file: problem.file, ...problem.facts }),
  ])
  const heads = [...headers.map(asText), say(language, 'fact.row'), say(language, 'fact.reason')]
  const text = stringify([heads, ...table], csvStyle(language))
  const name = encodeURIComponent(`${[file.replace(/\.[^.]*$/, ''), sheet, 'rejected'].filter(Boolean).join('-')}.csv`)
  return c.body(text, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename*=UTF-8''${name}` })
}
