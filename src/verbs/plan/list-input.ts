/** What may be chosen in the list of customers, by the names that every door uses, and what it means. */
import { z } from 'zod'
import { noFilter, type Between, type CustomerFilter } from '../../core/plan/customer-filter.ts'
import { verdictSorts } from '../../core/plan/focus.ts'

/** What is left empty is no bound. */
const bound = z.preprocess((given) => (given === '' || given === null ? undefined : given), z.coerce.number().optional()).optional()

/** Kept with a view. */
export const choiceShape = {
  sort: z.enum(verdictSorts).optional(),
  /** From the greatest, or from Z. Numbers start there unless said otherwise, texts start at A. */
  descending: z.stringbool().or(z.boolean()).optional(),
  verdict: z.enum(['white', 'grey', 'black']).optional(),
  /** A member by id; empty for who has no owner. */
  owner: z.string().max(500).optional(),
  /** Empty for who is in no group. */
  group: z.string().max(500).optional(),
  search: z.string().max(200).optional(),
  /** Euro in the year of the plan. */
  marginFrom: bound,
  marginTo: bound,
  /** Hours that it takes now. */
  hoursFrom: bound,
  hoursTo: bound,
  /** What an hour brings at best, in euro. */
  priceFrom: bound,
  priceTo: bound,
}

const MOST_IDS = 10_000
/** Ids, or JSON of them where a door knows only text. */
const ids = z
  .preprocess((given) => (typeof given === 'string' ? jsonOr(given) : given), z.array(z.string().max(500)).max(MOST_IDS))
  .optional()

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export const filterShape = { ...choiceShape, only: ids, except: ids }

type Chosen = z.infer<z.ZodObject<typeof filterShape>>

export const filterOf = ({ verdict, owner, group, search, only, except, ...bounds }: Chosen): CustomerFilter => ({
  ...noFilter,
  verdict: verdict ?? null,
  owner: owner ?? null,
  group: group ?? null,
  search: search === undefined || search === '' ? null : search,
  only: only ?? null,
  except: except ?? null,
  between: {
    ...between('margin', bounds.marginFrom, bounds.marginTo),
    ...between('hours-now', bounds.hoursFrom, bounds.hoursTo),
    ...between('entry-price', bounds.priceFrom, bounds.priceTo),
  },
})

const between = (figure: string, from: number | undefined, to: number | undefined): Record<string, Between> =>
  from === undefined && to === undefined ? {} : { [figure]: { from: from ?? null, to: to ?? null } }
