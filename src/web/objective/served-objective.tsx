/** The one objective that whatever stands on this page serves (E18). */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { objectiveQuery } from '../queries.ts'
import styles from './served-objective.module.css'

/** Nothing while none is set: Home and Focus ask for it. */
export function ServedObjective() {
  const { say } = useSpeech()
  const { data } = useQuery(objectiveQuery)
  if (!data?.objective) return null
  return (
    <p className={styles['served']}>
      {say('screen.objective.serves')} <Link to="/focus">{data.objective.sentence ?? say('screen.erased')}</Link>
    </p>
  )
}
