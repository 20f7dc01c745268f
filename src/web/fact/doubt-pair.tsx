/** Two that may be one customer, side by side: what is alike, what differs, and the two answers. */
import { Link } from '@tanstack/react-router'
import type { DoubtRow, Side } from '../../core/fact/who-is-who-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import styles from './doubt-pair.module.css'

type Props = {
  readonly doubt: DoubtRow
  readonly pending: boolean
  readonly refused: string | null
  readonly onAnswer: (same: boolean) => void
}

export function DoubtPair({ doubt: { one, other, evidence }, pending, refused, onAnswer }: Props) {
  const { say } = useSpeech()
  const names = { one: one.name, other: other.name }
  return (
    <li className={styles['pair']}>
      <div className={styles['sides']}>
        <OneSide side={one} than={other} />
        <OneSide side={other} than={one} />
      </div>
      <p className={styles['why']}>{evidence.map((code) => say(`evidence.${code}`)).join(' ')}</p>
      <div className={styles['answers']}>
        <Button weight="main" disabled={pending} aria-label={say('screen.who.same-these', names)} onClick={() => onAnswer(true)}>
          {say('screen.who.same')}
        </Button>
        <Button disabled={pending} aria-label={say('screen.who.two-these', names)} onClick={() => onAnswer(false)}>
          {say('screen.who.two')}
        </Button>
      </div>
      {refused && <p role="alert">{refused}</p>}
    </li>
  )
}

/** What tells it apart; what differs from the other side is marked. */
function OneSide({ side, than }: { readonly side: Side; readonly than: Side }) {
  const { say, euro, hours } = useSpeech()
  const facts = (['key', 'vat', 'kvk', 'domain'] as const).filter((field) => side[field] !== null)
  return (
    <div className={styles['side']}>
      <Link to="/customers/$id" params={{ id: side.id }} className={styles['name'] ?? ''}>
        {side.name}
      </Link>
      <dl>
        {facts.map((field) => (
          <div key={field} data-differs={than[field] !== null && than[field] !== side[field]}>
            <dt>{say(`screen.who.${field}`)}</dt>
            <dd>{side[field]}</dd>
          </div>
        ))}
        <div>
          <dt>{say('screen.who.revenue')}</dt>
          <dd>{euro(side.revenueEuro)}</dd>
        </div>
        {side.hours > 0 && (
          <div>
            <dt>{say('screen.who.hours')}</dt>
            <dd>{hours(side.hours)}</dd>
          </div>
        )}
        <div>
          <dt>{say('screen.who.files')}</dt>
          <dd>{side.files.join(', ')}</dd>
        </div>
      </dl>
    </div>
  )
}
