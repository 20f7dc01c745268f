/** How the hours of a customer came about: what was measured, and what was counted and multiplied. */
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { touchWord } from '../fact/source-words.ts'
import { useSpeech } from '../language.tsx'
import styles from './hours-found.module.css'

export function HoursFound({ work }: { readonly work: CustomerPage['work'] }) {
  const speech = useSpeech()
  const { say, hours, count } = speech
  return (
    <section>
      <h2>{say('screen.customer.hours')}</h2>
      {work.length === 0 && <p className={styles['none']}>{say('screen.customer.no-hours')}</p>}
      <ul className={styles['list']}>
        {work.flatMap((part, at) => [
          ...(part.measuredHours > 0 || part.counted.length === 0
            ? [
                <li key={`${at} measured`}>
                  <span>{part.member ?? say('screen.customer.nobody')}</span>
                  <span className="quiet">{say('known.measured')}</span>
                  <strong>{say('screen.hours', { hours: hours(part.measuredHours) })}</strong>
                </li>,
              ]
            : []),
          ...part.counted.map((touch) => (
            <li key={`${at} ${touch.how}`}>
              <span>{part.member ?? say('screen.customer.nobody')}</span>
              <span className="quiet">
                {say('screen.customer.counted', {
                  count: count(touch.count),
                  what: touchWord(touch.how, speech, touch.count),
                  minutes: touch.minutesEach,
                })}
              </span>
              <strong>≈ {say('screen.hours', { hours: hours((touch.count * touch.minutesEach) / 60) })}</strong>
            </li>
          )),
        ])}
      </ul>
    </section>
  )
}
