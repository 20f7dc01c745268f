/** One customer as a row: its mark, its name that opens it, its owner, its hours and what an hour returns, and why. */
import { Link } from '@tanstack/react-router'
import type { VerdictRow } from '../../core/plan/focus.ts'
import { marginKnown } from '../../core/plan/verdict.ts'
import { why } from '../../messages/why.ts'
import { useSpeech } from '../language.tsx'
import { Dot } from '../ui/dot.tsx'
import { Known } from './known.tsx'
import styles from './verdict-cells.module.css'

type Props = {
  readonly row: VerdictRow
  readonly chosen: boolean
  /** `range`: with all that stand between it and the one before. */
  readonly onChoose: (range: boolean) => void
}

export function VerdictCells({ row, chosen, onChoose }: Props) {
  const { say, language, euro, hours } = useSpeech()
  return (
    <>
      <div role="cell" className={styles['choose']}>
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={chosen}
            aria-label={say('screen.selected.choose', { customer: row.name })}
            onChange={(event) => onChoose((event.nativeEvent as MouseEvent).shiftKey)}
          />
        </label>
      </div>
      <div role="cell" className={styles['mark']}>
        <Dot fill={row.verdict} label={say(`verdict.${row.verdict}`)} />
      </div>
      <div role="cell" className={styles['name']}>
        <Link to="/customers/$id" params={{ id: row.id }} title={row.name}>
          {row.name}
        </Link>
      </div>
      <div role="cell" className={styles['owner']}>
        {row.owner ?? '–'}
      </div>
      <div role="cell" className={styles['margin']}>
        <Known figure={euro(row.marginEuro)} known={marginKnown(row.numbers)} />
      </div>
      <div role="cell" className={styles['now']} data-unit={say('screen.unit.hours')}>
        <Known figure={hours(row.hoursNow)} known={row.hoursKnown} />
      </div>
      <div role="cell" className={styles['planned']}>
        {row.verdict === 'grey' ? '–' : hours(row.hoursPlanned)}
      </div>
      <div role="cell" className={styles['price']} data-unit={say('screen.unit.per-hour')}>
        {euro(row.numbers.entryPriceEuro)}
      </div>
      <div role="cell" className={styles['why']} title={why(language, row)}>
        {why(language, row)}
      </div>
    </>
  )
}
