/** By the clock: what was offered and not accepted in time goes one level up the hierarchy by itself. */
import { z } from 'zod'
import { clock } from '../../core/about.ts'
import { decidePassUp, standsUntil } from '../../core/matter/handover.ts'
import { alone } from '../../store/log/log.ts'
import { leaderOf } from '../../store/rows/leader-of.ts'
import { lapsedOffers } from '../../store/rows/matters.ts'
import { settle, work } from '../kinds.ts'
import { matterLog } from './matter-log.ts'

export const passUpOffers = work({
  word: 'matter',
  name: 'pass-up-offers',
  input: z.object({}),
  every: 'minute',
  run: (_input, { workspace, now }, house) =>
    house.store.run(workspace, async (tx) => {
      await alone(tx)
      for (const { id, to } of await lapsedOffers(tx, now)) {
        const known = { leader: await leaderOf(tx, to), until: standsUntil(now) }
        await settle(tx, matterLog(id), decidePassUp, {}, { by: clock, now, known })
      }
    }),
})
