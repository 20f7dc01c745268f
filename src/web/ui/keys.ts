/** Keys for the whole page: single letters and two after each other, never while someone types. */
import { useEffect, useRef } from 'react'

/** `/`, `?` or two letters with a space between (`g f`). */
export type Keys = Readonly<Record<string, () => void>>

const TOGETHER_MS = 1200

export function useKeys(keys: Keys) {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    let before = { key: '', at: 0 }
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return
      const pair = `${before.key} ${event.key}`
      const run = event.timeStamp - before.at < TOGETHER_MS ? (now.current[pair] ?? now.current[event.key]) : now.current[event.key]
      before = { key: event.key, at: event.timeStamp }
      if (!run) return
      event.preventDefault()
      run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.closest('dialog, [role=dialog]') !== null)
