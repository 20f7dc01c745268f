/** GO and NO GO on a real database: answered once where it is asked, kept in the account that the plan is made from. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import type { MadePlan, PlannedCustomer } from '../../core/plan/plan.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import { isRefusal } from '../../core/refusal.ts'
import { yearUpTo } from '../../core/units.ts'
import { compute } from '../../doors/clock/compute.ts'
import { load } from '../../store/log/log.ts'
import { accountsOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { savePlan } from '../../store/rows/save-plan.ts'
import { at, company, on } from '../../store/rows/test-company.ts'
import { plan } from '../../store/rows/test-made-plan.ts'
import { makePlan } from '../plan/make-plan.ts'
import { withHouse } from '../test-house.ts'
import { answerCustomerGut } from './answer-gut.ts'
import { showCustomer } from './show-customer.ts'

const { house } = withHouse({ compute })

/** The company of the tests, where arithmetic cannot tell about c2. */
async function open() {
  const { run, ask, queued, perform } = await house()
  await run(company)
  const grey = (c: PlannedCustomer): PlannedCustomer =>
    c.id === 'c2' ? { ...c, verdict: 'grey', reason: 'cannot-tell', numbers: { ...c.numbers, probabilityWhite: 0.5 } } : c
  const doubtful: MadePlan = { ...plan, customers: plan.customers.map(grey) }
  await run((tx) => savePlan(tx, doubtful, picturesOf(doubtful), at))
  const answer = (customer: string, go: boolean, by = 'Anna') => ask(answerCustomerGut, { customer, go }, by)
  return {
    run,
    queued,
    perform,
    answer,
    code: async (customer: string, go: boolean, by = 'Anna') => {
      const told = await answer(customer, go, by)
      return isRefusal(told) ? told.code : null
    },
    page: async (id: string) => (await ask(showCustomer, { id })) as CustomerPage,
    guts: async () => (await run((tx) => accountsOfPeriod(tx, yearUpTo(on('2025-12-31'))))).map((one) => one.gut),
  }
}

test('a grey customer is asked and answered once; the answer stands in the account and on the page, and asks for a new plan', async () => {
  const { run, queued, answer, code, page, guts } = await open()
  assert.deepEqual((await page('c2')).gut, { mayAnswer: true, asked: null, answer: null })
  assert.deepEqual(await answer('c2', false), { subject: 'customer-gut:c2', version: 1, changed: true })
  assert.deepEqual(queued, ['plan/make-plan'])
  assert.deepEqual((await page('c2')).gut, {
    mayAnswer: false,
    asked: null,
    answer: { go: false, by: 'Anna', at: '2026-02-01T08:00:00.000Z' },
  })
  assert.deepEqual(await guts(), [null, 'no-go', null, null])
  // The plan that stands still says grey: nobody is asked a second time.
  assert.equal(await code('c2', true), 'customer-gut-not-asked')
  const { events } = await run((tx) => load(tx, 'customer-gut:c2'))
  assert.deepEqual(events, [
    {
      type: 'customer-gut-answered',
      data: { customer: 'c2', go: false, by: 'm1', at: '2026-02-01T08:00:00.000Z', plan: 2, probabilityWhite: 0.5 },
    },
  ])
})

test('whom arithmetic answers is not asked; nobody, and nobody’s customer, is refused', async () => {
  const { code } = await open()
  assert.equal(await code('c1', true), 'customer-gut-not-asked')
  assert.equal(await code('c3', true), 'customer-gut-not-asked')
  assert.equal(await code('c2', true, 'local'), 'say-who-you-are')
  assert.equal(await code('c9', true), 'customer-unknown')
})

test('of twenty who answer at once one is heard', async () => {
  const { code, run } = await open()
  const codes = await Promise.all(Array.from({ length: 20 }, (_, n) => code('c2', n % 2 === 0)))
  // Who said the same is not refused, and nothing is written of it.
  assert.equal(codes.filter((one) => one === null).length, 10)
  assert.equal(codes.filter((one) => one === 'customer-gut-not-asked').length, 10)
  assert.equal((await run((tx) => load(tx, 'customer-gut:c2'))).events.length, 1)
})

test('the next plan works a GO, and says who decided it', async () => {
  const { perform, answer, page } = await open()
  await answer('c2', true)
  await perform(makePlan)
  const { row, gut } = await page('c2')
  assert.deepEqual([row?.verdict, row?.reason, row?.numbers.gut], ['white', 'go', 'go'])
  assert.ok(row !== null && row.hoursPlanned > 0)
  assert.equal(gut.mayAnswer, false)
})
