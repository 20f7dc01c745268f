/** The files that were brought in: what each is, what it gave, what it asks and what came back. */
import { passCodes } from '../../../core/fact/pass.ts'
import type { Source, Sources } from '../../../core/fact/source.ts'
import { showSources } from '../../../verbs/fact/show-sources.ts'
import { count, day, moment, text } from '../column.ts'
import { sheet, type Tell } from '../sheet.ts'

export const filesSheet = sheet<Sources, Source>({
  name: 'files',
  title: 'export.files',
  verb: showSources,
  rows: ({ sources }) => sources,
  columns: [
    text('export.column.file', ({ file }) => file),
    text('export.column.format', formatsOf),
    text('export.column.status', ({ status }, { say }) => say(`screen.status.${status}`)),
    count('export.column.rows-read', ({ rowsRead }) => rowsRead),
    count('export.column.rows-total', ({ rowsTotal }) => rowsTotal),
    count('export.column.invoice-lines', ({ facts }) => facts['invoice-line'] ?? null),
    count('export.column.touches', ({ facts }) => facts.touch ?? null),
    count('export.column.deals', ({ facts }) => facts.deal ?? null),
    count('export.column.customers', ({ facts }) => facts['customer-row'] ?? null),
    count('export.column.members', ({ facts }) => facts['member-row'] ?? null),
    count('export.column.rejected', ({ rejected }) => rejected),
    count('export.column.uncounted', ({ uncounted }) => uncounted),
    count('export.column.passed', ({ passed }) => passCodes.reduce((sum, why) => sum + (passed[why] ?? 0), 0)),
    day('export.column.first-day', ({ from }) => from),
    day('export.column.last-day', ({ to }) => to),
    moment('export.column.brought-at', ({ startedAt }) => startedAt),
    moment('export.column.read-at', ({ finishedAt }) => finishedAt),
    text('export.column.problems', notesOf),
    text('export.column.questions', ({ questions, status }, { sayCode }) =>
      (status === 'asked' ? questions : []).map(({ code, file, facts }) => sayCode(`question.${code}`, { file, ...facts })).join(' '),
    ),
    text('export.column.id', ({ id }) => id),
  ],
})

function formatsOf({ format, parts }: Source, { sayCode, say }: Tell): string | null {
  const formats = parts.length > 0 ? [...new Set(parts.map((part) => part.format))] : format === null ? [] : [format]
  const told = formats.map((one) => sayCode(`format.${one}`)).map((name) => (name.startsWith('format.') ? say('format.unknown') : name))
  return told.length === 0 ? null : told.join(', ')
}

/** What was wrong with it as a whole, and which rows rightly gave nothing. */
function notesOf({ problems, passed }: Source, { say, sayCode }: Tell): string {
  return [
    ...problems.map(({ code, file, facts }) => sayCode(`problem.${code}`, { file, ...facts })),
    ...passCodes.flatMap((why) => ((passed[why] ?? 0) > 0 ? [say(`pass.${why}`, { rows: passed[why] ?? 0 })] : [])),
  ].join(' ')
}
