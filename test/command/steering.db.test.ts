/** Steering as a person types it: the division and its changes, the review of a cycle, and the conscience questions (E7, E24, E30, E36, E37). */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ConsciencePage } from '../../src/core/conscience/conscience.ts'
import type { BundlesPage } from '../../src/core/course/bundles-page.ts'
import type { ReviewPage } from '../../src/core/course/review-page.ts'
import { exampleFolder, serve, stopped, untilPlanned } from '../browser/served.ts'
import type { ExperimentPage } from '../../src/core/experiment/experiment-page.ts'
import { koersvast } from './koersvast.ts'

const { folder, remove } = await exampleFolder('machine-builders')
const { server, address } = await serve(folder)
after(async () => {
  await stopped(server)
  remove()
})

const run = (...args: string[]) => koersvast([...args, '--as', 'Joost van Dijk'], { KOERSVAST_DATA: folder })
const well = async (...args: string[]): Promise<string> => {
  const ran = await run('course', 'division', ...args)
  assert.deepEqual([ran.code, ran.err], [0, ''], args.join(' '))
  await untilPlanned(address)
  return ran.out
}
const page = async () => (await (await fetch(`${address}/api/v1/course/show-bundles`)).json()) as BundlesPage

test('the division of the plan is agreed, changes are proposed with both figures, and each is answered', async () => {
  assert.match(await well(), /Who works whom is not agreed yet/)
  assert.match(await well('agree'), /^Agreed on .*: \d+ customers with 4 members\./)
  const again = await run('course', 'division', 'agree')
  assert.equal(again.code, 1)
  assert.match(again.err, /^koersvast: Who works whom was agreed already/)
  const hours = {
    method: 'POST',
    headers: { 'koersvast-member': encodeURIComponent('key:1') },
    body: JSON.stringify({ member: 'key:2', hours: 250 }),
  }
  assert.ok((await fetch(`${address}/api/v1/team/set-net-hours`, hours)).ok)
  await untilPlanned(address)
  const told = await well()
  assert.match(
    told,
    /\n1 {2}€[\d,]+ a year gained, give or take €[\d,]+, against €[\d,]+ of disruption\.\n {3}.* goes from Marleen Peters to /,
  )
  const { bundles } = await page()
  await well('accept', '1')
  assert.equal((await page()).accepted[0]?.customer, bundles[0]!.customer)
  await well('back')
  assert.deepEqual((await page()).accepted, [])
  await well('refuse', '1')
  assert.equal((JSON.parse(await well('--json')) as BundlesPage).refused, 1)
  const none = await run('course', 'division', 'accept', '99')
  assert.equal(none.code, 1)
  assert.match(none.err, /^koersvast: Change 99 is not in the list/)
  assert.match(await well('let-go'), /Who works whom is not agreed yet/)
})

test('a conscience question is answered for this cycle, of the organisation or of a customer', async () => {
  const told = await run('conscience')
  assert.match(told.out, /\nwhom {2}Which customers do we serve, and why these\?\n {2}\d+ customers are white/)
  const answered = await run('conscience', 'answer', 'whom', 'The twelve that we chose')
  assert.deepEqual([answered.code, answered.err], [0, ''])
  assert.match(answered.out, /The twelve that we chose \(Joost van Dijk, /)
  const unknown = await run('conscience', 'answer', 'why', 'Because')
  assert.equal(unknown.code, 1)
  assert.match(unknown.err, /^koersvast: There is no question “why”\. Choose one of: whom, /)
  const customer = 'key:10130'
  const ofOne = await run('conscience', '--customer', customer, 'answer', 'problem', 'Their line stops too often')
  assert.deepEqual([ofOne.code, ofOne.err], [0, ''])
  const { questions } = JSON.parse((await run('conscience', '--customer', customer, '--json')).out) as ConsciencePage
  assert.deepEqual(
    questions.map(({ question, answer }) => [question, answer?.text ?? null]),
    [
      ['problem', 'Their line stops too often'],
      ['solution', null],
    ],
  )
})

test('a review is shown, agreed in, and closed; then its minutes stand', async () => {
  assert.match((await run('review')).out, /^The cycle of .* is ready to be reviewed\.\nEverything since/)
  const { cycle } = JSON.parse((await run('review', '--json')).out) as ReviewPage
  const nobody = await run('review', 'agree', 'Look at the prices of the wholesalers')
  assert.equal(nobody.code, 1)
  assert.match(nobody.err, /Without an owner it is no agreement/)
  const agreed = await run('review', 'agree', 'Look at the prices of the wholesalers', '--owner', 'Marleen Peters')
  assert.match(agreed.out, /Look at the prices of the wholesalers · Marleen Peters, by /)
  assert.match((await run('review', 'drop', 'A folder for everybody')).out, /dropped because nobody took it:\nA folder for everybody/)
  assert.match((await run('review', 'hold')).out, /^Minutes of the cycle of /)
  assert.match((await run('review', '--cycle', cycle.from)).out, /closed by Joost van Dijk\.[^]*The twelve that we chose/)
  const late = await run('review', '--cycle', cycle.from, 'agree', 'Too late for this', '--owner', 'Marleen Peters')
  assert.equal(late.code, 1)
  assert.match(late.err, /This review is closed/)
  assert.match((await run('review')).out, /its agenda fills itself/)
})

test('the experiment near the line is told in advance, drawn, shown with its lots, downloaded and ended', async () => {
  const experiment = async (...args: string[]) => {
    const ran = await run('experiment', ...args)
    assert.deepEqual([ran.code, ran.err], [0, ''], args.join(' '))
    return ran.out
  }
  assert.match(await experiment(), /^A quarter from .*\n\d+ pairs of one member [^]*Costs at most €[\d,]+ a year[^]*\d+ pairs are needed/)
  const quarter = (JSON.parse(await experiment('--json')) as ExperimentPage).design
  const year = (JSON.parse(await experiment('--json', '--quarters', '4')) as ExperimentPage).design
  assert.ok(year!.to > quarter!.to && year!.expected.effectEuro > quarter!.expected.effectEuro)
  assert.match(
    await experiment('draw', '--quarters', '2'),
    /^The experiment runs from .*\nNothing measured yet[^]*with seed \d+[^]*: .* worked, .* left/,
  )
  const again = await run('experiment', 'draw')
  assert.equal(again.code, 1)
  assert.match(again.err, /^koersvast: An experiment is running already/)
  await untilPlanned(address)
  const lots = (await run('export', 'lots')).out.trim().split('\n')
  const { standing } = JSON.parse(await experiment('--json')) as ExperimentPage
  assert.equal(lots.length, 1 + 2 * standing!.lots.length)
  const none = await run('experiment', 'learn')
  assert.equal(none.code, 1)
  assert.match(none.err, /No experiment that ended has anything left to take over/)
  assert.match(await experiment('stop'), /^A quarter from [^]*, ended early: /)
})
