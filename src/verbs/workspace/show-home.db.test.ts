/** Home on a real database: the one task of each member, strength over the last recorded weeks, and what waits for whom. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { BlocksPage } from '../../core/block/block-page.ts'
import { defaultStandards } from '../../core/customer/standards.ts'
import type { Cards } from '../../core/gate/card.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Home, StrengthNow } from '../../core/workspace/home.ts'
import { memberId } from '../../core/units.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { savePlan } from '../../store/rows/save-plan.ts'
import { at, bring, company, line, touch } from '../../store/rows/test-company.ts'
import { plan } from '../../store/rows/test-made-plan.ts'
import { defineBlock } from '../block/define-block.ts'
import { formBlock } from '../block/form-block.ts'
import { queueBlock } from '../block/queue-block.ts'
import { raiseGut } from '../block/raise-gut.ts'
import { showBlocks } from '../block/show-blocks.ts'
import { startBlock } from '../block/start-block.ts'
import { showCards } from '../gate/show-cards.ts'
import { answerTest } from '../matter/answer-test.ts'
import { catchMatter } from '../matter/catch-matter.ts'
import { answerOffer } from '../matter/answer-offer.ts'
import { offerMatter } from '../matter/offer-matter.ts'
import { solveMatter } from '../matter/solve-matter.ts'
import { leave } from '../team/leave.ts'
import { setObjective } from '../objective/set-objective.ts'
import { withHouse } from '../test-house.ts'
import { showHome } from './show-home.ts'
import { showStrength } from './show-strength.ts'

const { house } = withHouse()

/** What each customer's planned hours bring, EUR. */
const worth: Readonly<Record<string, number>> = { c1: 300, c2: 900, c3: 0, c4: 0 }

/** The company with what its plan brings, and four weeks of hours: c1 and c2 white and Anna's, c3 black. */
async function open() {
  const { run, ask, perform } = await house()
  await run(async (tx) => {
    await company(tx)
    const customers = plan.customers.map((one) => ({
      ...one,
      owner: one.id === 'c2' ? memberId('m2') : one.owner,
      numbers: { ...one.numbers, basis: { plannedWorthEuro: worth[one.id] } as never },
    }))
    await savePlan(tx, { ...plan, customers }, picturesOf(plan), at)
    await bring(tx, 'december.csv', {
      touches: [
        touch(2, 'c1', 'm1', '2025-12-20', 'visit', 120, 'time-entry'),
        touch(3, 'c2', 'm2', '2025-12-04', 'call', 60, 'time-entry'),
        touch(4, 'c3', 'm1', '2025-12-30', 'visit', 60, 'time-entry'),
        touch(5, 'c3', 'm1', '2025-12-03', 'visit', 600, 'time-entry'),
      ],
    })
  })
  const well = async (...asked: Parameters<typeof ask>) => {
    const answer = await ask(...asked)
    assert.ok(!isRefusal(answer), JSON.stringify(answer))
    return answer
  }
  const home = async (member?: string) => (await well(showHome, member === undefined ? {} : { member })) as Home
  /** A block that is started on a day. */
  const start = async (customers: readonly string[], when = '2025-12-15T08:00:00.000Z') => {
    const block = randomUUID()
    await well(formBlock, { block, name: 'Bakkers in Breda', customers, owner: 'm1' }, 'Anna', when)
    await well(defineBlock, { block, finishedWhen: 'Alle klanten hebben de nieuwe lijst' }, 'Anna', when)
    await well(queueBlock, { block }, 'Anna', when)
    await well(startBlock, { block }, 'Anna', when)
    return block
  }
  return { run, ask, well, perform, home, start }
}

const remains = { valueEuro: 5000, hours: 10 }

test('without anything decided home shows the figures of the plan, and nothing that it cannot know', async () => {
  const { home } = await open()
  const shown = await home()
  assert.deepEqual(
    [shown.objective, shown.active, shown.next, shown.forming, shown.me, shown.tasks, shown.tasksAll],
    [null, null, null, null, null, [], 0],
  )
  assert.deepEqual(shown.focus, { white: 2, grey: 0, black: 2, hourPriceEuro: 91.1 })
  assert.deepEqual(shown.plan, { plannedHours: 3, capacityHours: 1201, moreEuro: 100, gap: 10 / 1010, madeAt: at })
  assert.deepEqual(shown.waiting, { offers: [], debts: [], cards: 0, atGate: 0 })
})

test('an empty workspace has a home too: everything that needs data is absent', async () => {
  const { ask } = await house()
  assert.deepEqual(await ask(showStrength, {}), { strength: null })
  assert.deepEqual(await ask(showHome, { member: 'm1' }), {
    phase: 'under-way',
    objective: null,
    active: null,
    next: null,
    forming: null,
    me: null,
    tasks: [],
    tasksAll: 0,
    focus: null,
    plan: null,
    waiting: { offers: [], debts: [], cards: 0, atGate: 0 },
  })
})

