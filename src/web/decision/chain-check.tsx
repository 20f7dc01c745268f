/** Whether the chain of decisions holds: told at once where recomputing it takes no time, otherwise when somebody asks. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSpeech } from '../language.tsx'
import { chainQuery } from './decision-queries.ts'
import styles from './chain-check.module.css'

/** A chain of so many is recomputed in a tenth of a second. */
const SHORT = 10_000

/** `length` is null where only a choice of the decisions is shown. */
export function ChainCheck({ length }: { readonly length: number | null }) {
  const { say, sayFailure } = useSpeech()
  const [askedAt, setAskedAt] = useState<number | null>(null)
  const asked = length !== null && (length <= SHORT || askedAt === length)
  const { data, error, isFetching } = useQuery(chainQuery(length ?? 0, asked))
  if (length === null) return say('screen.log.basis')
  return (
    <>
      {say('screen.log.basis')}{' '}
      <span role="status" className={data?.sound === false ? styles['broken'] : undefined}>
        {isFetching && say('screen.log.checking')}
        {error && !isFetching && sayFailure(error)}
        {data &&
          !isFetching &&
          (data.sound ? say('screen.log.holds') : say('screen.log.broken', { position: data.firstBrokenDecision ?? 0 }))}
      </span>
      {!asked && (
        <button type="button" className="text-link" onClick={() => setAskedAt(length)}>
          {say('screen.log.check')}
        </button>
      )}
    </>
  )
}
