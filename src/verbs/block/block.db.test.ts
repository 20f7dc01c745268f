/** Blocks through their verbs on a real database: one forms, one is active, whoever tries and however many at once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '../../core/access/role.ts'
import type { BlockPage, BlocksPage, Proposals } from '../../core/block/block-page.ts'
import { isRefusal } from '../../core/refusal.ts'
import { append, verifyChain } from '../../store/log/log.ts'
import { openStore } from '../../store/open/open-store.ts'
import { temporaryFolder } from '../../store/open/test-folder.ts'
import { company } from '../../store/rows/test-company.ts'
import { answerTest } from '../matter/answer-test.ts'
import { catchMatter } from '../matter/catch-matter.ts'
import { offerMatter } from '../matter/offer-matter.ts'
import { answerOffer } from '../matter/answer-offer.ts'
import { solveMatter } from '../matter/solve-matter.ts'
import { checkMatter } from '../matter/check-matter.ts'
import { quietRooms } from '../test-rooms.ts'
import { withHouse } from '../test-house.ts'
import { changeBlock } from './change-block.ts'
import { defineBlock } from './define-block.ts'
import { finishBlock } from './finish-block.ts'
import { formBlock } from './form-block.ts'
import { listProposals } from './list-proposals.ts'
import { queueBlock } from './queue-block.ts'
import { showBlock } from './show-block.ts'
import { showBlocks } from './show-blocks.ts'
import { startBlock } from './start-block.ts'

const { house, store } = withHouse()
const finishedWhen = 'Elke klant is bezocht en heeft een prijsafspraak'

async function open() {
  const { run, ask, well, code, id } = await house()
  await run(company)
  const page = async () => (await well(showBlocks, {})) as BlocksPage
  /** A block in the queue, of Anna, ready to be started. */
  const queued = async (name: string, more: object = {}) => {
    const { subject } = (await well(formBlock, { name, owner: 'm1', hours: 10, valueEuro: 1000, customers: ['c1'], ...more }, 'Anna')) as {
      subject: string
    }
    const block = subject.slice('block:'.length)
    await well(defineBlock, { block, finishedWhen }, 'Anna')
    await well(queueBlock, { block }, 'Anna')
    return block
  }
  return { id, run, ask, well, code, page, queued }
}

test('a block takes and brings what its customers do by the plan, and only white ones can be in it', async () => {
  const { well, code, page } = await open()
  assert.equal(await code(formBlock, { name: 'Bakkers in Breda', customers: ['c1', 'c3'] }, 'Anna'), 'block-customer-not-white')
  assert.equal(await code(formBlock, { name: 'Bakkers in Breda', customers: ['c9'] }, 'Anna'), 'customer-unknown')
  assert.equal(await code(formBlock, { name: 'Bakkers in Breda', customers: ['100', 'Ångström BV'] }, 'Anna'), 'done')
  const { forming } = await page()
  assert.deepEqual([forming?.customers, forming?.hours, forming?.owner], [2, 6, null])
  assert.equal(await code(formBlock, { name: 'Nog een', customers: [] }, 'Anna'), 'block-forming-already')
  await well(changeBlock, { block: forming?.id, removeCustomers: ['c2'], owner: 'm1' }, 'Anna')
  const after = await page()
  assert.deepEqual([after.forming?.customers, after.forming?.hours, after.forming?.owner?.name], [1, 3, 'Anna'])
  assert.equal(await code(changeBlock, { block: forming?.id, hours: 5 }, 'Bo'), 'block-of-another')
})

test('nothing is in two open blocks', async () => {
  const { well, code, page, queued } = await open()
  await queued('Bakkers in Breda')
  const refused = await code(formBlock, { name: 'Alles samen', customers: ['c1', 'c2'] }, 'Anna')
  assert.equal(refused, 'block-item-elsewhere')
  await well(formBlock, { name: 'Staal', customers: ['c2'] }, 'Anna')
  assert.equal(await code(changeBlock, { block: (await page()).forming?.id, addCustomers: ['c1'] }, 'Anna'), 'block-item-elsewhere')
})