test('strength is of the last 28 recorded days: hours in the block and on white customers, of all hours', async () => {
  const { well, start } = await open()
  const { strength: without } = (await well(showStrength, {})) as StrengthNow
  // On the last day c1 was also invoiced; its time sheet stands for that order.
  assert.deepEqual(without, { blockHours: 0, whiteHours: 3, allHours: 4, share: 0.75, from: '2025-12-04', to: '2025-12-31' })
  await start(['c1'])
  assert.deepEqual(await well(showStrength, {}), { strength: { ...without, blockHours: 2, whiteHours: 1 } })
})

test('my tasks are my customers of the active block with what is left of their hours since it started, then my matters by age', async () => {
  const { home, start, run } = await open()
  await start(['c1', 'c2'], '2025-12-04T08:00:00.000Z')
  const anna = await home('m1')
  assert.deepEqual([anna.me, anna.active?.name, anna.active?.progress.hoursLeft], [{ id: 'm1', name: 'Anna' }, 'Bakkers in Breda', 3])
  assert.deepEqual(anna.tasks, [
    { what: 'customer', id: 'c1', name: 'Bakkerij Jansen', hours: 3, hoursSpent: 2, hoursLeft: 1, perHourEuro: 100 },
  ])
  assert.deepEqual(
    (await home('m2')).tasks.map(({ id, hoursSpent, perHourEuro }) => [id, hoursSpent, perHourEuro]),
    [['c2', 1, 300]],
  )
  await run((tx) => tx.updateTable('verdict').set({ owner_id: 'm1' }).execute())
  assert.deepEqual(
    (await home('m1')).tasks.map(({ id }) => id),
    ['c2', 'c1'],
  )
})

test('hours of before the block started are not spent in it', async () => {
  const { home, start } = await open()
  await start(['c1'], '2025-12-21T08:00:00.000Z')
  // The visit of the 20th is of before, and the order of the last day is in the time sheet that it says is kept.
  assert.deepEqual(
    (await home('m1')).tasks.map(({ hoursSpent, hoursLeft }) => [hoursSpent, hoursLeft]),
    [[0, 3]],
  )
  const { home: later, start: begin } = await open()
  await begin(['c1'], '2026-01-15T08:00:00.000Z')
  assert.equal((await later('m1')).tasks[0]?.hoursSpent, 0)
})

test('nobody in particular, and who is not in the team or left it, has no tasks and is asked who they are', async () => {
  const { home, start, well } = await open()
  await start(['c1', 'c2'])
  await well(leave, { member: 'm2' })
  for (const member of [undefined, 'm2', 'nobody', 'local', 'm1\0']) {
    const { me, tasks, active } = await home(member)
    assert.deepEqual([me, tasks, active?.customers], [null, [], 2], String(member))
  }
})

test('home and the page of the block count the same hours: orders stand for time only where there is no time sheet', async () => {
  const { run, home, well, start } = await open()
  await run((tx) => tx.deleteFrom('touch').where('customer_id', '=', 'c2').where('source', '=', 'time-entry').execute())
  await run((tx) =>
    bring(tx, 'orders.csv', {
      touches: [
        touch(2, 'c1', 'm1', '2025-12-21', 'order', null),
        touch(3, 'c2', 'm2', '2025-12-22', 'order', null),
        touch(4, 'c2', 'm2', '2025-12-22', 'call', null),
      ],
      lines: [line(2, 'c2', 'm2', '2025-12-23', 'F77', 100_00, 50_00)],
    }),
  )
  await start(['c1', 'c2'], '2025-12-10T08:00:00.000Z')
  const { progress } = ((await well(showBlocks, {})) as BlocksPage).active ?? {}
  const [anna, bo] = [await home('m1'), await home('m2')]
  const { minutes } = defaultStandards
  assert.equal(anna.tasks[0]?.hoursSpent, 2)
  assert.equal(bo.tasks[0]?.hoursSpent, (minutes.call + 2 * minutes.order) / 60)
  assert.equal(anna.active?.progress.hoursSpent, progress?.hoursSpent)
  assert.equal(progress?.hoursSpent, 2 + (bo.tasks[0]?.hoursSpent ?? 0))
})

