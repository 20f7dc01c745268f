/** Decisions told one after the other, each press once; what is refused is kept, to stand where it was asked, until the next is told. */
import { useRef, useState, type ReactNode } from 'react'
import { CallFailed } from './call.ts'
import { useDecide } from './decide.tsx'
import { useSpeech } from './language.tsx'
import { meanwhileIn, type Meanwhile } from './meanwhile.tsx'

/** A verb with its input, and what it is about in words. An input that depends on who acts is made when its turn comes: who acts may be asked first. */
export type Step = readonly [verb: string, input: object | (() => object), name?: string | undefined]

export type Refused = {
  readonly code: string
  readonly text: string
  /** Where another changed it meanwhile. */ readonly meanwhile: Meanwhile | null
}

/** What came of it: 'left' when nobody said who they are after all, it waits for a connection, or something else is still being told. */
export type Told = 'done' | 'left' | Refused

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
  const { refused, ...telling } = useTold()
  return { ...telling, refusedAbout: (about) => (refused?.about === about ? refused.text : null) }
}

/** The same for a page or sheet that tells one decision at a time, and has one place for its refusal. */
export type Act = Pick<Telling, 'pending' | 'who'> & {
  /** Whether it was decided; what waits for a connection was not. */
  readonly act: (verb: string, input: object, name?: string) => Promise<boolean>
  readonly refused: Refused | null
  readonly forget: () => void
}

export function useAct(): Act {
  const { tell, ...told } = useTold()
  return { act: async (verb, input, name) => (await tell('', [verb, input, name])) === 'done', ...told }
}

function useTold() {
  const { decide, pending, who } = useDecide()
  const { sayFailure } = useSpeech()
  // Before the page is drawn anew a second press still finds its button.
  const busy = useRef(false)
  const [refused, setRefused] = useState<(Refused & { readonly about: string }) | null>(null)
  const tell = async (about: string, ...steps: readonly Step[]): Promise<Told> => {
    if (busy.current) return 'left'
    busy.current = true
    setRefused(null)
    try {
      for (const [verb, input, name] of steps) {
        const decided = await decide(verb, typeof input === 'function' ? input() : input, name)
        if (decided === null || decided === 'kept') return 'left'
      }
      return 'done'
    } catch (failure) {
      const told = {
        code: failure instanceof CallFailed ? failure.code : '',
        text: sayFailure(failure),
        meanwhile: meanwhileIn(failure, sayFailure),
      }
      setRefused({ ...told, about })
      return told
    } finally {
      busy.current = false
    }
  }
  return { tell, refused, forget: () => setRefused(null), pending, who }
}
