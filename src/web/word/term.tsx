/** A word of the method where somebody new would stop: it opens what it means, as WORDS.md says it. */
import { lazy, Suspense, type ReactNode } from 'react'
import { Explained } from '../ui/explained.tsx'
import type { TermWord } from './terms.ts'

/** Fetched when the first word is opened. */
const Meaning = lazy(() => import('./meaning.tsx').then((room) => ({ default: room.Meaning })))

export function Term({ word, children }: { readonly word: TermWord; readonly children: ReactNode }) {
  return (
    <Explained name={children}>
      <Suspense fallback={null}>
        <Meaning word={word} />
      </Suspense>
    </Explained>
  )
}
