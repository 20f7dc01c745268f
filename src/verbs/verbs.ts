/** The one list of everything that can be asked; the doors are made from it. */
import { askSecondFactor } from './access/ask-second-factor.ts'
import { endAccess } from './access/end-access.ts'
import { giveRoles } from './access/give-roles.ts'
import { invite } from './access/invite.ts'
import { makeLink } from './access/make-link.ts'
import { makePasswordLink } from './access/make-password-link.ts'
import { showAccess } from './access/show-access.ts'
import { turnOffSignIn } from './access/turn-off-sign-in.ts'
import { turnOnSignIn } from './access/turn-on-sign-in.ts'
import { withdrawInvitation } from './access/withdraw-invitation.ts'
import { answerConscience } from './conscience/answer-conscience.ts'
import { showConscience } from './conscience/show-conscience.ts'
import { measureCalibration } from './calibration/measure-calibration.ts'
import { showCalibration } from './calibration/show-calibration.ts'
import { drawLots } from './experiment/draw-lots.ts'
import { endLots } from './experiment/end-lots.ts'
import { learnElasticity } from './experiment/learn-elasticity.ts'
import { letLotsGo } from './experiment/let-lots-go.ts'
import { showExperiment } from './experiment/show-experiment.ts'
import { agreeDivision } from './course/agree-division.ts'
import { answerBundle } from './course/answer-bundle.ts'
import { letDivisionGo } from './course/let-division-go.ts'
import { showBundles } from './course/show-bundles.ts'
import { takeBackBundle } from './course/take-back-bundle.ts'
import { dropProposal } from './course/drop-proposal.ts'
import { holdReview } from './course/hold-review.ts'
import { showPrices } from './course/show-prices.ts'
import { showReview } from './course/show-review.ts'
import { endAgreement } from './course/end-agreement.ts'
import { makeAgreement } from './course/make-agreement.ts'
import { measureCourse } from './course/measure-course.ts'
import { restartBaseline } from './course/restart-baseline.ts'
import { restoreBaseline } from './course/restore-baseline.ts'
import { setRhythm } from './course/set-rhythm.ts'
import { showAlarm } from './course/show-alarm.ts'
import { showCourse } from './course/show-course.ts'
import { watchCourse } from './course/watch-course.ts'
import { answerCustomerGut } from './customer/answer-gut.ts'
import { contestVerdict } from './customer/contest-verdict.ts'
import { judgeResponse } from './customer/judge-response.ts'
import { sayWho } from './customer/say-who.ts'
import { setStandards } from './customer/set-standards.ts'
import { showCustomer } from './customer/show-customer.ts'
import { showWhoIsWho } from './customer/show-who-is-who.ts'
import { showSweetSpot } from './customer/show-sweet-spot.ts'
import { withdrawContest } from './customer/withdraw-contest.ts'
import { answerQuestions } from './fact/answer-questions.ts'
import { confirmImports } from './fact/confirm-imports.ts'
import { importExample } from './fact/import-example.ts'
import { importFiles } from './fact/import-files.ts'
import { readImports } from './fact/read-imports.ts'
import { showRejectedRows } from './fact/show-rejected-rows.ts'
import { showSources } from './fact/show-sources.ts'
import { stopReading } from './fact/stop-reading.ts'
import { undoImport } from './fact/undo-import.ts'
import { connectFeed } from './feed/connect-feed.ts'
import { disconnectFeed } from './feed/disconnect-feed.ts'
import { listFeeds } from './feed/list-feeds.ts'
import { lookAtFeed } from './feed/look-at-feed.ts'
import { readFeeds } from './feed/read-feeds.ts'
import { watchFeeds } from './feed/watch-feeds.ts'
import { focusOnFiles } from './plan/focus-on-files.ts'
import { dropView } from './plan/drop-view.ts'
import { listVerdicts } from './plan/list-verdicts.ts'
import { listViews } from './plan/list-views.ts'
import { saveView } from './plan/save-view.ts'
import { showList } from './plan/show-list.ts'
import { makePlan } from './plan/make-plan.ts'
import { listCells } from './matrix/list-cells.ts'
import { measureMatrix } from './matrix/measure-matrix.ts'
import { showCell } from './matrix/show-cell.ts'
import { showMatrix } from './matrix/show-matrix.ts'
import { showFocus } from './plan/show-focus.ts'
import { showLine } from './plan/show-line.ts'
import { showWhatIf } from './plan/show-what-if.ts'
import { showSalesPlan } from './sales-plan/show-sales-plan.ts'
import { solveProblem } from './plan/solve-problem.ts'
import { whatIf } from './plan/what-if.ts'
import { setObjective } from './objective/set-objective.ts'
import { showObjective } from './objective/show-objective.ts'
import { joinTeam } from './team/join-team.ts'
import { leave } from './team/leave.ts'
import { listMembers } from './team/list-members.ts'
import { comeBack } from './team/return.ts'
import { setLeader } from './team/set-leader.ts'
import { setNetHours } from './team/set-net-hours.ts'
import { showHeld } from './team/show-held.ts'
import { showTeam } from './team/show-team.ts'
import { showWork } from './team/show-work.ts'
import { answerOffer } from './matter/answer-offer.ts'
import { answerTest } from './matter/answer-test.ts'
import { catchMatter } from './matter/catch-matter.ts'
import { checkMatter } from './matter/check-matter.ts'
import { takeCheck } from './matter/take-check.ts'
import { describeMatter } from './matter/describe-matter.ts'
import { listMatters } from './matter/list-matters.ts'
import { offerMatter } from './matter/offer-matter.ts'
import { passUpOffers } from './matter/pass-up-offers.ts'
import { retestMatters } from './matter/retest-matters.ts'
import { showMatter } from './matter/show-matter.ts'
import { solveMatter } from './matter/solve-matter.ts'
import { takeMatter } from './matter/take-matter.ts'
import { withdrawOffer } from './matter/withdraw-offer.ts'
import { answerGut } from './block/answer-gut.ts'
import { changeBlock } from './block/change-block.ts'
import { defineBlock } from './block/define-block.ts'
import { finishBlock } from './block/finish-block.ts'
import { formBlock } from './block/form-block.ts'
import { listProposals } from './block/list-proposals.ts'
import { queueBlock } from './block/queue-block.ts'
import { raiseGut } from './block/raise-gut.ts'
import { showBlock } from './block/show-block.ts'
import { showBlocks } from './block/show-blocks.ts'
import { showFlow } from './block/show-flow.ts'
import { showShare } from './block/show-share.ts'
import { startBlock } from './block/start-block.ts'
import { showCards } from './gate/show-cards.ts'
import { eraseSaying } from './decision/erase-saying.ts'
import { listDecisions } from './decision/list-decisions.ts'
import { showDecision } from './decision/show-decision.ts'
import { erasePerson } from './privacy/erase-person.ts'
import { forgetOld } from './privacy/forget-old.ts'
import { keepContacts } from './privacy/keep-contacts.ts'
import { setRetention } from './privacy/set-retention.ts'
import { showPerson } from './privacy/show-person.ts'
import { showPrivacy } from './privacy/show-privacy.ts'
import { watchRetention } from './privacy/watch-retention.ts'
import { listSignals } from './signal/list-signals.ts'
import { noteSignal } from './signal/note-signal.ts'
import { listContacts } from './surround/list-contacts.ts'
import { measureSurround } from './surround/measure-surround.ts'
import { showSurround } from './surround/show-surround.ts'
import { showWayIn } from './surround/show-way-in.ts'
import type { Verb } from './verb.ts'
import { openArchive } from './workspace/open-archive.ts'
import { listExamples } from './workspace/list-examples.ts'
import { removeExample } from './workspace/remove-example.ts'
import { showHealth } from './workspace/show-health.ts'
import { showHome } from './workspace/show-home.ts'
import { showStrength } from './workspace/show-strength.ts'
import { showWords } from './workspace/show-words.ts'
import { showWorkspace } from './workspace/show-workspace.ts'

