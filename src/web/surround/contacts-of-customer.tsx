/** The people at one customer by name: who of us knows them, and whom they know; folded, because not every visit to the page is for it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isWarm } from '../../core/surround/contacts.ts'
import type { ContactRow, ContactsOfCustomer as Known } from '../../core/surround/contacts-page.ts'
import { nameOfContact, tellKnownBy, tellKnows } from '../../messages/tell-contacts.ts'
import { useSpeech } from '../language.tsx'
import { Fold } from '../ui/fold.tsx'
import { Late } from '../ui/late.tsx'
import { ContactMap } from './contact-map.tsx'
import styles from './contacts-of-customer.module.css'
import { wayInQuery } from './surround-queries.ts'

export function ContactsOfCustomer({ customer }: { readonly customer: string }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <Fold name={say('screen.contacts')} open={open} onFold={setOpen}>
      <Inside customer={customer} />
    </Fold>
  )
}

function Inside({ customer }: { readonly customer: string }) {
  const { say, sayFailure } = useSpeech()
  const { data, error } = useQuery(wayInQuery(customer))
  if (!data) return error ? <p role="alert">{sayFailure(error)}</p> : <Late height={120} label={say('screen.loading')} />
  const { contacts } = data
  if (contacts !== null && contacts.rows.length > 0) return <Found contacts={contacts} />
  return (
    <div className={styles['inside']}>
      <p className="quiet">{say(contacts === null ? 'screen.contacts.off' : 'screen.contacts.none')}</p>
      <Link to={contacts === null ? '/files/privacy' : '/files'} className="text-link">
        {say(contacts === null ? 'screen.contacts.to-privacy' : 'screen.surround.bring')}
      </Link>
    </div>
  )
}

function Found({ contacts }: { readonly contacts: Known }) {
  const { say } = useSpeech()
  const { rows, coverage } = contacts
  return (
    <div className={styles['inside']}>
      <ContactMap contacts={contacts} />
      <ul className={styles['people']} aria-label={say('export.contacts')}>
        {rows.map((row) => (
          <Person key={`${row.mail} ${row.name}`} row={row} />
        ))}
      </ul>
      {rows.length < coverage.people && (
        <p className="quiet small">{say('screen.contacts.more', { shown: rows.length, people: coverage.people })}</p>
      )}
      <p className="quiet small">{say('screen.surround.warmth-about')}</p>
    </div>
  )
}

function Person({ row }: { readonly row: ContactRow }) {
  const { say, language } = useSpeech()
  return (
    <li>
      <div className={styles['who']}>
        <span className={styles['name']}>{nameOfContact(row)}</span>
        <span className="quiet small">{[row.post, row.name === null ? null : row.mail].filter((part) => part !== null).join(' · ')}</span>
      </div>
      <div className={styles['known']}>
        {row.knownBy.map((one) => (
          <span key={one.id} data-warm={isWarm(one)}>
            {tellKnownBy(language, one)}
          </span>
        ))}
        {row.knownBy.length === 0 && <span className="quiet">{say('screen.contacts.nobody')}</span>}
        {row.knows.map((one) => (
          <span key={`${one.name} ${one.at}`} className="quiet small">
            {tellKnows(language, one)}
          </span>
        ))}
      </div>
    </li>
  )
}
