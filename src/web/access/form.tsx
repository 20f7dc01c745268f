/** A form of fields one below the other, with one thing to do and one place for what went wrong. */
import { useState, type ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import styles from './form.module.css'

type Props = {
  readonly children?: ReactNode
  readonly doing: string
  readonly ready?: boolean
  /** Throws what is refused. */
  readonly run: () => Promise<unknown>
  readonly beside?: ReactNode
  readonly weight?: 'main' | 'plain'
}

export function Form({ children, doing, ready = true, run, beside, weight = 'main' }: Props) {
  const { sayFailure } = useSpeech()
  const [error, setError] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const send = async () => {
    setPending(true)
    setError(null)
    try {
      await run()
    } catch (failure) {
      setError(sayFailure(failure))
    } finally {
      setPending(false)
    }
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {children}
      {error !== null && (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
      <div className={styles['acts']}>
        <Button type="submit" weight={weight} disabled={!ready || pending}>
          {doing}
        </Button>
        {beside}
      </div>
    </form>
  )
}
