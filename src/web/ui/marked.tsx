/** A sentence in which the part between stars is the one that matters, set in the colour of the line. */
import styles from './marked.module.css'

export function Marked({ text }: { readonly text: string }) {
  return text.split('*').map((part, at) =>
    at % 2 === 1 ? (
      <em key={at} className={styles['mark']}>
        {part}
      </em>
    ) : (
      part
    ),
  )
}