test('the queue goes by value per hour, what waits comes after what it waits for, and a circle is refused', async () => {
  const { code, page, queued } = await open()
  const first = await queued('Weinig waard', { customers: [], valueEuro: 100, hours: 10 }).catch(() => null)
  assert.equal(first, null, 'an empty block is not queued')
  const poor = (await page()).forming
  assert.equal(await code(changeBlock, { block: poor?.id, addCustomers: ['c1'], hours: 10, valueEuro: 100 }, 'Anna'), 'done')
  assert.equal(await code(queueBlock, { block: poor?.id }, 'Anna'), 'done')
  const rich = await queued('Veel waard', { customers: ['c2'], valueEuro: 900, hours: 9 })
  assert.deepEqual(
    (await page()).queue.map(({ id }) => id),
    [rich, poor?.id],
  )
  assert.equal((await page()).withinFactor, 1)
  assert.deepEqual(
    (await page()).atlas?.oneByOne.map(({ finishedAfterHours, valueEuro }) => [finishedAfterHours, valueEuro]),
    [
      [9, 900],
      [19, 1000],
    ],
  )
  assert.equal(await code(changeBlock, { block: rich, after: [poor?.id] }, 'Anna'), 'done')
  assert.deepEqual(
    (await page()).queue.map(({ id }) => id),
    [poor?.id, rich],
  )
  assert.equal(await code(changeBlock, { block: poor?.id, after: [rich] }, 'Anna'), 'blocks-in-a-circle')
  assert.equal(await code(changeBlock, { block: poor?.id, after: ['nothing'] }, 'Anna'), 'block-waits-for-unknown')
  assert.equal(await code(startBlock, { block: rich }, 'Anna'), 'block-waits')
})

test('a block that takes more hours than there are left is refused with the hours that are missing', async () => {
  const { ask, page, queued } = await open()
  assert.equal((await page()).capacityLeftHours, 1201)
  const block = await queued('Te groot', { hours: 1300 })
  const answer = await ask(startBlock, { block }, 'Anna')
  assert.ok(isRefusal(answer) && answer.code === 'block-hours-missing')
  assert.deepEqual(answer.facts, { asked: 1300, left: 1201, missing: 99 })
})

