/** Margin against hours: every customer as a dot, and the line of the price of an hour; with bounds a part of it, closer by. */
import { z } from 'zod'
import type { SweetSpotPage } from '../../core/customer/sweet-spot.ts'
import { currentSweetSpot } from '../../store/rows/current-plan.ts'
import { sweetSpotWithin } from '../../store/rows/sweet-spot-within.ts'
import { show } from '../kinds.ts'
import { choiceShape, filterOf } from '../plan/list-input.ts'

const { marginFrom, marginTo, hoursFrom, hoursTo } = choiceShape

export const showSweetSpot = show({
  word: 'customer',
  name: 'show-sweet-spot',
  input: z.object({ marginFrom, marginTo, hoursFrom, hoursTo }),
  run: async (bounds, tx) => {
    const whole = await currentSweetSpot(tx)
    const bounded = Object.values(bounds).some((bound) => bound !== undefined)
    return { spot: whole && bounded ? await sweetSpotWithin(tx, whole, filterOf(bounds)) : whole } satisfies SweetSpotPage
  },
})
