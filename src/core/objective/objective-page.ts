/** The objective as it is shown: what stands, and what it may count on. */
import type { Forecast } from './forecast.ts'
import type { Objective } from './objective.ts'

export type ObjectivePage = {
  readonly objective: Objective | null
  /** Of its log, to say what was seen when it is replaced. */
  readonly version: number
  /** Name of who set it. */
  readonly setBy: string | null
  readonly forecast: Forecast
}
