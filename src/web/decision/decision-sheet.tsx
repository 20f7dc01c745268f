/** One decision in full: what it tells, what was recorded, what it vouches for; and erasing the words that were said with it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DecisionOne } from '../../core/decision/decision-page.ts'
import { nameToTell, tellDecision } from '../../messages/tell-decision.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { ChainToHere } from './chain-to-here.tsx'
import { decisionQuery } from './decision-queries.ts'
import { EraseWords } from './erase-words.tsx'
import { Words } from './words.tsx'
import styles from './decision-sheet.module.css'

type Props = { readonly position: number; readonly onClose: () => void; readonly onAbout: (id: string) => void }

export function DecisionSheet({ position, onClose, onAbout }: Props) {
  const { say, sayFailure } = useSpeech()
  const { data, error } = useQuery(decisionQuery(position))
  return (
    <EraseWords position={position}>
      {(erase) => (
        <Dialog open title={say('screen.log.decision', { position })} close={say('screen.close')} onClose={onClose}>
          {error ? (
            <Trouble text={sayFailure(error)} />
          ) : data ? (
            <Decision one={data} onAbout={onAbout}>
              {data.row.said !== null && erase}
            </Decision>
          ) : (
            <Late height={320} label={say('screen.loading')} />
          )}
        </Dialog>
      )}
    </EraseWords>
  )
}

type Shown = { readonly one: DecisionOne; readonly onAbout: Props['onAbout']; readonly children: React.ReactNode }

function Decision({ one: { row, data, subject, version, hash, previousHash, sound }, onAbout, children }: Shown) {
  const { say, language, day } = useSpeech()
  const { who, what, on } = tellDecision(language, row)
  const about = row.subject.id === null || row.subject.what === 'decision' ? null : nameToTell(language, row.subject)
  return (
    <div className={styles['sheet']}>
      <div>
        <p>
          <strong>{who}</strong> {what} <Words row={row} />
        </p>
        {on !== '' && <p className={styles['quiet']}>{on}</p>}
      </div>
      {children}
      {about !== null && row.subject.id !== null && (
        <p className={styles['ways']}>
          <SubjectLink what={row.subject.what} id={row.subject.id} name={about} />
          <Button weight="quiet" onClick={() => onAbout(row.subject.id ?? '')}>
            {say('screen.log.same-about', { about })}
          </Button>
        </p>
      )}
      <dl className={styles['facts']}>
        <dt>{say('screen.log.moment')}</dt>
        <dd>
          {day(row.at)}, {say('screen.log.time', { at: new Date(row.at) })}
        </dd>
        {row.plan !== null && (
          <>
            <dt>{say('screen.log.plan')}</dt>
            <dd>{row.plan}</dd>
          </>
        )}
        <dt>{say('screen.log.subject')}</dt>
        <dd>{say('screen.log.subject-version', { subject, version })}</dd>
        <dt>{say('screen.log.recorded')}</dt>
        <dd>
          <code>{row.type}</code>
          <pre tabIndex={0}>{JSON.stringify(data, null, 1)}</pre>
        </dd>
        <dt>{say('screen.log.hash')}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>{say('screen.log.previous-hash')}</dt>
        <dd>{previousHash === '' ? say('screen.log.first') : <code>{previousHash}</code>}</dd>
      </dl>
      <p className={sound ? styles['quiet'] : styles['broken']}>{say(sound ? 'screen.log.sound' : 'screen.log.unsound')}</p>
      <ChainToHere position={row.position} />
    </div>
  )
}

/** The page of what it is about, where there is one. */
function SubjectLink({ what, id, name }: { readonly what: string; readonly id: string; readonly name: string }) {
  const params = { id }
  if (what === 'customer')
    return (
      <Link to="/customers/$id" params={params} className="text-link">
        {name}
      </Link>
    )
  if (what === 'matter')
    return (
      <Link to="/gate/$id" params={params} className="text-link">
        {name}
      </Link>
    )
  if (what === 'file')
    return (
      <Link to="/files" className="text-link">
        {name}
      </Link>
    )
  if (what === 'block')
    return (
      <Link to="/block/$id" params={params} className="text-link">
        {name}
      </Link>
    )
  return null
}
