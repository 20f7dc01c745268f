/** The start: two doors while there is nothing, the story of the first import and then its picture by itself, and Home from then on. */
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ImportStory } from '../fact/import-story.tsx'
import { useSpeech } from '../language.tsx'
import { homeQuery, sourcesQuery, workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { useActingMember } from '../use-who.ts'
import { FirstRun } from './first-run.tsx'
import { HomePage } from './home-page.tsx'

export function Home() {
  const { say, sayFailure } = useSpeech()
  const { data: workspace, error, refetch } = useQuery(workspaceQuery)
  const { data: files } = useQuery(sourcesQuery)
  // Whoever saw the first import come in sees the picture of it next, and not a page that knows nothing yet.
  const [watched, setWatched] = useState(false)
  const busy = workspace?.progress.busy === true
  const first = workspace !== undefined && workspace.plan === null
  if (first && busy && !watched) setWatched(true)
  const { data: home } = useQuery({ ...homeQuery(useActingMember()), enabled: workspace !== undefined && !first })
  const steering = home?.phase === 'steering'
  if (!workspace) {
    if (!error) return <Late height={300} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  if (!first && !watched) return steering ? <Navigate to="/course" replace /> : <HomePage />
  if (!first && !busy) return <Navigate to="/customers" replace />
  if (busy || files?.sources.some((source) => source.status !== 'undone')) return <ImportStory />
  return <FirstRun />
}
