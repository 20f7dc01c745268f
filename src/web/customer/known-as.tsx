/** The names, codes and addresses under which files know one customer, each of which can be taken away from it again. */
import type { KnownAs as Known } from '../../core/fact/who-is-who-page.ts'
import { useSpeech } from '../language.tsx'
import styles from './known-as.module.css'
import { useCustomerAct } from './use-customer-act.ts'

export function KnownAs({ customer, known }: { readonly customer: string; readonly known: readonly Known[] }) {
  const { say } = useSpeech()
  const { act, pending, refused, who } = useCustomerAct(customer)
  if (known.length < 2) return null
  return (
    <section>
      <h2>{say('screen.customer.known-as')}</h2>
      <ul className={styles['list']}>
        {known.map((one) => {
          const called = [one.key, one.name ?? one.domain].filter((text) => text !== null).join(' · ')
          return (
            <li key={one.id}>
              <span>{called}</span>
              <span className="quiet">{one.files.join(', ')}</span>
              <span className="quiet">
                {one.own ? '' : one.said ? say('screen.customer.said-one') : one.evidence.map((code) => say(`evidence.${code}`)).join(' ')}
              </span>
              {!one.own && (
                <button
                  type="button"
                  className="text-link"
                  disabled={pending}
                  aria-label={say('screen.customer.part-this', { name: called })}
                  onClick={() => void act('customer/say-who', { customer, other: one.id, same: false })}
                >
                  {say('screen.customer.part')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {refused && <p role="alert">{refused.text}</p>}
      {who}
    </section>
  )
}
