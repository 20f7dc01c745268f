/** In the place of a picture that has no numbers yet: which step fills it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { workspaceQuery } from '../queries.ts'
import { Empty } from '../ui/trouble.tsx'

/** In the place of the whole page, unless it says otherwise. */
export function NoPlan({ page = true }: { readonly page?: boolean }) {
  const { say } = useSpeech()
  const { data } = useQuery(workspaceQuery)
  const busy = data?.progress.busy ?? false
  return (
    <Empty page={page} text={busy ? say('screen.no-plan.busy') : say('screen.no-plan')}>
      <Link to="/" className="text-link">
        {busy ? say('screen.no-plan.look') : say('screen.no-plan.bring')}
      </Link>
    </Empty>
  )
}
