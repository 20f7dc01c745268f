/** The Privacy page: how long data is kept, and what is known of one person, to be shown or erased. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { ContactsKept } from './contacts-kept.tsx'
import { PersonSought } from './person-sought.tsx'
import { privacyQuery } from './privacy-queries.ts'
import { Retention } from './retention.tsx'
import styles from './privacy-page.module.css'

export function PrivacyPage() {
  const { say, sayFailure } = useSpeech()
  const { data, error, refetch } = useQuery(privacyQuery(null))
  if (!data) {
    if (!error) return <Late height={320} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  return (
    <>
      <Link to="/files" className={styles['back'] ?? ''}>
        ← {say('screen.page.files')}
      </Link>
      <Heading
        finding={say('screen.privacy.heading', { years: data.years })}
        basis={say('screen.privacy.basis', {
          copies: data.copies,
          megabytes: data.bytes / 1_000_000,
          contacts: String(data.contactsSince !== null),
        })}
      />
      <Retention privacy={data} />
      <ContactsKept key={String(data.contactsSince)} privacy={data} />
      <PersonSought />
    </>
  )
}
