/** A small picture of tables, with an arrow for each key that leads from one to another. */
import { keyValues, type TableReading, type Together } from '../../core/fact/together.ts'
import { useSpeech } from '../language.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { BOX, layTables, pathOf } from './tables-layout.ts'
import styles from './tables-picture.module.css'

/** Room for the lines around the outermost boxes, in pixels. */
const EDGE = 1

type Props = { readonly together: Together; readonly readings: readonly TableReading[] }

export function TablesPicture({ together, readings }: Props) {
  const { say } = useSpeech()
  const down = useNarrow()
  const { boxes, arrows, width, height } = layTables(together, down)
  return (
    <div className={styles['picture']}>
      <svg
        width={width + 2 * EDGE}
        viewBox={`${-EDGE} ${-EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`}
        data-down={down}
        role="img"
        aria-label={together.keys.map((key) => say('screen.tables.key', keyValues(key))).join(' ')}
      >
        <defs>
          <marker id="tables-arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
            <path d="M0 .5 7.5 4 0 7.5z" fill="currentColor" />
          </marker>
        </defs>
        {arrows.map((arrow) => (
          <path
            key={`${arrow.key.from} ${arrow.key.column}`}
            className={styles['arrow']}
            d={pathOf(arrow, down)}
            markerEnd="url(#tables-arrow)"
          >
            <title>{say('screen.tables.key', keyValues(arrow.key))}</title>
          </path>
        ))}
        {boxes.map(({ name, file, rows, x, y }) => (
          <g key={name} className={styles['box']} data-read={readings.some(({ base }) => base === name)} transform={`translate(${x} ${y})`}>
            <rect width={BOX.width} height={BOX.height} rx="8" />
            <foreignObject width={BOX.width} height={BOX.height}>
              <div className={styles['inside']} title={file}>
                <strong>{name}</strong>
                <span>{say('screen.tables.rows', { rows })}</span>
              </div>
            </foreignObject>
          </g>
        ))}
      </svg>
    </div>
  )
}
