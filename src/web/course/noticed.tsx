/** What was noticed since the review before: signals, and GO / NO GO questions that wait. */
import { Link } from '@tanstack/react-router'
import type { ReviewPage } from '../../core/course/review-page.ts'
import { signalWord } from '../customer/signal-words.ts'
import { useSpeech } from '../language.tsx'
import styles from './verified.module.css'

export function Noticed({ page: { signals, cards, held } }: { readonly page: ReviewPage }) {
  const speech = useSpeech()
  const { say } = speech
  const count = held === null ? signals.length : held.figures.signals
  return (
    <section aria-labelledby="noticed">
      <h2 id="noticed">{say('screen.review.signals', { count })}</h2>
      {signals.length > 0 && (
        <ul className={styles['debts']}>
          {signals.map(({ what, about, code, by, at }) => (
            <li key={`${at} ${about.id} ${code}`}>
              <Link to={what === 'customer' ? '/customers/$id' : '/block/$id'} params={{ id: about.id }}>
                {say('screen.review.signal', {
                  about: about.name ?? say('screen.erased'),
                  signal: signalWord(code, speech),
                  by: by ?? say('screen.erased'),
                })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        {say('screen.review.cards', { count: cards })}{' '}
        {held === null && cards > 0 && (
          <Link to="/go" className="text-link">
            {say('screen.review.answer-cards')}
          </Link>
        )}
      </p>
    </section>
  )
}
