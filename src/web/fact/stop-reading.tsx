/** Stops the reading of files, of which then nothing is left behind. */
import type { Progress } from '../../core/fact/source.ts'
import { useSpeech } from '../language.tsx'
import { useStopReading } from '../queries.ts'
import { useToast } from '../ui/toast.tsx'
import styles from './stop-reading.module.css'

/** Only while files are read: a plan that is made costs nobody anything. */
export function StopReading({ progress }: { readonly progress: Progress }) {
  const { say, sayFailure } = useSpeech()
  const stop = useStopReading()
  const toast = useToast()
  if (!progress.busy || (progress.stage !== 'reading' && progress.stage !== 'looking')) return null
  return (
    <button
      type="button"
      className={`text-link ${styles['stop']}`}
      disabled={stop.isPending}
      onClick={() =>
        stop.mutate(undefined, {
          onSuccess: () => toast({ text: say('screen.ready.stopped') }),
          onError: (failure) => toast({ text: sayFailure(failure) }),
        })
      }
    >
      {say('screen.ready.stop')}
    </button>
  )
}
