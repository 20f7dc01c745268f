/** Erasing the words that were said with a decision: asked twice, because it cannot be undone. */
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useDecide } from '../decide.tsx'
import { useSpeech } from '../language.tsx'
import { membersQuery, objectiveQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Sure } from '../ui/sure.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './erase-words.module.css'

type Props = { readonly position: number; readonly children: (erase: ReactNode) => ReactNode }

/** Hands its buttons to whoever shows the decision; the question who you are stands beside that. */
export function EraseWords({ position, children }: Props) {
  const { say, sayFailure } = useSpeech()
  const client = useQueryClient()
  const toast = useToast()
  const { decide, pending, who } = useDecide()
  const [sure, setSure] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const erase = async () => {
    setError(null)
    try {
      if ((await decide('decision/erase-saying', { position })) === null) return
      setSure(false)
      toast({ text: say('screen.log.erased') })
      for (const { queryKey } of [membersQuery, objectiveQuery]) void client.invalidateQueries({ queryKey })
    } catch (failure) {
      setError(sayFailure(failure))
    }
  }
  const asked = sure ? (
    <div className={styles['sure']}>
      <Sure
        error={error}
        pending={pending}
        yes={{ label: say('screen.log.erase-sure'), run: () => void erase() }}
        no={{ label: say('screen.log.erase-not'), run: () => setSure(false) }}
      >
        <p>{say('screen.log.erase-about')}</p>
      </Sure>
    </div>
  ) : (
    <Button weight="quiet" className={styles['erase'] ?? ''} onClick={() => setSure(true)}>
      {say('screen.log.erase')}
    </Button>
  )
  return (
    <>
      {children(asked)}
      {who}
    </>
  )
}
