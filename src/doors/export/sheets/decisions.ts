/** The log: every decision with who took it, in which words and on what figures, newest first. */
import type { DecisionList, DecisionRow } from '../../../core/decision/decision-page.ts'
import { nameToTell, tellDecision } from '../../../messages/tell-decision.ts'
import { listDecisions } from '../../../verbs/decision/list-decisions.ts'
import { count, moment, text } from '../column.ts'
import { sheet } from '../sheet.ts'

export const decisionsSheet = sheet<DecisionList, DecisionRow>({
  name: 'decisions',
  title: 'export.decisions',
  verb: listDecisions,
  input: { limit: 500 },
  rows: (page) => page.rows,
  next: (page) => page.next,
  columns: [
    count('export.column.number', ({ position }) => position),
    moment('export.column.moment', ({ at }) => at),
    text('export.column.who', (row, { language }) => tellDecision(language, row).who),
    text('export.column.kind', ({ type }, { sayCode }) => sayCode(`decision.kind.${type}`)),
    text('export.column.subject', ({ subject }, { language }) => (subject.id === null ? null : nameToTell(language, subject))),
    text('export.column.decision', (row, { language }) => tellDecision(language, row).what),
    text('export.column.on', (row, { language }) => tellDecision(language, row).on),
    text('export.column.said', ({ said, erased }, { say }) => (erased ? say('screen.erased') : said)),
    count('export.column.plan', ({ plan }) => plan),
  ],
})
