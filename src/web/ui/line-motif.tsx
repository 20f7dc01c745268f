/** The idea of the product as a drawing: white above an orange line, black below, a few grey ones on it. */
import styles from './line-motif.module.css'

const WIDTH = 720
const HEIGHT = 240
const LINE_AT = 122

export function LineMotif() {
  return (
    <svg className={styles['motif']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {marks.map(({ x, y, size, fill }, at) => (
        <circle key={at} cx={x} cy={y} r={size} data-fill={fill} style={{ animationDelay: `${Math.round(x / 3)}ms` }} />
      ))}
      <line x1="0" x2={WIDTH} y1={LINE_AT} y2={LINE_AT} />
    </svg>
  )
}

/** Looks like chance and is the same every time: across by the golden ratio, the rest by a scrambled sine. */
const scrambled = (at: number) => Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 1
const marks = Array.from({ length: 120 }, (_, at) => {
  const across = (at * 0.618034) % 1
  const height = scrambled(at + 3)
  const bulk = scrambled(at + 500)
  const y = height < 0.3 ? LINE_AT - 10 - 104 * (height / 0.3) ** 1.5 : LINE_AT + 10 + 100 * ((height - 0.3) / 0.7) ** 1.2
  const near = Math.abs(y - LINE_AT) < 13
  return {
    x: 14 + across * (WIDTH - 28),
    y: near ? LINE_AT + (bulk - 0.5) * 16 : y,
    size: 2.4 + bulk ** 3 * 7,
    fill: near ? 'grey' : y < LINE_AT ? 'white' : 'black',
  }
})
