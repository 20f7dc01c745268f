/** How a block is called and its figures are written. */
import type { BlockItem, BlockRow, BlocksPage } from '../../core/block/block-page.ts'
import type { Speech } from '../language.tsx'

export const nameOf = ({ name }: Pick<BlockRow, 'name'>, { say }: Pick<Speech, 'say'>): string => name ?? say('screen.block.unnamed')

/** As it stands in a heading, where a star marks the part that matters: a name may have one of its own. */
export const nameInHeading = (block: Pick<BlockRow, 'name'>, speech: Speech): string => nameOf(block, speech).replaceAll('*', '∗')

const FEW_HOURS = 10

/** Whole hours; of a few the tenth as well. */
export const roughHours = (value: number, { hours }: Speech): string => hours(value < FEW_HOURS ? value : Math.round(value))

/** EUR per hour; null where there are no hours. */
export const perHourOf = ({ valueEuro, hours }: { readonly valueEuro: number; readonly hours: number }): number | null =>
  hours > 0 ? valueEuro / hours : null

/** Hours since the start are recorded, so that it can be said what is left. */
export const isMeasured = ({ progress: { recordedUpTo }, startedAt }: NonNullable<BlocksPage['active']>): boolean =>
  recordedUpTo !== null && startedAt !== null && recordedUpTo >= startedAt.slice(0, 10)

/** What is left of the active block as a sentence. */
export function activeFinding(active: NonNullable<BlocksPage['active']>, speech: Speech): string {
  const { say } = speech
  const { hoursPlanned, hoursSpent, hoursLeft } = active.progress
  const name = nameInHeading(active, speech)
  const planned = roughHours(hoursPlanned, speech)
  if (!isMeasured(active)) return say('screen.block.no-hours-yet', { name, planned })
  if (hoursLeft === 0) return say('screen.block.used-up', { name, planned, spent: roughHours(hoursSpent, speech) })
  return say('screen.block.left', { name, planned, left: roughHours(hoursLeft, speech) })
}

/** Where an item stands: the verdict of a customer, what became of a matter; in a block it is open. */
export function stateText({ verdict, matterStatus }: BlockItem, { say }: Speech): string {
  if (matterStatus !== null) return say(matterStatus === 'in-block' ? 'screen.block.matter-open' : `matter.status.${matterStatus}`)
  return say(verdict === null ? 'screen.block.no-verdict' : `verdict.${verdict}`)
}
