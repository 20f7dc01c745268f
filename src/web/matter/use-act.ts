/** One decision at a time: it is told once, however often it is asked for, and what is refused is kept to stand beside it. */
import { useRef, useState, type ReactNode } from 'react'
import { CallFailed } from '../call.ts'
import { useDecide } from '../decide.tsx'
import { useSpeech } from '../language.tsx'

export type Refused = { readonly code: string; readonly text: string }

export type Act = {
  /** Whether it was decided: false when it was refused, or when nobody said who they are after all. */
  readonly act: (verb: string, input: object) => Promise<boolean>
  readonly pending: boolean
  readonly refused: Refused | null
  /** Stands somewhere on the page, beside any open dialog. */
  readonly who: ReactNode
}

export function useAct(): Act {
  const { sayFailure } = useSpeech()
  const { decide, pending, who } = useDecide()
  const busy = useRef(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const act = async (verb: string, input: object) => {
    if (busy.current) return false
    busy.current = true
    setRefused(null)
    try {
      return (await decide(verb, input)) !== null
    } catch (failure) {
      setRefused({ code: failure instanceof CallFailed ? failure.code : '', text: sayFailure(failure) })
      return false
    } finally {
      busy.current = false
    }
  }
  return { act, pending, refused, who }
}
