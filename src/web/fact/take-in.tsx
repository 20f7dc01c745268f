/** Takes in all files that were looked at; one press, whatever their number. */
import type { Source } from '../../core/fact/source.ts'
import { useSpeech } from '../language.tsx'
import { useConfirmImports } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'

export function TakeIn({ sources, className = '' }: { readonly sources: readonly Source[]; readonly className?: string | undefined }) {
  const { say, sayFailure } = useSpeech()
  const confirm = useConfirmImports()
  const toast = useToast()
  const ready = sources.filter(({ status }) => status === 'ready')
  if (ready.length === 0) return null
  return (
    <Button
      weight="main"
      className={className}
      disabled={confirm.isPending}
      onClick={() =>
        confirm.mutate(
          ready.map(({ id }) => id),
          { onError: (failure) => toast({ text: sayFailure(failure) }) },
        )
      }
    >
      {say('screen.ready.take', { files: ready.length })}
    </Button>
  )
}
