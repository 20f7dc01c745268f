/** What was shown stays while something moves: whoever sees the next can act on it. */
import { useState } from 'react'

/** The value as it was before it began to move; the value itself when nothing does. */
export function useStill<Value>(value: Value, moving: boolean): Value {
  const [still, setStill] = useState(value)
  if (!moving && still !== value) setStill(value)
  return moving ? still : value
}
