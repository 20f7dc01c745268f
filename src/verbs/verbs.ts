/** The one list of everything that can be asked; the doors are made from it. */
import { judgeResponse } from './customer/judge-response.ts'
import { setStandards } from './customer/set-standards.ts'
import { showCustomer } from './customer/show-customer.ts'
import { showSweetSpot } from './customer/show-sweet-spot.ts'
import { answerQuestions } from './fact/answer-questions.ts'
import { importExample } from './fact/import-example.ts'
import { importFiles } from './fact/import-files.ts'
import { readImports } from './fact/read-imports.ts'
import { showRejectedRows } from './fact/show-rejected-rows.ts'
import { showSources } from './fact/show-sources.ts'
import { undoImport } from './fact/undo-import.ts'
import { focusOnFiles } from './plan/focus-on-files.ts'
import { listVerdicts } from './plan/list-verdicts.ts'
import { makePlan } from './plan/make-plan.ts'
import { showFocus } from './plan/show-focus.ts'
import { showWhatIf } from './plan/show-what-if.ts'
import { solveProblem } from './plan/solve-problem.ts'
import { whatIf } from './plan/what-if.ts'
import { setObjective } from './objective/set-objective.ts'
import { showObjective } from './objective/show-objective.ts'
import { joinTeam } from './team/join-team.ts'
import { listMembers } from './team/list-members.ts'
import { setNetHours } from './team/set-net-hours.ts'
import { showTeam } from './team/show-team.ts'
import type { Verb } from './verb.ts'
import { listExamples } from './workspace/list-examples.ts'
import { removeExample } from './workspace/remove-example.ts'
import { showHealth } from './workspace/show-health.ts'
import { showWorkspace } from './workspace/show-workspace.ts'

export const verbs: readonly Verb[] = [
  showWorkspace,
  listExamples,
  removeExample,
  showHealth,
  showObjective,
  setObjective,
  importFiles,
  importExample,
  readImports,
  showSources,
  answerQuestions,
  undoImport,
  showRejectedRows,
  showSweetSpot,
  showCustomer,
  setStandards,
  judgeResponse,
  makePlan,
  showFocus,
  showWhatIf,
  whatIf,
  listVerdicts,
  focusOnFiles,
  solveProblem,
  showTeam,
  setNetHours,
  listMembers,
  joinTeam,
]
