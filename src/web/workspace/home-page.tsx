/** Home: the objective as one quiet line, the one task, then strength, focus and plan, and what waits (E18, E33). */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Home } from '../../core/workspace/home.ts'
import { useSpeech } from '../language.tsx'
import { homeQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { useActingMember } from '../use-who.ts'
import { HomeFigures } from './home-figures.tsx'
import { HomeNow } from './home-now.tsx'
import { HomeWaiting } from './home-waiting.tsx'
import { Why } from './why.tsx'
import styles from './home-page.module.css'

export function HomePage() {
  const { say, sayFailure } = useSpeech()
  const { data: home, error, refetch } = useQuery(homeQuery(useActingMember()))
  if (!home) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  return (
    <div className={styles['home']}>
      <ObjectiveLine objective={home.objective} />
      <HomeNow home={home} />
      <HomeFigures home={home} />
      <HomeWaiting waiting={home.waiting} named={home.me !== null} />
    </div>
  )
}

function ObjectiveLine({ objective }: Pick<Home, 'objective'>) {
  const { say, day } = useSpeech()
  return (
    <p className={styles['objective']}>
      <Link to="/focus">
        {objective ? (
          <>
            <strong>{objective.sentence ?? say('screen.erased')}</strong> {say('screen.home.by', { day: day(objective.by) })}
          </>
        ) : (
          say('screen.home.no-objective')
        )}
      </Link>{' '}
      <Why />
    </p>
  )
}
