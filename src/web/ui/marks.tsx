/** What the marks of a picture mean, below it on the page as in its file. */
import type { ReactNode } from 'react'
import styles from './marks.module.css'
import type { Mark } from './save-picture.ts'

type Props = {
  readonly marks: readonly Mark[]
  /** Where a word of the method is explained. */
  readonly renderText?: (mark: Mark) => ReactNode
}

export function Marks({ marks, renderText = ({ text }) => text }: Props) {
  return (
    <ul className={styles['marks']}>
      {marks.map((mark) => (
        <li key={mark.text} data-colour={mark.colour} data-form={mark.form}>
          {renderText(mark)}
        </li>
      ))}
    </ul>
  )
}
