/** Every sentence that the product says, by code: one file per word. */
import { accessMessages } from './access.ts'
import { archiveMessages } from './archive.ts'
import { archiveReadmeMessages } from './archive-readme.ts'
import { contestMessages } from './contest.ts'
import { conscienceMessages } from './conscience.ts'
import { reviewMessages } from './review.ts'
import { courseMessages } from './course.ts'
import { cliMethodMessages } from './cli-method.ts'
import { exportMessages } from './export.ts'
import { factMessages } from './fact.ts'
import { feedMessages } from './feed.ts'
import { helpMessages } from './help.ts'
import { matrixMessages } from './matrix.ts'
import { matterMessages } from './matter.ts'
import { planMessages } from './plan.ts'
import { decisionMessages } from './decision.ts'
import { decisionKindMessages } from './decision-kind.ts'
import { doorMessages } from './door.ts'
import { bundleMessages } from './bundle.ts'
import { calibrationMessages } from './calibration.ts'
import { experimentMessages } from './experiment.ts'
import { blockMessages } from './block.ts'
import { blockedMessages } from './blocked.ts'
import { contactMessages } from './contacts.ts'
import { privacyMessages } from './privacy.ts'
import { refusalMessages } from './refusal.ts'
import { salesPlanMessages } from './sales-plan.ts'
import { screenMessages } from './screen.ts'
import { screenBlockMessages } from './screen-block.ts'
import { screenCourseMessages } from './screen-course.ts'
import { screenCustomerMessages } from './screen-customer.ts'
import { screenDecisionMessages } from './screen-decision.ts'
import { screenFactMessages } from './screen-fact.ts'
import { screenQuestionMessages } from './screen-question.ts'
import { screenWhoMessages } from './screen-who.ts'
import { screenGateMessages } from './screen-gate.ts'
import { screenHomeMessages } from './screen-home.ts'
import { screenMatrixMessages } from './screen-matrix.ts'
import { screenOfflineMessages } from './screen-offline.ts'
import { screenObjectiveMessages } from './screen-objective.ts'
import { screenPictureMessages } from './screen-picture.ts'
import { screenPlanMessages } from './screen-plan.ts'
import { screenTeamMessages } from './screen-team.ts'
import { signalMessages } from './signal.ts'
import { surroundMessages } from './surround.ts'
import { screenSurroundMessages } from './screen-surround.ts'
import { teamMessages } from './team.ts'

export const messages = {
  ...accessMessages,
  ...archiveMessages,
  ...archiveReadmeMessages,
  ...contestMessages,
  ...signalMessages,
  ...courseMessages,
  ...bundleMessages,
  ...experimentMessages,
  ...calibrationMessages,
  ...conscienceMessages,
  ...reviewMessages,
  ...screenCourseMessages,
  ...cliMethodMessages,
  ...exportMessages,
  ...factMessages,
  ...feedMessages,
  ...helpMessages,
  ...matrixMessages,
  ...matterMessages,
  ...planMessages,
  ...decisionMessages,
  ...decisionKindMessages,
  ...doorMessages,
  ...blockMessages,
  ...blockedMessages,
  ...contactMessages,
  ...privacyMessages,
  ...refusalMessages,
  ...salesPlanMessages,
  ...screenMessages,
  ...screenBlockMessages,
  ...screenCustomerMessages,
  ...screenDecisionMessages,
  ...screenFactMessages,
  ...screenQuestionMessages,
  ...screenWhoMessages,
  ...screenGateMessages,
  ...screenHomeMessages,
  ...screenMatrixMessages,
  ...screenOfflineMessages,
  ...screenObjectiveMessages,
  ...screenPictureMessages,
  ...screenPlanMessages,
  ...screenTeamMessages,
  ...surroundMessages,
  ...screenSurroundMessages,
  ...teamMessages,
}
export type Code = keyof typeof messages
