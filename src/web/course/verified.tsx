/** What was verified since the review before, and which solutions nobody checked yet. */
import { Link } from '@tanstack/react-router'
import type { ReviewPage } from '../../core/course/review-page.ts'
import { useSpeech } from '../language.tsx'
import { Term } from '../word/term.tsx'
import styles from './verified.module.css'

export function Verified({ page: { checked, debts, held } }: { readonly page: ReviewPage }) {
  const { say } = useSpeech()
  const open = held === null ? debts.length : held.figures.debts
  return (
    <section aria-labelledby="verified">
      <h2 id="verified">
        <Term word="verification-debt">{say('screen.review.verified')}</Term>
      </h2>
      <p>{say('screen.review.checked', checked)}</p>
      <p>{say(held === null ? 'screen.review.debts' : 'screen.review.debts-then', { count: open })}</p>
      {debts.length > 0 && (
        <ul className={styles['debts']}>
          {debts.map(({ id, title, debt }) => (
            <li key={id}>
              <Link to="/gate/$id" params={{ id }}>
                {say('screen.review.debt', { title: title ?? say('screen.erased'), who: debt?.name ?? say('screen.erased') })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
