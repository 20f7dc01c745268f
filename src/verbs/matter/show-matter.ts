/** One matter: where it stands in the gate, what was answered and by whom, and with what it can be worked. */
import { z } from 'zod'
import { gate, ruleOf } from '../../core/gate/gate.ts'
import { sharedTies } from '../../core/gate/ties.ts'
import { tiesOf } from '../../core/matter/answer.ts'
import type { MatterPage } from '../../core/matter/matter-page.ts'
import { evidenceOf } from '../../core/matter/walk-on.ts'
import { matterSubject } from '../../core/matter/subject.ts'
import { refuse } from '../../core/refusal.ts'
import { versionOf } from '../../store/log/log.ts'
import { chainOf } from '../../store/rows/leader-of.ts'
import { alternativesOf, matterRow, titlesOf } from '../../store/rows/matters.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { namesOfCustomers } from '../../store/rows/names-of-tied.ts'
import { show } from '../kinds.ts'
import { gateKnown } from './gate-known.ts'

export const showMatter = show({
  word: 'matter',
  name: 'show-matter',
  input: z.object({ matter: z.string() }),
  run: async ({ matter: id }, tx) => {
    const found = await matterRow(tx, id)
    if (!found) return refuse('matter-unknown')
    const { row, matter } = found
    const known = await gateKnown(tx, tiesOf(matter), id)
    const members = await namesOf(tx)
    const partners = known.evidence.partners
    const customers = await namesOfCustomers(
      tx,
      partners.filter(({ what }) => what === 'customer').map((one) => one.id),
    )
    const titles = await titlesOf(
      tx,
      partners.filter(({ what }) => what !== 'customer').map((one) => one.id),
    )
    const rule = row.test === null ? undefined : ruleOf(row.test)
    return {
      matter: row,
      version: await versionOf(tx, matterSubject(id)),
      firstOwner: matter.firstOwner === null ? null : { id: matter.firstOwner, name: members.get(matter.firstOwner) ?? null },
      aboveCheck: matter.debt === null ? [] : await chainOf(tx, matter.debt),
      ...(await alternativesOf(tx, matter)),
      answers: gate.flatMap(({ code }) => {
        const given = matter.answers[code]
        return given ? [{ test: code, name: given.member === null ? null : (members.get(given.member) ?? null), ...given }] : []
      }),
      hints: rule?.hints(evidenceOf(matter, known)) ?? [],
      partners: partners.map((partner) => ({
        what: partner.what,
        id: partner.id,
        name: (partner.what === 'customer' ? customers : titles).get(partner.id) ?? null,
        ties: sharedTies(tiesOf(matter), partner.ties),
      })),
      hourPriceEuro: known.evidence.hourPriceEuro,
      round: matter.round,
    } satisfies MatterPage
  },
})
