/** The white customers of a member, the highest above the line first, down to the line that is the same for all. */
import { Link } from '@tanstack/react-router'
import type { WorkPage } from '../../core/team/work-page.ts'
import { useSpeech } from '../language.tsx'
import { Known } from '../plan/known.tsx'
import { Dot } from '../ui/dot.tsx'
import styles from './my-work.module.css'

/** So that it stays on two sheets of paper, together with the tasks. */
const MOST_PRINTED = 40

export function MyCustomers({ work, name }: { readonly work: WorkPage; readonly name: string }) {
  const { say, hours, euro } = useSpeech()
  const { customers, customersAll, hourPriceEuro, block } = work
  if (customers.length === 0)
    return (
      <section>
        <h2>{say('screen.work.customers')}</h2>
        <p className={styles['none']}>{say('screen.work.no-customers', { name })}</p>
      </section>
    )
  return (
    <section>
      <h2>{say('screen.work.customers')}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{say('screen.work.customer')}</th>
            <th scope="col" className="number">
              {say('screen.work.now')}
            </th>
            <th scope="col" className="number">
              {say('screen.work.planned')}
            </th>
            <th scope="col" className="number">
              {say('screen.work.entry')}
            </th>
          </tr>
        </thead>
        <tbody>
          {customers.map((one, at) => (
            <tr key={one.id} data-late={at >= MOST_PRINTED}>
              <th scope="row">
                <div className={styles['customer']}>
                  <Dot fill="white" />
                  <span>
                    <Link to="/customers/$id" params={{ id: one.id }}>
                      {one.name}
                    </Link>
                    {one.inBlock && block !== null && <span className={styles['tag']}>{say('screen.work.in-block')}</span>}
                  </span>
                </div>
              </th>
              <td className="number">
                <Known figure={hours(one.hoursNow)} known={one.hoursKnown} />
              </td>
              <td className="number">{hours(one.hoursPlanned)}</td>
              <td className="number">{euro(one.entryPriceEuro)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hourPriceEuro !== null && <p className={styles['line']}>{say('screen.work.line', { price: hourPriceEuro })}</p>}
      {customersAll > MOST_PRINTED && (
        <p className={styles['printed']}>{say('screen.work.more', { count: customersAll - MOST_PRINTED })}</p>
      )}
      {customersAll > customers.length && (
        <p className="quiet small">{say('screen.work.most', { count: customers.length, all: customersAll })}</p>
      )}
    </section>
  )
}