test('of a thousand who start a block at once, through two servers, exactly one succeeds; the others are told why', async (t) => {
  const { id, queued, run, page } = await open()
  const blocks = [await queued('Bakkers in Breda'), await queued('Staal in Tilburg', { customers: ['c2'] })]
  const { folder, remove } = temporaryFolder()
  const { host = '', user = '', port = 5432, database = '' } = store().connection
  const other = await openStore({ folder, url: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}` })
  assert.ok(other.ok)
  t.after(async () => {
    await other.store.close()
    remove()
  })
  const two = [store(), other.store].map((of) => ({ ...quietRooms, store: of }))
  const answers = await Promise.all(
    Array.from({ length: 1000 }, (_, n) =>
      startBlock.answer(
        { block: blocks[n % 2] },
        { workspace: id, actor: n % 3 === 0 ? 'Anna' : 'Bo', roles, atHome: true, now: '2026-02-01T08:00:00.000Z' },
        two[n % 2 === 0 ? (n >> 1) % 2 : n % 2]!,
      ),
    ),
  )
  assert.equal(answers.filter((answer) => !isRefusal(answer)).length, 1)
  const told = new Set(answers.flatMap((answer) => (isRefusal(answer) ? [answer.code] : [])))
  assert.deepEqual([...told].toSorted(), ['block-another-active', 'block-not-queued'])
  assert.ok(
    answers.every(
      (answer) => !isRefusal(answer) || answer.code !== 'block-another-active' || /Breda|Tilburg/.test(String(answer.facts['name'])),
    ),
  )
  assert.equal((await page()).queue.length, 1)
  assert.ok((await run(verifyChain)).ok)
})

test('past all code the database itself holds one active block, and one that forms', async () => {
  const { run, queued, well } = await open()
  const [one, two] = [await queued('Bakkers in Breda'), await queued('Staal in Tilburg', { customers: ['c2'] })]
  await well(startBlock, { block: one }, 'Anna')
  const past = (type: string, data: object) =>
    run((tx) =>
      append(tx, { subject: `block:${two}`, expectedVersion: 3, events: [{ type, data }], actor: 'm1', at: '2026-02-01T08:00:00.000Z' }),
    )
  await assert.rejects(past('block-started', { at: '2026-02-01T08:00:00.000Z', hours: 10, capacityLeftHours: 10 }), /one_active_block/)
  assert.ok((await run(verifyChain)).ok)
})

test('a block is only finished when every matter in it is closed, and checked by who first had it', async () => {
  const { well, code, page, queued } = await open()
  const { subject } = (await well(
    catchMatter,
    { title: 'Klacht over de levering', ties: { customer: 'c1' }, remains: { valueEuro: 900, hours: 2 } },
    'Anna',
  )) as {
    subject: string
  }
  const matter = subject.slice('matter:'.length)
  await well(answerTest, { matter, test: 'influence', answer: 'yes' }, 'Anna')
  await well(answerTest, { matter, test: 'gut', answer: 'yes' }, 'Anna')
  const block = (await page()).forming?.id
  await well(changeBlock, { block, name: 'Bakkers in Breda', owner: 'm2', addCustomers: ['c1'] }, 'Anna')
  await well(defineBlock, { block, finishedWhen }, 'Bo')
  await well(queueBlock, { block }, 'Bo')
  await well(startBlock, { block }, 'Bo')
  assert.equal((await page()).active?.progress.hoursLeft, 5)
  assert.equal(await code(finishBlock, { block }, 'Anna'), 'block-of-another')
  assert.equal(await code(finishBlock, { block }, 'Bo'), 'block-matters-open')
  await well(offerMatter, { matter, to: 'm2' }, 'Anna')
  await well(answerOffer, { matter, accept: true }, 'Bo')
  await well(solveMatter, { matter }, 'Bo')
  assert.equal(await code(finishBlock, { block }, 'Bo'), 'block-matters-open')
  await well(checkMatter, { matter, good: true }, 'Anna')
  await well(finishBlock, { block }, 'Bo')
  const { active, over } = await page()
  assert.deepEqual([active, over.map(({ id, status }) => [id, status])], [null, [[block, 'finished']]])
  const { items } = (await well(showBlock, { block })) as BlockPage
  assert.deepEqual(
    items.map(({ what, name, matterStatus, verdict }) => [what, name, matterStatus, verdict]),
    [
      ['customer', 'Bakkerij Jansen', null, 'white'],
      ['matter', 'Klacht over de levering', 'closed', null],
    ],
  )
  // What was in it is free for the next.
  await queued('Opnieuw langs de bakker')
})

test('proposals hold white customers and passed matters that share a tie, and nothing that is in another block', async () => {
  const { run, well, queued } = await open()
  const proposals = async () => ((await well(listProposals, { mostHours: 100 })) as Proposals).rows
  assert.deepEqual(await proposals(), [])
  await run((tx) => tx.updateTable('customer').set({ group_name: 'Food' }).execute())
  const [found, ...others] = await proposals()
  assert.deepEqual(
    [found?.name, found?.customers.map(({ id }) => id).toSorted(), found?.hours, found?.savedHours],
    ['Food', ['c1', 'c2'], 6, 1],
  )
  assert.deepEqual(others, [])
  // Twice as many as fit in a block are two, and each has a name of its own.
  await run(async (tx) => {
    for (const id of ['c1', 'c2']) {
      const customer = await tx.selectFrom('customer').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      const verdict = await tx.selectFrom('verdict').selectAll().where('customer_id', '=', id).executeTakeFirstOrThrow()
      const { search_name: _made, ...rest } = customer
      await tx
        .insertInto('customer')
        .values({ ...rest, id: `${id}b`, key: `${id}b` })
        .execute()
      await tx
        .insertInto('verdict')
        .values({ ...verdict, numbers: JSON.stringify(verdict.numbers), customer_id: `${id}b` })
        .execute()
    }
  })
  const two = ((await well(listProposals, { mostHours: 6 })) as Proposals).rows
  assert.deepEqual(
    two.map(({ name, customers }) => [name, customers.length]),
    [
      ['Food', 2],
      ['Food 2', 2],
    ],
  )
  await queued('Bakkers in Breda', { customers: ['c1', 'c1b', 'c2b'] })
  assert.deepEqual(await proposals(), [])
})
