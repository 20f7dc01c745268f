/** A bar of parts that together are the whole: white, grey and black, used or empty, or in the colour of the line. */
import styles from './parts-bar.module.css'

export type Part = { readonly share: number; readonly look: 'line' | 'white' | 'grey' | 'black' | 'used' | 'empty' }

type Props = {
  readonly parts: readonly Part[]
  /** What the bar says, for who cannot see it. */
  readonly label: string
  /** A tick in the colour of the line, at this share of the bar. */
  readonly tick?: number
}

export function PartsBar({ parts, label, tick }: Props) {
  return (
    <div role="img" aria-label={label} className={styles['bar']}>
      {parts.map(({ share, look }) => share > 0 && <span key={look} data-look={look} style={{ flexGrow: share }} />)}
      {tick !== undefined && <i style={{ left: `${100 * tick}%` }} />}
    </div>
  )
}
