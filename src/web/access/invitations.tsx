/** Whoever was invited and has not come yet, and withdrawing it. */
import { useQueryClient } from '@tanstack/react-query'
import type { AccessPage } from '../../core/access/access-page.ts'
import { tell } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { useToast } from '../ui/toast.tsx'
import { accessQuery } from './access-queries.ts'
import styles from './access-page.module.css'

export function Invitations({ invitations }: Pick<AccessPage, 'invitations'>) {
  const { say, sayFailure, day } = useSpeech()
  const client = useQueryClient()
  const toast = useToast()
  if (invitations.length === 0) return null
  const withdraw = async (invitation: string) => {
    try {
      await tell('access/withdraw-invitation', { invitation })
      toast({ text: say('screen.access.withdrawn') })
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
    await client.invalidateQueries({ queryKey: accessQuery.queryKey })
  }
  return (
    <section className={styles['part']}>
      <h2>{say('screen.access.invited')}</h2>
      <ul className={styles['lines']}>
        {invitations.map(({ id, email, name, member, roles, by, until }) => {
          const who = member ?? name ?? email ?? say('screen.access.whoever')
          return (
            <li key={id}>
              <span>
                {who} <span className="quiet">{roles.map((role) => say(`access.role.${role}`)).join(', ')}</span>
              </span>
              <span className="quiet small">{say('screen.access.invited-by', { by: by ?? 'nobody', until: day(until) })}</span>
              <button
                type="button"
                className="text-link"
                aria-label={say('screen.access.withdraw-this', { who })}
                onClick={() => void withdraw(id)}
              >
                {say('screen.access.withdraw')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
