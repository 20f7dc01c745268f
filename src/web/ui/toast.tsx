/** A short word about what was just done, with the way back. It leaves by itself. */
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import styles from './toast.module.css'

export type Toast = { readonly text: string; readonly action?: { readonly label: string; readonly run: () => void } }
type Shown = Toast & { readonly id: number }

const ToastContext = createContext<((toast: Toast) => void) | null>(null)
const STAYS_MS = 8000
/** One that comes does not take away what another said, nor its way back. */
const MOST = 3

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const show = useCallback(
    (toast: Toast) =>
      setShown((before) => [
        ...before.filter(({ text }) => text !== toast.text).slice(1 - MOST),
        { ...toast, id: (before.at(-1)?.id ?? 0) + 1 },
      ]),
    [],
  )
  const leave = useCallback((gone: number) => setShown((before) => before.filter(({ id }) => id !== gone)), [])
  return (
    <ToastContext value={show}>
      {children}
      <div aria-live="polite" className={styles['place']}>
        {shown.map((toast) => (
          <One key={toast.id} toast={toast} onLeave={leave} />
        ))}
      </div>
    </ToastContext>
  )
}

function One({ toast: { id, text, action }, onLeave }: { readonly toast: Shown; readonly onLeave: (id: number) => void }) {
  useEffect(() => {
    const leave = setTimeout(() => onLeave(id), STAYS_MS)
    return () => clearTimeout(leave)
  }, [id, onLeave])
  return (
    <div className={styles['toast']}>
      <span>{text}</span>
      {action && (
        <button
          type="button"
          onClick={() => {
            action.run()
            onLeave(id)
          }}
        >
          {action.label}
        </button>
      )}
    </div>
  )
}

export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext)
  if (!show) throw new Error('useToast outside ToastProvider')
  return show
}
