/** A short word about what was just done, with the way back. It leaves by itself. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import styles from './toast.module.css'

export type Toast = { readonly text: string; readonly action?: { readonly label: string; readonly run: () => void } }
type Shown = Toast & { readonly id: number }

const ToastContext = createContext<((toast: Toast) => void) | null>(null)
const STAYS_MS = 8000

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const show = useCallback((toast: Toast) => setShown((before) => ({ ...toast, id: (before?.id ?? 0) + 1 })), [])
  useEffect(() => {
    if (!shown) return undefined
    const leave = setTimeout(() => setShown(null), STAYS_MS)
    return () => clearTimeout(leave)
  }, [shown])
  const value = useMemo(() => show, [show])
  return (
    <ToastContext value={value}>
      {children}
      <div aria-live="polite" className={styles['place']}>
        {shown && (
          <div key={shown.id} className={styles['toast']}>
            <span>{shown.text}</span>
            {shown.action && (
              <button
                type="button"
                onClick={() => {
                  shown.action?.run()
                  setShown(null)
                }}
              >
                {shown.action.label}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  )
}

export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext)
  if (!show) throw new Error('useToast outside ToastProvider')
  return show
}
