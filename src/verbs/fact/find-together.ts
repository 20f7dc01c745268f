/** Of files that came in together and say too little alone, those that belong together become one of them. */
import type { File } from '../../core/fact/file.ts'
import type { Examined } from '../../intake/examined.ts'
import { examineTogether } from '../../intake/examine-together.ts'
import type { Given } from '../../intake/read/table.ts'
import type { ImportToRead } from '../../store/rows/imports-to-read.ts'
import type { Asked, House } from '../verb.ts'
import { lookAsBefore, type Found } from './answered-before.ts'

export type Looked = Found & {
  readonly id: string
  readonly source: ImportToRead
  readonly file: File
  /** Imports that are read with it from now on. */
  readonly beside: readonly string[]
}

export async function findTogether(looked: readonly Looked[], asked: Asked, house: House): Promise<readonly Looked[]> {
  const open = looked.filter(
    ({ source, examined }) => source.status !== 'done' && source.answers.tables === undefined && mayBelong(examined),
  )
  if (!open.some(({ examined }) => saysTooLittle(examined))) return looked
  const files = open.map(({ file }) => file)
  let used: readonly File[] = []
  const look = async (given: Given) => {
    const together = await examineTogether(files, given)
    used = together?.files ?? []
    return together?.examined ?? null
  }
  const { examined, ...found } = await lookAsBefore(look, {}, asked, house)
  const [base, ...others] = used.flatMap((file) => open.find((one) => one.file === file) ?? [])
  if (examined === null || base === undefined || examined.status === 'refused') return looked
  const joined: Looked = { ...base, ...found, examined, beside: others.map(({ id }) => id) }
  return looked.filter((one) => !others.includes(one)).map((one) => (one === base ? joined : one))
}

/** Files as anyone may write them; what a product exports is known by its own headers, and complete. */
const ANYONES = new Set(['invoices', 'hours', 'customers', 'relations', 'team'])

function mayBelong(examined: Examined): boolean {
  if (examined.status === 'refused') return examined.problem.code === 'file-unknown-headers'
  return examined.format === null ? isAsked(examined, 'which-columns') : ANYONES.has(examined.format)
}

/** Unknown headers, or an amount of which the cost may stand in another table. */
const saysTooLittle = (examined: Examined): boolean =>
  examined.status === 'refused' ||
  isAsked(examined, 'which-columns') ||
  isAsked(examined, 'which-margin') ||
  (examined.status === 'recognised' && examined.notes.some(({ code }) => code === 'file-sheet-left'))

const isAsked = (examined: Examined, code: 'which-columns' | 'which-margin'): boolean =>
  examined.status === 'asked' && examined.questions.some((question) => question.code === code)
