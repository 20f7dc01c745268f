/** The start: two doors while there is nothing, the story of the import while it runs, and then the sweet spot by itself. */
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { ImportStory } from '../fact/import-story.tsx'
import { useSpeech } from '../language.tsx'
import { sourcesQuery, workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { FirstRun } from './first-run.tsx'

export function Home() {
  const { say, sayFailure } = useSpeech()
  const { data: workspace, error, refetch } = useQuery(workspaceQuery)
  const { data: files } = useQuery(sourcesQuery)
  if (!workspace) {
    if (!error) return <Late height={300} label={say('screen.loading')} />
    return (
      <Trouble text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  const { plan, progress } = workspace
  if (plan !== null && !progress.busy) return <Navigate to="/customers" replace />
  if (progress.busy || files?.sources.some((source) => source.status !== 'undone')) return <ImportStory />
  return <FirstRun />
}
