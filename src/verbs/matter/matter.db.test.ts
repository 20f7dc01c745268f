/** Matters through their verbs on a real database: the gate, company that arrives, handing over, checking, and the block they end up in. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { BlocksPage } from '../../core/block/block-page.ts'
import type { Cards } from '../../core/gate/card.ts'
import type { MatterPage } from '../../core/matter/matter-page.ts'
import { isRefusal } from '../../core/refusal.ts'
import { verifyChain } from '../../store/log/log.ts'
import { company } from '../../store/rows/test-company.ts'
import { showBlocks } from '../block/show-blocks.ts'
import { answerGut } from '../block/answer-gut.ts'
import { changeBlock } from '../block/change-block.ts'
import { queueBlock } from '../block/queue-block.ts'
import { raiseGut } from '../block/raise-gut.ts'
import { showCards } from '../gate/show-cards.ts'
import { withHouse } from '../test-house.ts'
import { answerOffer } from './answer-offer.ts'
import { answerTest } from './answer-test.ts'
import { catchMatter } from './catch-matter.ts'
import { checkMatter } from './check-matter.ts'
import { describeMatter } from './describe-matter.ts'
import { offerMatter } from './offer-matter.ts'
import { passUpOffers } from './pass-up-offers.ts'
import { retestMatters } from './retest-matters.ts'
import { showMatter } from './show-matter.ts'
import { solveMatter } from './solve-matter.ts'
import { takeMatter } from './take-matter.ts'

const { house } = withHouse()

/** A company with a plan: hour price EUR 91.10, c1 (Food) and c2 (Steel) white, c3 and c4 black; Anna and Bo. */
async function open() {
  const { run, ask, well, code, perform } = await house()
  await run(company)
  const met = async (title: string, more: object = {}, actor = 'Anna') => {
    const matter = randomUUID()
    await well(catchMatter, { matter, title, ...more }, actor)
    return matter
  }
  const page = async (matter: string) => (await well(showMatter, { matter })) as MatterPage
  const status = async (matter: string) => {
    const { matter: row } = await page(matter)
    return row.test === null ? row.status : `${row.status}: ${row.test}`
  }
  const say = (matter: string, test: string, answer: string, actor = 'Anna', more = {}) =>
    code(answerTest, { matter, test, answer, ...more }, actor)
  return { run, ask, perform, well, code, met, page, status, say }
}

const worth = { valueEuro: 5000, hours: 10 }

test('the data answers what it can, a person the rest, and what passes all five is in the block that forms', async () => {
  const { run, well, met, page, status, say } = await open()
  const matter = await met('Retour van de bestelling', { ties: { customer: 'Bakkerij Jansen' }, remains: worth })
  assert.equal(await status(matter), 'at-gate: influence')
  const before = await page(matter)
  assert.deepEqual(
    before.answers.map(({ test, answer, by, numbers }) => [test, answer, by, numbers]),
    [
      ['pareto', 'no', 'data', { valueEuro: 5000, hours: 10, hourPriceEuro: 91.1 }],
      ['cluster', 'yes', 'data', { partners: 1 }],
    ],
  )
  assert.deepEqual(before.matter.ties, [
    { tie: 'customer', to: 'c1', name: 'Bakkerij Jansen' },
    { tie: 'group', to: 'Food', name: 'Food' },
  ])
  assert.equal(await say(matter, 'gut', 'yes'), 'test-not-at-hand')
  assert.equal(await say(matter, 'influence', 'yes'), 'done')
  assert.equal(await status(matter), 'at-gate: gut')
  const cards = (await well(showCards, {})) as Cards
  assert.deepEqual(cards.rows, [{ what: 'matter', id: matter, name: 'Retour van de bestelling', about: 'Bakkerij Jansen', signals: [] }])
  assert.equal(await say(matter, 'gut', 'yes', 'Bo'), 'done')
  assert.equal(await status(matter), 'in-block')
  const { forming } = (await well(showBlocks, {})) as BlocksPage
  assert.deepEqual([forming?.matters, forming?.hours, forming?.valueEuro, forming?.name], [1, 10, 5000, null])
  assert.deepEqual(await run(verifyChain), { ok: true, length: 9 })
})

test('what costs more than it is worth is set aside, and comes back by itself when its numbers change', async () => {
  const { run, perform, met, status, well } = await open()
  const matter = await met('Nazorg van een oude levering', { ties: { customer: 'c1' }, remains: { valueEuro: 500, hours: 10 } })
  assert.equal(await status(matter), 'set-aside')
  await perform(retestMatters)
  assert.equal(await status(matter), 'set-aside')
  await run((tx) => tx.updateTable('plan').set({ hour_price: 40 }).execute())
  await perform(retestMatters)
  assert.equal(await status(matter), 'at-gate: influence')
  await well(describeMatter, { matter, remains: { valueEuro: 300, hours: 10 } }, 'Anna')
  assert.equal(await status(matter), 'set-aside')
})

