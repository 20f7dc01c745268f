/** Time entries out of Clockify's detailed report. Its dates follow the workspace and may have to be asked. */
import type { Format } from '../format.ts'
import { hasAll, hasAny } from '../format.ts'
import { timeEntry } from './time-entry.ts'

export const clockify: Format = {
  id: 'clockify',
  what: ['touch'],
  recorded: () => 'time-entry',
  synonyms: {
    customerName: ['Client'],
    // The address is nobody's code outside this program, so the name has to do.
    memberName: ['User'],
    start: ['Start Date'],
    startTime: ['Start Time'],
    end: ['End Date'],
    endTime: ['End Time'],
    duration: ['Duration (h)', 'Duration (decimal)'],
  },
  knows: (_, headers) =>
    hasAll(headers, 'Project', 'Client', 'User', 'Start Date') && hasAny(headers, ['Duration (h)', 'Duration (decimal)']),
  facts: (row) => timeEntry(row, 'start'),
}
