/** Which other blocks must be finished before this one starts. */
import { useQuery } from '@tanstack/react-query'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { blocksQuery } from '../queries.ts'
import styles from './block-form.module.css'
import { nameOf } from './block-words.ts'
import { Refused } from './refused.tsx'

type Props = {
  readonly block: BlockRow
  readonly value: readonly string[]
  readonly error: string | null
  readonly onChange: (after: readonly string[]) => void
}

export function AfterChoice({ block, value, error, onChange }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const { data } = useQuery(blocksQuery)
  const open = data ? [data.active, ...data.queue, data.forming].filter((other) => other !== null) : []
  // What it waits for already may be over by now, and can still be taken away.
  const known = new Map([...block.after, ...open].map((other) => [other.id, nameOf(other, speech)]))
  known.delete(block.id)
  return (
    <fieldset className={styles['after']}>
      <legend>{say('screen.block.after')}</legend>
      {known.size === 0 && <p className="quiet small">{say('screen.block.after-none')}</p>}
      {[...known].map(([id, name]) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={(event) => onChange(event.currentTarget.checked ? [...value, id] : value.filter((other) => other !== id))}
          />
          {name}
        </label>
      ))}
      <Refused text={error} />
    </fieldset>
  )
}
