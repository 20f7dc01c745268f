/** A row of a time tracker: its time is measured, so a row without a readable time is a problem. */
import type { Fact } from '../../core/fact/fact.ts'
import type { Field } from '../headers.ts'
import type { Row } from '../row.ts'

export function timeEntry(row: Row, date: Field): readonly Fact[] {
  return [
    {
      kind: 'touch',
      row: row.row,
      customer: row.customer(),
      member: row.member(),
      day: row.day(date),
      how: 'time-entry',
      minutes: row.measured(),
    },
  ]
}
