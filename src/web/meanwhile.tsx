/** Another changed what is being changed here: who and when, what it says now, and the two ways on. What was written stays. */
import type { ReactNode } from 'react'
import { CallFailed } from './call.ts'
import { useSpeech } from './language.tsx'
import styles from './meanwhile.module.css'
import { Button } from './ui/button.tsx'

/** What the server said of it. */
export type Meanwhile = { readonly text: string; /** To send as seen, once it was. */ readonly version: number }

/** Null for every other failure. */
export const meanwhileIn = (failure: unknown, sayFailure: (failure: unknown) => string): Meanwhile | null =>
  failure instanceof CallFailed && failure.code === CHANGED
    ? { text: sayFailure(failure), version: Number(failure.facts['version']) }
    : null

const CHANGED = 'changed-meanwhile'

/** A field by its name: as it was when the form was opened, and as it is now. */
export type Field = readonly [name: string, opened: string, now: string]

type Props = {
  readonly meanwhile: Meanwhile | null
  readonly fields: readonly Field[]
  readonly pending: boolean
  readonly onTheirs: () => void
  /** Sends again what was written, as seen at this version. */
  readonly onMine: (version: number) => void
}

export function ChangedMeanwhile({ meanwhile, fields, pending, onTheirs, onMine }: Props): ReactNode {
  const { say } = useSpeech()
  if (meanwhile === null) return null
  const changed = fields.filter(([, opened, now]) => opened !== now)
  return (
    <section className={styles['meanwhile']} role="alert">
      <p>{meanwhile.text}</p>
      <dl>
        {changed.map(([name, , now]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{now === '' ? '–' : now}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">{say('screen.meanwhile.yours-stays')}</p>
      <div className={styles['ways']}>
        <Button onClick={onTheirs}>{say('screen.meanwhile.theirs')}</Button>
        <Button weight="quiet" disabled={pending} onClick={() => onMine(meanwhile.version)}>
          {say('screen.meanwhile.mine')}
        </Button>
      </div>
    </section>
  )
}
