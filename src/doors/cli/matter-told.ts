/** How commands tell where a matter stands, and what it waits for. */
import type { Command } from 'commander'
import type { MatterRow } from '../../core/matter/matter-page.ts'
import { shortId } from './meant.ts'
import { print, table, tell } from './terminal.ts'
import { written } from './written.ts'

/** Whether the answer is for a machine; said to a command or to what it stands under. */
export const wantsJson = (command: Command): boolean => command.optsWithGlobals<{ json?: boolean }>().json === true

/** One matter, and the question that it waits for with the command that answers it. */
export function showMatterRow(matter: MatterRow): void {
  const { id, title, offer, debt, test, ties } = matter
  print(`${shortId(id)}  ${title ?? tell('screen.erased')}`)
  print([standsAt(matter), ownerOf(matter), ...ties.map(({ tie, name }) => `${tell(`tie.${tie}`)}: ${name}`)].join(' · '))
  if (offer) print(tell('cli.gate-offered', { to: called(offer.to), until: written.day(offer.until) }))
  if (debt) print(tell('cli.gate-debt', { name: called(debt) }))
  if (test === null) return
  print(tell(`gate.${test}`))
  if (test === 'ownership') print(tell('cli.gate-take-it', { id: shortId(id) }))
  else print(tell('cli.gate-answer-it', { id: shortId(id), cluster: test === 'cluster' ? 'yes' : 'no' }))
}

/** A pile of matters. */
export const matterTable = (rows: readonly MatterRow[]): string =>
  table(
    [tell('column.id'), tell('column.matter'), tell('column.where'), tell('column.owner'), tell('column.since')],
    rows.map((row) => [shortId(row.id), row.title ?? tell('screen.erased'), standsAt(row), ownerOf(row), written.day(row.changedAt)]),
    [],
  )

const standsAt = ({ status, test, block }: MatterRow): string =>
  [tell(`matter.status.${status}`), test === null ? block?.name : tell(`gate.name.${test}`)].filter(Boolean).join(': ')

export const called = ({ id, name }: { readonly id: string; readonly name: string | null }): string => name ?? id
const ownerOf = ({ owner }: MatterRow): string => (owner ? called(owner) : tell('cli.nobody'))
