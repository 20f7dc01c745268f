/** A second step beside the password: an app that shows a new code each half minute, and codes for when that app is gone. */
import { useState } from 'react'
import { renderSVG } from 'uqr'
import { tellDoor } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Form } from './form.tsx'
import styles from './second-step.module.css'

type Begun = { readonly totpURI: string; readonly backupCodes: readonly string[] }

/** `on`: whether there is one already, which can then be taken away. */
export function SecondStep({ on, onDone }: { readonly on: boolean; readonly onDone: () => Promise<unknown> }) {
  const { say } = useSpeech()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [begun, setBegun] = useState<Begun | null>(null)
  if (begun !== null)
    return (
      <Form
        doing={say('screen.second.confirm')}
        ready={/^\s*\d{3}\s?\d{3}\s*$/.test(code)}
        run={async () => {
          await tellDoor('auth/two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') })
          setBegun(null)
          await onDone()
        }}
      >
        <p>{say('screen.second.scan')}</p>
        <img className={styles['picture'] ?? ''} alt={say('screen.second.picture')} src={pictureOf(begun.totpURI)} />
        <details>
          <summary>{say('screen.second.by-hand')}</summary>
          <code className={styles['secret']}>{new URL(begun.totpURI).searchParams.get('secret')}</code>
        </details>
        <p>{say('screen.second.codes')}</p>
        <ul className={styles['codes']}>
          {begun.backupCodes.map((one) => (
            <li key={one}>
              <code>{one}</code>
            </li>
          ))}
        </ul>
        <TextField name={say('screen.sign-in.code')} value={code} complete="one-time-code" onChange={setCode} />
      </Form>
    )
  return (
    <Form
      doing={say(on ? 'screen.second.leave' : 'screen.second.begin')}
      weight={on ? 'plain' : 'main'}
      ready={password !== ''}
      run={async () => {
        if (on) await tellDoor('auth/two-factor/disable', { password })
        else setBegun(await tellDoor<Begun>('auth/two-factor/enable', { password }))
        setPassword('')
        if (on) await onDone()
      }}
    >
      <TextField name={say('screen.second.password')} kind="password" value={password} complete="current-password" onChange={setPassword} />
    </Form>
  )
}

/** Dark on light whatever the screen is: a camera reads it. */
const pictureOf = (text: string): string => `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { border: 2 }))}`
