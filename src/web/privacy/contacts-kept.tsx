/** Whether people at customers are kept by name: what turning it on or off does is told first. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PrivacyPage } from '../../core/privacy/person.ts'
import { dayOf } from '../../core/units.ts'
import { useDecide } from '../decide.tsx'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Sure } from '../ui/sure.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './privacy-page.module.css'

export function ContactsKept({ privacy: { contactsSince, contactRows, contactFiles } }: { readonly privacy: PrivacyPage }) {
  const { say, sayFailure, day } = useSpeech()
  const client = useQueryClient()
  const toast = useToast()
  const { decide, pending, who } = useDecide()
  const [sure, setSure] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const keep = contactsSince === null
  const turn = async () => {
    setError(null)
    try {
      if ((await decide('privacy/keep-contacts', { keep })) === null) return
      toast({ text: say('screen.privacy.contacts-done', { keep: String(keep) }) })
      await client.invalidateQueries()
    } catch (failure) {
      setError(sayFailure(failure))
    }
  }
  return (
    <section className={styles['part']} aria-label={say('screen.privacy.contacts-kept')}>
      <h2>{say('screen.privacy.contacts-kept')}</h2>
      <p>
        {say('screen.privacy.contacts-state', { since: contactsSince === null ? 'none' : day(dayOf(contactsSince)), rows: contactRows })}
      </p>
      <p className="quiet">{say('screen.privacy.contacts-about')}</p>
      {sure ? (
        <Sure
          error={error}
          pending={pending}
          yes={{ label: say(keep ? 'screen.privacy.contacts-yes-on' : 'screen.privacy.contacts-yes-off'), run: () => void turn() }}
          no={{ label: say('screen.privacy.leave'), run: () => setSure(false) }}
        >
          <p>
            {keep
              ? say('screen.privacy.contacts-on-about')
              : say('screen.privacy.contacts-off-about', { rows: contactRows, files: contactFiles })}
          </p>
        </Sure>
      ) : (
        <Button onClick={() => setSure(true)}>{say(keep ? 'screen.privacy.contacts-on' : 'screen.privacy.contacts-off')}</Button>
      )}
      {who}
    </section>
  )
}
