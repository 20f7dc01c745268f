/** How the hours of a customer came about: what was measured, and what was counted and multiplied. */
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { touchWord } from '../fact/source-words.ts'
import { useSpeech } from '../language.tsx'
import styles from './hours-found.module.css'

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0)

/** Hours that were measured, and all of them. */
function shareOf(work: CustomerPage['work']) {
  const measured = sum(work.flatMap((part) => part.measured.map(({ hours }) => hours)))
  const counted = sum(work.flatMap((part) => part.counted.map(({ count, minutesEach }) => (count * minutesEach) / 60)))
  return { hours: measured + counted, share: measured + counted > 0 ? measured / (measured + counted) : 0 }
}

export function HoursFound({ work }: { readonly work: CustomerPage['work'] }) {
  const speech = useSpeech()
  const { say, hours, count } = speech
  return (
    <section>
      <h2>{say('screen.customer.hours')}</h2>
      {work.length === 0 && <p className={styles['none']}>{say('screen.customer.no-hours')}</p>}
      {work.length > 0 && <p className={styles['none']}>{say('screen.customer.hours-share', shareOf(work))}</p>}
      <ul className={styles['list']}>
        {work.flatMap((part, at) => [
          ...part.measured.map(({ source, hours: spent }) => (
            <li key={`${at} ${source}`}>
              <span>{part.member ?? say('screen.customer.nobody')}</span>
              <span className="quiet">{say(`screen.recorded.${source}`)}</span>
              <strong>{say('screen.hours', { hours: hours(spent) })}</strong>
            </li>
          )),
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
