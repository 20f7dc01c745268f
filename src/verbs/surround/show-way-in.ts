/** One customer: the way in to it, who of us knows it, who sat at one table with it, and its contacts where they are kept by name. */
import { z } from 'zod'
import { isRefusal } from '../../core/refusal.ts'
import { holds, warmthAtTable, warmthOf, type Meeting } from '../../core/surround/bond.ts'
import type { WayInPage } from '../../core/surround/surround-page.ts'
import { dayOf, type Day } from '../../core/units.ts'
import { companiesAround, membersAround, type Around } from '../../store/rows/around.ts'
import { reachOf } from '../../store/rows/reach-of.ts'
import { ringsOf, surroundSight, wayOf } from '../../store/rows/ways-in.ts'
import { customerNow } from '../../store/rows/who-is-who.ts'
import { customersCalled } from '../../store/rows/tied.ts'
import { show } from '../kinds.ts'
import { contactsOfCustomer } from './told-contacts.ts'
import { stopOf, toldSight, toldWays } from './told-ways.ts'

/** Of more than these nobody reads the coldest. */
const MOST_SHOWN = 20

export const showWayIn = show({
  word: 'surround',
  name: 'show-way-in',
  /** By id, code or name. */
  input: z.object({ id: z.string().min(1).max(1000) }),
  run: async ({ id: asked }, tx, { now }) => {
    const called = await customersCalled(tx, [await customerNow(tx, asked)])
    if (isRefusal(called)) return called
    const { id } = called[0] ?? { id: asked }
    const way = await wayOf(tx, id)
    const [row] = way === null ? [] : await toldWays(tx, [way])
    const sight = await surroundSight(tx)
    const today = sight?.day ?? dayOf(now)
    const members = bondsOf(await membersAround(tx, id), today, warmthOf)
    const companies = bondsOf(await companiesAround(tx, id), today, warmthAtTable).slice(0, MOST_SHOWN)
    const inRing = await ringsOf(tx, companies.map((company) => company.id)) // prettier-ignore
    const owner = way?.owner_id ?? null
    return {
      sight: await toldSight(tx, sight),
      row: row ?? null,
      knownBy: members.slice(0, MOST_SHOWN).map(({ name, ...bond }) => ({ ...bond, name: name ?? bond.id })),
      ownerKnows: owner === null ? null : members.some((member) => member.id === owner),
      atTable: companies.map(({ id: other, name, ...bond }) => ({ ...bond, at: stopOf(other, name), ring: inRing.get(other) ?? null })),
      contacts: await contactsOfCustomer(tx, id, today),
      risks: (await reachOf(tx, id))?.risks ?? 0,
    } satisfies WayInPage
  },
})

/** Those who still know it, the warmest first. */
const bondsOf = (around: readonly Around[], today: Day, warmth: (meetings: readonly Meeting[], today: Day) => number) =>
  around
    .map(({ id, name, meetings }) => {
      const past = meetings.filter(({ day }) => day <= today)
      const last = past.reduce((latest, { day }) => (day > latest ? day : latest), '' as Day)
      return { id, name, times: past.length, last, warmth: warmth(past, today) }
    })
    .filter(holds)
    .toSorted((a, b) => b.warmth - a.warmth || (a.id < b.id ? -1 : 1))
