/** Something that is folded away until it is asked for. */
import { useId, type ReactNode } from 'react'
import styles from './fold.module.css'

type Props = {
  readonly name: string
  readonly open: boolean
  readonly onFold: (open: boolean) => void
  readonly children: ReactNode
}

export function Fold({ name, open, onFold, children }: Props) {
  const inside = useId()
  return (
    <div>
      <button type="button" className={styles['name']} aria-expanded={open} aria-controls={inside} onClick={() => onFold(!open)}>
        {name}
      </button>
      <div id={inside} className={styles['inside']} hidden={!open}>
        {open && children}
      </div>
    </div>
  )
}
