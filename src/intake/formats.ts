/** The formats that we read. The first that knows the headers has the file: products before what anyone may have made. */
import type { Format } from './format.ts'
import { adventureWorksBeside, adventureWorksEmployees, adventureWorksResellers, adventureWorksSales } from './formats/adventure-works.ts'
import { clockify } from './formats/clockify.ts'
import { customers } from './formats/customers.ts'
import { harvest } from './formats/harvest.ts'
import { hours } from './formats/hours.ts'
import { invoices } from './formats/invoices.ts'
import { team } from './formats/team.ts'
import { toggl } from './formats/toggl.ts'

export const formats: readonly Format[] = [
  adventureWorksSales,
  adventureWorksResellers,
  adventureWorksEmployees,
  clockify,
  toggl,
  harvest,
  hours,
  invoices,
  customers,
  team,
]

/** Headers of tables that we know and that tell us nothing. */
export const notNeeded: readonly (readonly string[])[] = adventureWorksBeside
