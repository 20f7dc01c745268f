/** A what-if asked of the server: refused before there is a plan, answered from the ground that was kept with it, and nothing changed by it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WhatIfAnswer } from '../../core/plan/what-if-answer.ts'
import { isRefusal } from '../../core/refusal.ts'
import { compute } from '../../doors/clock/compute.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { company } from '../../store/rows/test-company.ts'
import { withHouse } from '../test-house.ts'
import { showWhatIf } from './show-what-if.ts'
import { whatIf } from './what-if.ts'

const { house } = withHouse({ compute })

test('without a plan it is refused; with one it is answered, and the plan stands as it stood', async () => {
  const { run, ask } = await house()
  for (const verb of [whatIf, showWhatIf]) {
    const refused = await ask(verb, {})
    assert.ok(isRefusal(refused) && refused.code === 'no-plan')
  }
  await run(company)
  const before = await run(currentPlan)
  const none = (await ask(whatIf, { hours: '0' })) as WhatIfAnswer
  assert.deepEqual([none.capacityHours, none.customers, none.valueEuro, none.moreThanPlanEuro], [0, 0, 0, -1000])
  assert.deepEqual(none.count, { white: 0, grey: 0, black: 4 })
  const one = (await ask(whatIf, { customers: 1, hoursEach: 3 })) as WhatIfAnswer
  assert.deepEqual([one.customers, one.plannedHours], [1, 6])
  assert.ok(one.valueEuro <= one.upperBoundEuro)
  assert.deepEqual(await run(currentPlan), before)
})
