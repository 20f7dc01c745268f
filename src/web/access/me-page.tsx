/** One's own way in: the password, passkeys, the second step, and where one is signed in. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { tellDoor } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { Form } from './form.tsx'
import { meQuery, signOut } from './me.ts'
import { isLongEnough, NewPassword } from './new-password.tsx'
import { Passkeys } from './passkeys.tsx'
import { SecondStep } from './second-step.tsx'
import { Sessions } from './sessions.tsx'
import styles from './me-page.module.css'

export function MePage() {
  const { say, sayFailure } = useSpeech()
  const { data: me, error, refetch } = useQuery(meQuery)
  const client = useQueryClient()
  const toast = useToast()
  if (!me) {
    if (!error) return <Late height={320} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  if (!me.signIn || me.user === null)
    return (
      <Empty page text={say('screen.sign-in.none')}>
        <Link to="/access" className="text-link">
          {say('screen.page.access')}
        </Link>
      </Empty>
    )
  const { name, email, secondFactor, hasPassword } = me.user
  const roles = me.roles.map((role) => say(`access.role.${role}`)).join(', ')
  return (
    <>
      <Heading finding={say('screen.me.heading', { name, roles })} basis={email}>
        <Button onClick={() => void signOut()}>{say('screen.sign-in.out')}</Button>
      </Heading>
      <div className={styles['parts']}>
        <Part title={say('screen.me.passkeys')} about={say('screen.me.passkeys-about')}>
          <Passkeys />
        </Part>
        {hasPassword && (
          <>
            <Part title={say('screen.me.second')} about={say(secondFactor ? 'screen.me.second-on' : 'screen.me.second-off')}>
              <SecondStep
                key={String(secondFactor)}
                on={secondFactor}
                onDone={async () => {
                  await client.invalidateQueries({ queryKey: meQuery.queryKey })
                  toast({ text: say(secondFactor ? 'screen.me.second-gone' : 'screen.me.second-set') })
                }}
              />
            </Part>
            <Part title={say('screen.me.password')} about={say('screen.me.password-about')}>
              <Password />
            </Part>
          </>
        )}
        {!hasPassword && me.directory !== null && (
          <Part title={say('screen.me.password')} about={say('screen.me.by-directory', { name: me.directory })} />
        )}
        <Part title={say('screen.me.sessions')} about={say('screen.me.sessions-about')}>
          <Sessions />
        </Part>
      </div>
    </>
  )
}

function Part({ title, about, children }: { readonly title: string; readonly about: string; readonly children?: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <p className="quiet">{about}</p>
      {children}
    </section>
  )
}

function Password() {
  const { say } = useSpeech()
  const toast = useToast()
  const [now, setNow] = useState('')
  const [next, setNext] = useState('')
  return (
    <Form
      doing={say('screen.me.password-change')}
      weight="plain"
      ready={now !== '' && isLongEnough(next)}
      run={async () => {
        await tellDoor('auth/change-password', { currentPassword: now, newPassword: next, revokeOtherSessions: true })
        setNow('')
        setNext('')
        toast({ text: say('screen.me.password-changed') })
      }}
    >
      <TextField name={say('screen.me.password-now')} kind="password" value={now} complete="current-password" onChange={setNow} />
      <NewPassword value={next} onChange={setNext} />
    </Form>
  )
}
