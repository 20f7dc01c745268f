/** What happens to the files that were brought: how far it is, what was recognised, what only a person knows. */
import { useQuery } from '@tanstack/react-query'
import type { Sources } from '../../core/fact/source.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { sourcesQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { useOpenFiles } from './drop-anywhere.tsx'
import { ProgressLine } from './progress-line.tsx'
import { SourceList } from './source-list.tsx'
import { StopReading } from './stop-reading.tsx'
import { TakeIn } from './take-in.tsx'
import styles from './import-story.module.css'

export function ImportStory() {
  const speech = useSpeech()
  const { data, error, refetch } = useQuery(sourcesQuery)
  const openFiles = useOpenFiles()
  if (!data) {
    if (!error) return <Late height={300} label={speech.say('screen.loading')} />
    return (
      <Trouble page text={speech.sayFailure(error)}>
        <Button onClick={() => void refetch()}>{speech.say('screen.again')}</Button>
      </Trouble>
    )
  }
  return (
    <div className={styles['story']}>
      <Heading finding={storyHeading(data, speech)} basis={storyBasis(data, speech)} />
      <ProgressLine progress={data.progress} />
      <StopReading progress={data.progress} />
      {!data.progress.busy && <TakeIn sources={data.sources} className={styles['take']} />}
      <SourceList sources={data.sources.filter((source) => source.status !== 'undone')} />
      {!data.progress.busy && (
        <Button className={styles['more']} onClick={openFiles}>
          {speech.say('screen.more-files')}
        </Button>
      )}
    </div>
  )
}

export function storyHeading({ sources, progress }: Sources, { say, sayRefusal, count }: Speech): string {
  if (progress.busy) {
    const reads = progress.stage === 'reading' || progress.stage === 'looking'
    if (reads && progress.done === 0) return say('screen.story.opening')
    if (reads)
      return say(progress.stage === 'looking' ? 'screen.story.looking' : 'screen.story.reading', {
        done: count(progress.done),
        known: progress.total === null ? 'no' : 'yes',
        total: count(progress.total ?? 0),
      })
    return say(progress.stage === 'planning' ? 'screen.story.planning' : 'screen.story.matching')
  }
  const open = sources.filter((source) => source.status === 'asked').length
  if (open > 0) return say('screen.story.asked', { files: open })
  const ready = sources.filter((source) => source.status === 'ready').length
  if (ready > 0) return say('screen.story.ready', { files: ready })
  if (progress.stopped) return sayRefusal(progress.stopped.code, progress.stopped.facts)
  return say(sources.some((source) => source.status === 'done') ? 'screen.story.not-enough' : 'screen.story.nothing')
}

function storyBasis({ sources, progress }: Sources, { say }: Speech): string {
  if (progress.busy) return say('screen.story.leave')
  if (sources.some((source) => source.status === 'asked')) return say('screen.story.answer-once')
  return say(sources.some((source) => source.status === 'ready') ? 'screen.story.ready-basis' : 'screen.story.needs')
}
