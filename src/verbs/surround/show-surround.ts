/** A group, or everybody: who has a way in and how, from the inside out, beside the coverage of the other groups. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { customersIn, noCoverage, rings } from '../../core/surround/coverage.ts'
import type { SurroundPage } from '../../core/surround/surround-page.ts'
import { cursorOf, placeOf } from '../../store/rows/cursor.ts'
import { coverageOfGroup, surroundGroups, surroundSight, waysOf, whiteOfGroup } from '../../store/rows/ways-in.ts'
import { show } from '../kinds.ts'
import { toldSight, toldWays } from './told-ways.ts'

/** As many groups as anybody scrolls through; the others are found by their name. */
const MOST_GROUPS = 200
/** As many as one block takes. */
const MOST_WHITE = 10_000

export const showSurround = show({
  word: 'surround',
  name: 'show-surround',
  input: z.object({
    group: z.string().min(1).max(500).optional(),
    ring: z.enum(rings).optional(),
    cursor: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  run: async ({ group = null, ring = null, cursor, limit }, tx) => {
    const standing = await coverageOfGroup(tx, group)
    if (standing === null && group !== null) return refuse('group-unknown', { group })
    const [place] = (cursor === undefined ? null : placeOf(cursor, 1)) ?? []
    const ways = await waysOf(tx, { group, ring, after: typeof place === 'number' ? Math.trunc(place) : 0, limit: limit + 1 })
    const page = ways.slice(0, limit)
    const last = page.at(-1)
    const groups = await surroundGroups(tx, MOST_GROUPS)
    const counts = standing?.coverage ?? noCoverage
    return {
      sight: await toldSight(tx, await surroundSight(tx)),
      group,
      coverage: counts,
      people: standing?.people ?? null,
      rows: await toldWays(tx, page),
      total: ring === null ? customersIn(counts) : counts[ring],
      next: last && ways.length > limit ? cursorOf(last.place) : null,
      groups: groups.rows,
      groupsInAll: groups.total,
      white: group === null ? [] : await whiteOfGroup(tx, group, MOST_WHITE),
    } satisfies SurroundPage
  },
})
