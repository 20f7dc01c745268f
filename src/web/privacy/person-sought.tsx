/** Looking for a person: everything that is known, to be handed over or erased. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { PersonKnown } from './person-known.tsx'
import { personQuery } from './privacy-queries.ts'
import styles from './privacy-page.module.css'

export function PersonSought() {
  const { say, sayFailure } = useSpeech()
  const [text, setText] = useState('')
  const [sought, setSought] = useState('')
  const { data, error, isFetching, refetch } = useQuery(personQuery(sought))
  return (
    <section className={styles['part']} aria-label={say('screen.privacy.person')}>
      <h2>{say('screen.privacy.person')}</h2>
      <p className="quiet">{say('screen.privacy.person-about')}</p>
      <form
        className={styles['ask']}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === sought) void refetch()
          else setSought(text.trim())
        }}
      >
        <TextField name={say('screen.privacy.who')} value={text} most={200} error={error ? sayFailure(error) : null} onChange={setText} />
        <Button type="submit" disabled={text.trim() === '' || isFetching}>
          {say('screen.privacy.look')}
        </Button>
      </form>
      {isFetching && (
        <p className="quiet" role="status">
          {say('screen.privacy.looking')}
        </p>
      )}
      {data && !error && !isFetching && <PersonKnown key={data.text} person={data} lookAgain={() => void refetch()} />}
    </section>
  )
}