export const verbs: readonly Verb[] = [
  showAccess,
  invite,
  withdrawInvitation,
  giveRoles,
  endAccess,
  askSecondFactor,
  turnOnSignIn,
  turnOffSignIn,
  makeLink,
  makePasswordLink,
  showWorkspace,
  listExamples,
  removeExample,
  openArchive,
  showHealth,
  showWords,
  showHome,
  showStrength,
  showObjective,
  setObjective,
  importFiles,
  importExample,
  readImports,
  showSources,
  answerQuestions,
  confirmImports,
  stopReading,
  undoImport,
  showRejectedRows,
  listFeeds,
  connectFeed,
  lookAtFeed,
  disconnectFeed,
  watchFeeds,
  readFeeds,
  showWhoIsWho,
  sayWho,
  showSweetSpot,
  showCustomer,
  setStandards,
  judgeResponse,
  contestVerdict,
  withdrawContest,
  answerCustomerGut,
  noteSignal,
  listSignals,
  makePlan,
  showFocus,
  showLine,
  showWhatIf,
  showSalesPlan,
  whatIf,
  listVerdicts,
  showList,
  listViews,
  saveView,
  dropView,
  focusOnFiles,
  solveProblem,
  showTeam,
  showWork,
  setNetHours,
  listMembers,
  joinTeam,
  catchMatter,
  describeMatter,
  answerTest,
  takeMatter,
  offerMatter,
  answerOffer,
  withdrawOffer,
  solveMatter,
  checkMatter,
  takeCheck,
  listMatters,
  showMatter,
  retestMatters,
  passUpOffers,
  showCards,
  showBlocks,
  showBlock,
  showFlow,
  showShare,
  listProposals,
  formBlock,
  changeBlock,
  defineBlock,
  queueBlock,
  startBlock,
  finishBlock,
  raiseGut,
  answerGut,
  setLeader,
  showHeld,
  leave,
  comeBack,
  listDecisions,
  showDecision,
  eraseSaying,
  showPrivacy,
  keepContacts,
  setRetention,
  showPerson,
  erasePerson,
  watchRetention,
  forgetOld,
  showCourse,
  showExperiment,
  drawLots,
  letLotsGo,
  learnElasticity,
  endLots,
  showCalibration,
  measureCalibration,
  showAlarm,
  setRhythm,
  makeAgreement,
  endAgreement,
  restartBaseline,
  restoreBaseline,
  showReview,
  showPrices,
  holdReview,
  dropProposal,
  agreeDivision,
  letDivisionGo,
  showBundles,
  answerBundle,
  takeBackBundle,
  showConscience,
  answerConscience,
  showSurround,
  showWayIn,
  listContacts,
  measureSurround,
  showMatrix,
  showCell,
  listCells,
  measureMatrix,
  measureCourse,
  watchCourse,
]
