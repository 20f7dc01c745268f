/** Rings around us: the nearer, the fewer steps; below the line stands who cannot be reached. Each ring is a button that shows who stands in it. */
import { customersIn, rings, type Coverage, type Ring } from '../../core/surround/coverage.ts'
import { useSpeech } from '../language.tsx'
import type { Look } from '../ui/look.ts'
import { PictureFoot } from '../ui/picture-foot.tsx'
import { CENTRE, HEIGHT, radius, ringsDrawing, thickness } from './rings-drawing.ts'
import styles from './rings-picture.module.css'

type Props = {
  readonly coverage: Coverage
  /** What is found, for above the picture as a file. */
  readonly title: string
  readonly chosen: Ring | undefined
  readonly onChoose: (ring: Ring | undefined) => void
}

export function RingsPicture({ coverage, title, chosen, onChoose }: Props) {
  const { say, count, percent } = useSpeech()
  const inAll = customersIn(coverage)
  const told = rings.map((ring) => `${say(`screen.surround.ring.${ring}`)}: ${count(coverage[ring])}`).join(', ')
  const picture = {
    option: (look: Look, width: number) =>
      ringsDrawing(
        coverage,
        { us: say('screen.surround.us'), ring: (ring) => say(`screen.surround.ring.${ring}`), count, percent },
        look,
        width,
      ),
    height: HEIGHT,
    label: say('screen.surround.rings'),
    file: 'rings',
    title,
    marks: [],
  }
  return (
    <figure className={styles['picture']}>
      <svg viewBox="0 0 208 208" role="img" aria-label={say('screen.surround.picture', { told })}>
        <circle cx={CENTRE} cy={CENTRE} r={16} className={styles['us']} />
        <text x={CENTRE} y={CENTRE + 4} className={styles['name']}>
          {say('screen.surround.us')}
        </text>
        {Object.entries(radius).map(([ring, r]) => (
          <circle
            key={ring}
            cx={CENTRE}
            cy={CENTRE}
            r={r}
            className={styles['ring']}
            data-ring={ring}
            data-empty={coverage[ring as Ring] === 0}
            strokeWidth={thickness(coverage, ring as Ring)}
          />
        ))}
      </svg>
      <ul className={styles['legend']} aria-label={say('screen.surround.rings')}>
        {rings.map((ring) => (
          <li key={ring} data-out={ring === 'none' || ring === 'not-known'}>
            <button
              type="button"
              aria-pressed={chosen === ring}
              disabled={coverage[ring] === 0 && chosen !== ring}
              onClick={() => onChoose(chosen === ring ? undefined : ring)}
            >
              <span className={styles['mark']} data-ring={ring} aria-hidden="true" />
              <span className={styles['what']}>{say(`screen.surround.ring.${ring}`)}</span>
              <span className="number">{count(coverage[ring])}</span>
              <span className={`number quiet ${styles['share']}`}>{percent(inAll === 0 ? 0 : coverage[ring] / inAll)}</span>
            </button>
          </li>
        ))}
      </ul>
      <figcaption>
        <PictureFoot picture={picture} />
      </figcaption>
    </figure>
  )
}
