/** What somebody changed in the form of a block, as the decisions that it takes. */
import type { BlockRow } from '../../core/block/block-page.ts'
import type { Step } from '../telling.ts'

/** What was touched; '' for an owner is nobody, for a figure nothing entered. */
export type Draft = {
  readonly name?: string
  readonly owner?: string
  readonly finishedWhen?: string
  readonly after?: readonly string[]
  readonly hours?: number | ''
  readonly valueEuro?: number | ''
}

/** The field that a refusal is about; any other stands below all of them. */
export const fieldOf: Readonly<Record<string, keyof Draft>> = {
  'block-name-length': 'name',
  'block-definition-length': 'finishedWhen',
  'block-hours-out-of-range': 'hours',
  'block-without-hours': 'hours',
  'block-value-out-of-range': 'valueEuro',
  'blocks-in-a-circle': 'after',
  'block-waits-for-unknown': 'after',
  'member-unknown': 'owner',
  'member-left': 'owner',
}

/** As the field shows it: what is not visible in it was not changed by anybody. */
export const shownHours = (hours: number): number => Math.round(hours * 10) / 10
export const shownEuro = (euro: number): number => Math.round(euro)

/** Nothing for what is as it was. What finished means comes first: a new owner would be the only one who can say it. */
export function changesOf(block: BlockRow, draft: Draft): readonly Step[] {
  const { name, owner, finishedWhen, after, hours, valueEuro } = draft
  const waited = block.after.map(({ id }) => id)
  const change = {
    ...(name !== undefined && name !== (block.name ?? '') && { name }),
    ...(owner !== undefined && owner !== (block.owner?.id ?? '') && { owner: owner === '' ? null : owner }),
    ...(after !== undefined && !sameIds(after, waited) && { after }),
    ...(typeof hours === 'number' && hours !== shownHours(block.hours) && { hours }),
    ...(typeof valueEuro === 'number' && valueEuro !== shownEuro(block.valueEuro) && { valueEuro }),
  }
  const defines = finishedWhen !== undefined && finishedWhen !== (block.finishedWhen ?? '')
  return [
    ...(defines ? [['block/define-block', { block: block.id, finishedWhen }] as const] : []),
    ...(Object.keys(change).length > 0 ? [['block/change-block', { block: block.id, ...change }] as const] : []),
  ]
}

/** What was typed while the rest was being told: it was not decided yet. */
export const typedSince = (told: Draft, now: Draft): Draft =>
  Object.fromEntries(Object.entries(now).filter(([field, value]) => value !== told[field as keyof Draft]))

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))
