/** Signing in: by a passkey, by the directory of the company, or by a password and, where there is one, a second step. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { tellDoor } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Late } from '../ui/late.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { Bare } from './bare.tsx'
import { Form } from './form.tsx'
import styles from './sign-in-page.module.css'
import { goAnew, meQuery, signOut } from './me.ts'
import { knowsPasskeys, signInByPasskey } from './passkey.ts'
import { SecondStep } from './second-step.tsx'

type Step = 'password' | 'code' | 'forgotten' | 'mailed'

export function SignInPage() {
  const { say, sayFailure } = useSpeech()
  const { data: me, error, refetch } = useQuery(meQuery)
  const { to = '/', error: answered } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const client = useQueryClient()
  const [step, setStep] = useState<Step>('password')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const goIn = async () => {
    // What stands in the way still is said here; with nothing in the way one goes on.
    const { needs } = await client.fetchQuery({ ...meQuery, staleTime: 0 })
    if (needs === null) await goAnew(to)
  }
  if (!me) {
    if (!error) return <Late height={320} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  if (!me.signIn || me.needs === null)
    return (
      <Bare title={say(me.signIn ? 'screen.sign-in.in' : 'screen.sign-in.none')}>
        <Form doing={say('screen.to-start')} run={() => navigate({ to: '/' })} />
      </Bare>
    )
  const out = <Form doing={say('screen.sign-in.out')} weight="plain" run={signOut} />
  if (me.needs === 'access')
    return (
      <Bare title={say('screen.sign-in.no-access')} about={say('screen.sign-in.no-access-about', { email: me.user?.email ?? '' })}>
        {out}
      </Bare>
    )
  if (me.needs === 'second-factor')
    return (
      <Bare title={say('screen.sign-in.second-needed')} about={say('screen.sign-in.second-needed-about')}>
        <SecondStep on={false} onDone={goIn} />
        {out}
      </Bare>
    )
  if (step === 'code')
    return (
      <Bare title={say('screen.sign-in.code-title')} about={say('screen.sign-in.code-about')}>
        <Form
          doing={say('screen.sign-in')}
          ready={code.trim() !== ''}
          run={async () => {
            const digits = code.replaceAll(/\s/g, '')
            await tellDoor(/^\d{6}$/.test(digits) ? 'auth/two-factor/verify-totp' : 'auth/two-factor/verify-backup-code', { code: digits })
            await goIn()
          }}
        >
          <TextField name={say('screen.sign-in.code')} value={code} complete="one-time-code" onChange={setCode} />
        </Form>
      </Bare>
    )
  if (step === 'mailed')
    return (
      <Bare title={say('screen.sign-in.mailed')} about={say('screen.sign-in.mailed-about', { email })}>
        <Form doing={say('screen.sign-in.back')} weight="plain" run={async () => setStep('password')} />
      </Bare>
    )
  if (step === 'forgotten')
    return (
      <Bare title={say('screen.sign-in.forgotten')} about={say('screen.sign-in.forgotten-about')}>
        <Form
          doing={say('screen.sign-in.send')}
          ready={email.trim() !== ''}
          run={async () => {
            await tellDoor('auth/request-password-reset', { email: email.trim() })
            setStep('mailed')
          }}
          beside={
            <button type="button" className="text-link" onClick={() => setStep('password')}>
              {say('screen.sign-in.back')}
            </button>
          }
        >
          <TextField name={say('screen.access.email')} kind="email" value={email} complete="username" onChange={setEmail} />
        </Form>
      </Bare>
    )
  return (
    <Bare title={say('screen.sign-in.title')}>
      {answered !== undefined && (
        <p className={styles['refused']} role="alert">
          {say(answered === 'signup_disabled' ? 'screen.sign-in.not-invited' : 'screen.sign-in.directory-failed', {
            name: me.directory ?? '',
          })}
        </p>
      )}
      {(me.directory !== null || knowsPasskeys()) && (
        <div className={styles['ways']}>
          {me.directory !== null && <ByDirectory name={me.directory} to={to} />}
          {knowsPasskeys() && (
            <Form doing={say('screen.sign-in.passkey')} weight="plain" run={async () => (await signInByPasskey()) && goIn()} />
          )}
        </div>
      )}
      <Form
        doing={say('screen.sign-in')}
        ready={email.trim() !== '' && password !== ''}
        run={async () => {
          const answer = await tellDoor<{ readonly twoFactorRedirect?: boolean }>('auth/sign-in/email', { email: email.trim(), password })
          if (answer.twoFactorRedirect === true) setStep('code')
          else await goIn()
        }}
        beside={
          me.mail && (
            <button type="button" className="text-link" onClick={() => setStep('forgotten')}>
              {say('screen.sign-in.forgotten-ask')}
            </button>
          )
        }
      >
        <TextField name={say('screen.access.email')} kind="email" value={email} complete="username" onChange={setEmail} />
        <TextField
          name={say('screen.sign-in.password')}
          kind="password"
          value={password}
          complete="current-password"
          onChange={setPassword}
        />
      </Form>
      {!me.mail && <p className="quiet small">{say('screen.sign-in.forgotten-no-mail')}</p>}
    </Bare>
  )
}

function ByDirectory({ name, to }: { readonly name: string; readonly to: string }) {
  const { say } = useSpeech()
  return (
    <Form
      doing={say('screen.sign-in.directory', { name })}
      weight="plain"
      run={async () => {
        const { url } = await tellDoor<{ readonly url: string }>('auth/sign-in/social', {
          provider: 'directory',
          callbackURL: to,
          errorCallbackURL: '/sign-in',
        })
        location.assign(url)
      }}
    />
  )
}
