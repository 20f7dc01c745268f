/** The files that were brought, each with what it is, what it gave, what it still asks and what came back. */
import { useState } from 'react'
import { passCodes } from '../../core/fact/pass.ts'
import type { Source } from '../../core/fact/source.ts'
import { useSpeech } from '../language.tsx'
import { useUndoImport } from '../queries.ts'
import { useToast } from '../ui/toast.tsx'
import { Questions } from './questions.tsx'
import { Ready } from './ready.tsx'
import { Rejected } from './rejected.tsx'
import { ago, formatName, givenText, periodText, undoneText } from './source-words.ts'
import styles from './source-list.module.css'

export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className={styles['list']}>
      {sources.filter(isByItself).map((source) => (
        <li key={source.id} data-status={source.status}>
          <SourceLine source={source} beside={sources.filter(({ togetherWith }) => togetherWith === source.id)} />
          {(source.problems.length > 0 || source.uncounted > 0 || source.forgottenAt !== null || Object.keys(source.passed).length > 0) && (
            <SourceNotes source={source} />
          )}
          {source.status === 'asked' && <Questions source={source} />}
          {source.status === 'ready' && <Ready source={source} />}
        </li>
      ))}
    </ul>
  )
}

/** What is read together with another file is told in the line of that one. */
const isByItself = ({ togetherWith }: Source): boolean => togetherWith === null

function SourceLine({ source, beside }: { readonly source: Source; readonly beside: readonly Source[] }) {
  const speech = useSpeech()
  const { say, count } = speech
  const [shown, setShown] = useState(false)
  const name = formatName(source, speech)
  const reading = source.status === 'reading' || source.status === 'waiting'
  const rows = say('screen.source.rows', {
    known: source.rowsTotal !== null && reading ? 'yes' : 'no',
    rows: source.rowsRead,
    total: source.rowsTotal ?? 0,
  })
  return (
    <>
      <div className={styles['source']}>
        <div className={styles['what']}>
          <strong title={source.file}>{source.file}</strong>
          {beside.length > 0 && (
            <span className="quiet">{say('screen.source.together', { files: beside.map(({ file }) => file).join(', ') })}</span>
          )}
          <span className="quiet">{[name, source.rowsRead > 0 ? rows : ''].filter(Boolean).join(', ')}</span>
        </div>
        <div className={styles['gave']}>
          <span>{givenText(source.facts, speech)}</span>
          <span className="quiet small">{periodText(source, speech)}</span>
        </div>
        <div className={styles['state']}>
          <span data-status={source.status}>{say(`screen.status.${source.status}`)}</span>
          <span className="quiet small">{source.finishedAt && !reading ? ago(source.finishedAt, speech) : ''}</span>
        </div>
        <div className={styles['acts']}>
          {source.rejected > 0 && (
            <button type="button" className="text-link" aria-expanded={shown} onClick={() => setShown(!shown)}>
              {say('screen.source.rejected', { rows: source.rejected, text: count(source.rejected) })}
            </button>
          )}
          {['done', 'asked', 'ready', 'refused'].includes(source.status) && <Undo source={source} />}
        </div>
      </div>
      {shown && <Rejected id={source.id} />}
    </>
  )
}

/** What is good to know of a file: what was wrong with it as a whole, and which rows rightly gave nothing. */
function SourceNotes({ source }: { readonly source: Source }) {
  const { say, sayCode } = useSpeech()
  return (
    <ul className={styles['problems']}>
      {source.problems.map((problem, at) => (
        <li key={at} data-weight={problem.weight}>
          {sayCode(`problem.${problem.code}`, { file: problem.file, ...problem.facts })}
        </li>
      ))}
      {source.forgottenAt !== null && <li>{say('screen.source.forgotten')}</li>}
      {source.uncounted > 0 && <li>{say('screen.source.uncounted', { rows: source.uncounted })}</li>}
      {passCodes.map((why) => {
        const rows = source.passed[why] ?? 0
        return rows > 0 && <li key={why}>{say(`pass.${why}`, { rows })}</li>
      })}
    </ul>
  )
}

function Undo({ source }: { readonly source: Source }) {
  const speech = useSpeech()
  const { say, sayFailure } = speech
  const undo = useUndoImport()
  const toast = useToast()
  // A file that was refused or only looked at gave nothing that could be undone; it only leaves the list.
  const gaveNothing = source.status === 'refused' || source.status === 'ready'
  const ready = source.status === 'ready'
  // This line leaves its list as soon as it is taken back, and what hangs on it would never be told.
  const takeBack = async () => {
    try {
      const taken = await undo.mutateAsync(source.id)
      if (!gaveNothing) toast({ text: undoneText([source.file], [taken.undone], speech) })
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
  }
  return (
    <button
      type="button"
      className="text-link"
      disabled={undo.isPending}
      aria-label={say(ready ? 'screen.ready.drop-this' : gaveNothing ? 'screen.source.put-away-this' : 'screen.source.undo-this', {
        file: source.file,
      })}
      onClick={() => void takeBack()}
    >
      {say(ready ? 'screen.ready.drop' : gaveNothing ? 'screen.source.put-away' : 'screen.undo')}
    </button>
  )
}
