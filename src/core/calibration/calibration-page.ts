/** How good estimates are, as it is shown. */
import type { Day } from '../units.ts'
import type { Calibration } from './calibration.ts'

export type CalibrationPage = {
  /** The shortest window first; none while there is no year before a quarter. */
  readonly windows: readonly Calibration[]
  /** What is recorded of invoices; null while nothing is. */
  readonly recorded: { readonly first: Day; readonly last: Day } | null
  readonly planning: boolean
}
