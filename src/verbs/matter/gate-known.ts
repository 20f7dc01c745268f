/** What is learned before something stands before the gate: the hour price, its partners, hints, and where it would go. */
import { randomUUID } from 'node:crypto'
import type { Ties } from '../../core/gate/ties.ts'
import { tiesOf } from '../../core/matter/answer.ts'
import type { GateKnown } from '../../core/matter/walk-on.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { formingBlock, hintsAbout, hourPrice, partnersOf } from '../../store/rows/gate-evidence.ts'
import { matterRow } from '../../store/rows/matters.ts'
import { reachOf } from '../../store/rows/reach-of.ts'

/** Of a matter with these ties. Where no block is forming, one is formed under the id given here as soon as it passes. */
export async function gateKnown(tx: Transaction, ties: Ties, matter: string | null): Promise<GateKnown> {
  return {
    evidence: {
      hourPriceEuro: await hourPrice(tx),
      partners: await partnersOf(tx, ties, matter),
      hints: await hintsAbout(tx, ties.customer),
      reach: ties.customer === null ? null : await reachOf(tx, ties.customer),
    },
    formingBlock: (await formingBlock(tx)) ?? randomUUID(),
  }
}

/** Of a matter as it stands; for one that is not there, nothing is known and nothing can be decided. */
export async function gateKnownOf(tx: Transaction, { matter: id }: { readonly matter: string }): Promise<GateKnown> {
  const found = await matterRow(tx, id)
  return found ? gateKnown(tx, tiesOf(found.matter), id) : nothingKnown
}

const nothingKnown: GateKnown = { evidence: { hourPriceEuro: null, partners: [], hints: [] }, formingBlock: null }
