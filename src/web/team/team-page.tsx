/** The Team page: whose hours there are and what they are worth, who leads whom, who left, and the assumptions behind every estimate. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { hasJoined } from '../../core/team/join-team.ts'
import { useSpeech } from '../language.tsx'
import { useWhatIf } from '../plan/use-what-if.ts'
import { focusQuery, teamQuery, workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { NoPlan } from '../workspace/no-plan.tsx'
import { LeftMembers } from './left-members.tsx'
import { Members } from './members.tsx'
import { StandardsForm } from './standards-form.tsx'
import styles from './team-page.module.css'
import { Triangle } from './triangle.tsx'

export function TeamPage() {
  const { say, sayFailure } = useSpeech()
  const { data, error, refetch } = useQuery(teamQuery)
  const { data: focus } = useQuery(focusQuery)
  const plan = focus?.plan ?? null
  const live = useWhatIf(plan)
  if (!data) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  if (data.members.length === 0) return <NoPlan />
  // A director who joined without hours divides none.
  const selling = data.members.filter(({ id, statedHours }) => statedHours !== null || !hasJoined(id))
  const others = data.members.filter((member) => !selling.includes(member))
  const capacity = selling.reduce((sum, member) => sum + (member.statedHours ?? member.recordedHours ?? 0), 0)
  const stated = selling.filter((member) => member.statedHours !== null).length
  return (
    <>
      <Heading
        finding={say('screen.team.heading', { members: selling.length, hours: capacity, customers: data.customers })}
        basis={say('screen.team.basis', { stated, members: selling.length })}
      >
        <Replanning />
      </Heading>
      <div className={styles['team']}>
        <div>
          <Members members={[...selling, ...others]} version={data.versions.netHours} />
          <LeftMembers left={data.left} />
          <p className={styles['access']}>
            <Link to="/access" className="text-link">
              {say('screen.team.access')}
            </Link>
          </p>
        </div>
        {plan && (
          <aside className={styles['side']}>
            <Triangle plan={plan} customersAll={data.customers} live={live} />
          </aside>
        )}
        <StandardsForm standards={data.standards} version={data.versions.standards} />
      </div>
    </>
  )
}

/** A change makes the plan anew by itself; here one sees that it does. */
function Replanning() {
  const { say } = useSpeech()
  const { data: workspace } = useQuery(workspaceQuery)
  if (!workspace?.progress.busy) return null
  return (
    <p className={styles['busy']} role="status">
      {say('screen.story.planning')}
    </p>
  )
}