test('what is alone waits on hold, and is tested again by itself when company arrives', async () => {
  const { met, status, page } = await open()
  const first = await met('Klacht over de levering', { ties: { place: 'Breda' }, remains: worth })
  assert.equal(await status(first), 'on-hold')
  const other = await met('Klacht over iets anders', { ties: { place: 'Tilburg' }, remains: worth })
  assert.equal(await status(first), 'on-hold')
  assert.equal(await status(other), 'on-hold')
  const second = await met('Bezoek aan het magazijn', { ties: { place: ' BREDA ' }, remains: worth }, 'Bo')
  assert.equal(await status(second), 'at-gate: influence')
  assert.equal(await status(first), 'at-gate: influence')
  assert.equal((await page(first)).round, 1)
  assert.deepEqual(
    (await page(first)).partners.map(({ what, name, ties }) => [what, name, ties]),
    [['matter', 'Bezoek aan het magazijn', ['place']]],
  )
})

test('a person names with what it can be worked where the data knows no tie', async () => {
  const { met, status, say } = await open()
  const matter = await met('De prijslijst klopt niet', { remains: worth })
  assert.equal(await status(matter), 'at-gate: cluster')
  assert.equal(await say(matter, 'cluster', 'yes'), 'cluster-names-no-tie')
  assert.equal(await say(matter, 'cluster', 'yes', 'Anna', { tie: { tie: 'customer', to: 'nobody' } }), 'customer-unknown')
  assert.equal(await say(matter, 'cluster', 'yes', 'Anna', { tie: { tie: 'kind', to: 'Prijslijst' } }), 'done')
  assert.equal(await status(matter), 'at-gate: influence')
  const second = await met('Nog een fout in de prijslijst', { ties: { kind: 'prijslijst' }, remains: worth })
  assert.equal(await status(second), 'at-gate: influence')
})

test('NO GO asks for an alternative; the same proposal is never asked twice', async () => {
  const { met, status, say, code, page } = await open()
  const matter = await met('Een eigen magazijn huren', { ties: { customer: 'c1' }, remains: worth })
  assert.equal(await code(catchMatter, { title: 'iets anders', insteadOf: matter }, 'Anna'), 'no-alternative-asked')
  await say(matter, 'influence', 'yes')
  assert.equal(await say(matter, 'gut', 'no', 'Bo'), 'done')
  assert.equal(await status(matter), 'alternatives-asked')
  assert.equal(await code(catchMatter, { title: ' een EIGEN magazijn, huren!', insteadOf: matter }, 'Anna'), 'proposal-asked-before')
  const other = await met('Ruimte delen met een klant', { insteadOf: matter, ties: { customer: 'c1' }, remains: worth })
  assert.equal(await status(other), 'at-gate: influence')
  assert.deepEqual((await page(matter)).alternatives, [{ id: other, title: 'Ruimte delen met een klant', status: 'at-gate' }])
  assert.equal((await page(other)).insteadOf?.id, matter)
  await say(other, 'influence', 'yes')
  await say(other, 'gut', 'no')
  // Not under a brother of it either.
  assert.equal(await code(catchMatter, { title: 'Ruimte delen met een klant', insteadOf: matter }, 'Anna'), 'proposal-asked-before')
  assert.equal(await code(catchMatter, { title: 'Een eigen magazijn huren', insteadOf: other }, 'Anna'), 'proposal-asked-before')
})

test('nobody in particular owns nothing: it is not executed until somebody takes it', async () => {
  const { met, status, say, well } = await open()
  const matter = await met('Er staat een pallet in de weg', { ties: { customer: 'c1' }, remains: worth }, 'local')
  await say(matter, 'influence', 'yes')
  assert.equal(await status(matter), 'not-executed')
  await well(takeMatter, { matter }, 'Bo')
  assert.equal(await status(matter), 'at-gate: gut')
})

test('a handover is an offer until it is accepted, and who first had it checks whether it was solved', async () => {
  const { met, say, status, code, well, page } = await open()
  const matter = await met('Klacht over de factuur', { ties: { customer: 'c1' }, remains: worth })
  await say(matter, 'influence', 'yes')
  await say(matter, 'gut', 'yes')
  assert.equal(await code(offerMatter, { matter, to: 'm9' }, 'Anna'), 'member-unknown')
  await well(offerMatter, { matter, to: 'm2' }, 'Anna')
  assert.equal((await page(matter)).matter.owner?.name, 'Anna')
  assert.equal(await code(answerOffer, { matter, accept: true }, 'Anna'), 'offer-to-another')
  await well(answerOffer, { matter, accept: true }, 'Bo')
  const { matter: row } = await page(matter)
  assert.deepEqual([row.owner?.name, row.debt?.name], ['Bo', 'Anna'])
  assert.equal(await code(solveMatter, { matter }, 'Anna'), 'owner-only')
  await well(solveMatter, { matter }, 'Bo')
  assert.equal(await code(checkMatter, { matter, good: true }, 'Bo'), 'check-of-another')
  await well(checkMatter, { matter, good: false }, 'Anna')
  assert.deepEqual([await status(matter), (await page(matter)).matter.owner?.name], ['in-block', 'Anna'])
  await well(solveMatter, { matter }, 'Anna')
  assert.equal(await status(matter), 'closed')
})

