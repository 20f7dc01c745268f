/** Coming in by the link of an invitation: a name, an address and a password, or the directory of the company. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { InvitationPage } from '../../core/access/access-page.ts'
import { tellDoor } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { Late } from '../ui/late.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Bare } from './bare.tsx'
import { Form } from './form.tsx'
import { goAnew, meQuery } from './me.ts'
import { isLongEnough, NewPassword } from './new-password.tsx'

const KEPT = 'koersvast.invitation'

/** Behind the sharp, where no server gets to see it; for who must sign in first it stays in this window until then. */
function tokenOfLink(): string {
  const token = location.hash.slice(1) || (sessionStorage.getItem(KEPT) ?? '')
  sessionStorage.setItem(KEPT, token)
  return token
}

export function JoinPage() {
  const { say, sayFailure } = useSpeech()
  const [token] = useState(tokenOfLink)
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => tellDoor<InvitationPage>('sign-in/invitation', { token }),
  })
  const { data: me } = useQuery(meQuery)
  if (error)
    return (
      <Bare title={sayFailure(error)}>
        <Form doing={say('screen.to-start')} weight="plain" run={() => goAnew('/')} />
      </Bare>
    )
  if (!data || !me) return <Late height={320} label={say('screen.loading')} />
  return <Join token={token} invitation={data} signedInAs={me.user?.email ?? null} />
}

type Props = { readonly token: string; readonly invitation: InvitationPage; readonly signedInAs: string | null }

function Join({ token, invitation: { workspace, email: invited, name: called, known, directory }, signedInAs }: Props) {
  const { say } = useSpeech()
  const navigate = useNavigate()
  const [name, setName] = useState(called ?? '')
  const [email, setEmail] = useState(invited ?? '')
  const [password, setPassword] = useState('')
  const join = async (fields: { readonly password?: string }) => {
    const { signedIn } = await tellDoor<{ readonly signedIn: boolean }>('sign-in/join', { token, name, email, ...fields })
    sessionStorage.removeItem(KEPT)
    await goAnew(signedIn || signedInAs === invited ? '/' : '/sign-in')
  }
  const title = say('screen.join.title', { workspace: workspace ?? 'nobody' })
  if (known)
    return (
      <Bare title={title} about={say('screen.join.known', { email: invited ?? '' })}>
        {signedInAs === invited ? (
          <Form doing={say('screen.join.accept')} run={() => join({})} />
        ) : (
          <Form doing={say('screen.sign-in')} run={() => navigate({ to: '/sign-in', search: { to: '/join' } })} />
        )}
      </Bare>
    )
  const whole = name.trim().length >= 2 && email.trim() !== ''
  return (
    <Bare title={title} about={say('screen.join.about')}>
      <Form
        doing={say('screen.join.accept')}
        ready={whole && isLongEnough(password)}
        run={() => join({ password })}
        beside={
          directory !== null && (
            <button type="button" className="text-link" disabled={!whole} onClick={() => void join({})}>
              {say('screen.join.directory', { name: directory })}
            </button>
          )
        }
      >
        <TextField name={say('screen.join.name')} value={name} most={80} complete="name" onChange={setName} />
        {invited === null ? (
          <TextField name={say('screen.access.email')} kind="email" value={email} complete="username" onChange={setEmail} />
        ) : (
          <p className="quiet">{invited}</p>
        )}
        <NewPassword value={password} onChange={setPassword} />
      </Form>
    </Bare>
  )
}
