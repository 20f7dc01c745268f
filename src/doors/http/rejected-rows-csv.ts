/** The rejected rows of one file as a file: the cells as they were, the row number and the reason. */
import type { Context } from 'hono'
import { stringify } from 'csv-stringify/sync'
import { spreadsheetCell } from '../../core/fact/spreadsheet-cell.ts'
import type { RejectedRows } from '../../core/fact/source.ts'
import { isRefusal } from '../../core/refusal.ts'
import { languages, say } from '../../messages/say.ts'
import type { Asked, House } from '../../verbs/verb.ts'
import { showRejectedRows } from '../../verbs/fact/show-rejected-rows.ts'
import { failure } from './failure.ts'

export async function rejectedRowsCsv(c: Context, house: House, asked: Asked): Promise<Response> {
  const answer = await showRejectedRows.answer({ id: c.req.query('id'), limit: 100_000 }, asked, house)
  if (isRefusal(answer)) return failure(c, answer)
  const { file, tables } = answer as RejectedRows
  const { sheet = null, headers = [], rows = [] } = tables.find(({ part }) => String(part) === c.req.query('part')) ?? tables[0] ?? {}
  const language = languages.find((known) => known === c.req.query('language')) ?? 'en'
  const table = rows.map((problem) => [
    ...headers.map((_, at) => spreadsheetCell(problem.cells?.[at] ?? '')),
    String(problem.row ?? ''),
    say(language, `problem.${problem.code}`, { file: problem.file, ...problem.facts }),
  ])
  // UTF-8 with a mark, semicolons and CRLF for Dutch: what an office's spreadsheet opens without asking.
  const text = stringify([[...headers, say(language, 'fact.row'), say(language, 'fact.reason')], ...table], {
    bom: true,
    delimiter: language === 'nl' ? ';' : ',',
    record_delimiter: 'windows',
  })
  const name = encodeURIComponent(`${[file.replace(/\.[^.]*$/, ''), sheet, 'rejected'].filter(Boolean).join('-')}.csv`)
  return c.body(text, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename*=UTF-8''${name}` })
}
