/** The objective through its verbs on a real database: who may, what stands, and what is told beside it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObjectivePage } from '../../core/objective/objective-page.ts'
import { isRefusal } from '../../core/refusal.ts'
import { withHouse } from '../test-house.ts'
import { joinTeam } from '../team/join-team.ts'
import { setObjective } from './set-objective.ts'
import { showObjective } from './show-objective.ts'

const { house } = withHouse()
const wish = { sentence: 'Zeven ton marge bij machinebouwers', measure: 'margin', amount: 700_000, by: '2026-12-31' }

test('a director who joins sets the objective; nobody in particular cannot', async () => {
  const { ask } = await house()
  const refused = await ask(setObjective, wish)
  assert.ok(isRefusal(refused) && refused.code === 'say-who-you-are')
  assert.ok(!isRefusal(await ask(joinTeam, { name: 'Eva de Boer' })))
  assert.ok(!isRefusal(await ask(setObjective, wish, 'Eva de Boer')))
  const page = (await ask(showObjective, {})) as ObjectivePage
  assert.equal(page.objective?.sentence, wish.sentence)
  assert.equal(page.setBy, 'Eva de Boer')
  assert.equal(page.forecast, null)
})

test('who is not there cannot act, and two of one name have to say which', async () => {
  const { ask } = await house()
  const stranger = await ask(setObjective, wish, 'Jan')
  assert.ok(isRefusal(stranger) && stranger.code === 'acting-member-unknown')
  await ask(joinTeam, { name: 'Jan' })
  const twin = await ask(joinTeam, { name: 'Jan' })
  assert.ok(isRefusal(twin) && twin.code === 'member-there-already')
})

test('of fifty who set the first objective at once one succeeds, the others are told that one stands', async () => {
  const { ask } = await house()
  await ask(joinTeam, { name: 'Eva' })
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => ask(setObjective, { ...wish, amount: n + 1 }, 'Eva')))
  assert.equal(answers.filter((answer) => !isRefusal(answer)).length, 1)
  assert.ok(answers.every((answer) => !isRefusal(answer) || answer.code === 'objective-stands'))
})
