/** The Files page: bring files, and see every source with its age, its health and the way back. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Sources } from '../../core/fact/source.ts'
import { Feeds } from '../feed/feeds.tsx'
import { useSpeech, type Speech } from '../language.tsx'
import { sourcesQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { MakeArchive } from '../workspace/archive.tsx'
import { useOpenFiles } from './drop-anywhere.tsx'
import { storyHeading } from './import-story.tsx'
import { ProgressLine } from './progress-line.tsx'
import { SourceList } from './source-list.tsx'
import { StopReading } from './stop-reading.tsx'
import { TakeIn } from './take-in.tsx'
import styles from './files.module.css'

export function Files() {
  const speech = useSpeech()
  const { say } = speech
  const { data, error, refetch } = useQuery(sourcesQuery)
  const openFiles = useOpenFiles()
  if (error && !data) {
    return (
      <Trouble page text={speech.sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  if (!data) return <Late height={320} label={say('screen.loading')} />
  // What was refused before its rows were counted gave nothing to take back: once put away it is gone.
  const undone = data.sources.filter((source) => source.status === 'undone' && source.rowsTotal !== null)
  return (
    <>
      <Heading finding={filesHeading(data, speech)} basis={say(waits(data) ? 'screen.story.ready-basis' : 'screen.files.basis')} />
      {data.progress.busy && <ProgressLine progress={data.progress} />}
      <StopReading progress={data.progress} />
      {!data.progress.busy && <TakeIn sources={data.sources} className={styles['take']} />}
      <button type="button" className={styles['drop']} onClick={openFiles}>
        <strong>{say('screen.files.drop')}</strong>
        <span>{say('screen.drop.kinds')}</span>
      </button>
      {data.unsure.pairs + data.unsure.addresses > 0 && (
        <Link to="/files/who" className={styles['who'] ?? ''}>
          {say('screen.files.who', data.unsure)}
        </Link>
      )}
      <SourceList sources={data.sources.filter((source) => source.status !== 'undone')} />
      <Download sheet="files" what={say('export.files')} nothing={data.sources.length === 0} />
      {undone.length > 0 && (
        <details className={styles['undone']}>
          <summary>{say('screen.files.undone', { files: undone.length })}</summary>
          <SourceList sources={undone} />
        </details>
      )}
      <Feeds />
      <MakeArchive />
      <Link to="/files/privacy" className={styles['privacy'] ?? ''}>
        {say('screen.privacy')}
      </Link>
    </>
  )
}

const waits = ({ sources, progress }: Sources): boolean => !progress.busy && sources.some(({ status }) => status === 'ready')

function filesHeading(data: Sources, speech: Speech): string {
  if (data.progress.busy) return storyHeading(data, speech)
  const asked = data.sources.filter((source) => source.status === 'asked').length
  if (asked > 0) return speech.say('screen.story.asked', { files: asked })
  if (waits(data)) return storyHeading(data, speech)
  // What a plan lacked no longer matters once the last file went back.
  if (data.sources.every(({ status }) => status === 'undone')) return speech.say('screen.files.none')
  if (data.progress.stopped) return speech.sayRefusal(data.progress.stopped.code, data.progress.stopped.facts)
  const inUse = data.sources.filter((source) => source.status === 'done')
  const latest = inUse
    .map((source) => source.to)
    .filter((to) => to !== null)
    .toSorted()
    .at(-1)
  if (inUse.length === 0) return speech.say('screen.files.none')
  return speech.say('screen.files.heading', {
    files: inUse.length + data.sources.filter(({ togetherWith }) => inUse.some(({ id }) => id === togetherWith)).length,
    rows: inUse.reduce((sum, source) => sum + source.rowsRead, 0),
    dated: latest ? 'yes' : 'no',
    latest: latest ? new Date(`${latest}T00:00:00Z`) : 0,
  })
}