test('an offer that nobody answers in time goes to the top by itself; before that moment nothing moves', async () => {
  const { met, well, page, perform } = await open()
  const matter = await met('Klacht over de factuur', { ties: { customer: 'c1' }, remains: worth })
  await well(offerMatter, { matter, to: 'm2', until: '2026-02-03T08:00:00.000Z' }, 'Anna')
  await perform(passUpOffers, {}, '2026-02-03T07:59:59.999Z')
  assert.equal((await page(matter)).matter.owner?.name, 'Anna')
  await perform(passUpOffers, {}, '2026-02-03T08:00:00.000Z')
  const { matter: row } = await page(matter)
  assert.deepEqual([row.owner?.name, row.debt?.name, row.offer], ['Bo', 'Anna', null])
})

test('a block that is stopped lets its matters go: they stand before the gate again with their gut question', async () => {
  const { met, say, status, well } = await open()
  const matter = await met('Klacht over de factuur', { ties: { customer: 'c1' }, remains: worth })
  await say(matter, 'influence', 'yes')
  await say(matter, 'gut', 'yes')
  const block = ((await well(showBlocks, {})) as BlocksPage).forming?.id
  await well(queueBlock, { block }, 'Anna')
  await well(raiseGut, { block }, 'Bo')
  await well(answerGut, { block, go: false }, 'Bo')
  assert.equal(await status(matter), 'at-gate: gut')
  await say(matter, 'gut', 'yes')
  const { forming, over } = (await well(showBlocks, {})) as BlocksPage
  assert.deepEqual([forming?.matters, over.map(({ id, status: is }) => [id, is])], [1, [[block, 'stopped']]])
})

test('what its owner takes out of a block stands before the gate again, and the block has its hours less', async () => {
  const { met, say, status, well } = await open()
  const [one, two] = [
    await met('Klacht over de factuur', { ties: { customer: 'c1' }, remains: worth }),
    await met('Klacht over de prijs', { ties: { customer: 'c1' }, remains: { valueEuro: 900, hours: 4 } }),
  ]
  for (const matter of [one, two]) {
    await say(matter, 'influence', 'yes')
    await say(matter, 'gut', 'yes')
  }
  const block = ((await well(showBlocks, {})) as BlocksPage).forming
  assert.deepEqual([block?.matters, block?.hours], [2, 14])
  await well(changeBlock, { block: block?.id, removeMatters: [two] }, 'Anna')
  const after = ((await well(showBlocks, {})) as BlocksPage).forming
  assert.deepEqual([after?.matters, after?.hours, after?.valueEuro], [1, 10, 5000])
  assert.equal(await status(two), 'at-gate: gut')
})

test('what was solved, taken out of its block and found not solved stands before the gate again', async () => {
  const { met, say, status, well } = await open()
  const matter = await met('Klacht over de factuur', { ties: { customer: 'c1' }, remains: worth })
  await say(matter, 'influence', 'yes')
  await say(matter, 'gut', 'yes')
  await well(offerMatter, { matter, to: 'm2' }, 'Anna')
  await well(answerOffer, { matter, accept: true }, 'Bo')
  await well(solveMatter, { matter }, 'Bo')
  const block = ((await well(showBlocks, {})) as BlocksPage).forming?.id
  await well(changeBlock, { block, removeMatters: [matter] }, 'Anna')
  assert.equal(await status(matter), 'solved')
  await well(checkMatter, { matter, good: false }, 'Anna')
  assert.equal(await status(matter), 'at-gate: gut')
})

test('what is no longer worth its hours leaves the block by itself', async () => {
  const { met, say, status, well } = await open()
  const matter = await met('Klacht over de factuur', { ties: { customer: 'c1' }, remains: worth })
  await say(matter, 'influence', 'yes')
  await say(matter, 'gut', 'yes')
  await well(describeMatter, { matter, remains: { valueEuro: 10, hours: 10 } }, 'Anna')
  assert.equal(await status(matter), 'set-aside')
  assert.equal(((await well(showBlocks, {})) as BlocksPage).forming?.matters, 0)
})

test('of twenty who catch the same matter at once one does; the others are told that it is there', async () => {
  const { ask } = await open()
  const matter = randomUUID()
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(catchMatter, { matter, title: 'Eén keer is genoeg' }, 'Anna')))
  assert.equal(answers.filter((answer) => !isRefusal(answer)).length, 1)
  assert.ok(answers.every((answer) => !isRefusal(answer) || answer.code === 'matter-there-already'))
})

test('a contact is remembered by its name, and only its id is in the log', async () => {
  const { run, met, page } = await open()
  const one = await met('Bellen over de offerte', { ties: { contact: 'Mevrouw De Wit' } })
  const two = await met('Terugbellen over de offerte', { ties: { contact: 'mevrouw de wit' } })
  const tie = (await page(one)).matter.ties[0]
  assert.equal(tie?.name, 'Mevrouw De Wit')
  assert.equal((await page(two)).matter.ties[0]?.to, tie?.to)
  const rows = await run((tx) => tx.selectFrom('decision').select('data').execute())
  assert.ok(!JSON.stringify(rows).toLowerCase().includes('de wit'))
})
