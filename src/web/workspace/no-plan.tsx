/** In the place of what has no numbers yet: what the page is for, and which step fills it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { workspaceQuery } from '../queries.ts'
import { Empty } from '../ui/trouble.tsx'
import { IdeaHere } from './why.tsx'

/** In the place of the whole page, unless it says otherwise. */
export function NoPlan({ page = true }: { readonly page?: boolean }) {
  const { say } = useSpeech()
  const { data } = useQuery(workspaceQuery)
  const busy = data?.progress.busy ?? false
  const how = say('screen.no-plan.how')
  return (
    <Empty
      page={page}
      text={busy ? say('screen.no-plan.busy') : say('screen.no-plan')}
      lines={[...(page ? [<IdeaHere key="idea" />] : []), ...(busy ? [] : [how])]}
    >
      <Link to="/" className="text-link">
        {busy ? say('screen.no-plan.look') : say('screen.no-plan.bring')}
      </Link>
    </Empty>
  )
}
