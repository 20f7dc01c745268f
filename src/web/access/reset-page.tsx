/** A new password, by the link that was mailed. */
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { tellDoor } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { useToast } from '../ui/toast.tsx'
import { Bare } from './bare.tsx'
import { Form } from './form.tsx'
import { isLongEnough, NewPassword } from './new-password.tsx'

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
        ready={isLongEnough(password)}
        run={async () => {
          await tellDoor('auth/reset-password', { token, newPassword: password })
          toast({ text: say('screen.reset.done') })
          await navigate({ to: '/sign-in', replace: true })
        }}
      >
        <NewPassword value={password} onChange={setPassword} />
      </Form>
    </Bare>
  )
}
