/** The what-if, away from the thread that draws: fetches what it is asked of once, then answers one question after another. */
import { groundOf, type Ground } from '../../core/plan/ground.ts'
import type { WhatIfGround } from '../../core/plan/pictures.ts'
import { whatIf } from '../../core/plan/what-if.ts'
import {
  letterAcross,
  tellWhatIf,
  wishOf,
  type StandingPlan,
  type WhatIfAnswer,
  type WhatIfQuestion,
} from '../../core/plan/what-if-answer.ts'
import { ask, CallFailed } from '../call.ts'

/** `still` asks for the full effort: nobody moves anything now. */
export type Asked = { readonly nth: number; readonly plan: StandingPlan; readonly question: WhatIfQuestion; readonly still: boolean }

/** What the line shows of a what-if, per mark. */
export type Redrawn = { readonly verdicts: string; readonly entryPriceEuro: readonly number[] | null }
export type Told =
  | { readonly nth: number; readonly answer: WhatIfAnswer; readonly redrawn: Redrawn }
  | { readonly nth: number; readonly failed: { readonly code: string; readonly facts: CallFailed['facts'] } }

type Known = { readonly ground: Ground; readonly marks: readonly number[] }
let known: Promise<Known> | null = null
let lastPrices: Float64Array | null = null

async function load(): Promise<Known> {
  const { ground, marks } = await ask<WhatIfGround>('plan/show-what-if')
  return { ground: groundOf(ground), marks }
}

async function answer({ nth, plan, question, still }: Asked): Promise<Told> {
  try {
    known ??= load()
    const { ground, marks } = await known
    const made = whatIf(ground, wishOf(ground.columns, question), still ? null : (lastPrices ?? ground.prices))
    lastPrices = made.prices
    return {
      nth,
      answer: tellWhatIf(plan, ground, question, made),
      redrawn: {
        verdicts: marks.map((at) => letterAcross(ground.columns, made.served, at)).join(''),
        entryPriceEuro: made.entryPrices && marks.map((at) => made.entryPrices?.[at] ?? 0),
      },
    }
  } catch (error) {
    known = null
    return { nth, failed: error instanceof CallFailed ? { code: error.code, facts: error.facts } : { code: 'unexpected', facts: {} } }
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data).then((told) => postMessage(told)))
