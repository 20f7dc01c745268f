/** Takes in all files that were looked at; one press, whatever their number. */
import { useQuery } from '@tanstack/react-query'
import type { Source } from '../../core/fact/source.ts'
import { useSpeech } from '../language.tsx'
import { useConfirmImports, workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'

export function TakeIn({ sources, className = '' }: { readonly sources: readonly Source[]; readonly className?: string | undefined }) {
  const { say, sayFailure } = useSpeech()
  const confirm = useConfirmImports()
  const toast = useToast()
  const { data: workspace } = useQuery(workspaceQuery)
  const ready = sources.filter(({ status }) => status === 'ready')
  if (ready.length === 0) return null
  return (
    <div className={className}>
      <Button
        weight="main"
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
      {workspace?.example != null && <p className="quiet">{say('screen.ready.example-goes')}</p>}
    </div>
  )
}
