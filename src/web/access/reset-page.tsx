/** A new password, by the link that was mailed. */
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { PASSWORD_LEAST } from '../../core/access/attempts.ts'
import { tellDoor } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { Bare } from './bare.tsx'
import { Form } from './form.tsx'

export function ResetPage() {
  const { say } = useSpeech()
  const navigate = useNavigate()
  const toast = useToast()
  const [token] = useState(() => location.hash.slice(1))
  const [password, setPassword] = useState('')
  return (
    <Bare title={say('screen.reset.title')} about={say('screen.reset.about')}>
      <Form
        doing={say('screen.reset.set')}
        ready={password.length >= PASSWORD_LEAST}
        run={async () => {
          await tellDoor('auth/reset-password', { token, newPassword: password })
          toast({ text: say('screen.reset.done') })
          await navigate({ to: '/sign-in', replace: true })
        }}
      >
        <TextField
          name={say('screen.join.password')}
          about={say('screen.join.password-about', { least: PASSWORD_LEAST })}
          kind="password"
          value={password}
          complete="new-password"
          onChange={setPassword}
        />
      </Form>
    </Bare>
  )
}
