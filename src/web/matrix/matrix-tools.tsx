/** Above the table: what stands in the cells, how it is sorted, what the marks mean, and the sheets. */
import { matrixSorts, type MatrixSort } from '../../core/matrix/matrix-page.ts'
import { cellMeasures, type CellMeasure } from '../../messages/tell-matrix.ts'
import { useSpeech } from '../language.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Dot } from '../ui/dot.tsx'
import { Download } from '../ui/download.tsx'
import type { MatrixSearch } from './matrix-search.ts'
import styles from './matrix-tools.module.css'

type Props = {
  readonly measure: CellMeasure
  readonly sort: MatrixSort
  readonly hourPriceEuro: number | null
  readonly costKnown: boolean
  readonly onChange: (wanted: MatrixSearch) => void
}

export function MatrixTools({ measure, sort, hourPriceEuro, costKnown, onChange }: Props) {
  const { say } = useSpeech()
  const measures = cellMeasures.filter((one) => costKnown || (one !== 'margin' && one !== 'per-hour'))
  const sorts = matrixSorts.filter((one) => costKnown || (one !== 'margin' && one !== 'per-hour'))
  return (
    <>
      <div className={styles['tools']}>
        <div className={styles['measures']} role="group" aria-label={say('screen.matrix.measure')}>
          {measures.map((one) => (
            <button key={one} type="button" aria-pressed={one === measure} onClick={() => onChange({ measure: one })}>
              {say(`screen.matrix.measure.${one}`)}
            </button>
          ))}
        </div>
        <div className={styles['sort']}>
          <ChoiceField
            name={say('screen.matrix.sort')}
            value={sort}
            options={sorts.map((value) => ({ value, label: say(`screen.matrix.sort.${value}`) }))}
            onChange={(wanted) => onChange({ sort: wanted })}
          />
        </div>
        <Download sheet="matrix" what={say('export.matrix')} />
      </div>
      <p className={styles['legend']}>
        <span>{say(`screen.matrix.about.${measure}`, { price: hourPriceEuro ?? 0 })}</span>
        {costKnown && (
          <span>
            <i className={styles['bar']} aria-hidden /> {say('screen.matrix.legend.bar')}
          </span>
        )}
        <span>
          <Dot fill="white" /> {say('screen.matrix.legend.more')}
        </span>
        <span>
          <Dot fill="black" /> {say('screen.matrix.legend.less')}
        </span>
      </p>
    </>
  )
}
