/** Time entries out of Toggl Track: the detailed report, and the layout with ISO moments that tools around it write. */
import type { Format } from '../format.ts'
import { hasAll } from '../format.ts'
import { timeEntry } from './time-entry.ts'

export const toggl: Format = {
  id: 'toggl',
  what: ['touch'],
  recorded: () => 'time-entry',
  synonyms: {
    customerName: ['Client', 'Client Name'],
    // The address is nobody's code outside this program, so the name has to do.
    memberName: ['User'],
    start: ['Start date', 'Start'],
    startTime: ['Start time'],
    end: ['End date', 'Stop'],
    endTime: ['End time'],
    duration: ['Duration'],
  },
  knows: (_, headers) =>
    hasAll(headers, 'User', 'Client', 'Project', 'Start date', 'Duration') ||
    hasAll(headers, 'Start', 'Stop', 'Workspace Name', 'Client Name'),
  facts: (row) => timeEntry(row, 'start'),
}
