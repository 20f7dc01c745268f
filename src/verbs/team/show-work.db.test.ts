/** One member on one page, on a real database: their customers above the same line, their part of the block, their duties. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { picturesOf } from '../../core/plan/pictures.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { WorkPage } from '../../core/team/work-page.ts'
import { customerId, memberId } from '../../core/units.ts'
import { savePlan } from '../../store/rows/save-plan.ts'
import { at, bring, company, member } from '../../store/rows/test-company.ts'
import { plan } from '../../store/rows/test-made-plan.ts'
import { changeBlock } from '../block/change-block.ts'
import { defineBlock } from '../block/define-block.ts'
import { formBlock } from '../block/form-block.ts'
import { queueBlock } from '../block/queue-block.ts'
import { startBlock } from '../block/start-block.ts'
import { answerTest } from '../matter/answer-test.ts'
import { catchMatter } from '../matter/catch-matter.ts'
import { solveMatter } from '../matter/solve-matter.ts'
import { withHouse } from '../test-house.ts'
import { leave } from './leave.ts'
import { showWork } from './show-work.ts'

const { house } = withHouse()

async function open() {
  const { run, ask } = await house()
  await run(company)
  const well = async (...asked: Parameters<typeof ask>) => {
    const answer = await ask(...asked)
    assert.ok(!isRefusal(answer), JSON.stringify(answer))
    return answer
  }
  const code = async (text: string) => {
    const answer = await ask(showWork, { member: text })
    return isRefusal(answer) ? answer.code : (answer as WorkPage).member.id
  }
  const work = async (text: string) => (await well(showWork, { member: text })) as WorkPage
  return { run, well, code, work }
}

test('a member sees the white customers that the plan gives them, the highest above the line first, and their hours', async () => {
  const { run, work } = await open()
  await run((tx) => tx.updateTable('verdict').set({ entry_price: 150 }).where('customer_id', '=', 'c2').execute())
  const anna = await work('m1')
  assert.deepEqual(anna.customers, [
    { id: 'c2', name: 'Ångström BV', hoursNow: 2, hoursKnown: 'estimated', hoursPlanned: 3, entryPriceEuro: 150, inBlock: false },
    { id: 'c1', name: 'Bakkerij Jansen', hoursNow: 2, hoursKnown: 'estimated', hoursPlanned: 3, entryPriceEuro: 120.1, inBlock: false },
  ])
  assert.deepEqual(
    [anna.member, anna.customersAll, anna.hourPriceEuro, anna.capacityHours, anna.plannedHours],
    [{ id: 'm1', name: 'Anna' }, 2, 91.1, 1200, 3],
  )
  const bo = await work('m2')
  assert.deepEqual([bo.customers, bo.customersAll, bo.hourPriceEuro, bo.capacityHours, bo.plannedHours], [[], 0, 91.1, null, null])
})

test('of more than five hundred white customers five hundred are listed, and all are counted', async () => {
  const { run, work } = await open()
  const [first] = plan.customers
  const customers = Array.from({ length: 501 }, (_, n) => ({
    ...first!,
    id: customerId(`w${n}`),
    name: `w${n}`,
    owner: memberId('m1'),
    numbers: { ...first!.numbers, entryPriceEuro: n },
  }))
  await run((tx) => savePlan(tx, { ...plan, customers }, picturesOf(plan), at))
  const anna = await work('Anna')
  assert.deepEqual([anna.customers.length, anna.customersAll, anna.customers[0]?.id, anna.customers.at(-1)?.id], [500, 501, 'w500', 'w1'])
})

test('a member is meant by id, code or name; of two with one name the one who is still there', async () => {
  const { run, well, code } = await open()
  await run((tx) =>
    bring(tx, 'more.csv', {
      members: [
        member('key:7', { key: '7' }),
        member('bo-2', { name: 'Bo' }),
        member('Cas', { name: 'Dirk' }),
        member('m9', { name: 'Cas' }),
      ],
    }),
  )
  assert.deepEqual([await code('m1'), await code('Anna'), await code('7')], ['m1', 'm1', 'key:7'])
  assert.deepEqual([await code('Bo'), await code('bo-2')], ['member-ambiguous', 'bo-2'])
  assert.deepEqual([await code('Cas'), await code('Dirk')], ['Cas', 'Cas'])
  assert.equal(await code('Anna\0'), 'member-unknown')
  await well(leave, { member: 'm2' })
  assert.deepEqual([await code('Bo'), await code('m2')], ['bo-2', 'm2'])
})

test('my part of the active block, and of my matters only what is not over, stand on the page', async () => {
  const { well, work } = await open()
  const [block, matter, other] = [randomUUID(), randomUUID(), randomUUID()]
  await well(formBlock, { block, name: 'Bakkers in Breda', customers: ['c1'], owner: 'm1' }, 'Anna')
  for (const [id, title, when] of [
    [matter, 'Klacht over de prijs', '2026-01-01T08:00:00.000Z'],
    [other, 'Klacht over de factuur', '2026-01-02T08:00:00.000Z'],
  ]) {
    await well(catchMatter, { matter: id, title, ties: { customer: 'c1' }, remains: { valueEuro: 5000, hours: 10 } }, 'Anna', when)
    await well(answerTest, { matter: id, test: 'influence', answer: 'yes' }, 'Anna')
    await well(answerTest, { matter: id, test: 'gut', answer: 'yes' }, 'Anna')
  }
  await well(changeBlock, { block, name: 'Bakkers in heel Breda' }, 'Anna')
  await well(defineBlock, { block, finishedWhen: 'Alle klanten hebben de nieuwe lijst' }, 'Anna')
  await well(queueBlock, { block }, 'Anna')
  const waiting = await work('Anna')
  assert.deepEqual([waiting.block, waiting.tasks, waiting.customers.map(({ inBlock }) => inBlock)], [null, [], [false, false]])
  await well(startBlock, { block }, 'Anna')
  await well(formBlock, { name: 'Later', customers: ['c2'], owner: 'm1' }, 'Anna')
  const before = await work('Anna')
  assert.deepEqual(
    before.tasks.map(({ id, hours, hoursLeft }) => [id, hours, hoursLeft]),
    [
      ['c1', 3, 3],
      [matter, 10, 10],
      [other, 10, 10],
    ],
  )
  assert.deepEqual(
    [before.block?.name, before.customers.map(({ id, inBlock }) => [id, inBlock])],
    [
      'Bakkers in heel Breda',
      [
        ['c1', true],
        ['c2', false],
      ],
    ],
  )
  assert.equal((await work('Bo')).tasks.length, 0)
  await well(solveMatter, { matter }, 'Anna')
  const after = await work('Anna')
  assert.deepEqual(
    after.tasks.map(({ id }) => id),
    ['c1', other],
  )
  assert.deepEqual(
    after.duties.owned.map(({ id }) => id),
    [other],
  )
})
