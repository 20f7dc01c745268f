/** The passkeys of whoever signed in: which there are, one more, and one less. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { tellDoor } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { passkeysQuery } from './access-queries.ts'
import { Form } from './form.tsx'
import { addPasskey, knowsPasskeys } from './passkey.ts'
import styles from './me-page.module.css'

export function Passkeys() {
  const { say, sayFailure, day } = useSpeech()
  const { data = [] } = useQuery(passkeysQuery)
  const client = useQueryClient()
  const toast = useToast()
  const [name, setName] = useState('')
  const look = () => client.invalidateQueries({ queryKey: passkeysQuery.queryKey })
  const drop = async (id: string) => {
    try {
      await tellDoor('auth/passkey/delete-passkey', { id })
      await look()
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
  }
  return (
    <>
      <ul className={styles['list']}>
        {data.map((one) => (
          <li key={one.id}>
            <span>
              {one.name ?? say('screen.me.passkey')} <span className="quiet small">{day(one.createdAt)}</span>
            </span>
            <button
              type="button"
              className="text-link"
              aria-label={say('screen.me.passkey-drop-this', { name: one.name ?? say('screen.me.passkey') })}
              onClick={() => void drop(one.id)}
            >
              {say('screen.me.passkey-drop')}
            </button>
          </li>
        ))}
      </ul>
      {knowsPasskeys() ? (
        <Form
          doing={say('screen.me.passkey-add')}
          weight="plain"
          ready={name.trim() !== ''}
          run={async () => {
            if (!(await addPasskey(name.trim()))) return
            setName('')
            await look()
          }}
        >
          <TextField name={say('screen.me.passkey-name')} value={name} most={60} onChange={setName} />
        </Form>
      ) : (
        <p className="quiet small">{say('screen.me.passkey-cannot')}</p>
      )}
    </>
  )
}
