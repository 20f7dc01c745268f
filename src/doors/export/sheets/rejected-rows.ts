/** The rows of a file that came back: their cells as they were, to be mended and brought again, behind the row, the column and the reason. */
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import type { RejectedRows } from '../../../core/fact/source.ts'
import { isCode, say, type Language } from '../../../messages/say.ts'
import { showRejectedRows } from '../../../verbs/fact/show-rejected-rows.ts'
import type { Ask, Cell, Filters, Sheet } from '../sheet.ts'

/** Its columns are those of the file, which only the file knows; these stand before them. */
const own = [
  { header: 'fact.row', kind: 'count' },
  { header: 'fact.column', kind: 'text' },
  { header: 'fact.reason', kind: 'text' },
] as const

export const rejectedRowsSheet: Sheet = {
  name: 'rejected-rows',
  title: 'export.rejected-rows',
  filters: ['id', 'part'],
  columns: own,
  open: async (ask, filters, language) => {
    const first = await page(ask, filters, null)
    if (isRefusal(first)) return first
    const table = first.tables[0]
    return {
      title: say(language, 'export.rejected-rows'),
      columns: [
        ...own.map(({ header, kind }) => ({ header: say(language, header, { file: first.file }), kind })),
        ...(table?.headers ?? []).map((header) => ({ header, kind: 'text' as const })),
      ],
      rows: rowsOf(ask, { ...filters, ...(table && { part: String(table.part) }) }, first, language),
    }
  },
}

const page = async (ask: Ask, filters: Filters, cursor: string | null): Promise<RejectedRows | Refusal> =>
  (await ask(showRejectedRows, { ...filters, limit: 10_000, ...(cursor !== null && { cursor }) })) as RejectedRows | Refusal

/** Cells beyond the headers stay, so that nothing of a row is lost. */
async function* rowsOf(ask: Ask, filters: Filters, first: RejectedRows, language: Language): AsyncGenerator<readonly Cell[]> {
  const part = filters['part']
  for (let now: RejectedRows = first; ;) {
    for (const { part: of, rows } of now.tables)
      if (String(of) === part)
        for (const { code, row, column, facts, cells } of rows) {
          const reason = `problem.${code}`
          yield [row, column, isCode(reason) ? say(language, reason, { file: now.file, ...facts }) : code, ...(cells ?? [])]
        }
    if (now.next === null) return
    const next = await page(ask, filters, now.next)
    if (isRefusal(next)) throw new Error(`rejected-rows broke off: ${next.code}`)
    now = next
  }
}
