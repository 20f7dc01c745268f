/** The test company with something on every screen, for the sheets of all of them. */
import type { Calibration } from '../../core/calibration/calibration.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import type { Day } from '../../core/units.ts'
import { append } from '../../store/log/log.ts'
import { keepCalibrations } from '../../store/rows/calibration.ts'
import { savePlan } from '../../store/rows/save-plan.ts'
import { at, bring, company, contact } from '../../store/rows/test-company.ts'
import { plan } from '../../store/rows/test-made-plan.ts'
import { formBlock } from '../../verbs/block/form-block.ts'
import { agreeDivision } from '../../verbs/course/agree-division.ts'
import { makeAgreement } from '../../verbs/course/make-agreement.ts'
import { measureCourse } from '../../verbs/course/measure-course.ts'
import { catchMatter } from '../../verbs/matter/catch-matter.ts'
import { measureMatrix } from '../../verbs/matrix/measure-matrix.ts'
import { setObjective } from '../../verbs/objective/set-objective.ts'
import { keepContacts } from '../../verbs/privacy/keep-contacts.ts'
import { measureSurround } from '../../verbs/surround/measure-surround.ts'
import type { TestHouse } from '../../verbs/test-house.ts'
import type { Filters } from './sheet.ts'

export async function full(house: () => Promise<TestHouse>): Promise<{ readonly open: TestHouse; readonly block: string }> {
  const open = await house()
  await open.run(company)
  await open.well(keepContacts, { keep: true }, 'm1')
  await open.run((tx) =>
    bring(tx, 'people.csv', { contacts: [contact(2, 'c1', '=Jan', { post: '@inkoop', by: 'm1', met: '2025-12-01' })] }),
  )
  const block = crypto.randomUUID()
  const title = '=cmd|x of a matter'
  await open.well(
    setObjective,
    { sentence: '=1+1 of an objective', measure: 'margin', amount: 5000.5, by: '2026-12-31', reason: null },
    'm1',
  )
  await open.well(
    catchMatter,
    { matter: crypto.randomUUID(), title, ties: { customer: 'c1' }, remains: { valueEuro: 900, hours: 1.5 } },
    'm1',
  )
  await open.well(formBlock, { block, name: '@block', customers: ['c1'], owner: 'm1' }, 'm1')
  await open.well(makeAgreement, { agreement: crypto.randomUUID(), text: '=1+1 is agreed', owner: 'm1', until: '2026-02-08' }, 'm1')
  await open.well(agreeDivision, {}, 'm1')
  const change = { customer: 'c2', from: 'm1', to: null, hoursBefore: 2, hoursAfter: 0, forced: 'no-go' } as const
  const bundle = { changes: [change], gainEuro: 0, gainError: 0, disruptionEuro: 0, netEuro: 0, forced: 'no-go' } as const
  await open.run((tx) => savePlan(tx, { ...plan, leastChange: { bundles: [bundle] } }, picturesOf(plan), at))
  const lots = [{ worked: ['c1'], left: ['c2'], member: 'm1' }]
  const expected = { hours: 1, effectEuro: 1, perHourEuro: 1, pairsNeeded: null }
  const drawn = { plan: '1', seed: 1, from: '2026-02-09', to: '2026-05-17', lots, costEuro: 1, expected, at }
  await open.run((tx) =>
    append(tx, { subject: 'experiment', expectedVersion: 0, actor: 'm1', at, events: [{ type: 'lots-drawn', data: drawn }] }),
  )
  await open.run((tx) => keepCalibrations(tx, [calibration]))
  await open.perform(measureCourse)
  await open.perform(measureSurround)
  await open.perform(measureMatrix)
  return { open, block }
}

const compared = { customers: 3, predictedEuro: 100, happenedEuro: 90, bandEuro: [50, 130] as const, share: 0.9, band: [0.5, 1.3] as const }
const calibration: Calibration = {
  quarters: 1,
  from: '2025-10-02' as Day,
  to: '2025-12-31' as Day,
  customers: compared,
  prospects: compared,
  fifths: [],
  closer: 0.1,
  judged: { people: 3, theirs: compared, arithmetic: compared },
  go: null,
  noGo: null,
}

/** What must be asked of a sheet besides. */
export const needs = (block: string): Readonly<Record<string, Filters>> => ({
  'source-rows': { id: 'c1' },
  'rejected-rows': { id: '1' },
  prices: { group: 'Food' },
  held: { member: 'm1' },
  work: { member: 'm1' },
  person: { text: 'Bakkerij Jansen' },
  'block-items': { block },
  'matrix-customers': { group: 'Food', product: 'a "b"\tc\\d' },
})
