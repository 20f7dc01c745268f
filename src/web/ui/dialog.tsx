/** A sheet over the page for something short; Escape closes it. */
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'

type Props = {
  readonly open: boolean
  readonly title: string
  readonly close: string
  /** For lists; otherwise as wide as a sentence. */
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Dialog({ open, title, close, wide = false, onClose, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (open) sheet.current?.showModal()
    else sheet.current?.close()
  }, [open])
  return (
    <dialog
      ref={sheet}
      className={styles['sheet']}
      data-wide={wide}
      aria-label={title}
      // It says so a moment later: by then it may have been opened again.
      onClose={() => sheet.current?.open !== true && onClose()}
      onClick={(event) => event.target === sheet.current && onClose()}
    >
      {open && (
        <div className={styles['inside']}>
          <header>
            <h2>{title}</h2>
            <button type="button" className="text-link" onClick={onClose}>
              {close}
            </button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  )
}
