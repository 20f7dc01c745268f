/** Addresses in calendars that are nobody's yet, each with the time spent there, to be given to a customer. */
import { useState } from 'react'
import type { UnknownAddress } from '../../core/fact/who-is-who-page.ts'
import { useSpeech } from '../language.tsx'
import { CustomerField } from '../matter/customer-field.tsx'
import type { TypedTie } from '../matter/fields.ts'
import { Button } from '../ui/button.tsx'
import styles from './unknown-addresses.module.css'

type Props = {
  readonly addresses: readonly UnknownAddress[]
  readonly inAll: number
  readonly pending: boolean
  readonly refusedAbout: (address: string) => string | null
  readonly onPick: (address: string, customer: string) => void
}

export function UnknownAddresses({ addresses, inAll, pending, refusedAbout, onPick }: Props) {
  const { say } = useSpeech()
  return (
    <section className={styles['addresses']}>
      <h2>{say('screen.who.addresses', { count: inAll })}</h2>
      <p className="quiet">{say('screen.who.addresses-basis')}</p>
      <ul className={styles['list']}>
        {addresses.map((address) => (
          <OneAddress
            key={address.id}
            address={address}
            pending={pending}
            refused={refusedAbout(address.id)}
            onPick={(customer) => onPick(address.id, customer)}
          />
        ))}
      </ul>
    </section>
  )
}

type OneProps = {
  readonly address: UnknownAddress
  readonly pending: boolean
  readonly refused: string | null
  readonly onPick: (customer: string) => void
}

function OneAddress({ address, pending, refused, onPick }: OneProps) {
  const { say, hours } = useSpeech()
  const [customer, setCustomer] = useState<TypedTie>({ text: '', id: null })
  const picked = customer.id
  return (
    <li>
      <div>
        <strong>{address.domain}</strong>
        <span className="quiet">{say('screen.who.address-time', { hours: hours(address.hours), events: address.events })}</span>
      </div>
      <CustomerField name={say('screen.who.whose', { domain: address.domain })} value={customer} onChange={setCustomer} />
      <Button disabled={picked === null || pending} onClick={() => picked !== null && onPick(picked)}>
        {say('screen.who.give')}
      </Button>
      {refused && <p role="alert">{refused}</p>}
    </li>
  )
}
