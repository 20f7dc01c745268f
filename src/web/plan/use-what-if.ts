/** A what-if while somebody moves a slider: one question at a time, the latest next, and whatever became stale is dropped. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { WhatIfAnswer, WhatIfQuestion } from '../../core/plan/what-if-answer.ts'
import { CallFailed } from '../call.ts'
import { useKeys } from '../ui/keys.ts'
import type { Asked, Redrawn, Told } from './what-if-worker.ts'

/** Null as long as nothing is asked: then the plan that stands is shown. */
export type WhatIfShown = { readonly answer: WhatIfAnswer; readonly redrawn: Redrawn }
export type LiveWhatIf = {
  /** What the sliders ask, at once; the answer follows. */
  readonly question: WhatIfQuestion | null
  readonly shown: WhatIfShown | null
  readonly busy: boolean
  readonly failure: CallFailed | null
  readonly ask: (change: Partial<WhatIfQuestion>) => void
  readonly back: () => void
}

const nothing: WhatIfQuestion = { hours: null, customers: null, hoursEach: null }
/** Who holds a slider still for so long has let go of it for us: then the full effort is worth its time. */
const STILL_MS = 180

type Line = { worker: Worker | null; nth: number; from: number; busy: boolean; next: Asked | null; timer: number }

export function useWhatIf(plan: PlanSummary | null): LiveWhatIf {
  const line = useRef<Line>({ worker: null, nth: 0, from: 0, busy: false, next: null, timer: 0 })
  const [question, setQuestion] = useState<WhatIfQuestion | null>(null)
  const [shown, setShown] = useState<WhatIfShown | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CallFailed | null>(null)

  const forget = useCallback(() => {
    const now = line.current
    clearTimeout(now.timer)
    // Answers to what was asked before come too late from here on.
    now.from = now.nth + 1
    now.next = null
    setQuestion(null)
    setShown(null)
    setFailure(null)
    setBusy(false)
  }, [])

  // Another plan stands on other ground.
  useEffect(() => {
    const now = line.current
    return () => {
      now.worker?.terminate()
      now.worker = null
      now.busy = false
      forget()
    }
  }, [plan?.id, forget])

  const send = (asked: Asked) => {
    const now = line.current
    setBusy(true)
    if (now.busy) return void (now.next = asked)
    now.worker ??= hire((told) => {
      now.busy = false
      const { next } = now
      now.next = null
      if (next) send(next)
      else setBusy(false)
      if (told.nth < now.from) return
      if ('failed' in told) setFailure(new CallFailed(told.failed.code, told.failed.facts))
      else {
        setFailure(null)
        setShown(told)
      }
    })
    now.busy = true
    now.worker.postMessage(asked)
  }

  const ask = (change: Partial<WhatIfQuestion>) => {
    if (!plan) return
    const now = line.current
    const asked = { ...(question ?? nothing), ...change }
    const put = (still: boolean) => send({ nth: ++now.nth, plan, question: asked, still })
    setQuestion(asked)
    clearTimeout(now.timer)
    now.timer = window.setTimeout(() => put(true), STILL_MS)
    put(false)
  }

  useKeys(question ? { Escape: forget } : {})
  return { question, shown, busy, failure, ask, back: forget }
}

function hire(hear: (told: Told) => void): Worker {
  const worker = new Worker(new URL('./what-if-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data))
  worker.addEventListener('error', () => hear({ nth: Infinity, failed: { code: 'unexpected', facts: {} } }))
  return worker
}
