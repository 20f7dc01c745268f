/** A contest on a real database: kept as a decision, counted in the next plan, shown beside what was computed, and withdrawn. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import { isRefusal } from '../../core/refusal.ts'
import { yearUpTo } from '../../core/units.ts'
import { compute } from '../../doors/clock/compute.ts'
import { load, verifyChain } from '../../store/log/log.ts'
import { accountsOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { savePlan } from '../../store/rows/save-plan.ts'
import { at, bring, company, customer, invoices, on } from '../../store/rows/test-company.ts'
import { plan } from '../../store/rows/test-made-plan.ts'
import { makePlan } from '../plan/make-plan.ts'
import { withHouse } from '../test-house.ts'
import { contestVerdict } from './contest-verdict.ts'
import { judgeResponse } from './judge-response.ts'
import { showCustomer } from './show-customer.ts'
import { withdrawContest } from './withdraw-contest.ts'

const { house } = withHouse({ compute })
const why = 'De bezoeken van mei staan op een ander bedrijf'
const points = { noneEuro: 100, todayEuro: 9000, doubleEuro: 14_000 }

async function open() {
  const { run, ask, queued, perform } = await house()
  await run(company)
  const contest = (change: object, by = 'Anna') =>
    ask(contestVerdict, { customer: 'c1', reason: 'hours-wrong', why, ...change }, by, '2026-02-03T08:00:00.000Z')
  return {
    run,
    ask,
    queued,
    perform,
    contest,
    code: async (change: object, by = 'Anna') => {
      const told = await contest(change, by)
      return isRefusal(told) ? told.code : null
    },
    withdraw: (by = 'Bo') => ask(withdrawContest, { customer: 'c1' }, by),
    page: async () => (await ask(showCustomer, { id: 'c1' })) as CustomerPage,
    account: async () => (await run((tx) => accountsOfPeriod(tx, yearUpTo(on('2025-12-31'))))).find((one) => one.id === 'c1'),
  }
}

test('a contest is a decision with what was given and what was computed; it stands in the account and on the page', async () => {
  const { run, queued, contest, page, account } = await open()
  const { hoursToday } = await page()
  assert.deepEqual(await contest({ hours: 40 }), { subject: 'contest:c1', version: 1, changed: true })
  assert.deepEqual((await account())?.contested, { hours: 40, marginEuro: null })
  const computed = { hoursNow: hoursToday, marginEuro: 350, entryPriceEuro: 120.1, probabilityWhite: 0.9 }
  const { contest: standing, hoursToday: counted } = await page()
  assert.deepEqual(standing, {
    reason: 'hours-wrong',
    hours: 40,
    marginEuro: null,
    computed,
    why,
    by: 'Anna',
    at: '2026-02-03T08:00:00.000Z',
  })
  assert.equal(counted, 40)
  const { events } = await run((tx) => load(tx, 'contest:c1'))
  assert.deepEqual(events, [
    {
      type: 'verdict-contested',
      data: {
        customer: 'c1',
        reason: 'hours-wrong',
        hours: 40,
        marginEuro: null,
        judged: null,
        computed,
        verdict: 'white',
        verdictReason: 'above-line',
        plan: 1,
      },
      said: why,
    },
  ])
  assert.deepEqual(queued, ['plan/make-plan'])
  // Its words are not in the log, and can be erased from beside it.
  assert.ok(!JSON.stringify(await run((tx) => tx.selectFrom('decision').selectAll().execute())).includes(why))
  await run((tx) => tx.updateTable('saying').set({ text: null, salt: null }).execute())
  assert.equal((await page()).contest?.why, null)
  assert.deepEqual(await run(verifyChain), { ok: true, length: 1 })
})

test('the next plan counts with it and keeps what the files say; a second contest is about the files too', async () => {
  const { perform, contest, page } = await open()
  await contest({ marginEuro: 50_000 })
  await perform(makePlan)
  const { row } = await page()
  assert.deepEqual([row?.marginEuro, row?.numbers.marginEuro, row?.numbers.computed?.marginEuro], [50_000, 50_000, 350])
  await contest({ marginEuro: 60_000 })
  assert.equal((await page()).contest?.computed.marginEuro, 350)
  assert.deepEqual(await contest({ marginEuro: 60_000 }), { subject: 'contest:c1', version: 2, changed: false })
})

test('withdrawn by any member, the files count again', async () => {
  const { queued, contest, withdraw, page, account } = await open()
  await contest({ hours: 40 })
  assert.deepEqual(await withdraw(), { subject: 'contest:c1', version: 2, changed: true })
  assert.deepEqual([(await account())?.contested, (await page()).contest], [null, null])
  assert.deepEqual(await withdraw(), { subject: 'contest:c1', version: 2, changed: false })
  assert.deepEqual(queued, ['plan/make-plan', 'plan/make-plan'])
})

test('what is expected of hours comes and goes with the contest, unless somebody judged otherwise since', async () => {
  const { ask, contest, withdraw, account } = await open()
  await contest({ reason: 'potential-unseen', hours: 20, judged: points })
  assert.deepEqual((await account())?.judged, { hours: 20, ...points })
  await withdraw()
  assert.equal((await account())?.judged, null)
  await contest({ reason: 'potential-unseen', judged: { ...points, hours: 5 } })
  const other = { hours: 8, ...points }
  await ask(judgeResponse, { customer: 'c1', judged: other })
  await withdraw()
  assert.deepEqual((await account())?.judged, other)
})

test('what cannot be is refused with its code, and nothing is written', async () => {
  const { run, queued, code, account } = await open()
  assert.equal(await code({ hours: 40 }, 'local'), 'say-who-you-are')
  assert.equal(await code({}), 'contest-nothing-new')
  assert.equal(await code({ marginEuro: 350 }), 'contest-nothing-new')
  assert.equal(await code({ hours: 40, why: 'kort' }), 'contest-why-length')
  assert.equal(await code({ judged: { ...points, doubleEuro: 90_000 } }), 'not_diminishing')
  assert.equal(await code({ hours: 40, customer: 'nobody' }), 'customer-unknown')
  assert.equal(await code({ hours: 'much' }), 'input-not-understood')
  assert.equal(await code({ reason: 'because', hours: 40 }), 'input-not-understood')
  assert.deepEqual([(await account())?.contested, (await account())?.judged, queued], [null, null, []])
  assert.deepEqual(await run(verifyChain), { ok: true, length: 0 })
})

test('without a plan, or a verdict in it, there is nothing to contest yet', async () => {
  const { run, ask } = await house()
  const code = async (id: string) => {
    const told = await ask(contestVerdict, { customer: id, reason: 'hours-wrong', hours: 40, why }, 'Anna')
    return isRefusal(told) ? told.code : null
  }
  await run((tx) => bring(tx, 'invoices.csv', invoices))
  assert.equal(await code('c1'), 'no-plan')
  await run((tx) => savePlan(tx, plan, picturesOf(plan), at))
  await run((tx) => bring(tx, 'later.csv', { customers: [customer('c8')] }))
  assert.deepEqual([await code('c1'), await code('c8')], [null, 'contest-no-verdict'])
})
