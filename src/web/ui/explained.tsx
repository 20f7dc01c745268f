/** A word or a short question that opens a few lines beside it: by a click, a touch or Enter; Escape shuts it. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import styles from './explained.module.css'

type Props = {
  /** What one reads and clicks. */
  readonly name: ReactNode
  /** Only made when it is opened. */
  readonly children: ReactNode
}

const GAP = 8

export function Explained({ name, children }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const card = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const shown = card.current
    if (!open || !shown) return undefined
    const put = () => place(shown, button.current)
    const shut = () => shown.hidePopover()
    // What it says may come later than the place for it.
    const grown = new ResizeObserver(put)
    grown.observe(shown)
    addEventListener('resize', put)
    addEventListener('scroll', shut, { capture: true, passive: true })
    return () => {
      grown.disconnect()
      removeEventListener('resize', put)
      removeEventListener('scroll', shut, { capture: true })
    }
  }, [open])
  return (
    <span className={styles['whole']} data-explained>
      <button
        ref={button}
        type="button"
        className={styles['name']}
        popoverTarget={id}
        aria-expanded={open}
        aria-describedby={open ? id : undefined}
      >
        {name}
      </button>
      <span
        ref={card}
        id={id}
        popover="auto"
        role="note"
        className={styles['card']}
        onToggle={({ newState }) => setOpen(newState === 'open')}
        onClick={({ target }) => target instanceof HTMLAnchorElement && card.current?.hidePopover()}
      >
        {open && children}
      </span>
    </span>
  )
}

/** Below its word, above it where there is no room, and never outside the screen. */
function place(card: HTMLElement, word: HTMLElement | null): void {
  if (!word) return
  const at = word.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = card
  const below = at.bottom + GAP
  const fits = below + height <= innerHeight - GAP || at.top - GAP - height < GAP
  card.style.top = `${Math.round(fits ? below : at.top - GAP - height)}px`
  card.style.left = `${Math.round(Math.max(GAP, Math.min(at.left, document.body.clientWidth - width - GAP)))}px`
}
