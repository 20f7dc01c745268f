/** Everyone in the team with their hours, and who left. */
import type { Team, TeamMember } from '../../../core/team/team-page.ts'
import { showTeam } from '../../../verbs/team/show-team.ts'
import { count, day, euro, hours, text } from '../column.ts'
import { sheet } from '../sheet.ts'

type Row = Omit<TeamMember, 'leader'> & { readonly leader: string | null; readonly since: string | null }

export const membersSheet = sheet<Team, Row>({
  name: 'members',
  title: 'export.members',
  verb: showTeam,
  rows: ({ members, left }) => {
    const names = new Map([...members, ...left].map(({ id, name }) => [id, name]))
    const unknown = { statedHours: null, recordedHours: null, customers: null, hourPriceEuro: null, leader: null }
    return [
      ...members.map((one) => ({ ...one, leader: one.leader === null ? null : (names.get(one.leader) ?? one.leader), since: null })),
      ...left.map((one) => ({ ...unknown, ...one })),
    ]
  },
  columns: [
    text('screen.column.member', ({ name }) => name),
    text('screen.column.leader', ({ leader }) => leader),
    hours('export.column.stated-hours', ({ statedHours }) => statedHours),
    hours('export.column.recorded-hours', ({ recordedHours }) => recordedHours),
    count('export.column.customers', ({ customers }) => customers),
    euro('export.column.hour-price', ({ hourPriceEuro }) => hourPriceEuro),
    day('export.column.left-on', ({ since }) => since),
    text('export.column.id', ({ id }) => id),
  ],
})
