/** The objective that stands, who set it, and what it may count on with everybody served and with the plan's narrow scope. */
import { z } from 'zod'
import { forecastOf } from '../../core/objective/forecast.ts'
import type { ObjectiveEvent, ObjectiveState } from '../../core/objective/objective.ts'
import type { ObjectivePage } from '../../core/objective/objective-page.ts'
import { fold } from '../../store/log/log.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { lastDecider } from '../../store/rows/last-decider.ts'
import { show } from '../kinds.ts'
import { objectiveLog } from './set-objective.ts'

export const showObjective = show({
  word: 'objective',
  name: 'show-objective',
  input: z.object({}),
  run: async (_input, tx) => {
    const { state: objective, version } = await fold<ObjectiveState, ObjectiveEvent>(tx, objectiveLog)
    return {
      objective,
      version,
      setBy: objective && (await lastDecider(tx, objectiveLog.subject)),
      forecast: objective && forecastOf(objective, await currentPlan(tx)),
    } satisfies ObjectivePage
  },
})
