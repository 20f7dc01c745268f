/** The way in to one customer, who of us knows it and who sat at a table with it: folded, because not every visit to the page is for it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Stop, WayInPage } from '../../core/surround/surround-page.ts'
import { tellSight, tellSteps, tellWay } from '../../messages/tell-surround.ts'
import { useSpeech } from '../language.tsx'
import { Fold } from '../ui/fold.tsx'
import { Late } from '../ui/late.tsx'
import { wayInQuery } from './surround-queries.ts'
import styles from './way-in-of-customer.module.css'

export function WayInOfCustomer({ customer }: { readonly customer: string }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <Fold name={say('screen.surround.customer')} open={open} onFold={setOpen}>
      <Inside customer={customer} />
    </Fold>
  )
}

function Inside({ customer }: { readonly customer: string }) {
  const { say, sayFailure } = useSpeech()
  const { data, error } = useQuery(wayInQuery(customer))
  if (data) return <Found page={data} />
  return error ? <p role="alert">{sayFailure(error)}</p> : <Late height={160} label={say('screen.loading')} />
}

function Found({ page: { row, sight, knownBy, ownerKnows, atTable, risks } }: { readonly page: WayInPage }) {
  const { say, language, day } = useSpeech()
  if (row === null) return <p className="quiet">{say('screen.surround.not-measured')}</p>
  const met = (one: { readonly times: number; readonly last: string }) =>
    say('screen.surround.met', { times: one.times, last: day(one.last) })
  return (
    <div className={styles['inside']}>
      <div>
        <p className={styles['ring']}>{say(`screen.surround.ring.${row.ring}`)}</p>
        {row.steps.length === 0 ? (
          <p>{tellWay(language, row)}</p>
        ) : (
          <ol className={styles['steps']} aria-label={say('screen.surround.column.way')}>
            {tellSteps(language, row.steps).map((told) => (
              <li key={told}>{told}</li>
            ))}
          </ol>
        )}
        {ownerKnows !== null && row.owner !== null && (
          <p>{say('screen.surround.owner-knows', { knows: String(ownerKnows), owner: row.owner })}</p>
        )}
        {risks > 0 && row.ring === 'none' && <p>{say('screen.surround.risks', { risks })}</p>}
        {sight !== null && <p className="quiet small">{tellSight(language, sight)}</p>}
        {row.group !== null && (
          <Link to="/surround" search={{ group: row.group }} className="text-link">
            {say('screen.surround.to-group', { group: row.group })}
          </Link>
        )}
      </div>
      <div className={styles['people']}>
        <section>
          <h3>{say('screen.surround.known-by')}</h3>
          {knownBy.length === 0 ? (
            <p className="quiet">{say('screen.surround.known-by-none')}</p>
          ) : (
            <ul>
              {knownBy.map((member) => (
                <li key={member.id}>
                  <span>{member.name}</span> <span className="quiet small">{met(member)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
        {atTable.length > 0 && (
          <section>
            <h3>{say('screen.surround.at-table')}</h3>
            <ul>
              {atTable.map((company) => (
                <li key={company.at.id}>
                  <StopName stop={company.at} /> <span className="quiet small">{met(company)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}

const StopName = ({ stop }: { readonly stop: Stop }) =>
  stop.what === 'customer' ? (
    <Link to="/customers/$id" params={{ id: stop.id }} className="text-link">
      {stop.name}
    </Link>
  ) : (
    <span>{stop.name}</span>
  )
