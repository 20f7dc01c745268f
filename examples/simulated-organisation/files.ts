/** The files that such an organisation has: what was invoiced and what was written down in a cycle, as Dutch offices write it. Nothing of the truth is in them. */
import { dayFromNumber, dayNumber, type Day } from '../../src/core/units.ts'
import { share, type Organisation } from './organisation.ts'

export type TextFile = { readonly name: string; readonly text: string }
/** Minutes of a member at a customer, by their places. */
export type Spent = { readonly customer: number; readonly member: number; readonly minutes: number }

const FIRST_MONDAY = dayNumber('2024-01-01' as Day)
const CYCLE_DAYS = 14
/** Friday of the second week. */
const LAST_WORKING_DAY = 11

/** A cycle by its number: 0 is the first of the year before anybody looked. */
export const cycleDays = (cycle: number): { readonly from: Day; readonly to: Day } => ({
  from: dayFromNumber(FIRST_MONDAY + cycle * CYCLE_DAYS),
  to: dayFromNumber(FIRST_MONDAY + (cycle + 1) * CYCLE_DAYS - 1),
})

/** Who there is, and the net hours of everybody. */
export const masterFiles = ({ customers, members }: Organisation): readonly TextFile[] => [
  csv(
    'klanten.csv',
    ['Debiteurnummer', 'Klantnaam', 'Branche', 'Accountmanager'],
    customers.map(({ id, name, group, owner }) => [id, name, group, members[owner]!.name]),
  ),
  csv(
    'team.csv',
    ['Medewerkernummer', 'Naam', 'Netto uren'],
    members.map(({ name, hours }, at) => [String(at + 1), name, comma(hours)]),
  ),
]

/** An invoice for each customer, on a working day of its own, and a row for whoever was at a customer; nothing where nobody was. */
export function cycleFiles(
  organisation: Organisation,
  cycles: readonly { readonly cycle: number; readonly cents: readonly number[]; readonly spent: readonly Spent[] }[],
): readonly TextFile[] {
  const { seed, customers, members } = organisation
  const dayOf = (what: string, cycle: number, at: number): string => {
    const day = Math.floor(share(seed, `${what} ${customers[at]!.id} ${cycle}`) * 10)
    // The first customer is invoiced on the last working day, so that a cycle is known to its end.
    return date(cycle, what === 'invoice' && at === 0 ? LAST_WORKING_DAY : day < 5 ? day : day + 2)
  }
  const from = cycleDays(cycles[0]!.cycle).from
  const invoices = cycles.flatMap(({ cycle, cents }) =>
    cents.map((margin, at) => {
      const { id, name } = customers[at]!
      const revenue = Math.round(Math.abs(margin) / (0.15 + 0.2 * share(seed, `price ${id}`)))
      return [`${20_000 + cycle}${id}`, dayOf('invoice', cycle, at), id, name, comma(revenue / 100), comma((revenue - margin) / 100)]
    }),
  )
  const times = cycles.flatMap(({ cycle, spent }) =>
    spent.map(({ customer, member, minutes }) => {
      const { id, name } = customers[customer]!
      return [dayOf('visit', cycle, customer), id, name, members[member]!.name, 'Bezoek', String(minutes)]
    }),
  )
  return [
    csv(
      `facturen-${from}.csv`,
      ['Factuurnummer', 'Factuurdatum', 'Debiteurnummer', 'Klantnaam', 'Bedrag excl. btw', 'Kostprijs'],
      invoices,
    ),
    csv(`uren-${from}.csv`, ['Datum', 'Debiteurnummer', 'Klantnaam', 'Medewerker', 'Soort contact', 'Minuten'], times),
  ]
}

const csv = (name: string, headers: readonly string[], rows: readonly (readonly string[])[]): TextFile => ({
  name,
  text: [headers, ...rows].map((cells) => `${cells.join(';')}\r\n`).join(''),
})

/** A day of a cycle, from 0, as dd-mm-yyyy. */
const date = (cycle: number, day: number): string =>
  dayFromNumber(FIRST_MONDAY + cycle * CYCLE_DAYS + day)
    .split('-')
    .toReversed()
    .join('-')

/** 1234.5 as 1234,50. */
const comma = (amount: number): string => amount.toFixed(2).replace('.', ',')
