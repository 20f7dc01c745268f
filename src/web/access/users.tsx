/** The people who have access: their roles, how safely they sign in, when they were last here, and ending it. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccessPage, Link } from '../../core/access/access-page.ts'
import type { Role } from '../../core/access/role.ts'
import { tell } from '../call.ts'
import { ago } from '../fact/source-words.ts'
import { useSpeech } from '../language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Sure } from '../ui/sure.tsx'
import { useToast } from '../ui/toast.tsx'
import { accessQuery } from './access-queries.ts'
import { LinkShown } from './link-shown.tsx'
import { meQuery } from './me.ts'
import { RolesChoice } from './roles-choice.tsx'
import styles from './access-page.module.css'

type User = AccessPage['users'][number]

export function Users({ users }: Pick<AccessPage, 'users'>) {
  const { say } = useSpeech()
  return (
    <table className={styles['users']}>
      <thead>
        <tr>
          <th scope="col">{say('screen.access.name')}</th>
          <th scope="col">{say('screen.access.roles')}</th>
          <th scope="col">{say('screen.access.signs-in')}</th>
          <th scope="col">
            <span className="hidden-text">{say('screen.access.end')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <UserRow key={user.user} user={user} />
        ))}
      </tbody>
    </table>
  )
}

function UserRow({ user: { user, name, email, roles, secondFactor, lastHere } }: { readonly user: User }) {
  const speech = useSpeech()
  const { say, sayFailure } = speech
  const client = useQueryClient()
  const toast = useToast()
  const [ending, setEnding] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  /** Seen at once; what stands is seen when the server said so. */
  const [wanted, setWanted] = useState<readonly Role[] | null>(null)
  const look = async () => {
    await client.invalidateQueries({ queryKey: accessQuery.queryKey })
    await client.invalidateQueries({ queryKey: meQuery.queryKey })
  }
  const give = async (after: readonly Role[], before: readonly Role[] | null) => {
    setPending(true)
    setWanted(after)
    try {
      await tell('access/give-roles', { user, roles: after })
      toast({
        text: say('screen.access.given', { name }),
        ...(before === null ? {} : { action: { label: say('screen.undo'), run: () => void give(before, null) } }),
      })
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
    await look()
    setWanted(null)
    setPending(false)
  }
  const end = async () => {
    setPending(true)
    setError(null)
    try {
      await tell('access/end-access', { user })
      setEnding(false)
      toast({ text: say('screen.access.ended', { name }) })
      await look()
    } catch (failure) {
      setError(sayFailure(failure))
    }
    setPending(false)
  }
  return (
    <tr>
      <th scope="row">
        <span className={styles['who']}>
          <strong>{name}</strong>
          <span className="quiet small">{email}</span>
        </span>
      </th>
      <td className={styles['wide']}>
        <RolesChoice
          of={say('screen.access.roles-of', { name })}
          chosen={wanted ?? roles}
          disabled={pending}
          onChoose={(after) => void give(after, roles)}
        />
      </td>
      <td className={styles['wide']}>
        <span className={styles['who']}>
          <span>{say(secondFactor ? 'screen.access.strong' : 'screen.access.password-only')}</span>
          <span className="quiet small">
            {lastHere === null ? say('screen.access.not-here') : say('screen.access.last-here', { ago: ago(lastHere, speech) })}
          </span>
        </span>
      </td>
      <td>
        <PasswordLink user={user} name={name} />
        <button type="button" className="text-link" aria-label={say('screen.access.end-of', { name })} onClick={() => setEnding(true)}>
          {say('screen.access.end')}
        </button>
        <Dialog open={ending} title={say('screen.access.end-of', { name })} close={say('screen.close')} onClose={() => setEnding(false)}>
          <Sure
            error={error}
            pending={pending}
            yes={{ label: say('screen.access.end-yes'), run: () => void end() }}
            no={{ label: say('screen.access.end-no'), run: () => setEnding(false) }}
          >
            <p>{say('screen.access.end-about', { name })}</p>
          </Sure>
        </Dialog>
      </td>
    </tr>
  )
}

function PasswordLink({ user, name }: Pick<User, 'user' | 'name'>) {
  const { say, sayFailure } = useSpeech()
  const client = useQueryClient()
  const toast = useToast()
  const [link, setLink] = useState<Link | null>(null)
  const make = async () => {
    try {
      setLink(await tell<Link>('access/make-password-link', { user }))
      await client.invalidateQueries({ queryKey: accessQuery.queryKey })
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
  }
  const title = say('screen.access.password-link-of', { name })
  return (
    <>
      <button type="button" className="text-link" aria-label={title} onClick={() => void make()}>
        {say('screen.access.password-link')}
      </button>{' '}
      <Dialog open={link !== null} title={title} close={say('screen.close')} onClose={() => setLink(null)}>
        {link !== null && <LinkShown link={link} />}
      </Dialog>
    </>
  )
}
