/** Writes a whole sheet as it is at one moment, whatever others decide or bring meanwhile. */
import type { Writable } from 'node:stream'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Language } from '../../messages/say.ts'
import type { Asked, House } from '../../verbs/verb.ts'
import { writeCsv } from './csv.ts'
import type { Ask, Filters, Sheet } from './sheet.ts'
import { writeXlsx } from './xlsx.ts'

export const formats = ['csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

export type Wanted = {
  readonly sheet: Sheet
  readonly format: Format
  readonly language: Language
  readonly filters: Filters
  /** CSV for a program, where nothing runs: every cell as it is. */
  readonly machine?: boolean
}

/** Writes to what `out` makes, which is only made when nothing is refused. */
export function writeSheet(
  { sheet, format, language, filters, machine = false }: Wanted,
  asked: Asked,
  house: House,
  out: () => Writable,
): Promise<Refusal | null> {
  return house.store.look(asked.workspace, async (tx) => {
    // Every page is answered in this one transaction: a plan that is made between two pages is not seen.
    const now: House = { ...house, store: { ...house.store, look: (_workspace, work) => work(tx) } }
    const ask: Ask = (verb, input) => verb.answer(input, asked, now)
    const opened = await sheet.open(ask, filters, language)
    if (isRefusal(opened)) return opened
    await (format === 'xlsx' ? writeXlsx(opened, out()) : writeCsv(opened, language, out(), machine))
    return null
  })
}

/** What the file is called: the sheet and the day. */
export const fileName = ({ title, format, day }: { readonly title: string; readonly format: Format; readonly day: string }): string =>
  `${title} ${day}.${format}`
