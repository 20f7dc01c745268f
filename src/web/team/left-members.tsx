/** Who left, folded away, with the way back. */
import type { Team } from '../../core/team/team-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './left-members.module.css'
import { useTeamDecisions } from './team-queries.ts'

export function LeftMembers({ left }: Pick<Team, 'left'>) {
  const { say, sayFailure, day } = useSpeech()
  const { comeBack, pending, who } = useTeamDecisions()
  const toast = useToast()
  if (left.length === 0) return null
  return (
    <details className={styles['left']}>
      <summary>{say('screen.team.left', { count: left.length })}</summary>
      <ul>
        {left.map(({ id, name, since }) => (
          <li key={id}>
            <span>
              {name} <span className="quiet small">{say('screen.team.left-since', { day: day(since) })}</span>
            </span>
            <Button
              weight="quiet"
              aria-label={say('screen.team.return-of', { name })}
              disabled={pending}
              onClick={() =>
                comeBack(id).then(
                  (done) => done && toast({ text: say('screen.team.returned', { name }) }),
                  (failure: unknown) => toast({ text: sayFailure(failure) }),
                )
              }
            >
              {say('screen.team.return')}
            </Button>
          </li>
        ))}
      </ul>
      {who}
    </details>
  )
}
