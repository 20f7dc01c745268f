/** Connects a calendar: its address, and which calendars count where a server offers several. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CalendarChoice } from '../../core/feed/feed.ts'
import { Several } from '../fact/several.tsx'
import { useSpeech } from '../language.tsx'
import { workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { useConnectFeed } from './feed-queries.ts'
import styles from './feeds.module.css'

export function ConnectSheet({ onClose }: { readonly onClose: () => void }) {
  const { say, sayFailure } = useSpeech()
  const [place, setPlace] = useState({ address: '', user: '', password: '' })
  const [offered, setOffered] = useState<CalendarChoice['choose']>([])
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [error, setError] = useState<string | null>(null)
  const connect = useConnectFeed()
  const toast = useToast()
  const { data } = useQuery(workspaceQuery)
  const change = (part: Partial<typeof place>) => {
    setPlace({ ...place, ...part })
    // What another place offered says nothing of this one.
    setOffered([])
    setChosen([])
  }
  const send = async () => {
    setError(null)
    try {
      const answer = await connect.mutateAsync(offered.length > 0 ? { ...place, calendars: chosen } : place)
      if ('choose' in answer) setOffered(answer.choose)
      else {
        onClose()
        toast({ text: say('screen.feed.connected', { name: answer.name }) })
      }
    } catch (failure) {
      setError(sayFailure(failure))
    }
  }
  const ready = place.address.trim() !== '' && (offered.length === 0 || chosen.length > 0)
  return (
    <Dialog open title={say('screen.feed.connect')} close={say('screen.close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextField
          name={say('screen.feed.address')}
          about={say('screen.feed.address-hint')}
          value={place.address}
          onChange={(address) => change({ address })}
        />
        <TextField name={say('screen.feed.user')} value={place.user} onChange={(user) => change({ user })} />
        <TextField
          name={say('screen.feed.password')}
          kind="password"
          value={place.password}
          onChange={(password) => change({ password })}
        />
        {offered.length > 0 && (
          <fieldset className={styles['which']}>
            <legend>{say('screen.feed.which')}</legend>
            <Several choices={offered.map(({ url, name }) => ({ value: url, label: name }))} chosen={chosen} onChoose={setChosen} />
          </fieldset>
        )}
        {error !== null && (
          <p className={styles['error']} role="alert">
            {error}
          </p>
        )}
        {data?.example != null && <p>{say('screen.feed.example-goes')}</p>}
        <p className="quiet small">{say('screen.feed.secret')}</p>
        <Button type="submit" weight="main" disabled={!ready || connect.isPending}>
          {say(connect.isPending ? 'screen.feed.connecting' : 'screen.feed.connect-this')}
        </Button>
      </form>
    </Dialog>
  )
}
