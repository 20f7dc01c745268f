/** `koersvast gate`: the pile and the question at hand; and everything that is decided about a matter. */
import type { Command } from 'commander'
import { matterStatuses, type MatterList, type MatterPage } from '../../core/matter/matter-page.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { listMatters } from '../../verbs/matter/list-matters.ts'
import { showMatter } from '../../verbs/matter/show-matter.ts'
import { inHouse } from './ask-house.ts'
import { gateDecisions } from './gate-decisions.ts'
import { matterTable, showMatterRow, wantsJson } from './matter-told.ts'
import { matterMeant } from './meant.ts'
import { print, refused, tell } from './terminal.ts'

/** More than fit on a few screens are asked for by status, or as data. */
const SHOWN = 1000

export function gateCommand(program: Command): void {
  const gate = program
    .command('gate')
    .description(tell('cli.gate'))
    .option('--status <status>', matterStatuses.join(', '), 'at-gate')
    .option('--json', tell('cli.json'))
    .action(async ({ status, json }: { status: string; json?: boolean }) => {
      const known = matterStatuses.find((one) => one === status)
      const answer = known
        ? await inHouse((ask) => ask(listMatters, { status: known, limit: SHOWN }))
        : refuse('status-unknown', { status, statuses: matterStatuses.join(', ') })
      if (refused(answer)) return
      if (json) print(JSON.stringify(answer, null, 1))
      else showPile(answer as MatterList)
    })
  gate
    .command('show')
    .description(tell('cli.gate-show'))
    .argument('<id>', tell('cli.short-id'))
    .action(async (id: string, _options: object, command: Command) => {
      const answer = await inHouse(async (ask) => {
        const matter = await matterMeant(ask, id)
        return isRefusal(matter) ? matter : ask(showMatter, { matter })
      })
      if (refused(answer)) return
      const page = answer as MatterPage
      if (wantsJson(command)) print(JSON.stringify(page, null, 1))
      else showMatterRow(page.matter)
    })
  gateDecisions(gate)
}

/** How many stand where, the question that waits longest, and the list. GO / NO GO is asked last: it wants no list beside it. */
function showPile({ rows, next, count }: MatterList): void {
  const counts = matterStatuses.flatMap((status) => (count[status] > 0 ? [`${tell(`matter.status.${status}`)} ${count[status]}`] : []))
  print(counts.length > 0 ? counts.join(' · ') : tell('cli.gate-empty'))
  const [hand] = rows.filter(({ test }) => test !== null && test !== 'gut').toSorted((a, b) => (a.caughtAt < b.caughtAt ? -1 : 1))
  if (hand) {
    print('')
    showMatterRow(hand)
  }
  if (rows.length === 0) return
  print('')
  print(matterTable(rows))
  if (next !== null) print(tell('cli.gate-more', { shown: rows.length }))
}
