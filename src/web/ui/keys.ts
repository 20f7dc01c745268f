/** Keys for the whole page: single letters and two after each other, never while someone types; those with Ctrl or ⌘ always. */
import { useEffect, useRef } from 'react'

/** `/`, `?`, two letters with a space between (`g f`), or `mod k` for Ctrl+K and ⌘K. */
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
      if (event.altKey || event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey) {
        const held = now.current[`mod ${event.key.toLowerCase()}`]
        if (held) event.preventDefault()
        return held?.()
      }
      if (typing(event.target) || (event.key === 'Escape' && isCovered())) return
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

/** What lies over the page shuts by Escape first. */
const isCovered = (): boolean => document.querySelector('dialog[open], :popover-open') !== null

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox]), textarea, select') ||
    target.closest('dialog, [role=dialog]') !== null)
