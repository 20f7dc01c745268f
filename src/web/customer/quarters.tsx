/** Margin per quarter as four bars on one hairline, with their numbers written out. */
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { useSpeech } from '../language.tsx'
import styles from './quarters.module.css'

export function Quarters({ quarters }: { readonly quarters: CustomerPage['quarters'] }) {
  const { say, euro } = useSpeech()
  const most = Math.max(0, ...quarters.map((quarter) => quarter.marginEuro))
  const least = Math.min(0, ...quarters.map((quarter) => quarter.marginEuro))
  const span = most - least || 1
  return (
    <section>
      <h2>{say('screen.customer.quarters')}</h2>
      <ol className={styles['quarters']}>
        {quarters.map((quarter) => (
          <li key={quarter.from}>
            <div className={styles['field']} aria-hidden="true">
              <span
                className={styles['bar']}
                data-loss={quarter.marginEuro < 0}
                style={{
                  top: `${((most - Math.max(0, quarter.marginEuro)) / span) * 100}%`,
                  height: `max(2px, ${(Math.abs(quarter.marginEuro) / span) * 100}%)`,
                }}
              />
              <span className={styles['zero']} style={{ top: `${(most / span) * 100}%` }} />
            </div>
            <strong>{euro(quarter.marginEuro)}</strong>
            <span className="quiet small">{say('screen.customer.from', { from: new Date(`${quarter.from}T00:00:00Z`) })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
