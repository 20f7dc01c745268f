/** Who has access: turning signing in on, the people with their roles, who was invited, and every change of that. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccessPage as Access } from '../../core/access/access-page.ts'
import { tell } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { useToast } from '../ui/toast.tsx'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { accessQuery } from './access-queries.ts'
import { Changes } from './changes.tsx'
import { Invitations } from './invitations.tsx'
import { InviteSheet } from './invite-sheet.tsx'
import { useMay } from './me.ts'
import { TurnOn } from './turn-on.tsx'
import { Users } from './users.tsx'
import styles from './access-page.module.css'

export function AccessPage() {
  const { say, sayFailure } = useSpeech()
  const may = useMay()('access/show-access')
  const { data, error, refetch } = useQuery({ ...accessQuery, enabled: may })
  const [inviting, setInviting] = useState(false)
  if (!may) return <Empty page text={say('refusal.right-missing', { right: 'administer' })} />
  if (!data) {
    if (!error) return <Late height={320} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  if (!data.signIn.on) return <TurnOn />
  return (
    <>
      <Heading
        finding={say('screen.access.heading', { users: data.users.length })}
        basis={say('screen.access.basis', { origin: data.signIn.origin ?? '', directory: data.signIn.directory ?? 'none' })}
      >
        <Button weight="main" onClick={() => setInviting(true)}>
          {say('screen.access.invite')}
        </Button>
      </Heading>
      <Users users={data.users} />
      <Invitations invitations={data.invitations} />
      <SecondFactor asked={data.secondFactor} />
      <Changes changes={data.changes} />
      {inviting && <InviteSheet mail={data.signIn.mail} users={data.users} onClose={() => setInviting(false)} />}
    </>
  )
}

function SecondFactor({ asked }: { readonly asked: Access['secondFactor'] }) {
  const { say, sayFailure } = useSpeech()
  const client = useQueryClient()
  const toast = useToast()
  /** Seen at once; what stands is seen when the server said so. */
  const [wanted, setWanted] = useState<boolean | null>(null)
  const set = async (required: boolean) => {
    setWanted(required)
    try {
      await tell('access/ask-second-factor', { required })
      toast({ text: say(required ? 'screen.access.second-asked' : 'screen.access.second-left') })
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
    await client.invalidateQueries({ queryKey: accessQuery.queryKey })
    setWanted(null)
  }
  return (
    <section className={styles['part']}>
      <label className={styles['choice']}>
        <input type="checkbox" checked={wanted ?? asked} onChange={(event) => void set(event.currentTarget.checked)} />
        <span>
          {say('screen.access.second')}
          <span className="quiet small">{say('screen.access.second-about')}</span>
        </span>
      </label>
    </section>
  )
}
