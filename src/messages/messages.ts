/** Every sentence that the product says, by code: one file per word. */
import { factMessages } from './fact.ts'
import { matterMessages } from './matter.ts'
import { planMessages } from './plan.ts'
import { doorMessages } from './door.ts'
import { blockMessages } from './block.ts'
import { blockedMessages } from './blocked.ts'
import { refusalMessages } from './refusal.ts'
import { screenMessages } from './screen.ts'
import { screenCustomerMessages } from './screen-customer.ts'
import { screenFactMessages } from './screen-fact.ts'
import { screenObjectiveMessages } from './screen-objective.ts'
import { screenPlanMessages } from './screen-plan.ts'
import { screenTeamMessages } from './screen-team.ts'

export const messages = {
  ...factMessages,
  ...matterMessages,
  ...planMessages,
  ...doorMessages,
  ...blockMessages,
  ...blockedMessages,
  ...refusalMessages,
  ...screenMessages,
  ...screenCustomerMessages,
  ...screenFactMessages,
  ...screenObjectiveMessages,
  ...screenPlanMessages,
  ...screenTeamMessages,
}
export type Code = keyof typeof messages
