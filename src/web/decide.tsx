/** Telling a decision: who you are is asked first where nobody said, and everything that was decided is looked at again. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type ReactNode } from 'react'
import { tell } from './call.ts'
import { useSpeech } from './language.tsx'
import { mayWait } from './offline/queue.ts'
import { tellOrKeep } from './offline/send.ts'
import { waitingNow } from './offline/waiting.ts'
import { lookAtDecided, workspaceQuery } from './queries.ts'
import { WhoSheet } from './team/who-am-i.tsx'
import { useToast } from './ui/toast.tsx'
import { actingMember } from './who.ts'

export type Decided = { readonly subject: string; readonly version: number; readonly changed: boolean }

/** What came of it: null when nobody said who they are after all, 'kept' when it waits on this device for a connection. */
export type Outcome = Decided | 'kept' | null

/**
 * `decide` says on the screen that something is kept, and throws what the server refuses (`sayFailure` says it). `name` says
 * what it is about where it waits. `who` must stand somewhere on the page, beside any open dialog and not inside it.
 */
export function useDecide(): {
  readonly decide: (verb: string, input: object, name?: string) => Promise<Outcome>
  readonly pending: boolean
  readonly who: ReactNode
} {
  const client = useQueryClient()
  const { say } = useSpeech()
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const waiting = useRef<((chosen: boolean) => void) | null>(null)
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ verb, input, name }: { verb: string; input: object; name: string }): Promise<Decided | 'kept'> =>
      mayWait(verb) ? tellOrKeep(verb, input, name) : tell<Decided>(verb, input),
    onSettled: (decided) =>
      decided === 'kept'
        ? toast({ text: say('screen.offline.kept', { waiting: waitingNow().filter(({ refused }) => refused === null).length }) })
        : Promise.all([lookAtDecided(client), client.invalidateQueries({ queryKey: workspaceQuery.queryKey })]),
  })
  const answer = (chosen: boolean) => {
    setAsking(false)
    waiting.current?.(chosen)
    waiting.current = null
  }
  return {
    pending: isPending,
    decide: async (verb, input, name = '') => {
      // As of now: an undo is pressed long after its page was drawn.
      if (actingMember() === null) {
        setAsking(true)
        const chosen = await new Promise<boolean>((resolve) => (waiting.current = resolve))
        if (!chosen) return null
      }
      return mutateAsync({ verb, input, name })
    },
    who: <WhoSheet open={asking} onClose={() => answer(false)} onChosen={() => answer(true)} />,
  }
}