test('the number of cards is the length of their list: grey ones, those asked again, matters and blocks', async () => {
  const { run, home, well, start } = await open()
  const same = async (cards: number) => {
    assert.equal((await home()).waiting.cards, cards)
    assert.equal(((await well(showCards, {})) as Cards).total, cards)
  }
  const customers = plan.customers.map((one) => ({ ...one, verdict: one.id === 'c1' ? ('white' as const) : ('grey' as const) }))
  await run((tx) => savePlan(tx, { ...plan, customers, count: { white: 1, grey: 3, black: 0 } }, picturesOf(plan), at))
  await same(3)
  const asked = (tx: Transaction, customer: string, open: boolean, go: boolean | null) =>
    tx
      .insertInto('customer_gut')
      .values((row) => ({
        workspace_id: row.fn('current_workspace', []),
        customer_id: customer,
        asked_at: open ? at : null,
        go,
        answered_by: go === null ? null : 'm1',
        answered_at: go === null ? null : at,
      }))
      .execute()
  await run((tx) => asked(tx, 'c2', false, true))
  await same(2)
  await run((tx) => asked(tx, 'c3', true, false))
  await same(2)
  await run((tx) => asked(tx, 'c1', true, true))
  await same(3)
  await run((tx) => asked(tx, 'c4', true, null))
  await same(3)
  const block = await start(['c1'])
  await well(raiseGut, { block }, 'Bo')
  await same(4)
})

test('offers and checks wait for the one they are for; questions and GO / NO GO wait for anyone, and none counts twice', async () => {
  const { home, well } = await open()
  const met = async (title: string) => {
    const matter = randomUUID()
    await well(catchMatter, { matter, title, ties: { customer: 'c1' }, remains }, 'Anna')
    return matter
  }
  const passed = async (matter: string) => {
    await well(answerTest, { matter, test: 'influence', answer: 'yes' }, 'Anna')
    await well(answerTest, { matter, test: 'gut', answer: 'yes' }, 'Anna')
  }
  const [offered, done, gut] = [
    await met('Klacht over de factuur'),
    await met('Klacht over de prijs'),
    await met('Een eigen magazijn huren'),
  ]
  await met('De deur klemt alweer')
  for (const matter of [offered, done]) await passed(matter)
  await well(answerTest, { matter: gut, test: 'influence', answer: 'yes' }, 'Anna')
  await well(offerMatter, { matter: offered, to: 'm2' }, 'Anna')
  await well(offerMatter, { matter: done, to: 'm2' }, 'Anna')
  await well(answerOffer, { matter: done, accept: true }, 'Bo')
  await well(solveMatter, { matter: done }, 'Bo')
  const [anna, bo] = [await home('m1'), await home('m2')]
  assert.deepEqual([anna.waiting.offers, anna.waiting.debts.map(({ title }) => title)], [[], ['Klacht over de prijs']])
  assert.deepEqual([bo.waiting.offers.map(({ title }) => title), bo.waiting.debts], [['Klacht over de factuur'], []])
  for (const { waiting } of [anna, bo, await home()]) assert.deepEqual([waiting.atGate, waiting.cards], [1, 1])
})

test('matters of mine come after my customers, until they are solved', async () => {
  const { home, well, start } = await open()
  const matter = randomUUID()
  await well(catchMatter, { matter, title: 'Klacht over de prijs', ties: { customer: 'c1' }, remains }, 'Anna')
  await well(answerTest, { matter, test: 'influence', answer: 'yes' }, 'Anna')
  await well(answerTest, { matter, test: 'gut', answer: 'yes' }, 'Anna')
  const { forming } = await home('m1')
  assert.equal(forming?.matters, 1)
  assert.deepEqual((await home('m1')).tasks, [])
  const block = forming?.id
  await well(defineBlock, { block, finishedWhen: 'De klacht is de wereld uit' }, 'Anna')
  await well(queueBlock, { block }, 'Anna')
  assert.equal((await home('m1')).next?.id, block)
  // Nobody owns what the gate gathered: somebody has to before it starts.
  const active = await start(['c1'], '2025-12-31T08:00:00.000Z')
  assert.deepEqual([(await home('m1')).active?.id, (await home('m1')).next?.id], [active, block])
  assert.deepEqual(
    (await home('m1')).tasks.map(({ id }) => id),
    ['c1'],
  )
})

test('the objective and the question of a block that is contradicted stand on home', async () => {
  const { home, well, start } = await open()
  await well(setObjective, { sentence: 'Zeven ton marge bij bakkers', measure: 'margin', amount: 700_000, by: '2026-12-31' }, 'Anna')
  const block = await start(['c1'])
  await well(raiseGut, { block }, 'Bo')
  const shown = await home()
  assert.deepEqual(shown.objective, { sentence: 'Zeven ton marge bij bakkers', by: '2026-12-31' })
  assert.deepEqual([shown.active?.gutAsked, shown.waiting.cards], [true, 1])
})
