/** `koersvast block`: the one that is active, the queue, and what could be a block; and every decision about one. */
import type { Command } from 'commander'
import type { BlockRow, BlocksPage, Proposals } from '../../core/block/block-page.ts'
import type { BlockFlow } from '../../core/block/flow.ts'
import { isRefusal } from '../../core/refusal.ts'
import { listProposals } from '../../verbs/block/list-proposals.ts'
import { showBlocks } from '../../verbs/block/show-blocks.ts'
import { showFlow } from '../../verbs/block/show-flow.ts'
import { inHouse } from './ask-house.ts'
import { blockDecisions } from './block-decisions.ts'
import { called } from './matter-told.ts'
import { shortId } from './meant.ts'
import { print, refused, table, tell } from './terminal.ts'
import { written } from './written.ts'

export function blockCommand(program: Command): void {
  const block = program
    .command('block')
    .description(tell('cli.block'))
    .option('--json', tell('cli.json'))
    .action(async ({ json }: { json?: boolean }) => {
      const answer = await inHouse(async (ask) => {
        const blocks = await ask(showBlocks, {})
        if (isRefusal(blocks)) return blocks
        const proposals = await ask(listProposals, {})
        if (isRefusal(proposals)) return proposals
        const { active } = blocks as BlocksPage
        const flow = active ? await ask(showFlow, { block: active.id }) : null
        if (isRefusal(flow)) return flow
        return { blocks: blocks as BlocksPage, proposals: proposals as Proposals, flow: flow as BlockFlow | null }
      })
      if (refused(answer)) return
      if (json) print(JSON.stringify(answer, null, 1))
      else show(answer)
    })
  blockDecisions(block)
}

type Shown = { readonly blocks: BlocksPage; readonly proposals: Proposals; readonly flow: BlockFlow | null }

function show({ blocks: { active, forming, queue }, proposals, flow }: Shown): void {
  if (active) {
    const { hoursLeft, hoursPlanned, recordedUpTo } = active.progress
    print(tell('cli.block-active', { name: nameOf(active), id: shortId(active.id), left: hoursLeft, planned: hoursPlanned }))
    if (active.finishedWhen !== null) print(tell('screen.home.finished-when', { text: active.finishedWhen }))
    print(tell('cli.block-about', { owner: active.owner ? called(active.owner) : tell('cli.nobody'), matters: active.openMatters }))
    if (recordedUpTo !== null) print(tell('cli.block-recorded', { day: written.day(recordedUpTo) }))
    if (flow?.emptyOn) print(tell('screen.flow.empty-on', { day: written.day(flow.emptyOn) }))
    if (active.gutAsked) print(tell('cli.block-gut', { id: shortId(active.id) }))
  } else print(tell('screen.home.no-block'))
  if (forming) print(tell('cli.block-forming', { ...rowValues(forming), id: shortId(forming.id) }))
  if (queue.length > 0) {
    print(`\n${tell('cli.block-queued')}`)
    print(
      table(
        [
          tell('column.id'),
          tell('column.name'),
          tell('column.hours-asked'),
          tell('column.value'),
          tell('column.per-hour'),
          tell('column.waits'),
        ],
        queue.map((row) => [
          shortId(row.id),
          nameOf(row),
          written.hours(row.hours),
          written.euro(row.valueEuro),
          written.euro(row.valueEuro / row.hours),
          row.after.map(called).join(', '),
        ]),
        [2, 3, 4],
      ),
    )
  }
  if (proposals.rows.length === 0) return
  print(`\n${tell('cli.block-proposals')}`)
  print(
    table(
      [
        '#',
        tell('column.tie'),
        tell('column.name'),
        tell('column.customers'),
        tell('column.matters'),
        tell('column.hours-asked'),
        tell('column.value'),
        tell('column.saved'),
      ],
      proposals.rows.map(({ tie, name, customers, matters, hours, valueEuro, savedHours }, at) => [
        String(at + 1),
        tell(`tie.${tie}`),
        name,
        written.count(customers.length),
        written.count(matters.length),
        written.hours(hours),
        written.euro(valueEuro),
        written.hours(savedHours),
      ]),
      [0, 3, 4, 5, 6, 7],
    ),
  )
  print(tell('cli.block-form-it'))
}

const nameOf = ({ name }: BlockRow): string => name ?? tell('cli.block-nameless')
const rowValues = (row: BlockRow) => ({ name: nameOf(row), customers: row.customers, matters: row.matters, hours: row.hours })
