/** Says that this is an example company, offers a tour of it once, and takes it away without a trace. */
import { useNavigate } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { useRemoveExample } from '../queries.ts'
import { setTour, useTour } from '../tour/tour.ts'
import { useToast } from '../ui/toast.tsx'
import styles from './example-banner.module.css'

type Props = {
  readonly code: string
  readonly onTour: () => void
}

export function ExampleBanner({ code, onTour }: Props) {
  const { say, sayCode, sayFailure } = useSpeech()
  const remove = useRemoveExample()
  const toast = useToast()
  const tour = useTour()
  const navigate = useNavigate()
  // This banner is gone as soon as the example is, and what hangs on it would never be told.
  const takeAway = async () => {
    try {
      await remove.mutateAsync()
      if (typeof tour === 'number') setTour('stopped')
      toast({ text: say('screen.example.removed') })
      void navigate({ to: '/' })
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
  }
  return (
    <div className={styles['banner']}>
      <span>{say('screen.example.banner', { name: sayCode(`screen.example.${code}.name`) })}</span>
      {tour === null && (
        <button type="button" className={`text-link ${styles['tour']}`} onClick={onTour}>
          {say('screen.take-tour')}
        </button>
      )}
      <button type="button" className="text-link" disabled={remove.isPending} onClick={() => void takeAway()}>
        {say('screen.example.remove')}
      </button>
    </div>
  )
}
