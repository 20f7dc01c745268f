/** The commands of the method: one objective, the gate, the block and one member's work, as a person types them. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BlockPage, BlocksPage, Proposals } from '../../src/core/block/block-page.ts'
import type { CoursePage } from '../../src/core/course/course-page.ts'
import type { MatterList, MatterRow } from '../../src/core/matter/matter-page.ts'
import type { ObjectivePage } from '../../src/core/objective/objective-page.ts'
import type { SurroundPage } from '../../src/core/surround/surround-page.ts'
import type { WorkPage } from '../../src/core/team/work-page.ts'
import { exampleFolder, serve, stopped } from '../browser/served.ts'
import { koersvast } from './koersvast.ts'

const { folder, remove } = await exampleFolder('machine-builders')
const { server, address } = await serve(folder)
after(async () => {
  await stopped(server)
  remove()
})

const tell = async (verb: string, body: object, member = '') => {
  const headers = { 'content-type': 'application/json', 'koersvast-member': encodeURIComponent(member) }
  const response = await fetch(`${address}/api/v1/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) })
  assert.equal(response.status, 200, await response.text())
}

const [joost, marleen] = ['Joost van Dijk', 'Marleen Peters']
const run = (...args: string[]) => koersvast(args, { KOERSVAST_DATA: folder })
const as = (member: string, ...args: string[]) => run(...args, '--as', member)
async function well(member: string, ...args: string[]): Promise<string> {
  const ran = await as(member, ...args)
  assert.deepEqual([ran.code, ran.err], [0, ''], args.join(' '))
  return ran.out
}
const data = async <Answer>(member: string, ...args: string[]) => JSON.parse(await well(member, ...args, '--json')) as Answer

test('the objective is set with a name, an amount and a day, shown, and replaced only with a reason', async () => {
  assert.match((await run('objective')).out, /There is no objective yet/)
  const wish = ['--set', 'Seven hundred thousand with machine builders', '--amount', '700000', '--by', '2030-12-31']
  const half = await run('objective', '--amount', '5')
  assert.deepEqual([half.code, half.out], [2, ''])
  assert.match(half.err, /a sentence, a number and a day/)
  const nobody = await run('objective', ...wish)
  assert.equal(nobody.code, 1)
  assert.match(nobody.err, /^koersvast: Say who you are first/)
  assert.match(await well(joost, 'objective', ...wish), /€700,000 margin by 31 Dec 2030\.\nUntil then.*\nSet by Joost van Dijk/)
  const other = await as(joost, 'objective', ...wish.with(3, '800000'))
  assert.equal(other.code, 1)
  assert.match(other.err, /reason/)
  const page = await data<ObjectivePage>(joost, 'objective', ...wish.with(3, '800000'), '--reason', 'market-changed')
  assert.equal(page.objective?.amount, 800_000)
  assert.match((await run('objective', '--language', 'nl')).out, /€\s800\.000 marge op 31 dec 2030/)
})

test('a matter is caught, answered by the first letters of its id, handed over, solved and checked', async () => {
  const { rows } = (await (await fetch(`${address}/api/v1/plan/list-verdicts?verdict=white&limit=1`)).json()) as {
    rows: { name: string }[]
  }
  const customer = rows[0]?.name ?? ''
  const caught = await data<{ matter: MatterRow }>(
    joost,
    'gate',
    'catch',
    'Klacht over de levertijd',
    '--customer',
    customer,
    '--value',
    '50000',
    '--hours',
    '8,5',
  )
  assert.deepEqual(
    [caught.matter.test, caught.matter.remains, caught.matter.ties[0]?.name],
    ['influence', { valueEuro: 50_000, hours: 8.5 }, customer],
  )
  const id = caught.matter.id.slice(0, 8)
  const pile = await well(joost, 'gate')
  assert.match(pile, new RegExp(`^At the gate 1\\n\\n${id}  Klacht over de levertijd\\n.*Customer: `))
  assert.match(pile, new RegExp(`Can we change anything here at all\\?\\nAnswer with: koersvast gate answer ${id} yes or no`))
  const between = await as(joost, 'gate', 'answer', id, 'maybe')
  assert.deepEqual([between.code, between.out], [2, ''])
  assert.match(between.err, /there is nothing between/)
  assert.match(await well(joost, 'gate', 'answer', id, 'yes'), /GO or NO GO\?/)
  assert.match(await well(marleen, 'gate', 'answer', id, 'go'), /In a block/)
  assert.match(await well(marleen, 'gate', 'answer', id, 'go'), /In a block/, 'told twice it changes nothing')
  assert.match((await as(joost, 'gate', 'answer', id, 'go')).err, /No question is open/)

  const stranger = await as(joost, 'gate', 'offer', id, 'Nobody')
  assert.deepEqual([stranger.code, stranger.err], [1, 'koersvast: This member is not in the team (any more). Choose somebody who is.\n'])
  assert.match(
    await well(joost, 'gate', 'offer', id, 'marleen peters', '--until', '2031-01-31'),
    /Offered to Marleen Peters, until 31 Jan 2031/,
  )
  await well(marleen, 'gate', 'decline', id)
  const offer = { matter: caught.matter.id, to: 'key:2' }
  await tell('matter/offer-matter', offer, joost)
  await well(joost, 'gate', 'withdraw', id)
  await tell('matter/offer-matter', offer, joost)
  assert.match(await well(marleen, 'gate', 'accept', id), /Marleen Peters .*\nJoost van Dijk checks whether/)
  await well(marleen, 'gate', 'solve', id)
  assert.match(await well(joost, 'gate', 'check', id, 'no'), /In a block.* · Joost van Dijk/)
  await tell('matter/solve-matter', { matter: caught.matter.id }, joost)
  assert.match(await well(joost, 'gate', 'show', id), /Closed/)
  assert.equal((await data<MatterList>(joost, 'gate', '--status', 'closed')).rows.length, 1)
})

test('half of what is left, a tie that is none, and a place that the gate has not, are told apart from a refusal', async () => {
  for (const [args, code, sentence] of [
    [['catch', 'Klacht over de prijs', '--value', '5000'], 2, /together, or neither/],
    [['catch', 'Klacht over de prijs', '--value', 'veel', '--hours', '1'], 2, /Give a number/],
    [['answer', 'abcd', 'yes', '--tie', 'prijslijst'], 2, /Give a tie as kind=pricelist/],
    [['answer', 'abcd', 'yes', '--tie', 'colour=red'], 2, /Give a tie as kind=pricelist/],
    [['--status', 'nowhere'], 1, /is no place in the gate/],
    [['show', 'ffff'], 1, /This matter is not here/],
    [['show', 'fff'], 1, /too short/],
  ] as const) {
    const ran = await as(joost, 'gate', ...args)
    assert.deepEqual([ran.code, ran.out], [code, ''], args.join(' '))
    assert.match(ran.err, sentence)
  }
})

test('a beginning that means two matters is asked to be longer; a tie is named at the cluster test; nobody owns until somebody takes', async () => {
  const [one, two] = ['abcd0001-0000-4000-8000-000000000000', 'abcd0002-0000-4000-8000-000000000000']
  await tell('matter/catch-matter', { matter: one, title: 'De prijslijst klopt niet', remains: { valueEuro: 50_000, hours: 4 } })
  await tell('matter/catch-matter', {
    matter: two,
    title: 'Nog een fout in de prijslijst',
    ties: { kind: 'prijslijst' },
    remains: { valueEuro: 50_000, hours: 4 },
  })
  const both = await as(joost, 'gate', 'answer', 'abcd', 'yes')
  assert.deepEqual([both.code, both.err], [1, 'koersvast: 2 begin with “abcd”. Give more letters.\n'])
  assert.match((await as(joost, 'gate', 'answer', 'abcd0001', 'yes')).err, /Say too with what/)
  assert.match(await well(joost, 'gate', 'answer', 'ABCD0001', 'ja', '--tie', 'kind=prijslijst'), /Influence/)
  await tell('matter/answer-test', { matter: one, test: 'influence', answer: 'yes' }, joost)
  assert.match((await as(joost, 'gate', 'answer', 'abcd0001', 'yes')).err, /Take the matter/)
  assert.match(await well(joost, 'gate', 'take', 'abcd0001'), /GO \/ NO GO/)
  assert.match(await well(joost, 'gate', 'answer', 'abcd0001', 'no-go'), /NO GO/)
  const same = await as(joost, 'gate', 'catch', 'de prijslijst klopt niet!', '--instead-of', 'abcd0001')
  assert.deepEqual([same.code, same.out], [1, ''])
  const other = await data<{ matter: MatterRow }>(joost, 'gate', 'catch', 'De prijslijst afschaffen', '--instead-of', 'abcd0001')
  assert.equal(other.matter.status, 'at-gate')
})

test('a block is formed, defined, queued, started and finished; a second one is refused by its sentence', async () => {
  const { blocks, proposals } = await data<{ blocks: BlocksPage; proposals: Proposals }>(joost, 'block')
  const gathered = blocks.forming?.id.slice(0, 8) ?? ''
  assert.equal(blocks.forming?.matters, 1)
  await well(joost, 'block', 'change', gathered, '--name', 'Wat erbij kwam', '--owner', joost)
  await well(joost, 'block', 'queue', gathered)
  assert.equal((await as(joost, 'block', 'form')).code, 2)
  const none = await as(joost, 'block', 'form', '--proposal', '99')
  assert.match(none.err, /There is no proposal 99; there are \d+\./)
  const [first] = proposals.rows
  const formed = await data<BlockPage>(joost, 'block', 'form', 'Eerst deze', '--proposal', '1', '--after', gathered)
  assert.deepEqual(
    [formed.block.name, formed.block.customers, formed.block.owner?.name, formed.block.after.map(({ name }) => name)],
    ['Eerst deze', first?.customers.length, joost, ['Wat erbij kwam']],
  )
  const id = formed.block.id.slice(0, 4)
  assert.match(await well(joost, 'block', 'change', id, '--out', first?.customers[0]?.id ?? '', '--hours', '12,5'), / 12\.5 h /)
  await well(joost, 'block', 'queue', id)
  assert.match((await as(joost, 'block', 'start', id)).err, /waits for a block that is not finished: Wat erbij kwam/)
  assert.match((await as(joost, 'block', 'start', gathered)).err, /Define that first/)
  assert.match(await well(joost, 'block', 'define', gathered, 'De klacht is de wereld uit'), /Finished when: De klacht is de wereld uit/)
  assert.match(await well(joost, 'block', 'start', gathered), /\nActive · owner: Joost van Dijk/)
  await tell('block/define-block', { block: formed.block.id, finishedWhen: 'Elke klant heeft een afspraak' }, joost)
  assert.match((await as(joost, 'block', 'start', id)).err, /is active, and there is only ever one/)
  const shown = await well(joost, 'block')
  assert.match(shown, /^Active: Wat erbij kwam .* h to go\.\nFinished when: De klacht is de wereld uit\n/)
  assert.match(shown, /The queue, in order\nid .*\n\w{8}  Eerst deze .* Wat erbij kwam\n/)
  assert.match(await well(joost, 'block', 'finish', gathered), /\nFinished/)
  await tell('block/start-block', { block: formed.block.id }, joost)
  await well(marleen, 'block', 'ask', id)
  assert.match(await well(joost, 'block'), /GO or NO GO\? Answer with: koersvast block go/)
  await well(marleen, 'block', 'go', id)
  await tell('block/raise-gut', { block: formed.block.id }, marleen)
  assert.match(await well(marleen, 'block', 'no-go', id), /\nStopped/)
  assert.equal((await as(joost, 'block', 'start', 'ffffff')).err, 'koersvast: This block is not here. Look at Block for those that are.\n')
})

test('the work of a member is a page for people and for machines: mine without a name, anybody’s by name', async () => {
  assert.match((await run('work')).err, /Say who you are first/)
  const mine = await well(joost, 'work')
  assert.match(mine, /^Joost van Dijk: \d+ white customers; no block is active\n600 of 600 hours planned\n/)
  assert.match(mine, /White customers\ncustomer +hours now +planned +€ per hour\n/)
  assert.match(mine, /the line: an hour is worth €\d+, for everyone\n$/)
  const page = await data<WorkPage>(joost, 'work', marleen)
  assert.deepEqual([page.member.name, page.customers.length > 0, page.block], [marleen, true, null])
  assert.equal((await run('work', 'Nobody')).code, 1)
})

test('without a server the folder is opened for as long as the command takes', async () => {
  await stopped(server)
  const alone = await as(joost, 'gate', 'catch', 'Een vraag zonder server', '--language', 'nl')
  assert.deepEqual([alone.code, alone.err], [0, ''])
  assert.match(alone.out, /Een vraag zonder server\nAan de zeef: Pareto · Joost van Dijk\n/)
  const id = alone.out.slice(0, 8)
  assert.match((await as(joost, 'gate', 'answer', id, 'yes')).out, /Set aside/)
})

test('the course is shown, agreed upon with an owner, kept, and looked at in another rhythm', async () => {
  const shown = await well('', 'course')
  assert.match(shown, /Getting under way: no block/)
  assert.match(shown, /Margin per working day: €[\d,]+\. As usual: /)
  const nobody = await as(joost, 'course', 'agree', 'No discount without asking')
  assert.equal(nobody.code, 1)
  assert.match(nobody.err, /Without an owner it is no agreement/)
  const none = await as(joost, 'course', 'agree', 'No discount without asking', '--owner', marleen, '--alarm', '3')
  assert.match(none.err, /Alarm 3 is not in the list: none wait/)
  assert.match((await run('course', 'look', '3')).err, /Alarm 3 is not in the list: none wait/)
  const agreed = await well(joost, 'course', 'agree', 'No discount without asking', '--owner', marleen)
  const [, id = ''] = /^(\w{8})\s+No discount without asking .*Marleen Peters\s+open$/m.exec(agreed) ?? []
  assert.match(await well(marleen, 'course', 'kept', id), /No discount without asking .*kept$/m)
  assert.equal((await data<CoursePage>(joost, 'course', 'cycle', '4')).rhythm.days, 28)
  assert.match((await as(joost, 'course', 'cycle', '5')).err, /one, two, three or four weeks/)
})

test('E31: the ways in are shown for everybody, for a group and for one customer, and a group that is not there is refused', async () => {
  const all = await well('', 'surround')
  assert.match(all, /^300 of 300 customers have a way in/)
  assert.match(all, /Without .* nobody can tell that there is no way in\./)
  const page = await data<SurroundPage>('', 'surround', 'Zuivel', '--ring', 'buys')
  assert.deepEqual([page.group, page.rows.length, page.total], ['Zuivel', 5, 5])
  const [known] = (await data<SurroundPage>('', 'surround', 'Zuivel')).rows
  assert.match(await well('', 'surround', '--customer', known!.name), /: We know them\n.* knows .* \(met on \d+ days?, last on /)
  const none = await run('surround', 'Bakkers')
  assert.deepEqual([none.code, none.out], [1, ''])
  assert.match(none.err, /There is no customer group “Bakkers”/)
  assert.match((await run('surround', 'Zuivel', '--language', 'nl')).out, /klanten in Zuivel hebben een ingang/)
})
