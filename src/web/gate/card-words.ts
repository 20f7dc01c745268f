/** How a card is spoken of, and how its answer is told. */
import type { Card } from '../../core/gate/card.ts'
import type { Speech } from '../language.tsx'

/** Its name, or the words of a proposal. */
export const cardName = ({ name }: Card, { say }: Speech): string => name ?? say('screen.erased')

/** The verb of its answer, with the input. */
export function tellingOf({ what, id }: Card, go: boolean): [verb: string, input: object] {
  if (what === 'matter') return ['matter/answer-test', { matter: id, test: 'gut', answer: go ? 'yes' : 'no' }]
  return what === 'block' ? ['block/answer-gut', { block: id, go }] : ['customer/answer-gut', { customer: id, go }]
}
