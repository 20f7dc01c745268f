/** Two answers and nothing between: as buttons, and as the arrow keys to the left and to the right. */
import { useLayoutEffect, useRef, type MouseEvent } from 'react'
import styles from './two-answers.module.css'

export type OneAnswer = {
  readonly label: string
  /** What follows from it. */
  readonly about?: string
  /** White goes on, black stops. */
  readonly look: 'white' | 'black'
}

type Props = {
  readonly first: OneAnswer
  readonly second: OneAnswer
  /** Beside each other, or large and under each other. */
  readonly size: 'row' | 'large'
  readonly waiting: boolean
  /** False while a key would answer something that is not in view. */
  readonly keys?: boolean
  readonly onAnswer: (first: boolean) => void
}

export function TwoAnswers({ first, second, size, waiting, keys = true, onAnswer }: Props) {
  useArrows(keys && !waiting, onAnswer)
  // A double tap answers once: the second tap would land on the next question.
  const once = (chosen: boolean) => (event: MouseEvent) => event.detail <= 1 && onAnswer(chosen)
  return (
    <div className={styles['answers']} data-size={size}>
      <Answer answer={first} arrow="←" waiting={waiting} onClick={once(true)} />
      <Answer answer={second} arrow="→" waiting={waiting} onClick={once(false)} />
    </div>
  )
}

type AnswerProps = {
  readonly answer: OneAnswer
  readonly arrow: string
  readonly waiting: boolean
  readonly onClick: (event: MouseEvent) => void
}

function Answer({ answer: { label, about, look }, arrow, waiting, onClick }: AnswerProps) {
  return (
    <button
      type="button"
      className={styles['answer']}
      data-look={look}
      aria-disabled={waiting}
      onClick={(event) => !waiting && onClick(event)}
    >
      <span className={styles['label']}>{label}</span>
      {about !== undefined && <span className={styles['about']}>{about}</span>}
      <kbd aria-hidden="true">{arrow}</kbd>
    </button>
  )
}

/** A key that is held down, or pressed while somebody types or a sheet lies over the page, answers nothing. */
function useArrows(listening: boolean, onAnswer: (first: boolean) => void) {
  const now = useRef(onAnswer)
  // Before the question is painted: whoever sees it can answer it.
  useLayoutEffect(() => {
    now.current = onAnswer
  })
  useLayoutEffect(() => {
    if (!listening) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return
      if (typing(event.target) || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      now.current(event.key === 'ArrowLeft')
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [listening])
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
