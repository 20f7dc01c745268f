/** Telling what is decided about blocks, one decision after the other, and keeping what was refused until it is told again. */
import { useState, type ReactNode } from 'react'
import { CallFailed } from '../call.ts'
import { useDecide } from '../decide.tsx'
import { useSpeech } from '../language.tsx'

/** A verb with its input. An input that depends on who acts is made when its turn comes: who acts may be asked first. */
export type Step = readonly [verb: string, input: object | (() => object)]

/** What came of it: 'left' when nobody said who they are after all. */
export type Told = 'done' | 'left' | { readonly code: string; readonly text: string }

export type Telling = {
  /** Stops at the first that is refused. `about` says where on the page the refusal is shown. */
  readonly tell: (about: string, ...steps: readonly Step[]) => Promise<Told>
  readonly refusedAbout: (about: string) => string | null
  readonly forget: () => void
  readonly pending: boolean
  /** Must stand on the page outside any dialog. */
  readonly who: ReactNode
}

export function useTelling(): Telling {
  const { decide, pending, who } = useDecide()
  const { sayFailure } = useSpeech()
  const [refused, setRefused] = useState<{ readonly about: string; readonly text: string } | null>(null)
  return {
    pending,
    who,
    refusedAbout: (about) => (refused?.about === about ? refused.text : null),
    forget: () => setRefused(null),
    tell: async (about, ...steps) => {
      setRefused(null)
      try {
        for (const [verb, input] of steps) {
          const answer = await decide(verb, typeof input === 'function' ? input() : input)
          if (answer === null) return 'left'
        }
        return 'done'
      } catch (failure) {
        const text = sayFailure(failure)
        setRefused({ about, text })
        return { code: failure instanceof CallFailed ? failure.code : '', text }
      }
    },
  }
}
