/** Telling a decision: who you are is asked first where nobody said, and everything that was decided is looked at again. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type ReactNode } from 'react'
import { tell } from './call.ts'
import { lookAtDecided, workspaceQuery } from './queries.ts'
import { WhoSheet } from './team/who-am-i.tsx'
import { actingMember } from './who.ts'

export type Decided = { readonly subject: string; readonly version: number; readonly changed: boolean }

/**
 * `decide` answers null when nobody said who they are after all, and throws what the server refuses (`sayFailure` says it).
 * `who` must stand somewhere on the page, beside any open dialog and not inside it.
 */
export function useDecide(): {
  readonly decide: (verb: string, input: object) => Promise<Decided | null>
  readonly pending: boolean
  readonly who: ReactNode
} {
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const waiting = useRef<((chosen: boolean) => void) | null>(null)
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ verb, input }: { verb: string; input: object }) => tell<Decided>(verb, input),
    onSettled: () => Promise.all([lookAtDecided(client), client.invalidateQueries({ queryKey: workspaceQuery.queryKey })]),
  })
  const answer = (chosen: boolean) => {
    setAsking(false)
    waiting.current?.(chosen)
    waiting.current = null
  }
  return {
    pending: isPending,
    decide: async (verb, input) => {
      // As of now: an undo is pressed long after its page was drawn.
      if (actingMember() === null) {
        setAsking(true)
        const chosen = await new Promise<boolean>((resolve) => (waiting.current = resolve))
        if (!chosen) return null
      }
      return mutateAsync({ verb, input })
    },
    who: <WhoSheet open={asking} onClose={() => answer(false)} onChosen={() => answer(true)} />,
  }
}
