/** Why the page that one looks at is there: asked for by a small question beside its heading, or said at once where it is empty. */
import { lazy, Suspense } from 'react'
import { useSpeech } from '../language.tsx'
import { Explained } from '../ui/explained.tsx'
import styles from './why.module.css'

const Idea = lazy(() => import('./idea.tsx').then((room) => ({ default: room.Idea })))

export function Why() {
  const { say } = useSpeech()
  return (
    <span className={styles['why']}>
      <Explained name={say('screen.why')}>
        <IdeaHere more />
      </Explained>
    </span>
  )
}

export const IdeaHere = ({ more = false }: { readonly more?: boolean }) => (
  <Suspense fallback={null}>
    <Idea more={more} />
  </Suspense>
)
