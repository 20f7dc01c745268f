/** A judgement: kept as a decision, standing in the account that the plan is made from, shown on the customer's page. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { yearUpTo } from '../../core/units.ts'
import { compute } from '../../doors/clock/compute.ts'
import { load, verifyChain } from '../../store/log/log.ts'
import { accountsOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { company, on } from '../../store/rows/test-company.ts'
import { withHouse } from '../test-house.ts'
import { judgeResponse } from './judge-response.ts'
import { showCustomer } from './show-customer.ts'

const { house } = withHouse({ compute })
const points = { noneEuro: 100, todayEuro: 900.5, doubleEuro: 1400 }

async function open() {
  const { run, ask, queued } = await house()
  await run(company)
  return {
    run,
    queued,
    judge: (customer: string, judged: object | null) => ask(judgeResponse, { customer, judged }),
    page: async () => (await ask(showCustomer, { id: 'c1' })) as CustomerPage,
    account: async () => (await run((tx) => accountsOfPeriod(tx, yearUpTo(on('2025-12-31'))))).find((one) => one.id === 'c1'),
  }
}

test('a judgement is a decision, stands in the account and on the page, and asks for a new plan; so does taking it back', async () => {
  const { run, queued, judge, page, account } = await open()
  const judged = { hours: 12.25, ...points }
  assert.deepEqual(await judge('c1', judged), { subject: 'judgement', version: 1, changed: true })
  assert.deepEqual([(await account())?.judged, (await page()).judged], [judged, judged])
  assert.deepEqual(await judge('c1', judged), { subject: 'judgement', version: 1, changed: false })
  assert.deepEqual(await judge('c1', null), { subject: 'judgement', version: 2, changed: true })
  assert.deepEqual([(await account())?.judged, (await page()).judged], [null, null])
  assert.deepEqual(queued, ['plan/make-plan', 'plan/make-plan'])
  assert.deepEqual(
    (await run((tx) => load(tx, 'judgement'))).events.map(({ data }) => data),
    [
      { customer: 'c1', judged },
      { customer: 'c1', judged: null },
    ],
  )
  assert.deepEqual(await run(verifyChain), { ok: true, length: 2 })
})

test('without stated hours it is about the hours of today, and those are what is written down', async () => {
  const { judge, page } = await open()
  const { hoursToday } = await page()
  assert.ok(hoursToday > 0)
  assert.deepEqual(await judge('c1', points), { subject: 'judgement', version: 1, changed: true })
  assert.deepEqual((await page()).judged, { hours: hoursToday, ...points })
})

test('what cannot be is refused with its code, and nothing is written', async () => {
  const { queued, judge, page } = await open()
  const code = async (customer: string, judged: object) => ((await judge(customer, judged)) as { code?: string }).code
  assert.equal(await code('c1', { hours: 10, ...points, doubleEuro: 1701 }), 'not_diminishing')
  assert.equal(await code('c1', { hours: 0, ...points }), 'no_hours')
  assert.equal(await code('c3', points), 'no_hours')
  assert.equal(await code('nobody', { hours: 10, ...points }), 'customer-unknown')
  assert.equal(await code('nobody', points), 'customer-unknown')
  assert.equal(await code('c1', { ...points, todayEuro: 'much' }), 'input-not-understood')
  assert.deepEqual([(await page()).judged, queued], [null, []])
})
