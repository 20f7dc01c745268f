/** `koersvast work [member]`: one member on one page: their part of the active block, what waits, their customers and hours. */
import type { Command } from 'commander'
import type { WorkPage } from '../../core/team/work-page.ts'
import { refuse } from '../../core/refusal.ts'
import { showWork } from '../../verbs/team/show-work.ts'
import { askHouse } from './ask-house.ts'
import { called, matterTable } from './matter-told.ts'
import { actingAs, print, refused, table, tell } from './terminal.ts'
import { written } from './written.ts'

export function workCommand(program: Command): void {
  program
    .command('work')
    .description(tell('cli.work'))
    .argument('[member]', tell('cli.work-member'))
    .option('--json', tell('cli.json'))
    .action(async (text: string | undefined, { json }: { json?: boolean }) => {
      const member = text ?? actingAs()
      const answer = member === undefined ? refuse('say-who-you-are') : await askHouse(showWork, { member })
      if (refused(answer)) return
      if (json) print(JSON.stringify(answer, null, 1))
      else show(answer as WorkPage)
    })
}

function show({ member, block, tasks, customers, customersAll, hourPriceEuro, capacityHours, plannedHours, duties }: WorkPage): void {
  const values = { name: called(member), tasks: tasks.length, customers: customersAll }
  print(block ? tell('screen.work.heading', values) : tell('screen.work.heading-no-block', values))
  if (plannedHours !== null && capacityHours !== null)
    print(tell('screen.work.hours-finding', { planned: plannedHours, capacity: capacityHours }))
  if (tasks.length > 0) {
    print(`\n${block?.name == null ? tell('screen.work.block-nameless') : tell('screen.work.block', { name: block.name })}`)
    print(
      table(
        [tell('column.task'), tell('column.left'), tell('column.planned')],
        tasks.map(({ name, hours, hoursLeft }) => [
          name ?? tell('screen.erased'),
          hoursLeft === null ? '-' : written.hours(hoursLeft),
          hours === null ? '-' : written.hours(hours),
        ]),
        [1, 2],
      ),
    )
  }
  const now = new Set(tasks.map(({ id }) => id))
  for (const [heading, matters] of [
    ['screen.work.offers', duties.offers],
    ['screen.work.debts', duties.debts],
    ['screen.work.matters', duties.owned.filter(({ id }) => !now.has(id))],
  ] as const)
    if (matters.length > 0) print(`\n${tell(heading)}\n${matterTable(matters)}`)
  if (customers.length === 0) return
  print(`\n${tell('screen.work.customers')}`)
  print(
    table(
      [tell('column.customer'), tell('column.hours'), tell('column.planned'), tell('column.per-hour')],
      customers.map((one) => [
        one.name,
        `${one.hoursKnown === 'estimated' ? '≈' : ''}${written.hours(one.hoursNow)}`,
        written.hours(one.hoursPlanned),
        written.euro(one.entryPriceEuro),
      ]),
      [1, 2, 3],
    ),
  )
  if (hourPriceEuro !== null) print(tell('screen.work.line', { price: hourPriceEuro }))
  if (customersAll > customers.length) print(tell('screen.work.most', { count: customers.length, all: customersAll }))
}
