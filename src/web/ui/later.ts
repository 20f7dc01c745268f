/** A value once nobody types any more, so that not every letter is a question. */
import { useEffect, useState } from 'react'

const TYPING_MS = 150

export function useLater(value: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const later = setTimeout(() => setSettled(value), TYPING_MS)
    return () => clearTimeout(later)
  }, [value])
  return settled
}
