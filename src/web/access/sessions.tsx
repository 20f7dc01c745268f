/** Where whoever signed in is signed in, and signing out there. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { tellDoor } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { useToast } from '../ui/toast.tsx'
import { sessionsQuery, type Session } from './access-queries.ts'
import { deviceOf } from './device.ts'
import styles from './me-page.module.css'

export function Sessions() {
  const { say, sayFailure, day } = useSpeech()
  const { data } = useQuery(sessionsQuery)
  const client = useQueryClient()
  const toast = useToast()
  const end = async (verb: 'revoke-session' | 'revoke-other-sessions', which: Partial<Pick<Session, 'token'>>) => {
    try {
      await tellDoor(`auth/${verb}`, which)
      await client.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
  }
  return (
    <>
      <ul className={styles['list']}>
        {(data?.sessions ?? []).map((session) => (
          <li key={session.id}>
            <span>
              {deviceOf(session.userAgent) ?? say('screen.me.device')}{' '}
              <span className="quiet small">{say('screen.me.since', { day: day(session.createdAt) })}</span>
            </span>
            {session.id === data?.own ? (
              <span className="quiet">{say('screen.me.here')}</span>
            ) : (
              <button type="button" className="text-link" onClick={() => void end('revoke-session', { token: session.token })}>
                {say('screen.me.end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {(data?.sessions.length ?? 0) > 1 && (
        <button type="button" className="text-link" onClick={() => void end('revoke-other-sessions', {})}>
          {say('screen.me.end-others')}
        </button>
      )}
    </>
  )
}
