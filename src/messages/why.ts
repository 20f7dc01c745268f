/** The one sentence that says why a customer has its verdict. */
import type { ReasonCode, VerdictNumbers } from '../core/plan/verdict.ts'
import { say, type Language } from './say.ts'

export type Judged = { readonly reason: ReasonCode; readonly hoursPlanned: number; readonly numbers: VerdictNumbers }

/** The values come from the verdict's own numbers, so that the sentence and the figures beside it cannot disagree. */
export function why(language: Language, judged: Judged): string {
  const { numbers } = judged
  const price = numbers.hourPriceEuro
  const code = judged.reason === 'no-room' ? noRoom(numbers) : (`reason.${judged.reason}` as const)
  return say(language, code, {
    times: price > 0 ? Math.round((numbers.entryPriceEuro / price) * 10) / 10 : 0,
    entry: numbers.entryPriceEuro,
    price,
    short: Math.max(0, price - numbers.entryPriceEuro),
    margin: numbers.marginEuro,
    loss: Math.max(0, -numbers.marginEuro),
    now: numbers.hoursNow,
    planned: judged.hoursPlanned,
  })
}

const noRoom = ({ gut, lot }: VerdictNumbers) =>
  gut === 'go' ? 'reason.no-room-for-go' : lot === 'worked' ? 'reason.no-room-for-lot' : 'reason.no-room'
