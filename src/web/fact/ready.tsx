/** A file that was looked at: what it would change, how its columns were read, and what may be otherwise. Nothing is in yet. */
import { useState } from 'react'
import { rowsTelling, type Source } from '../../core/fact/source.ts'
import { useSpeech } from '../language.tsx'
import { Questions } from './questions.tsx'
import { Sample } from './sample.tsx'
import styles from './ready.module.css'

export function Ready({ source }: { readonly source: Source }) {
  const { say } = useSpeech()
  const [changing, setChanging] = useState(false)
  const { preview, parts, sample } = source
  const [first] = parts
  if (preview === null || first === undefined) return null
  const { rows, unmatched = 0, customers, members } = preview
  const told = rowsTelling(preview)
  const parties = (change: typeof customers) => change.new + change.changed + change.same > 0
  return (
    <div className={styles['ready']}>
      <ul className={styles['changes']}>
        {told + source.rejected > 0 && <li>{say('screen.ready.rows', { ...rows, rejected: source.rejected })}</li>}
        {unmatched > 0 && <li>{say('screen.ready.unmatched', { unmatched, share: unmatched / told })}</li>}
        {parties(customers) && <li>{say('screen.ready.customers', customers)}</li>}
        {parties(members) && <li>{say('screen.ready.members', members)}</li>}
      </ul>
      {changing ? (
        <Questions source={source} />
      ) : (
        <>
          {sample.length > 1 && <Sample rows={sample} fields={first.fields ?? {}} file={source.file} />}
          <button type="button" className="text-link" onClick={() => setChanging(true)}>
            {say('screen.ready.change')}
          </button>
        </>
      )}
    </div>
  )
}
