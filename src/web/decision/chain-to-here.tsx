/** Recomputing the chain up to one decision, when somebody asks. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { chainToQuery } from './decision-queries.ts'
import styles from './chain-to-here.module.css'

export function ChainToHere({ position }: { readonly position: number }) {
  const { say, sayFailure } = useSpeech()
  const [asked, setAsked] = useState(false)
  const { data, error } = useQuery(chainToQuery(position, asked))
  if (!asked) {
    return (
      <Button className={styles['ask'] ?? ''} onClick={() => setAsked(true)}>
        {say('screen.log.check-to-here')}
      </Button>
    )
  }
  if (error) return <p role="alert">{sayFailure(error)}</p>
  const chain = data?.chain
  if (!chain) return <p role="status">{say('screen.log.checking')}</p>
  return (
    <p role="status" className={chain.holds ? undefined : styles['broken']}>
      {chain.holds ? say('screen.log.holds-to-here') : say('screen.log.broken', { position: chain.firstBroken ?? 0 })}
    </p>
  )
}
