/** Who says what they had seen writes over nobody unseen; who does not say it decides on what stands, as before. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { defaultStandards } from '../core/customer/standards.ts'
import type { MatterPage } from '../core/matter/matter-page.ts'
import type { ObjectivePage } from '../core/objective/objective-page.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { Team } from '../core/team/team-page.ts'
import type { BlockPage } from '../core/block/block-page.ts'
import { company } from '../store/rows/test-company.ts'
import { changeBlock } from './block/change-block.ts'
import { defineBlock } from './block/define-block.ts'
import { formBlock } from './block/form-block.ts'
import { showBlock } from './block/show-block.ts'
import { setStandards } from './customer/set-standards.ts'
import { catchMatter } from './matter/catch-matter.ts'
import { describeMatter } from './matter/describe-matter.ts'
import { showMatter } from './matter/show-matter.ts'
import { setObjective } from './objective/set-objective.ts'
import { showObjective } from './objective/show-objective.ts'
import { setNetHours } from './team/set-net-hours.ts'
import { showTeam } from './team/show-team.ts'
import { withHouse } from './test-house.ts'

const { house } = withHouse()
const LATER = '2026-02-01T09:30:00.000Z'

async function open() {
  const one = await house()
  await one.run(company)
  return one
}
const changed = (answer: object): Refusal['facts'] => {
  assert.ok(isRefusal(answer) && answer.code === 'changed-meanwhile', JSON.stringify(answer))
  return answer.facts
}

test('an objective that another replaced meanwhile is not replaced unseen; who and when is told, and having seen that it is', async () => {
  const { ask, well } = await open()
  const wish = { sentence: 'Zeven ton marge bij machinebouwers', measure: 'margin', amount: 700_000, by: '2026-12-31', reason: 'reached' }
  const seen = ((await well(showObjective, {})) as ObjectivePage).version
  await well(setObjective, { ...wish, seen }, 'Anna', LATER)
  const mine = { ...wish, amount: 800_000 }
  const facts = changed(await ask(setObjective, { ...mine, seen }, 'Bo'))
  assert.deepEqual(facts, { who: 'Anna', at: Date.parse(LATER), version: seen + 1 })
  assert.equal(((await well(showObjective, {})) as ObjectivePage).objective?.amount, 700_000)
  // The same as what stands writes over nothing; and an old caller says nothing of what was seen.
  assert.ok(!isRefusal(await ask(setObjective, { ...wish, seen }, 'Bo')))
  await well(setObjective, { ...mine, seen: facts['version'] }, 'Bo')
  await well(setObjective, { ...mine, amount: 900_000 }, 'Bo')
  assert.ok(isRefusal(await ask(setObjective, { ...mine, seen: 'yes' }, 'Bo')))
})

test('of net hours only the same member’s are in each other’s way; standards as a whole', async () => {
  const { ask, well } = await open()
  const { versions } = (await well(showTeam, {})) as Team
  await well(setNetHours, { member: 'm1', hours: 500, seen: versions.netHours }, 'Anna')
  await well(setNetHours, { member: 'm2', hours: 600, seen: versions.netHours }, 'Bo')
  const facts = changed(await ask(setNetHours, { member: 'm1', hours: 700, seen: versions.netHours }, 'Bo'))
  assert.equal(facts['who'], 'Anna', 'who changed this one, and not who decided last')
  assert.equal(facts['version'], versions.netHours + 2)
  await well(setNetHours, { member: 'm1', hours: 700, seen: facts['version'] }, 'Bo')
  // Changed and changed back is as it was seen.
  await well(setNetHours, { member: 'm2', hours: 1, seen: facts['version'] }, 'Bo')
  await well(setNetHours, { member: 'm2', hours: 600 }, 'Bo')
  await well(setNetHours, { member: 'm2', hours: 2, seen: facts['version'] }, 'Bo')

  await well(setStandards, { standards: { ...defaultStandards, reach: 4 }, seen: versions.standards }, 'Anna')
  changed(await ask(setStandards, { standards: { ...defaultStandards, conversion: 0.5 }, seen: versions.standards }, 'Bo'))
})

test('of a matter and of a block only the fields that one writes are in the way, whatever else happened to them', async () => {
  const { ask, well } = await open()
  const matter = randomUUID()
  await well(catchMatter, { matter, title: 'Klacht over de levertijd' }, 'Anna')
  const { version: seen } = (await well(showMatter, { matter })) as MatterPage
  await well(describeMatter, { matter, title: 'Klacht over de levering', seen }, 'Anna')
  await well(describeMatter, { matter, ties: { place: 'Breda' }, seen }, 'Anna')
  changed(await ask(describeMatter, { matter, title: 'Klacht over de bezorging', seen }, 'Anna'))
  changed(await ask(describeMatter, { matter, ties: { place: 'Tilburg' }, seen }, 'Anna'))
  await well(describeMatter, { matter, ties: { product: 'Pers' }, seen }, 'Anna')

  const block = randomUUID()
  await well(formBlock, { block, name: 'Bakkers in Breda', owner: 'm1', customers: ['c1'] }, 'Anna')
  const formed = ((await well(showBlock, { block })) as BlockPage).block
  await well(changeBlock, { block, hours: 40, seen: formed.version }, 'Anna')
  await well(defineBlock, { block, finishedWhen: 'Er ligt een offerte of een nee.', seen: formed.version }, 'Anna')
  changed(await ask(defineBlock, { block, finishedWhen: 'Er ligt een handtekening.', seen: formed.version }, 'Anna'))
  changed(await ask(changeBlock, { block, hours: 50, seen: formed.version }, 'Anna'))
  await well(changeBlock, { block, valueEuro: 5000, name: 'Bakkers', seen: formed.version }, 'Anna')
})
