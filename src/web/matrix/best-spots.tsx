/** The white spots that may bring most: who does not buy what, and what may be expected of it. */
import { Link } from '@tanstack/react-router'
import type { Matrix, NamedCell } from '../../core/matrix/matrix.ts'
import { useSpeech } from '../language.tsx'
import { Dot } from '../ui/dot.tsx'
import { Download } from '../ui/download.tsx'
import { Term } from '../word/term.tsx'
import styles from './best-spots.module.css'
import { searchOf } from './matrix-table.tsx'

export function BestSpots({ best, worth }: { readonly best: readonly NamedCell[]; readonly worth: Matrix['worth'] }) {
  const { say, euro } = useSpeech()
  return (
    <section className={styles['best']} aria-labelledby="white-spots">
      <h2 id="white-spots">
        <Term word="white-spot">{say('screen.matrix.best')}</Term>
      </h2>
      <p className={styles['about']}>{say(best.length === 0 ? 'screen.matrix.best-none' : 'screen.matrix.best-about')}</p>
      <ol>
        {best.map((cell) => (
          <li key={`${cell.group} ${cell.product}`}>
            <Link
              to="/matrix/cell"
              search={{ ...searchOf({ at: cell.group, name: cell.groupName }, { at: cell.product, name: cell.productName }), who: 'white' }}
            >
              <strong>{say('screen.matrix.cell', { group: cell.groupName ?? '', product: cell.productName ?? '' })}</strong>
              <span className={styles['who']}>
                {cell.fit?.found === 'more' && <Dot fill="white" label={say('matrix.found.more')} />}
                {say('screen.matrix.best.buy', { buyers: cell.buyers, of: cell.customers })},{' '}
                {say('screen.matrix.best.customers', { customers: cell.white?.customers ?? 0 })}
              </span>
              <span className={styles['euro']}>
                <b>≈ {euro(cell.white?.euro ?? 0)}</b>
                <span className="quiet small">
                  {say(`screen.column.${worth}`)},{' '}
                  {say('screen.matrix.best.between', { low: cell.white?.lowEuro ?? 0, high: cell.white?.highEuro ?? 0 })}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {best.length > 0 && <Download sheet="white-spots" named what={say('export.white-spots')} />}
    </section>
  )
}
